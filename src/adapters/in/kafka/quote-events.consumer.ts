import type { AnyEvent } from '../../../contracts/events.ts';
import { applyQuoteFacts } from '../../../usecases/quotes/apply-quote-facts.ts';
import type { QuoteFactContext } from '../../../usecases/quotes/decide-quote-fact.ts';
import type { QuoteFact, ReceivedQuoteFact } from '../../../usecases/quotes/received-quote-fact.ts';
import type { ConsumedRecord } from '../../kafka/port.ts';
import { childOf } from '../../telemetry/trace.ts';
import { type ConsumerEvents, consumerFrame, type Decoded } from './consumer-frame.ts';
import { claimedTenant } from './dead-letter-record.ts';
import { decodeRecord, headerText, sourceOf } from './decode-record.ts';
import { dead } from './error-classes.ts';

export const quoteEventsTopic = 'cpq.quote.events.v1';
export const quoteEventsGroup = 'order-service.quote-events.consumer';

/** Applies a batch of quote records in one commit; resolving means that every effect is durable (CO1, CO6). */
export const quoteEventsHandler = (deps: QuoteFactContext, events: ConsumerEvents) =>
  consumerFrame<ReceivedQuoteFact>(
    { consumer: deps.consumer, decode: receivedFact, handle: (facts) => applyQuoteFacts(deps, facts) },
    deps,
    events,
  );

function receivedFact(record: ConsumedRecord): Decoded<ReceivedQuoteFact> {
  const decoded = decodeRecord(record);
  if (decoded.kind === 'skip') return { kind: 'skipped' };
  if (decoded.kind === 'dead') return { ...decoded, tenantId: claimedTenant(decoded.value) };
  const { event, eventHash, mismatch } = decoded;
  if (!leavesTrace(event)) return { kind: 'skipped' };
  const claims = { value: event, tenantId: event.tenantId };
  if (mismatch !== undefined) return { ...dead('SCHEMA_VALIDATION_FAILED', mismatch), ...claims };
  const traceparent = childOf(headerText(record, 'traceparent'));
  return { kind: 'message', content: { event, eventHash, source: sourceOf(record), traceparent }, ...claims };
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
