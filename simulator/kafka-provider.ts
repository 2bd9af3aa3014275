import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ConsumedRecord, OutgoingRecord } from '../src/adapters/kafka/port.ts';
import { fulfillmentRequest, type TakenRequest } from './fulfillment-request.ts';
import { type Outcome, type Report, reportBody } from './report-plan.ts';

export const requestTopic = 'oms.fulfillment.integration.v1';
export const reportTopic = 'oms.fulfillment.events.v1';

const envelope = z.looseObject({
  eventId: z.string(),
  eventType: z.literal('FulfillmentRequestIssued'),
  tenantId: z.string(),
  correlationId: z.string().optional(),
  payload: fulfillmentRequest,
});

/** The request in a record of the integration topic, when it is one for this provider. */
export function requestIn(record: ConsumedRecord, provider: string, takenAt: number): TakenRequest | undefined {
  const parsed = envelope.safeParse(parse(record.value));
  if (!parsed.success || parsed.data.payload.provider !== provider) return undefined;
  const { eventId, tenantId, correlationId, payload } = parsed.data;
  const { idempotencyKey, orderId, orderLineId, attempt } = payload;
  const { traceparent } = record.headers;
  return {
    provider,
    idempotencyKey,
    tenantId,
    orderId,
    orderLineId,
    attempt,
    bodyHash: `sha256:${createHash('sha256').update(JSON.stringify(payload)).digest('hex')}`,
    takenAt,
    correlationId,
    causationId: eventId,
    traceparent: Buffer.isBuffer(traceparent) ? traceparent.toString('utf8') : undefined,
  };
}

const eventTypes: Record<Outcome, string> = {
  accepted: 'FulfillmentAccepted',
  progressed: 'FulfillmentProgressed',
  completed: 'FulfillmentCompleted',
  failed: 'FulfillmentFailed',
};

/** A report as the order service consumes it (EV1, EV2); the same bytes for every copy. */
export function reportRecord(request: TakenRequest, report: Report): OutgoingRecord {
  const { tenantId, correlationId = request.idempotencyKey, causationId = request.idempotencyKey } = request;
  const eventType = eventTypes[report.outcome];
  const schemaRef = `schema://oms.fulfillment.events/${eventType}/1`;
  const event = {
    eventId: report.id,
    eventType,
    eventVersion: 1,
    occurredAt: report.at,
    publishedAt: report.at,
    producer: 'simulator',
    tenantId,
    aggregateType: 'Fulfillment',
    aggregateId: request.idempotencyKey,
    correlationId,
    causationId,
    schemaRef,
    payload: { ...reportBody(request, report), provider: request.provider },
  };
  const headers: Record<string, string> = {
    eventId: report.id,
    eventType,
    eventVersion: '1',
    correlationId,
    causationId,
    tenantId,
    schemaRef,
    producer: 'simulator',
  };
  if (request.traceparent) headers.traceparent = request.traceparent;
  return { topic: reportTopic, key: request.orderId, value: JSON.stringify(event), headers };
}

function parse(value: Buffer | null): unknown {
  try {
    return JSON.parse(value?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
}
