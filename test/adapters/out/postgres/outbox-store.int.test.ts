import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { toRecord } from '../../../../src/adapters/out/kafka/deliver-facts.ts';
import type { Database, Sql } from '../../../../src/adapters/out/postgres/database.ts';
import { createOrderStore } from '../../../../src/adapters/out/postgres/order-store.ts';
import { createOutboxStore, type OutboxRow } from '../../../../src/adapters/out/postgres/outbox-store.ts';
import { move, newOrder } from '../relay/moves.ts';
import { laneNames, named, type OutboxWorld, outboxWorld, sent, until } from './outbox-world.ts';

let world: OutboxWorld;
beforeAll(async () => {
  world = await outboxWorld();
});
beforeEach(async () => {
  await world.clear();
  await world.store.lease('kafka', 'a', 60_000);
  await world.store.lease('temporal', 'a', 60_000);
});
afterAll(() => world.close());

const claim = (limit = 500) => world.store.claim('kafka', 'a', limit);
const settle = (rows: readonly OutboxRow[]) => world.store.settle(sent(rows));
const stop = (row: OutboxRow | undefined, parked = false) => {
  if (row === undefined) throw new Error('no row to stop at');
  return world.store.stop('kafka', [{ row, error: 'too large', parked }]);
};
/** As if every pause were over. */
const pausesEnd = () => world.own.sql`update stopped_lanes set until = now() - interval '1 second'`;

describe('PR2 claiming', () => {
  test('gives a lane its rows in the order they were written, also in small portions', async () => {
    await world.fill(laneNames(3), 5);
    const seen: string[] = [];
    for (let rows = await claim(4); rows.length > 0; rows = await claim(4)) {
      seen.push(...named(rows));
      await settle(rows);
    }
    for (const lane of laneNames(3))
      expect(seen.filter((row) => row.startsWith(lane))).toEqual(
        [1, 2, 3, 4, 5].map((version) => `${lane} ${version}`),
      );
  });

  test('a busy shard does not take the whole claim', async () => {
    await world.fill(['busy'], 500);
    await world.fill(['quiet'], 1);
    expect(named(await claim(100))).toContain('quiet 1');
  });

  test('a failed record stops its own lane, and the others go on', async () => {
    await world.fill(['bad', 'good'], 3);
    const rows = await claim();
    await settle(rows.filter(({ aggregate }) => aggregate === 'good'));
    await stop(rows.find(({ aggregate }) => aggregate === 'bad'));

    expect(await claim()).toEqual([]);
    await world.fill(['good'], 1);
    expect(named(await claim())).toEqual(['good 1']);
  });

  test('PR4 a stopped lane comes back after its pause, from the record that failed; success starts it anew', async () => {
    await world.fill(['bad'], 2);
    await stop((await claim())[0]);
    await pausesEnd();

    const again = await claim();
    expect(named(again)).toEqual(['bad 1', 'bad 2']);
    await settle(again);
    expect(await world.own.sql`select 1 from stopped_lanes`).toEqual([]);
  });

  test('PR4 the pause doubles with jitter, up to a minute', async () => {
    await world.fill(['bad'], 1);
    const [row] = await claim();
    const pauses: number[] = [];
    for (let failure = 0; failure < 10; failure += 1) {
      await stop(row);
      const [lane] = await world.own.sql<{ s: number }[]>`
        select extract(epoch from until - now())::float8 as s from stopped_lanes`;
      pauses.push(lane?.s ?? 0);
    }
    expect(pauses[1]).toBeGreaterThan(1);
    expect(pauses[4]).toBeGreaterThan((pauses[1] ?? 0) * 2);
    expect(Math.max(...pauses)).toBeLessThan(76);
  });

  test('PR4 a parked lane waits for an operator, however long, and is counted', async () => {
    await world.fill(['bad', 'good'], 1);
    await stop(
      (await claim()).find(({ aggregate }) => aggregate === 'bad'),
      true,
    );
    await pausesEnd();

    expect(named(await claim())).toEqual(['good 1']);
    expect(await world.store.pending()).toContainEqual(
      expect.objectContaining({ destination: 'kafka', pending: 2, parked: 1 }),
    );
  });

  test('a stop for one destination does not touch the same lane of the other', async () => {
    await world.fill(['ord_1'], 1);
    await world.fill(['ord_1'], 1, 'temporal');
    await stop((await claim())[0]);
    expect(named(await world.store.claim('temporal', 'a', 10))).toEqual(['ord_1 1']);
  });

  test('EV3 publishedAt is fixed by the first claim, so a second try sends the same bytes', async () => {
    await world.fill(['ord_1'], 1);
    const first = (await claim()).map(toRecord);
    await until('the clock of the database has moved on', async () => {
      const rows = await world.own.sql`select 1 from outbox where published_at < clock_timestamp() - interval '5 ms'`;
      return rows.length > 0;
    });
    const second = (await claim()).map(toRecord);

    expect(first).toHaveLength(1);
    expect(second).toEqual(first);
    expect(JSON.parse(String(first[0]?.value)).publishedAt).toMatch(/^\d{4}-.*Z$/);
  });

  test('PR4 a settled row keeps where it went, and settling it again changes nothing', async () => {
    await world.fill(['ord_1'], 1);
    const rows = await claim();
    await world.store.settle(rows.map((row) => ({ row, result: 'sent', partition: 3, offset: '9007199254740993' })));
    await world.store.settle(rows.map((row) => ({ row, result: 'again', partition: 4, offset: '5' })));

    expect(await world.own.sql`select result, partition, "offset"::text from outbox`).toEqual([
      { result: 'sent', partition: 3, offset: '9007199254740993' },
    ]);
  });

  test("TE1 a Temporal row tells its order's state as it is now", async () => {
    await createOrderStore(world.database).commit([move(newOrder('ord_1'), 0, 'e1')]);
    await world.fill(['ord_1', 'ord_9'], 1, 'temporal');
    const rows = await world.store.claim('temporal', 'a', 10);
    expect(rows.map(({ orderState, customerId }) => [orderState, customerId])).toEqual([
      ['active', 'cus_1'],
      [null, null],
    ]);
  });

  test('costs the same however much was published', async () => {
    await world.fill(laneNames(50), 2);
    const before = await blocksOfClaim();
    await world.clear();
    await world.store.lease('kafka', 'a', 60_000);
    await world.fill(laneNames(50), 800);
    await world.own.sql`update outbox set published_at = now(), settled_at = now(), result = 'sent'`;
    await world.own.sql`vacuum analyze outbox`;
    await world.fill(laneNames(50), 2);

    expect(await blocksOfClaim()).toBeLessThan(before * 2 + 200);
  });
});

/** Blocks that one claim touches, by explaining the very statement that the store sends. */
async function blocksOfClaim(): Promise<number> {
  let blocks = 0;
  const explaining: Database = {
    ...world.database,
    call: (name, run) =>
      world.database.call(name, (sql) => {
        const explained = async (strings: TemplateStringsArray, ...values: never[]) => {
          const text = strings.map((part, i) => (i === 0 ? `explain (analyze, buffers, format json) ${part}` : part));
          const [row] = await sql<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }[]>(
            Object.assign(text, { raw: text }),
            ...values,
          );
          const plan = row?.['QUERY PLAN'][0]?.Plan ?? {};
          blocks = (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
          return [];
        };
        return run(explained as unknown as Sql);
      }),
  };
  await createOutboxStore(explaining).claim('kafka', 'a', 500);
  expect(blocks).toBeGreaterThan(0);
  return blocks;
}

describe('the sweepers', () => {
  const ready = (orderId: string, since: string) => world.own.sql`
    insert into orders (tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency,
      captured_at, updated_at, due_at, doc)
    values ('demo', ${orderId}, 5, 'active', 'Q', 1, 'c', 'EUR', now(), now(), now() - ${since}::text::interval,
      '{"traceparent":"tp"}')`;

  test('TE2 an order whose ready line nobody requested is nudged once per waiting time', async () => {
    await ready('ord_1', '10 minutes');
    await ready('ord_2', '1 second');

    expect(await world.store.renudge(300)).toBe(1);
    expect(await world.store.renudge(300)).toBe(0);

    const rows = await world.store.claim('temporal', 'a', 10);
    expect(rows.map(({ topic, key, body }) => [topic, key, JSON.parse(body)])).toEqual([
      ['linesReady', 'order/demo/ord_1', { version: 5, traceparent: 'tp', look: true }],
    ]);
  });

  test('one whose messages still wait to leave is late, not lost: it gets no nudge beside them (TE8)', async () => {
    await ready('ord_1', '10 minutes');
    expect(await world.store.renudge(20)).toBe(1);
    await world.own.sql`update orders set due_at = now() - interval '10 minutes'`;
    expect(await world.store.renudge(20)).toBe(0);

    const rows = await world.store.claim('temporal', 'a', 10);
    await world.store.settle(rows.map((row) => ({ row, result: 'updated' })));
    await world.own.sql`update orders set due_at = now() - interval '10 minutes'`;
    expect(await world.store.renudge(20)).toBe(1);
  });

  test('two sweepers at once nudge each order once', async () => {
    for (const orderId of laneNames(20)) await ready(orderId, '10 minutes');
    const counts = await Promise.all([world.store.renudge(300), world.store.renudge(300), world.store.renudge(300)]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
    expect(await world.pending()).toHaveLength(20);
  });

  test('settled rows leave by retention; what is pending or young stays', async () => {
    await world.fill(['old', 'young', 'stuck'], 1);
    await settle((await claim()).filter(({ aggregate }) => aggregate !== 'stuck'));
    await world.own.sql`update outbox set created_at = now() - interval '8 days' where aggregate <> 'young'`;

    expect(await world.store.sweep(7)).toBe(1);
    expect(await world.own.sql`select aggregate from outbox order by 1`).toEqual([
      { aggregate: 'stuck' },
      { aggregate: 'young' },
    ]);
  });

  test('OB1 what is pending is told by destination, with the age of the oldest (PR6)', async () => {
    await world.fill(['ord_1'], 2);
    await world.own.sql`update outbox set created_at = now() - interval '90 seconds' where version = 1`;
    const [kafka, temporal] = (await world.store.pending()).toSorted((a, b) =>
      a.destination.localeCompare(b.destination),
    );
    expect(kafka).toMatchObject({ destination: 'kafka', pending: 2, parked: 0 });
    expect(kafka?.oldestSeconds).toBeCloseTo(90, -1);
    expect(temporal).toEqual({ destination: 'temporal', pending: 0, oldestSeconds: 0, parked: 0 });
  });
});
