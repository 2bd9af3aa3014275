import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomFor } from '../../simulator/random.ts';
import { orderWorkflowId } from '../../src/contracts/temporal.ts';
import { connectTemporal } from '../workflows/temporal-client.ts';
import { type Meddling, meddlings } from './meddling.ts';
import { waitFor } from './wait-for.ts';
import { createWorld, type World } from './world.ts';

export interface Meddlings {
  readonly orders: number;
  /** How often each order is hit. */
  readonly hits: number;
  readonly everyMs: number;
  /** What the providers take for a line. */
  readonly delayMs: { readonly min: number; readonly max: number };
  /** Of the service; by default its own defaults. */
  readonly env?: Record<string, string>;
}

/** Orders of both kinds of providers while an operator acts on every workflow at random; prints the slowest recovery. */
export function describeMeddling({ orders, hits, everyMs, delayMs, env = {} }: Meddlings): void {
  describe(`TE8 ${orders} orders whose workflows are cancelled, terminated, reset and deleted at random`, () => {
    let world: World;
    let client: Client;

    beforeAll(async () => {
      world = await createWorld({ delayMs, acceptFirst: true, answer: { status: 503, rate: 0.3 } });
      client = await connectTemporal(world.servers);
      await world.start('all', env);
    });

    afterAll(async () => {
      await client?.connection.close();
      await world?.close();
    });

    test('all complete, each line is asked once, and nobody waits for two minutes', async () => {
      const quotes = {
        count: orders,
        lines: [2, 4],
        shapes: ['chain', 'waves'],
        duplicateRate: 0,
        invalidRate: 0,
      } as const;
      await world.publish({ seed: 8, ...quotes });
      const meddled = await meddleAtRandom(world, client, { orders, hits, everyMs });
      await waitFor(
        'every order to be completed',
        async () => (await statesOf(world)).every((state) => state === 'completed'),
        {
          timeoutMs: 300_000,
        },
      );
      await world.settled();

      const { violations, counts } = await world.check({ expectAllCompleted: true });
      const { requested, taken } = await slowestRecovery(world, meddled);
      process.stdout.write(
        `meddled with ${meddled.done.size} of ${orders} orders: ${JSON.stringify(meddled.counts)}; requests asked ${counts['requests asked']}; ` +
          `slowest recovery: ${requested.toFixed(1)} s until a ready line was requested, ${taken.toFixed(1)} s until its HTTP provider had it\n`,
      );
      expect(violations).toEqual([]);
      expect(meddled.done.size).toBe(orders);
      expect(world.simulator.ledger().filter(({ attempt, effects }) => attempt !== 1 || effects !== 1)).toEqual([]);
      await expectCancelRequestsKept(world, client, meddled);
      expect(Math.max(requested, taken)).toBeLessThan(120);
    }, 900_000);
  });
}

const statesOf = async ({ sql }: World) =>
  (await sql<{ state: string }[]>`select state from orders`).map(({ state }) => state);

interface Hit {
  readonly kind: Meddling;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

interface Meddled {
  /** What was done to each order, first to last. */
  readonly done: ReadonlyMap<string, readonly Hit[]>;
  readonly counts: Readonly<Record<string, number>>;
}

const kinds: readonly Meddling[] = ['cancel', 'terminate', 'reset', 'delete'];

/** Meddles with orders that are not final yet, four at a time, until each was hit so often, or is final. */
async function meddleAtRandom(
  world: World,
  client: Client,
  { orders, hits, everyMs }: Pick<Meddlings, 'orders' | 'hits' | 'everyMs'>,
): Promise<Meddled> {
  const random = randomFor(8, 'meddling');
  const done = new Map<string, Hit[]>();
  const counts: Record<string, number> = {};
  const planned = new Map<string, Meddling>();
  const hitsOf = (orderId: string) => done.get(orderId)?.length ?? 0;
  const work = async () => {
    for (;;) {
      const rows = await world.sql<{ tenantId: string; orderId: string; state: string }[]>`
        select tenant_id as "tenantId", order_id as "orderId", state from orders`;
      const open = rows.filter(({ orderId, state }) => state === 'active' && hitsOf(orderId) < hits);
      if (rows.length >= orders && open.length === 0) return;
      const fewest = Math.min(...open.map(({ orderId }) => hitsOf(orderId)));
      const next = open.filter(({ orderId }) => hitsOf(orderId) === fewest);
      const one = next[Math.floor(random() * next.length)];
      if (one !== undefined) {
        // Kept until it succeeds: a reset needs a task to go back to, and is refused more often than the others.
        const kind = planned.get(one.orderId) ?? kinds[Math.floor(random() * kinds.length)] ?? 'cancel';
        planned.set(one.orderId, kind);
        const hit = await meddlings[kind](client, orderWorkflowId(one.tenantId, one.orderId), random).then(
          () => true,
          () => false,
        );
        if (hit) {
          done.set(one.orderId, [...(done.get(one.orderId) ?? []), { kind, at: Date.now() }]);
          planned.delete(one.orderId);
        }
        const name = hit ? kind : `${kind}, refused`;
        counts[name] = (counts[name] ?? 0) + 1;
      }
      await delay(everyMs);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return { done, counts };
}

/**
 * Seconds that the slowest line waited for what its order's workflow owed it – its request, then that its HTTP provider
 * had it – since it was owed, or since the last time that somebody meddled with the order before.
 */
async function slowestRecovery({ sql }: World, { done }: Meddled): Promise<{ requested: number; taken: number }> {
  const rows = await sql<{ orderId: string; provider: string; ready: Date; requested: Date; taken: Date }[]>`
    select l.order_id as "orderId", l.provider, ready.at as ready, l.requested_at as requested,
      coalesce(l.started_at, l.settled_at) as taken
    from order_lines l join orders o using (tenant_id, order_id)
    cross join lateral (select greatest(o.captured_at, max(d.settled_at)) as at from order_lines d
      where d.tenant_id = l.tenant_id and d.order_id = l.order_id
        and l.doc -> 'dependsOn' @> jsonb_build_array(jsonb_build_object('orderLineId', d.line_id))) ready`;
  const waited = (orderId: string, from: Date, until: Date) => {
    const before = (done.get(orderId) ?? []).map(({ at }) => at).filter((at) => at < until.getTime());
    return (until.getTime() - Math.max(from.getTime(), ...before)) / 1000;
  };
  return {
    requested: Math.max(...rows.map(({ orderId, ready, requested }) => waited(orderId, ready, requested))),
    taken: Math.max(
      ...rows.flatMap(({ orderId, provider, requested, taken }) =>
        provider === 'acme-fiber' ? [waited(orderId, requested, taken)] : [],
      ),
    ),
  };
}

/** A cancel request that nothing overtook is kept, and ended no run. */
async function expectCancelRequestsKept(world: World, client: Client, { done }: Meddled): Promise<void> {
  const query = `TaskQueue = '${world.id}' AND ExecutionStatus = 'Canceled'`;
  expect((await client.workflow.count(query)).count).toBe(0);
  const onlyCancelled = [...done].filter(([, hits]) => hits.every(({ kind }) => kind === 'cancel'));
  const kept = await world.sql<{ subject: string }[]>`
    select subject from audit where kind = 'workflow-cancel-requested'`;
  expect(kept.map(({ subject }) => subject)).toEqual(expect.arrayContaining(onlyCancelled.map(([orderId]) => orderId)));
}
