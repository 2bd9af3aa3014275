import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { trackingEventsHandler } from '../../../../src/adapters/in/kafka/tracking-events.consumer.ts';
import type { ConsumedRecord } from '../../../../src/adapters/kafka/port.ts';
import { openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { createOrderStore } from '../../../../src/adapters/out/postgres/order-store.ts';
import { createTrackingStore } from '../../../../src/adapters/out/postgres/tracking-store.ts';
import { type OrderStore, StoreUnavailable } from '../../../../src/usecases/ports.ts';
import { ownDatabase } from '../../out/postgres/own-database.ts';

test('CO1 the database dies between two pages of dead letters: the batch comes again, nothing is lost or doubled', async () => {
  const own = await ownDatabase();
  const door = await doorTo(own.url);
  const database = openDatabase({ url: door.url, applicationName: 'under-test', deadlineMs: 500 });
  const fates: string[] = [];
  const handle = trackingEventsHandler(
    {
      store: deadBetweenPages(createOrderStore(database), door),
      tracking: createTrackingStore(database),
      clock: { now: () => '2026-03-02T10:00:00.000Z' },
    },
    { fate: (fate) => void fates.push(fate), dead: () => undefined },
  );
  const stored = async () =>
    await own.sql`select (select count(*)::int from outbox) as letters, (select count(*)::int from inbox) as inbox,
      (select count(distinct aggregate)::int from outbox) as dead, (select count(*)::int from tracking_events) as events`;
  // 255 of them dead, which is three pages.
  const batch = Array.from({ length: 300 }, (_, offset) => record(offset, offset % 20 < 17 ? 'no JSON' : undefined));

  await expect(handle(batch)).rejects.toThrow(StoreUnavailable);
  const half = await stored();
  await handle(batch);
  const whole = await stored();
  await handle(batch);

  expect(half).toEqual([{ letters: 100, inbox: 100, dead: 100, events: 0 }]);
  expect(whole).toEqual([{ letters: 255, inbox: 255, dead: 255, events: 45 }]);
  expect(await stored()).toEqual(whole);
  const times = (wanted: string) => fates.filter((fate) => fate === wanted).length;
  expect({ dead: times('dead'), again: times('duplicate') }).toEqual({ dead: 155, again: 100 + 255 + 45 });
  await database.close();
  await door.shut();
  await own.drop();
});

function record(offset: number, text = event(offset)): ConsumedRecord {
  return {
    topic: 'order-tracking.events',
    partition: 0,
    offset: String(offset),
    timestamp: '0',
    key: Buffer.from(`A-${offset}`),
    value: Buffer.from(text),
    headers: { tenantId: Buffer.from('demo') },
  };
}

const event = (n: number) =>
  JSON.stringify({ orderId: `A-${n}`, status: 'PLACED', eventTs: '2026-03-02T09:30:00Z', schemaVersion: 'v1' });

/** Postgres is away from the first page's commit until the second page was given up. */
function deadBetweenPages(store: OrderStore, door: { shut(): Promise<void>; open(): Promise<void> }): OrderStore {
  let pages = 0;
  return {
    ...store,
    async commit(commits) {
      pages += 1;
      if (pages === 2) await door.shut();
      try {
        return await store.commit(commits);
      } finally {
        if (pages === 2) await door.open();
      }
    },
  };
}

/** A way to Postgres that can be shut: then every connection is gone and a new one is refused. */
async function doorTo(databaseUrl: string) {
  const behind = new URL(databaseUrl);
  const passing = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(Number(behind.port), behind.hostname);
    for (const socket of [from, to]) passing.add(socket.on('error', () => undefined));
    from.pipe(to).pipe(from);
  });
  const open = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await open(0);
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    open: async () => void (await open(port)),
    async shut() {
      for (const socket of passing) socket.destroy();
      passing.clear();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
