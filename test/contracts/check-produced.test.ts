import { describe, expect, test } from 'vitest';
import { asObject } from '../../schemas/json.ts';
import { checkProduced, type EventOf, type ProducedEvent, schemaByRef } from '../../src/contracts/events.ts';
import { catalog, document, example, unpublished } from './examples.ts';

const ours = catalog.filter(({ owner }) => owner.ownerService === 'order-service');
const paths = (event: unknown) => checkProduced(event).map(({ path }) => path);

describe.each(ours)('SC2 $eventType', ({ eventType }) => {
  test('a whole fact may be stored (SC7)', () => {
    expect(checkProduced(unpublished(eventType))).toEqual([]);
  });

  test.each(['aggregateVersion', 'correlationId', 'causationId', 'traceId', 'schemaRef', 'metadata'])(
    'EV1 it may not be stored without %s',
    (field) => {
      const { [field]: _field, ...event } = unpublished(eventType);

      expect(checkProduced(event)).toEqual([{ path: '', message: `must have required property '${field}'` }]);
    },
  );

  test('EV4 it may not be stored with a payload of ids only', () => {
    const payload = Object.fromEntries(
      Object.entries(asObject(unpublished(eventType).payload)).filter(([name]) => name.endsWith('Id')),
    );

    expect(paths({ ...unpublished(eventType), payload })).toContain('/payload');
  });
});

describe('EV1 the produced form', () => {
  const fact = unpublished('OrderCaptured');

  test.each(['sourceCommandId', 'idempotencyKey', 'actorType', 'actorId'])('metadata states %s', (field) => {
    const { [field]: _field, ...metadata } = asObject(fact.metadata);

    expect(checkProduced({ ...fact, metadata })).toEqual([
      { path: '/metadata', message: `must have required property '${field}'` },
    ]);
  });

  test('EV3 publishedAt is left to the relay', () => {
    expect(checkProduced(example('OrderCaptured', 'full'))).toEqual([
      { path: '/publishedAt', message: 'must be absent' },
    ]);
  });

  test('producer, version, reference, aggregate and trace id are those of the fact', () => {
    expect(paths({ ...fact, producer: 'cpq-service' })).toEqual(['/producer']);
    expect(paths({ ...fact, eventVersion: 2 })).toEqual(['/eventVersion']);
    expect(paths({ ...fact, schemaRef: 'schema://oms.order.events/OrderValidated/1' })).toEqual(['/schemaRef']);
    expect(paths({ ...fact, aggregateType: 'Quote' })).toEqual(['/aggregateType']);
    expect(paths({ ...fact, aggregateId: 'ord_other' })).toEqual(['/aggregateId']);
    expect(paths({ ...fact, traceId: 'not-a-trace' })).toEqual(['/traceId']);
  });

  test('a request to a provider is an aggregate of its own', () => {
    const request = unpublished('FulfillmentRequestIssued');

    expect(checkProduced(request)).toEqual([]);
    expect(paths({ ...request, aggregateId: asObject(request.payload).orderId })).toEqual(['/aggregateId']);
  });

  test('an event of another service is not ours to produce', () => {
    const quote = { ...unpublished('QuoteAccepted'), producer: 'order-service' };

    expect(paths(quote)).toEqual(['/eventType']);
    expect(paths({ ...fact, eventType: 'OrderTeleported' })).toEqual(['/eventType']);
  });

  test.each([null, 1, 'x', [], {}])('%j is refused', (value) => {
    expect(checkProduced(value).length).toBeGreaterThan(0);
  });

  test('money stays a decimal string (EV6)', () => {
    for (const oneTimeTotal of [1.5, '1.5', '1', '1.1234567', '1e3', '.50', '--1.00', ' 1.00', '1.00 ', 'Infinity']) {
      const totals = { oneTimeTotal, recurringTotal: '0.00' };
      expect(paths({ ...fact, payload: { ...asObject(fact.payload), totals } })).toEqual([
        '/payload/totals/oneTimeTotal',
      ]);
    }
  });
});

describe('SC1 look-up by schemaRef', () => {
  test.each(catalog)('$schemaRef is the schema on disk', ({ schemaRef, schema }) => {
    expect(schemaByRef(schemaRef)).toEqual(schema);
  });

  test('the envelope is found too, an unknown reference is not', () => {
    expect(schemaByRef('schema://envelope/1')).toEqual(document('envelope/v1.schema.json'));
    for (const unknown of ['schema://oms.order.events/OrderCaptured/2', '', '__proto__', 'constructor']) {
      expect(schemaByRef(unknown)).toBeUndefined();
    }
  });
});

test('SC1 the types say what the schemas say', () => {
  const payload: EventOf<'OrderValidated'>['payload'] = {
    orderId: 'o',
    validatedAt: '2026-03-02T09:00:00Z',
    lineCount: 1,
  };
  // @ts-expect-error a required field is missing
  const short: EventOf<'OrderValidated'>['payload'] = { orderId: 'o', validatedAt: '2026-03-02T09:00:00Z' };
  // @ts-expect-error the outcome belongs to another event
  const outcome: EventOf<'FulfillmentFailed'>['payload']['outcome'] = 'completed';
  // @ts-expect-error the relay sets publishedAt
  const published: ProducedEvent<'OrderValidated'>['publishedAt'] = '2026-03-02T09:00:00Z';

  expect([payload, short, outcome, published]).toHaveLength(4);
});
