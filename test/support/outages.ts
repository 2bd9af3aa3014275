import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, type Stack, startStack } from '../../stack/index.ts';
import type { RoleProcess } from './processes.ts';
import { accepted } from './quote-facts.ts';
import { asJson, postTracking } from './tracking-run.ts';
import { waitFor } from './wait-for.ts';
import { type Answer, answerOf, sendCallback } from './webhook.ts';
import { createWorld, type World } from './world.ts';

const names = ['api', 'consumer', 'relay', 'worker'] as const;
const problem = 'application/problem+json';

export interface Outages {
  /** How long Temporal and Kafka are away. */
  readonly awayMs: number;
  readonly postgresAwayMs: number;
  /** Quotes of one run, published evenly from shortly before the outage until after it. */
  readonly quotes: number;
}

/** What the service promises while one of its servers is away and afterwards, each on a stack of its own. */
export function describeOutages({ awayMs, postgresAwayMs, quotes }: Outages): void {
  describe(`servers away for ${awayMs / 1000} s, Postgres for ${postgresAwayMs / 1000} s, while quotes flow`, () => {
    let stack: Stack;
    let world: World;
    let roles: readonly RoleProcess[];
    let api: RoleProcess;
    let seed = 0;
    let opened = 0;

    beforeAll(async () => {
      const { DATABASE_URL: _, KAFKA_BROKERS: __, TEMPORAL_ADDRESS: ___, ...env } = process.env;
      stack = await startStack({ dir: mkdtempSync(join(tmpdir(), 'order-outage-')), persist: false, env });
      world = await createWorld({ delayMs: { min: 20, max: 300 } }, stack.endpoints);
      const [first, ...others] = names;
      api = await world.start(first);
      roles = [api, ...(await Promise.all(others.map((name) => world.start(name))))];
    }, 180_000);

    afterAll(async () => {
      // Also when a server that stayed away fails the closing: the others must not run on.
      try {
        await world?.close();
      } finally {
        await stack?.stop();
      }
    }, 60_000);

    test('Temporal away: reads and callbacks are answered, facts still reach Kafka, then all completes (SH4, PR2, TE3)', async () => {
      const open = await openLine();
      await during(stack.temporal, awayMs, async () => {
        await relayNames(/due to temporal waits: /);
        expect(await read()).toMatchObject({ status: 200 });
        expect(await report(open)).toMatchObject({ status: 202 });
        await waitFor('the facts of an order without a workflow to be on the topic', async () => {
          const [row] = await world.sql`
            select 1 from outbox wf join outbox fact using (tenant_id, aggregate)
             where wf.topic = 'start' and wf.settled_at is null and fact.result = 'sent' limit 1`;
          return row !== undefined;
        });
        await waitFor(
          'no fact to wait',
          async () => {
            const [row] = await world.sql`
              select count(*)::int as facts from outbox where destination = 'kafka' and settled_at is null`;
            return row?.facts === 0;
          },
          { timeoutMs: awayMs },
        );
      });
      await allWell();
    }, 300_000);

    test('Kafka away: reads and callbacks are answered and durable, tracking batches refused, then all completes (SH4, PR2, TR2, PR5)', async () => {
      const open = await openLine();
      expect(await trackingAnswers('Y-1')).toEqual([202]);
      await during(stack.kafka, awayMs, async () => {
        await relayNames(/due to kafka waits: /);
        expect(await read()).toMatchObject({ status: 200 });
        expect(await report(open)).toMatchObject({ status: 202 });
        const [line] = await world.sql`select state from order_lines where order_id = ${open}`;
        expect(line).toEqual({ state: 'completed' });
        const since = Date.now();
        expect(await trackingAnswers('Z-1', 'Z-2')).toEqual([503, 503]);
        expect(Date.now() - since).toBeLessThan(5_500);
      });
      await waitFor('the tracking batch to be taken when it is sent again', async () =>
        (await trackingAnswers('Z-1', 'Z-2')).every((status) => status === 202),
      );
      await allWell();
      await keptOnce('Y-1', 'Z-1', 'Z-2');
    }, 300_000);

    test('Postgres away: 503 with Retry-After and no other error, tracking batches taken; then all completes (HT4, TR1, RT1)', async () => {
      const open = await openLine();
      await during(stack.postgres, postgresAwayMs, async () => {
        expect(await trackingAnswers('X-1')).toEqual([202]);
        const since = Date.now();
        for (const answer of await Promise.all([read(), report(open), read(), report(open)])) {
          expect(answer).toMatchObject({ status: 503, contentType: problem, body: { status: 503 } });
          expect(Number(answer.retryAfter)).toBeGreaterThan(0);
        }
        expect(Date.now() - since).toBeLessThan(postgresAwayMs);
      });
      await waitFor('the callback to be taken when it is sent again', async () => (await report(open)).status < 300);
      await allWell();
      await keptOnce('X-1');
    }, 300_000);

    test('no process ended, and each stops in order', async () => {
      expect(await Promise.all(roles.map((role) => role.stop()))).toEqual(names.map(() => 0));
    });

    /** Readiness of the relay says which destination is away, and that all is well when it is back. */
    async function relayNames(away: RegExp | undefined): Promise<void> {
      const url = `${roles[names.indexOf('relay')]?.operationsUrl}/readyz`;
      await waitFor(`readiness of the relay: ${away ?? 'ready'}`, async () => {
        const { reasons }: { reasons?: { relay?: string } } = JSON.parse(await (await fetch(url)).text());
        return away === undefined ? reasons === undefined : away.test(reasons?.relay ?? '');
      });
    }

    /** Half of the quotes are under way when the server stops; the others come while it is away, or when Kafka is back. */
    async function during(server: Server, ms: number, act: () => Promise<void>): Promise<void> {
      await publish();
      await server.stop();
      const back = delay(ms);
      await Promise.all([act(), server.name === 'kafka' ? undefined : publish()]);
      await back;
      await server.start();
      if (server.name === 'kafka') await publish();
    }

    function publish(): Promise<void> {
      seed += 1;
      return world.publish({ count: Math.ceil(quotes / 2), seed, lines: [1, 4] });
    }

    /** An order with one line that its provider has taken and says nothing of. */
    async function openLine(): Promise<string> {
      seed += 1;
      const quoteId = `Q-open-${seed}`;
      world.simulator.change({ silentRate: 1 });
      const publisher = world.kafka.publisher();
      await publisher.publish([accepted({ quoteId })]);
      await publisher.close();
      const orderId = await waitFor('a line to be in progress', async () => {
        const [row] = await world.sql`
          select o.order_id from orders o join order_lines l using (tenant_id, order_id)
           where o.quote_id = ${quoteId} and l.state = 'in_progress'`;
        return row?.order_id;
      });
      world.simulator.change({ silentRate: 0 });
      opened += 1;
      return orderId;
    }

    function report(orderId: string): Promise<Answer> {
      const body = { orderId, orderLineId: 'L1', attempt: 1, outcome: 'completed', at: new Date().toISOString() };
      return sendCallback(api.url, { body, secret: world.callbackSecret });
    }

    /** The same two events of each order every time. */
    const trackingAnswers = (...orders: string[]): Promise<number[]> =>
      Promise.all(
        orders.map(async (orderId) => {
          const events = ['PLACED', 'SHIPPED'].map((status) => ({ orderId, status, eventTs: '2026-03-02T09:30:00Z' }));
          return (await postTracking(api.url, asJson(events))).status;
        }),
      );

    const keptOnce = (...orders: string[]) =>
      waitFor('every tracking event to be kept, once', async () => {
        const rows = await world.sql`select version from tracking_timelines where order_id in ${world.sql(orders)}`;
        return rows.length === orders.length && rows.every((row) => row.version === 2);
      });

    const read = async (): Promise<Answer> => answerOf(await fetch(`${api.url}/v1/orders`));

    /** By itself: nobody does anything but wait. */
    async function allWell(): Promise<void> {
      const orders = world.expectations.filter(({ kind }) => kind === 'order').length + opened;
      await waitFor('every order to be completed and the outbox to be empty', async () => {
        const [row] = await world.sql`select
          (select count(*)::int from orders where state = 'completed') as completed,
          (select count(*)::int from outbox where settled_at is null) as pending`;
        return row?.completed === orders && row?.pending === 0;
      });
      await relayNames(undefined);
      expect((await world.check()).violations).toEqual([]);
    }
  });
}
