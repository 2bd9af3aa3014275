import { checkProduced, type EventType, eventCatalog, type Payloads, sizeFault } from '../contracts/events.ts';
import type { RecordedFact } from '../domain/order/facts.ts';
import type { Order } from '../domain/order/order.ts';
import type { Cause } from './cause.ts';
import type { OutboxMessage } from './commits.ts';
import type { Ids } from './ports.ts';
import { UnstorableFact } from './unstorable-fact.ts';

/** A Kafka provider is asked by an event of its own, in the commit that requested the line (OL5). */
export function requestIssued(
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

export function eventMessage(eventType: EventType, { tenantId, orderId }: Order, produced: Produced): OutboxMessage {
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
