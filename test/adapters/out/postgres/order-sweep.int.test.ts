import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createOrderStore } from '../../../../src/adapters/out/postgres/order-store.ts';
import { move, newOrder } from '../relay/moves.ts';
import { laneNames, type OutboxWorld, outboxWorld } from './outbox-world.ts';

let world: OutboxWorld;
beforeAll(async () => {
  world = await outboxWorld();
});
beforeEach(() => world.clear());
afterAll(() => world.close());

const due = (orderIds: readonly string[], { tenantId = 'demo', seconds = 600 } = {}) => world.own.sql`
  insert into orders (tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency,
    captured_at, updated_at, due_at, doc)
  select ${tenantId}, id, 5, 'active', 'Q', 1, 'c', 'EUR', now(), now(), now() - ${seconds}::int * interval '1 second',
    '{"traceparent":"tp"}' from jsonb_array_elements_text(${world.own.sql.json([...orderIds])}) as id`;
const nudged = async () =>
  (
    await world.own.sql<{ nudge: string }[]>`
      select tenant_id || ' ' || aggregate as nudge from outbox where topic = 'linesReady' order by 1`
  ).map(({ nudge }) => nudge);
/** A row that waits to leave. */
const waiting = (orderId: string, destination: 'kafka' | 'temporal', tenantId = 'demo') => world.own.sql`
  insert into outbox (tenant_id, destination, aggregate, version, shard, topic, key, event_type, headers, body)
  values (${tenantId}, ${destination}, ${orderId}, 1, abs(hashtext(${orderId}) % 64), 't', 'k', 'E', '{}', '{}')`;

describe('TE2 an order that is due', () => {
  test('is nudged by a message to its own workflow, with the version and a look', async () => {
    await due(['ord_1']);
    expect(await world.store.renudge(300)).toBe(1);

    await world.store.lease('temporal', 'a', 60_000);
    expect(await world.store.claim('temporal', 'a', 9)).toMatchObject([
      {
        tenantId: 'demo',
        aggregate: 'ord_1',
        version: 5,
        topic: 'linesReady',
        key: 'order/demo/ord_1',
        eventType: 'WorkflowMessage',
        headers: { tenantId: 'demo', traceparent: 'tp' },
      },
    ]);
    const [row] = await world.own.sql<{ body: string }[]>`select body from outbox`;
    expect(JSON.parse(row?.body ?? '')).toEqual({ version: 5, traceparent: 'tp', look: true });
  });

  test('is nudged for its tenant alone, and again only after another waiting time', async () => {
    await due(['ord_1']);
    await due(['ord_1'], { tenantId: 'zeta', seconds: 1 });

    expect([await world.store.renudge(300), await world.store.renudge(300)]).toEqual([1, 0]);
    await world.own.sql`truncate outbox`;
    expect(await world.store.renudge(300)).toBe(0);
  });

  test('is nudged beside facts, what has left, and messages of others; not beside its own', async () => {
    const [twin] = await world.own.sql<{ id: string }[]>`
      select 'ord_' || i as id from generate_series(2, 1000) i
       where abs(hashtext('ord_' || i) % 64) = abs(hashtext('ord_1') % 64) limit 1`;
    await due(['ord_1']);
    await waiting('ord_1', 'kafka');
    await waiting('ord_1', 'temporal', 'zeta');
    await waiting(twin?.id ?? '', 'temporal');
    await waiting('ord_1', 'temporal');
    expect(await world.store.renudge(300)).toBe(0);

    await world.own.sql`update outbox set settled_at = now()
      where destination = 'temporal' and aggregate = 'ord_1' and tenant_id = 'demo'`;
    await world.own.sql`update orders set due_at = now() - interval '10 minutes'`;
    expect(await world.store.renudge(300)).toBe(1);
    expect(await nudged()).toEqual(['demo ord_1']);
  });

  test('waits behind those that are due for longer, 500 at a time', async () => {
    await due(['ord_young'], { seconds: 400 });
    await due(Array.from({ length: 500 }, (_, i) => `ord_${i}`));

    expect(await world.store.renudge(300)).toBe(500);
    expect(await nudged()).not.toContain('demo ord_young');
    expect(await world.store.renudge(300)).toBe(1);
  });

  test('is left to the sweeper that has it', async () => {
    await due(['ord_1', 'ord_2']);
    const other = await world.own.sql.reserve();
    await other.unsafe(`begin; select 1 from orders where order_id = 'ord_1' for update`);

    expect(await world.store.renudge(300)).toBe(1);
    expect(await nudged()).toEqual(['demo ord_2']);
    await other.unsafe('rollback');
    other.release();
  });
});

test('PR2 what commits write is in the shards that relays hold and sweepers look in', async () => {
  const lanes = laneNames(40);
  const commits = lanes.map((id) => {
    const commit = move(newOrder(id), 0, id);
    return {
      ...commit,
      messages: commit.messages?.map((message) => ({ ...message, destination: 'temporal' as const })),
    };
  });
  await createOrderStore(world.database).commit(commits as never);
  await world.own.sql`update orders set due_at = now() - interval '10 minutes'`;
  expect(await world.store.renudge(300)).toBe(0);

  await world.store.lease('temporal', 'a', 60_000);
  expect((await world.store.claim('temporal', 'a', 500)).map(({ aggregate }) => aggregate).sort()).toEqual(lanes);
});
