import { expect, test } from 'vitest';
import { fulfillmentEventsHandler } from '../../../../src/adapters/in/kafka/fulfillment-events.consumer.ts';
import { quoteEventsHandler } from '../../../../src/adapters/in/kafka/quote-events.consumer.ts';
import { trackingEventsHandler } from '../../../../src/adapters/in/kafka/tracking-events.consumer.ts';
import type { ConsumedRecord } from '../../../../src/adapters/kafka/port.ts';
import { openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { createOrderStore } from '../../../../src/adapters/out/postgres/order-store.ts';
import { createTrackingStore } from '../../../../src/adapters/out/postgres/tracking-store.ts';
import { world } from '../../../usecases/world.ts';
import { ownDatabase } from '../../out/postgres/own-database.ts';

const record = (topic: string, change: Partial<ConsumedRecord> = {}): ConsumedRecord => ({
  topic,
  partition: 0,
  offset: '0',
  timestamp: '1',
  key: Buffer.from('k'),
  headers: {},
  value: Buffer.from('no JSON'),
  ...change,
});

test('CO2 a place that is used again: each bad record has its row and its letter, and a redelivered one still has one', async () => {
  const own = await ownDatabase();
  const database = openDatabase({ url: own.url, applicationName: 'under-test' });
  const deps = { ...world(createOrderStore(database)), consumer: 'c', tracking: createTrackingStore(database) };
  const events = { fate: () => undefined, dead: () => undefined };
  const handlers = {
    'cpq.quote.events.v1': quoteEventsHandler(deps, events),
    'oms.fulfillment.events.v1': fulfillmentEventsHandler(deps, events),
    'order-tracking.events': trackingEventsHandler(deps, events),
  };

  for (const [topic, handle] of Object.entries(handlers)) {
    const first = record(topic);
    const others = [
      record(topic, { value: Buffer.from('other bytes') }),
      record(topic, { key: Buffer.from('other key') }),
      record(topic, { key: null }),
      record(topic, { value: null }),
      record(topic, { headers: { h: Buffer.from('1') } }),
      record(topic, { headers: { h: [Buffer.from('1'), null] } }),
      record(topic, { timestamp: '2' }),
    ];
    // The topic is made anew before each of the others; each is delivered twice, alone and with its neighbours.
    for (const one of [first, ...others]) await handle([one]);
    for (const one of [first, ...others]) await handle([one, record(topic, { offset: '1' })]);

    const [stored] = await own.sql`select
      (select count(*)::int from inbox where source = ${`${topic}/0/0`}) as rows,
      (select count(*)::int from outbox where aggregate = ${`${topic}/0/0`}) as letters,
      (select count(distinct body)::int from outbox where aggregate = ${`${topic}/0/0`}) as different,
      (select count(*)::int from outbox where aggregate = ${`${topic}/0/1`}) as neighbours`;
    expect(stored, topic).toMatchObject({ rows: 8, letters: 8, neighbours: 1 });
  }

  await database.close();
  await own.drop();
});
