import { ulid } from 'ulid';
import type { QuoteEvent } from './quote-draft.ts';
import type { Random } from './random.ts';

/** What is sent. */
export interface Wire {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Buffer | null;
}

/** The record of an event: key, EV2 headers, and the value, in which traceparent does not stand. */
export function wire(event: QuoteEvent): Wire {
  const { traceparent, ...value } = event;
  return {
    key: event.payload.quoteId,
    headers: {
      eventId: event.eventId,
      eventType: event.eventType,
      eventVersion: String(event.eventVersion),
      correlationId: event.correlationId,
      causationId: event.causationId,
      traceparent,
      tenantId: event.tenantId,
      schemaRef: event.schemaRef,
      producer: event.producer,
    },
    value: Buffer.from(JSON.stringify(value)),
  };
}

/** A copy that only says another time of publication: still the same event (CO2). */
export const republished = (event: QuoteEvent, publishedAt: string): QuoteEvent => ({ ...event, publishedAt });

/** The same acceptance told as another event: a duplicate by quote and version (CO3). */
export const newEventId = (random: Random, event: QuoteEvent, now: number): QuoteEvent => ({
  ...event,
  eventId: ulid(now, random),
});
