import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { createOrderStore } from '../../../../src/adapters/out/postgres/order-store.ts';
import { createTrackingStore } from '../../../../src/adapters/out/postgres/tracking-store.ts';
import { StoreUnavailable } from '../../../../src/usecases/ports.ts';
import { countBackends } from '../../../support/backends.ts';
import { waitFor } from '../../../support/wait-for.ts';
import { move, newOrder } from '../relay/moves.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

const maxConnections = 4;
let own: OwnDatabase;
let database: Database;

beforeAll(async () => {
  own = await ownDatabase();
});
afterEach(() => database.close());
afterAll(() => own.drop());

const open = (attemptMs = 500) => {
  database = openDatabase({ url: own.url, applicationName: 'locked', maxConnections, attemptMs, deadlineMs: 2_500 });
  return database;
};

/** Holds a lock while `work` runs. */
async function holding<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const holder = await own.sql.reserve();
  await holder.unsafe(`begin; ${lock}`);
  try {
    return await work();
  } finally {
    await holder.unsafe('rollback');
    holder.release();
  }
}

/** What becomes of 24 orders, each of them written until it is stored. */
function writeOrders(db: Database, prefix: string) {
  const store = createOrderStore(db);
  let refused = 0;
  const one = async (orderId: string): Promise<string> => {
    for (;;) {
      try {
        const [outcome] = await store.commit([move(newOrder(orderId), 0, `e-${orderId}`)]);
        return outcome?.kind ?? 'none';
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        refused += 1;
      }
    }
  };
  const all = Promise.all(Array.from({ length: 24 }, (_, i) => one(`${prefix}-${i}`)));
  return { all, refused: () => refused };
}

describe('while somebody holds a lock', () => {
  const tables = ['outbox', 'orders', 'order_lines', 'timeline', 'inbox'];

  test.each(tables)(
    'on %s, writes are refused in time, reads of other tables are answered, and no backend is added',
    async (table) => {
      const db = open();
      const backends = countBackends(own.sql, 'locked');
      const written = await holding(`lock table ${table} in access exclusive mode`, async () => {
        const writes = writeOrders(db, table);
        await waitFor('writes to be refused', () => writes.refused() >= 24);
        // Slow reads would wait behind writes that the lock holds up.
        for (let i = 0; i < 10; i += 1)
          expect(await db.call('read', (sql) => sql`select count(*)::int as n from quotes`)).toEqual([{ n: 0 }]);
        return writes;
      });

      expect(new Set(await written.all)).toEqual(new Set(['applied']));
      const [stored] = await own.sql`select count(*)::int as n from orders where order_id like ${`${table}-%`}`;
      expect(stored).toEqual({ n: 24 });
      expect(await backends.stop()).toBeLessThanOrEqual(maxConnections);
    },
  );

  test('on a row of an order, commits of the others go on', async () => {
    const db = open();
    const store = createOrderStore(db);
    await store.commit([move(newOrder('held'), 0, 'e-held'), move(newOrder('free'), 0, 'e-free')]);
    await holding("select from orders where order_id = 'held' for update", async () => {
      const stuck = Promise.allSettled(
        Array.from({ length: 8 }, (_, i) => store.commit([move(newOrder('held'), 1, `e-held-${i}`)])),
      );
      for (let version = 1; version <= 20; version += 1)
        expect(await store.commit([move(newOrder('free'), version, `e-free-${version}`)])).toEqual([
          { kind: 'applied' },
        ]);
      for (const one of await stuck) expect(one).toMatchObject({ status: 'rejected' });
    });
    expect(await store.commit([move(newOrder('held'), 1, 'e-after')])).toEqual([{ kind: 'applied' }]);
  });

  test.each(['tracking_timelines', 'tracking_events'])('on %s, orders are written', async (table) => {
    const db = open();
    const tracking = createTrackingStore(db);
    const event = { tenantId: 'demo', orderId: 'T', status: 'PLACED', eventTs: '2026-03-02T09:30:00Z' } as const;
    await holding(`lock table ${table} in access exclusive mode`, async () => {
      const stuck = Array.from({ length: 8 }, () =>
        tracking.commit([
          {
            tenantId: 'demo',
            orderId: 'T',
            expected: 0,
            after: { state: 'tracked', version: 1, status: 'PLACED', eventTs: event.eventTs },
            kept: [{ event, version: 1, source: 'test' }],
          } as never,
        ]),
      );
      const settled = Promise.allSettled(stuck);
      expect(new Set(await writeOrders(db, `beside-${table}`).all)).toEqual(new Set(['applied']));
      for (const one of await settled) expect(one).toMatchObject({ status: 'rejected' });
    });
  });

  test('that is advisory, or a statement that is slow, is given up by the server before the client tears anything down', async () => {
    const db = open();
    const pids = async () =>
      new Set(
        (await own.sql`select pid from pg_stat_activity where application_name = 'locked'`).map(({ pid }) => pid),
      );
    await db.call('first', (sql) => sql`select 1`);
    const before = await pids();
    await holding('select pg_advisory_xact_lock(7)', async () => {
      const waiting = db.call('advisory', (sql) => sql`select pg_advisory_xact_lock(7)`);
      await expect(waiting).rejects.toThrow(/55P03/);
    });
    await expect(db.call('slow', (sql) => sql`select pg_sleep(60)`)).rejects.toThrow(/57014/);
    expect(await pids()).toEqual(before);
  });

  test('a call whose deadline comes before that of the server is cancelled: nothing of it happens afterwards (SH5)', async () => {
    const db = open(20_000);
    await holding('lock table audit in access exclusive mode', async () => {
      const insert = db.call(
        'insert',
        (sql) => sql`insert into audit (tenant_id, kind, subject, detail) values ('t', 'late', 's', '{}')`,
        400,
      );
      await expect(insert).rejects.toThrow(StoreUnavailable);
      const waiting = await own.sql`select from pg_locks where not granted and relation = 'audit'::regclass`;
      expect(waiting).toHaveLength(0);
    });
    expect(await own.sql`select from audit where kind = 'late'`).toHaveLength(0);
  });
});
