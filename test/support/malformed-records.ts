import fc from 'fast-check';
import { ulid } from 'ulid';
import type { OutgoingRecord } from '../../src/adapters/kafka/port.ts';

type Json = Record<string, unknown>;

const quoteTopic = 'cpq.quote.events.v1';
const reportTopic = 'oms.fulfillment.events.v1';
const topics = fc.constantFrom(quoteTopic, reportTopic);
const notText = fc.constantFrom<unknown>(null, true, 7, [], {}, undefined, '', '\u0000', '\ud800', 'with space');

/** The event in a record made by the tests. */
export const jsonOf = ({ value }: OutgoingRecord): Json => JSON.parse(String(value));

/** Records of which none may have an effect; those with the header `expect: skipped` are of types that nobody here reads. */
export function malformedRecords(known: Json): fc.Arbitrary<OutgoingRecord> {
  return fc.oneof(bytes, anyJson, spoiled(known), reused(known), skipped(known), incomplete(known), stranger);
}

const header = fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 20 }), {
  maxKeys: 3,
});
const around = fc.record({ topic: topics, key: fc.string({ maxLength: 20 }), headers: header });

const bytes = fc
  .tuple(around, fc.option(fc.uint8Array({ maxLength: 120 })))
  .map(([record, value]) => ({ ...record, value: value === null ? null : Buffer.from(value) }));

const anyJson = fc.tuple(around, fc.json()).map(([record, value]) => ({ ...record, value }));

/** A right event with one required field gone or of a wrong kind. */
const spoiled = (known: Json) =>
  fc
    .tuple(
      ...[around, fc.constantFrom('eventId', 'occurredAt', 'producer', 'tenantId', 'aggregateId', 'payload'), notText],
      ...[fc.constantFrom('quoteId', 'customerId', 'currency', 'totals', 'lines', 'acceptedAt'), fc.boolean()],
    )
    .map(([record, field, wrong, inside, deep]) => {
      const payload = { ...(known.payload as Json), quoteId: 'Q-spoiled' };
      const event: Json = { ...known, eventId: ulid(), payload };
      if (deep) event.payload = { ...payload, [String(inside)]: wrong };
      else event[String(field)] = wrong;
      return { ...(record as OutgoingRecord), topic: quoteTopic, value: JSON.stringify(event) };
    });

/** The id of an event that was applied, on another content. */
const reused = (known: Json) =>
  fc.tuple(around, fc.integer({ min: 2, max: 99 })).map(([record, quoteVersion]) => ({
    ...record,
    topic: quoteTopic,
    value: JSON.stringify({ ...known, payload: { ...(known.payload as Json), quoteVersion } }),
  }));

const quoted = (known: Json, eventType: string, payload: Json, headers: Record<string, string>) => ({
  topic: quoteTopic,
  key: 'Q-skipped',
  headers,
  value: JSON.stringify({ ...known, eventId: ulid(), eventType, payload }),
});

/** Types that are known and have no effect. */
const skipped = (known: Json) => {
  const { quoteId, quoteVersion } = known.payload as Json;
  const at = '2026-03-02T09:40:00.000Z';
  return fc
    .constantFrom<[string, Json]>(
      ['QuoteDraftCreated', { quoteId, quoteVersion, createdAt: at }],
      ['QuoteSubmitted', { quoteId, quoteVersion, submittedAt: at }],
      ['QuoteApprovalRequested', { quoteId, quoteVersion, requestedAt: at }],
    )
    .map(([eventType, payload]) => quoted(known, eventType, payload, { expect: 'skipped' }));
};

/** Of a known type, and not by its schema: without effect is not without contract. */
const incomplete = (known: Json) =>
  fc
    .constantFrom('QuoteDraftCreated', 'QuoteApprovalRequested', 'QuoteExpired', 'QuoteRejected')
    .map((eventType) => quoted(known, eventType, {}, {}));

/** Reports by the schema of orders that nobody knows, or by providers that may not send them. */
const stranger = fc
  .tuple(
    fc.stringMatching(/^ord_[A-Z0-9]{1,12}$/),
    fc.constantFrom('nordic-mobile', 'acme-fiber', 'nobody'),
    fc.constantFrom('demo', 'initech'),
  )
  .map(([orderId, provider, tenantId]) => {
    const at = '2026-03-02T09:40:00.000Z';
    const payload = { orderId, orderLineId: 'L1', attempt: 1, outcome: 'completed', at, provider };
    const event = {
      eventId: ulid(),
      eventType: 'FulfillmentCompleted',
      eventVersion: 1,
      occurredAt: at,
      producer: 'test',
      tenantId,
      aggregateType: 'Fulfillment',
      aggregateId: orderId,
      payload,
    };
    return { topic: reportTopic, key: orderId, headers: {}, value: JSON.stringify(event) };
  });
