import type { Payloads } from '../contracts/events.ts';
import type { Decision, FactPayloads, RecordedFact } from '../domain/order/facts.ts';
import type { Order } from '../domain/order/order.ts';
import type { Cause } from './cause.ts';
import type { OutboxMessage, TimelineStep } from './commits.ts';
import { eventMessage, requestIssued } from './event-messages.ts';
import type { Ids } from './ports.ts';

/** The domain's payloads are the contract's: a difference fails to compile here. */
type FactsFitTheirContract = FactPayloads extends Pick<Payloads, keyof FactPayloads> ? true : never;
const factsFitTheirContract: FactsFitTheirContract = true;

/** The timeline steps and Kafka rows of a decision's facts, one aggregate version each (EV5), checked before storing (SC2). */
export function storedFacts({ order, facts }: Decision, cause: Cause, ids: Ids) {
  const steps: TimelineStep[] = [];
  const messages: OutboxMessage[] = [];
  for (const fact of facts) {
    const eventId = ids.ulid();
    messages.push(eventMessage(fact.type, order, { eventId, cause, ...subjectOf(fact, order) }));
    messages.push(...requestIssued(fact, order, { eventId, cause, ids }));
    steps.push(step(fact, eventId, cause));
  }
  return { steps, messages };
}

const subjectOf = ({ version: aggregateVersion, at: occurredAt, payload }: RecordedFact, { orderId }: Order) => ({
  aggregateId: orderId,
  aggregateVersion,
  occurredAt,
  payload,
});

function step(fact: RecordedFact, eventId: string, cause: Cause): TimelineStep {
  return {
    version: fact.version,
    fact: fact.type,
    eventId,
    lineId: fact.lineId,
    from: fact.from,
    to: fact.to,
    actor: `${cause.actorType}:${cause.actorId}`,
    causationId: cause.causationId,
    correlationId: cause.correlationId,
    ...detailOf(fact),
  };
}

function detailOf(fact: RecordedFact): { detail?: object } {
  switch (fact.type) {
    case 'OrderRejected':
      return { detail: { faults: fact.payload.faults } };
    case 'OrderLineFailed':
      return { detail: { attempt: fact.payload.attempt, reason: fact.payload.reason } };
    case 'OrderLineFulfillmentRequested': {
      const { attempt, provider, expectedCompletionAt } = fact.payload;
      return { detail: { attempt, provider, expectedCompletionAt } };
    }
    case 'OrderLineStarted':
    case 'OrderLineFulfillmentCompleted':
      return { detail: { attempt: fact.payload.attempt, provider: fact.payload.provider } };
    case 'OrderLineOverdue':
      return { detail: { attempt: fact.payload.attempt, expectedCompletionAt: fact.payload.expectedCompletionAt } };
    case 'OrderAmendmentRequested':
      return { detail: { quoteId: fact.payload.quoteId, quoteVersion: fact.payload.quoteVersion } };
    case 'OrderCancellationRequested':
      return { detail: { quoteId: fact.payload.quoteId, reason: fact.payload.reason } };
    case 'OrderSubmittedForFulfillment':
      return { detail: { orderLineIds: fact.payload.orderLineIds } };
    case 'OrderCaptured':
    case 'OrderValidated':
    case 'OrderActivated':
    case 'OrderCompleted':
      return {};
    default:
      return fact satisfies never;
  }
}

void factsFitTheirContract;
