import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createOrderStore } from '../../../../src/adapters/out/postgres/order-store.ts';
import type { Destination, OutboxRow } from '../../../../src/adapters/out/postgres/outbox-store.ts';
import { laneNames, named, type OutboxWorld, outboxWorld, sent } from '../postgres/outbox-world.ts';
import { move, newOrder } from './moves.ts';

let world: OutboxWorld;
beforeAll(async () => {
  world = await outboxWorld();
});
beforeEach(async () => {
  await world.clear();
  for (const destination of ['kafka', 'temporal'] as const) await world.store.lease(destination, 'a', 60_000);
});
afterAll(() => world.close());

const claim = (destination: Destination = 'kafka') => world.store.claim(destination, 'a', 500);
const stop = (rows: readonly OutboxRow[], { error = 'too large', parked = false, at = 'kafka' as Destination } = {}) =>
  world.store.stop(
    at,
    rows.map((row) => ({ row, error, parked })),
  );
const pausesEnd = () => world.own.sql`update stopped_lanes set until = now() - interval '1 second'`;
/** The same rows once more, as another tenant's. */
const forTenant = (tenantId: string) => world.own.sql`update outbox set tenant_id = ${tenantId}`;

describe('PR4 a lane that stops', () => {
  test("stops neither the other lanes of its tenant nor another tenant's of its name", async () => {
    await world.fill(['same', 'good'], 1);
    await forTenant('zeta');
    await world.fill(['same'], 1);
    await stop((await claim()).filter(({ tenantId, aggregate }) => tenantId === 'demo' && aggregate === 'same'));

    expect((await claim()).map(({ tenantId, aggregate }) => [tenantId, aggregate]).sort()).toEqual([
      ['zeta', 'good'],
      ['zeta', 'same'],
    ]);
  });

  test('starts anew by its own success, not by that of another', async () => {
    await world.fill(['bad', 'worse'], 1);
    const rows = await claim();
    await stop(rows);
    await world.store.settle(sent(rows.filter(({ aggregate }) => aggregate === 'bad')));

    expect(await world.own.sql`select aggregate from stopped_lanes`).toEqual([{ aggregate: 'worse' }]);
  });

  test('keeps where and why it stopped last, and how often', async () => {
    await world.fill(['bad'], 2);
    const [first, second] = await claim();
    await stop(first ? [first] : [], { error: 'x'.repeat(2_000) });
    await stop(second ? [second] : [], { error: 'unknown topic', parked: true });

    expect(await world.own.sql`select outbox_id::text as id, attempts, error, parked from stopped_lanes`).toEqual([
      { id: second?.id, attempts: 2, error: 'unknown topic', parked: true },
    ]);
    await pausesEnd();
    expect(await claim()).toEqual([]);
    await stop(first ? [first] : [], { error: 'x'.repeat(2_000) });
    await pausesEnd();
    expect(named(await claim())).toEqual(['bad 1', 'bad 2']);
    expect(await world.own.sql`select length(error) as length from stopped_lanes`).toEqual([{ length: 1_000 }]);
  });

  test('comes back at another moment than those that stopped with it', async () => {
    await world.fill(laneNames(20), 1);
    const rows = await claim();
    await stop(rows);
    await stop(rows);
    const moments = await world.own.sql`select distinct until from stopped_lanes`;
    expect(moments.length).toBeGreaterThan(10);
  });

  test('OB1 is counted as parked only where it is, and for its destination', async () => {
    for (const destination of ['kafka', 'temporal'] as const) await world.fill(['bad', 'slow'], 1, destination);
    await stop(
      (await claim()).filter(({ aggregate }) => aggregate === 'bad'),
      { parked: true },
    );
    await stop((await claim()).filter(({ aggregate }) => aggregate === 'slow'));

    const counts = (await world.store.pending()).map(({ destination, pending, parked }) => [
      destination,
      pending,
      parked,
    ]);
    expect(counts.sort()).toEqual([
      ['kafka', 2, 1],
      ['temporal', 2, 0],
    ]);
  });
});

describe('OB1 what waits to leave', () => {
  test('is counted without what left, and is as old as its oldest', async () => {
    await world.fill(['ord_1'], 3);
    await world.own.sql`update outbox set created_at = now() - version * interval '1 hour'`;
    await world.store.settle(sent((await claim()).slice(2)));

    const [kafka] = (await world.store.pending()).filter(({ destination }) => destination === 'kafka');
    expect(kafka).toMatchObject({ pending: 2, parked: 0 });
    expect(kafka?.oldestSeconds).toBeCloseTo(7200, -2);
  });

  test('is claimed oldest first, no more than asked for, and given in the order it was written', async () => {
    await world.fill(laneNames(40), 1);
    const all = await world.own.sql<
      { row: string }[]
    >`select aggregate || ' ' || version as row from outbox order by id`;

    expect(named(await world.store.claim('kafka', 'a', 7))).toEqual(all.slice(0, 7).map(({ row }) => row));
    expect(named(await claim())).toEqual(all.map(({ row }) => row));
  });

  test('shows the order of its tenant to Temporal, and none to Kafka', async () => {
    await createOrderStore(world.database).commit([{ ...move(newOrder('ord_1'), 0, 'e1'), tenantId: 'zeta' }]);
    await world.fill(['ord_1'], 1, 'temporal');
    expect(await claim('temporal')).toMatchObject([{ tenantId: 'demo', orderState: null, customerId: null }]);

    await createOrderStore(world.database).commit([move(newOrder('ord_1'), 0, 'e2')]);
    expect(await claim('temporal')).toMatchObject([{ orderState: 'active', customerId: 'cus_1' }]);
    expect((await claim()).map(({ orderState, customerId }) => [orderState, customerId])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

test('OB1 orders that need help are counted by state', async () => {
  await world.own.sql`
    insert into orders (tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency,
      captured_at, updated_at, stuck_since, doc)
    select 'demo', 'ord_' || i, 5, case when i < 3 then 'active' else 'failed' end, 'Q', 1, 'c', 'EUR', now(), now(),
      case when i <> 1 then now() end, '{}' from generate_series(0, 5) as i`;

  expect((await world.store.stuck()).toSorted((a, b) => a.state.localeCompare(b.state))).toEqual([
    { state: 'active', orders: 2 },
    { state: 'failed', orders: 3 },
  ]);
});
