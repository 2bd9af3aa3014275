import type postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { createOrderStore } from '../../../../src/adapters/out/postgres/order-store.ts';
import { createOutboxStore } from '../../../../src/adapters/out/postgres/outbox-store.ts';
import { createTrackingStore } from '../../../../src/adapters/out/postgres/tracking-store.ts';
import { recordTracking } from '../../../../src/usecases/tracking/record-tracking.ts';
import { waitFor } from '../../../support/wait-for.ts';
import { quoteOf } from '../../../usecases/stores/commits.ts';
import { move, newOrder } from '../relay/moves.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

let own: OwnDatabase;
let database: Database;
let holder: postgres.ReservedSql;
beforeAll(async () => {
  own = await ownDatabase();
  database = openDatabase({ url: own.url, applicationName: 'under-test', attemptMs: 30_000, deadlineMs: 60_000 });
  holder = await own.sql.reserve();
});
afterEach(async () => void (await holder`rollback`.catch(() => undefined)));
afterAll(async () => {
  holder.release();
  await database.close();
  await own.drop();
});

/** Somebody else holds what `hold` touches; then `act` waits for it. What it holds meanwhile is seen by `look`. */
async function whileWaiting<T>(hold: string, act: () => Promise<T>, look: () => Promise<void>): Promise<T> {
  await holder.unsafe(`begin; ${hold}`);
  const acting = act();
  acting.catch(() => undefined);
  await waitFor(
    'the call to wait for a lock',
    async () => {
      const [row] = await own.sql<{ waits: boolean }[]>`
      select count(*) > 0 as waits from pg_stat_activity
       where datname = current_database() and application_name = 'under-test' and wait_event_type = 'Lock'`;
      return row?.waits;
    },
    { everyMs: 20 },
  );
  await look();
  await holder`rollback`;
  return await acting;
}

/** Fails at once where somebody holds the row. */
const isFree = (table: string, column: string, id: string) => async () => {
  const rows = await own.sql`
    select 1 from ${own.sql(table)} where ${own.sql(column)} = ${id} for update nowait`;
  expect(rows).toHaveLength(1);
};

const held = (table: string, column: string, id: string) =>
  `select 1 from ${table} where ${column} = '${id}' for update`;

describe('SH5 batches lock in one order, so that no two wait for each other', () => {
  const store = () => createOrderStore(database);
  const kinds = async (...args: Parameters<ReturnType<typeof store>['commit']>) =>
    (await store().commit(...args)).map(({ kind }) => kind);

  /** Two orders as they are to be locked. */
  const batches = [
    { by: 'order', of: (road: string) => [newOrder(`${road}_a`), newOrder(`${road}_b`)] as const },
    {
      by: 'tenant',
      of: (road: string) => [newOrder(`${road}_d`), { ...newOrder(`${road}_c`), tenantId: 'zeta' }] as const,
    },
  ];

  test.each(batches)('orders at once, by $by: the first is waited for before any other is locked', async (batch) => {
    const [first, second] = batch.of('all');
    await kinds([move(first, 0, `${first.orderId}-0`), move(second, 0, `${second.orderId}-0`)]);
    const act = () => kinds([move(second, 1, second.orderId), move(first, 1, first.orderId)]);

    const outcomes = await whileWaiting(
      held('orders', 'order_id', first.orderId),
      act,
      isFree('orders', 'order_id', second.orderId),
    );

    expect(outcomes).toEqual(['applied', 'applied']);
  });

  test.each(batches)('orders one by one, by $by: the first is waited for before any other is locked', async (batch) => {
    const [first, second] = batch.of('one');
    await kinds([move(first, 0, `${first.orderId}-0`), move(second, 0, `${second.orderId}-0`)]);
    // An event that was seen: the batch is not stored at once, and found so before any order is locked.
    const seen = { ...move(newOrder('one_z'), 0, `${first.orderId}-0`), tenantId: first.tenantId };
    const act = () => kinds([move(second, 1, second.orderId), move(first, 1, first.orderId), seen]);

    const outcomes = await whileWaiting(
      held('orders', 'order_id', first.orderId),
      act,
      isFree('orders', 'order_id', second.orderId),
    );

    expect(outcomes).toEqual(['applied', 'applied', 'duplicate']);
  });

  test('quotes: the first by its id is waited for before any other is locked', async () => {
    const quote = (quoteId: string, expected: number) => {
      const { quote: change, ...rest } = quoteOf(expected);
      return { ...rest, quoteId, quote: change && { ...change, quoteId } };
    };
    await kinds([quote('q_a', 0), quote('q_b', 0)]);
    const act = () => kinds([quote('q_b', 1), quote('q_a', 1)]);

    const outcomes = await whileWaiting(held('quotes', 'quote_id', 'q_a'), act, isFree('quotes', 'quote_id', 'q_b'));

    expect(outcomes).toEqual(['applied', 'applied']);
  });
});

describe('TR3 batches of tracking events lock in one order', () => {
  const record = async (hour: number, ...orderIds: string[]) => {
    const batch = orderIds.map((orderId) => ({
      event: {
        tenantId: 'demo',
        orderId,
        status: hour === 1 ? ('PLACED' as const) : ('SHIPPED' as const),
        eventTs: `2026-03-02T0${hour}:00:00.000Z`,
      },
      source: `t/0/${hour}`,
      reportedAt: '2026-03-03T00:00:00.000Z',
    }));
    return (await recordTracking(createTrackingStore(database), batch)).map(({ kind }) => kind);
  };

  test('timelines that move: the first by its id is waited for before any other is locked', async () => {
    await record(1, 't_a', 't_b');

    const kinds = await whileWaiting(
      held('tracking_timelines', 'order_id', 't_a'),
      () => record(2, 't_b', 't_a'),
      isFree('tracking_timelines', 'order_id', 't_b'),
    );

    expect(kinds).toEqual(['applied', 'applied']);
  });

  test('timelines that begin: the first by its id is waited for before any other is there', async () => {
    const begin = (id: string) =>
      `insert into tracking_timelines values ('demo', '${id}', 0, 'PLACED', '2026-03-02', now())`;
    const isNotThere = async () => {
      const other = await own.sql.reserve();
      await other.unsafe(`begin; set local lock_timeout = '1s'`);
      const begun = await other.unsafe(begin('u_b')).then(
        () => true,
        () => false,
      );
      await other.unsafe('rollback');
      other.release();
      expect(begun).toBe(true);
    };

    const kinds = await whileWaiting(begin('u_a'), () => record(1, 'u_b', 'u_a'), isNotThere);

    expect(kinds).toEqual(['applied', 'applied']);
  });
});

describe('PR2 leases', () => {
  test('do not wait for another relay that takes shards at the moment, and take none of its', async () => {
    const store = createOutboxStore(database);
    await holder.unsafe(`begin; update outbox_shards set owner = 'b', until = now() + interval '1 minute'
      where destination = 'kafka' and shard < 60`);

    expect(await store.lease('kafka', 'a', 60_000)).toBe(4);
  });
});
