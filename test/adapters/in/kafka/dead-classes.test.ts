import { expect, test } from 'vitest';
import { fulfillmentEventsHandler } from '../../../../src/adapters/in/kafka/fulfillment-events.consumer.ts';
import { quoteEventsHandler } from '../../../../src/adapters/in/kafka/quote-events.consumer.ts';
import { trackingEventsHandler } from '../../../../src/adapters/in/kafka/tracking-events.consumer.ts';
import type { ConsumedRecord, OutgoingRecord } from '../../../../src/adapters/kafka/port.ts';
import { example } from '../../../contracts/examples.ts';
import { accepted } from '../../../support/quote-facts.ts';
import { createFakeStore } from '../../../usecases/stores/fake-store.ts';
import { world } from '../../../usecases/world.ts';

const probe = createFakeStore();
const deps = { ...world(probe.store), consumer: 'c' };
const told: string[] = [];
const events = {
  fate: (fate: string, topic: string) => void told.push(`${topic} ${fate}`),
  dead: (errorClass: string, topic: string) => void told.push(`${topic} ${errorClass}`),
};

const consumed = (offset: number, { topic, key, value, headers = {} }: OutgoingRecord): ConsumedRecord => ({
  topic,
  partition: 0,
  offset: String(offset),
  timestamp: '0',
  key: key === null ? null : Buffer.from(key),
  value: value === null ? null : Buffer.from(value),
  headers: Object.fromEntries(Object.entries(headers).map(([name, text]) => [name, Buffer.from(text)])),
});

test('SE2 each dead record is told with its class: of another tenant, used again, malformed (CO2)', async () => {
  const mine = accepted({ quoteId: 'Q-1', provider: 'nordic-mobile' });
  const forged = { ...mine, headers: { ...mine.headers, tenantId: 'other' } };
  const changed = { ...mine, value: String(mine.value).replace('buyer-7', 'buyer-8') };
  const { payload, ...report } = example('FulfillmentCompleted', 'full') as { payload: object };
  const foreign = { ...report, tenantId: 'nobody', payload: { ...payload, provider: 'nordic-mobile' } };
  const unsigned = { orderId: 'A-1', status: 'PLACED', eventTs: '2026-03-02T09:30:00Z', schemaVersion: 'v1' };
  const of = (topic: string, key: string, value: object) => ({ topic, key, value: JSON.stringify(value), headers: {} });

  await quoteEventsHandler(
    deps,
    events,
  )([mine, forged, changed, { ...mine, value: 'no JSON' }].map((record, at) => consumed(at, record)));
  await fulfillmentEventsHandler(deps, events)([consumed(0, of('oms.fulfillment.events.v1', 'o', foreign))]);
  const tracking = { load: async () => [], commit: async () => [] };
  await trackingEventsHandler(
    { ...deps, tracking },
    events,
  )([consumed(0, of('order-tracking.events', 'A-1', unsigned))]);

  expect(told.toSorted()).toEqual([
    'cpq.quote.events.v1 EVENT_ID_REUSED',
    'cpq.quote.events.v1 MALFORMED_RECORD',
    'cpq.quote.events.v1 TENANT_VIOLATION',
    'cpq.quote.events.v1 applied',
    ...Array(3).fill('cpq.quote.events.v1 dead'),
    'oms.fulfillment.events.v1 TENANT_VIOLATION',
    'oms.fulfillment.events.v1 dead',
    'order-tracking.events TENANT_VIOLATION',
    'order-tracking.events dead',
  ]);
});
