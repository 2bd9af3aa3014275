import type { AnyEvent } from '../../../contracts/events.ts';
import type { ConsumedRecord, Fate, QuoteFact } from '../../../usecases/consumed-record.ts';
import { applyQuoteFacts } from '../../../usecases/quotes/apply-quote-facts.ts';
import type { QuoteFactContext } from '../../../usecases/quotes/decide-quote-fact.ts';
import { failpoint } from '../../faults/failpoint.ts';
import type { ConsumedRecord as KafkaRecord } from '../../kafka/port.ts';
import { childOf } from '../../telemetry/trace.ts';
import { deadLetter, textField } from './dead-letter-record.ts';
import { type Decoded, deadIdOf, decodeRecord, type ErrorClass, headerText, sourceOf } from './decode-record.ts';

export const quoteEventsTopic = 'cpq.quote.events.v1';
export const quoteEventsGroup = 'order-service.quote-events.consumer';

export interface ConsumerEvents {
  /** Each record's one fate; `skipped` for facts that have no effect here. */
  fate(fate: Fate | 'skipped', topic: string): void;
  /** Why a record is dead; told again when its batch comes again. */
  buried(errorClass: ErrorClass, topic: string): void;
}

/** Applies a batch of quote records in one commit; resolving means that every effect is durable (CO1, CO6). */
export function quoteEventsHandler(deps: QuoteFactContext, events: ConsumerEvents) {
  return async (records: readonly KafkaRecord[]): Promise<void> => {
    await failpoint('consumer.after-poll');
    const consumed: ConsumedRecord[] = [];
    for (const record of records) {
      const next = toConsumed(deps, events, record, decodeRecord(record));
      if (next === undefined) events.fate('skipped', record.topic);
      else consumed.push(next);
    }
    await failpoint('consumer.after-decide');
    const fates = await applyQuoteFacts(deps, consumed);
    for (const fate of fates) events.fate(fate, quoteEventsTopic);
    await failpoint('consumer.after-commit-before-offset');
  };
}

function toConsumed(
  deps: QuoteFactContext,
  events: ConsumerEvents,
  record: KafkaRecord,
  decoded: Decoded,
): ConsumedRecord | undefined {
  if (decoded.kind === 'skip') return undefined;
  const bury = (errorClass: ErrorClass, reason: string, value: unknown) => {
    events.buried(errorClass, record.topic);
    return buried(deps, record, errorClass, reason, value);
  };
  if (decoded.kind === 'dead') return bury(decoded.errorClass, decoded.reason, decoded.value);
  const { event, eventHash, mismatch } = decoded;
  if (!leavesTrace(event)) return undefined;
  if (mismatch !== undefined) return bury('SCHEMA_VALIDATION_FAILED', mismatch, event);
  return {
    tenantId: event.tenantId,
    eventId: event.eventId,
    eventHash,
    source: sourceOf(record),
    traceparent: childOf(headerText(record, 'traceparent')),
    content: { kind: 'fact', event },
    bury: (errorClass, reason) => bury(errorClass, reason, event),
  };
}

function leavesTrace(event: AnyEvent): event is QuoteFact {
  switch (event.eventType) {
    case 'QuoteAccepted':
    case 'QuoteApproved':
    case 'QuoteCancelled':
    case 'QuoteExpired':
    case 'QuoteRejected':
      return true;
    default:
      return false;
  }
}

function buried(
  deps: QuoteFactContext,
  record: KafkaRecord,
  errorClass: ErrorClass,
  reason: string,
  value: unknown,
): ConsumedRecord {
  const id = deadIdOf(record);
  const failedAt = deps.clock.now();
  const letter = deadLetter({ record, consumerGroup: deps.consumer, errorClass, reason, value, failedAt });
  const dead: ConsumedRecord = {
    tenantId: tenantOf(value),
    eventId: id,
    eventHash: id,
    source: sourceOf(record),
    traceparent: childOf(headerText(record, 'traceparent')),
    content: { kind: 'dead', letter },
    bury: () => dead,
  };
  return dead;
}

/** The tenant that a dead record claims; '-' when it claims none that could be one. */
export const tenantOf = (value: unknown): string => textField(value, 'tenantId') ?? '-';
