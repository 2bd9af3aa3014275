import { checkProduced, type EventType, eventCatalog, type Payloads, sizeFault } from '../contracts/events.ts';
import { type Nudge, type NudgeSignal, type OrderPicture, orderWorkflowId } from '../contracts/temporal.ts';
import type { Decision, FactPayloads, RecordedFact } from '../domain/order/facts.ts';
import type { Order } from '../domain/order/order.ts';
import type { Ids, OutboxMessage, TimelineStep } from './ports.ts';

/** A fact that its contract or Kafka would refuse, although what caused it was accepted. Nothing of it may be stored. */
export class UnstorableFact extends Error {
  override readonly name = 'UnstorableFact';
}

/** What is made, or why a fact of it cannot be stored: then its cause is refused alone, and its neighbours go on (CO6). */
export function storable<T>(make: () => T): T | UnstorableFact {
  try {
    return make();
  } catch (error) {
    if (error instanceof UnstorableFact) return error;
    throw error;
  }
}

/** What caused a decision; it travels on every fact. */
export interface Cause {
  /** Id of the event, callback or workflow wake. */
  readonly causationId: string;
  readonly correlationId: string;
  readonly traceparent: string;
  readonly actorType: 'system' | 'provider';
  readonly actorId: string;
  readonly idempotencyKey: string;
}

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

/** The row that starts the order's workflow. */
export function startMessage(order: Order, traceparent: string, nextDeadline: string | undefined): OutboxMessage {
  const { tenantId, orderId, customerId, quoteId, lines } = order;
  const input = { tenantId, orderId, traceparent, nextDeadline };
  const body = JSON.stringify({ input, customerId, quoteId, lineCount: lines.length });
  return temporalMessage(order, { topic: 'start', traceparent, body });
}

/** What a nudge carries besides the order's version. */
export interface Waking {
  readonly traceparent: string;
  /** How the order ended, when there is nothing left to look at. */
  readonly settled?: OrderPicture;
}

/** The row that wakes the order's workflow. */
export function nudgeMessage(order: Order, signal: NudgeSignal, { traceparent, settled }: Waking): OutboxMessage {
  const nudge: Nudge = { version: order.version, traceparent, settled };
  return temporalMessage(order, { topic: signal, traceparent, body: JSON.stringify(nudge) });
}

const temporalMessage = (
  { tenantId, orderId, version }: Order,
  { topic, traceparent, body }: { topic: string; traceparent: string; body: string },
): OutboxMessage => ({
  destination: 'temporal',
  aggregate: orderId,
  version,
  topic,
  key: orderWorkflowId(tenantId, orderId),
  eventType: 'WorkflowMessage',
  headers: { traceparent, tenantId },
  body,
});

/** A Kafka provider is asked by an event of its own, in the commit that requested the line (OL5). */
function requestIssued(
  fact: RecordedFact,
  order: Order,
  { eventId: causationId, cause, ids }: { eventId: string; cause: Cause; ids: Ids },
): OutboxMessage[] {
  if (fact.type !== 'OrderLineFulfillmentRequested' || fact.payload.channel !== 'KAFKA') return [];
  const { channel: _, requestedAt: issuedAt, ...request } = fact.payload;
  const payload: Payloads['FulfillmentRequestIssued'] = { ...request, customerId: order.customerId, issuedAt };
  return [
    eventMessage('FulfillmentRequestIssued', order, {
      aggregateId: request.idempotencyKey,
      aggregateVersion: 1,
      eventId: ids.ulid(),
      occurredAt: fact.at,
      payload,
      cause: { ...cause, causationId },
    }),
  ];
}

interface Produced {
  readonly aggregateId: string;
  readonly aggregateVersion: number;
  readonly eventId: string;
  readonly occurredAt: string;
  readonly payload: object;
  readonly cause: Cause;
}

function eventMessage(eventType: EventType, { tenantId, orderId }: Order, produced: Produced): OutboxMessage {
  const { topic, version: eventVersion, schemaRef, aggregateType } = eventCatalog[eventType];
  const { aggregateId, aggregateVersion, cause } = produced;
  const { causationId, traceparent } = cause;
  const event = {
    eventId: produced.eventId,
    eventType,
    eventVersion,
    occurredAt: produced.occurredAt,
    producer: 'order-service',
    tenantId,
    aggregateType,
    aggregateId,
    aggregateVersion,
    correlationId: cause.correlationId,
    causationId,
    traceId: traceparent.slice(3, 35),
    schemaRef,
    metadata: {
      sourceCommandId: causationId,
      idempotencyKey: cause.idempotencyKey,
      actorType: cause.actorType,
      actorId: cause.actorId,
    },
    payload: produced.payload,
  };
  const body = JSON.stringify(event);
  const tooLarge = sizeFault(body);
  const faults = tooLarge === undefined ? checkProduced(event) : [tooLarge];
  if (faults.length > 0) {
    const listed = faults.slice(0, 20).map(({ path, message }) => `${path} ${message}`.trim());
    throw new UnstorableFact(`its fact ${eventType} cannot be stored: ${listed.join('; ')}`);
  }
  // The other headers repeat the envelope and are read from it when the record is sent (EV2).
  const lane = { destination: 'kafka', aggregate: orderId, version: aggregateVersion, topic, key: orderId } as const;
  return { ...lane, eventType, headers: { traceparent }, body };
}

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
