import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countBackends } from './backends.ts';
import { decoys, hostileDefaults } from './hostile-defaults.ts';
import { metric } from './metrics.ts';
import type { RoleProcess } from './processes.ts';
import { waitFor } from './wait-for.ts';
import { sendCallback } from './webhook.ts';
import { createWorld, type World } from './world.ts';

export interface DatabaseFaults {
  /** How long each fault lasts. */
  readonly heldMs: number;
  /** Quotes published evenly during each. */
  readonly quotes: number;
}

const maxConnections = 10;
const normalWithinMs = 10_000;

/** What the service promises while its database refuses work in ways that are not an outage, and right after. */
export function describeDatabaseFaults({ heldMs, quotes }: DatabaseFaults): void {
  describe(`a database that refuses work for ${heldMs / 1000} s, while quotes and callbacks flow`, () => {
    let world: World;
    let service: RoleProcess;
    let sql: postgres.Sql;
    let backends: ReturnType<typeof countBackends>;
    let seed = 0;

    beforeAll(async () => {
      world = await createWorld({ delayMs: { min: 20, max: 500 } });
      service = await world.start('all', { DATABASE_MAX_CONNECTIONS: String(maxConnections) });
      // As text: postgres.js leaves out a setting that is the number 0.
      const settings: Readonly<Record<string, string>> = {
        search_path: 'public',
        statement_timeout: '0',
        lock_timeout: '0',
      };
      sql = postgres(world.databaseUrl, {
        max: 3,
        fetch_types: false,
        onnotice: () => undefined,
        connection: settings,
      });
      backends = countBackends(sql, 'order-service-%');
    });
    afterAll(async () => {
      await backends?.stop();
      await sql?.end({ timeout: 1 });
      await world?.close();
    });

    const setDefault = (text: string) => sql.unsafe(`alter database ${world.id} ${text}`);
    /** As a failover does it; sessions that are there would keep what they began with. */
    const newSessions = () =>
      sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'order-service-%'`;

    const faults = [
      { what: 'a lock on the outbox', writes: false, begin: () => lock('outbox') },
      { what: 'a lock on the ledger', writes: false, begin: () => lock('callbacks') },
      {
        what: 'transactions that are read only',
        writes: false,
        async begin() {
          await setDefault('set default_transaction_read_only = on');
          await newSessions();
          return () => sql.unsafe(`set default_transaction_read_only = off; alter database ${world.id} reset all`);
        },
      },
      {
        what: 'hostile defaults',
        writes: true,
        async begin() {
          for (const setting of hostileDefaults) await setDefault(`set ${setting}`);
          await newSessions();
          return () => setDefault('reset all');
        },
      },
    ];

    test.each(faults)(
      '$what: no 500, reads are answered, nothing is lost, all is well soon after (HT4, PR2)',
      async ({ what, writes, begin }) => {
        seed += 1;
        const statuses = new Map<number, number>();
        const end = await begin();
        const published = world.publish(
          { count: quotes, seed, lines: [1, 3], duplicateRate: 0, invalidRate: 0 },
          (quotes * 1_000) / heldMs,
        );
        const until = Date.now() + heldMs;
        const each = async (act: () => Promise<number>): Promise<void> => {
          while (Date.now() < until) {
            const status = await act();
            statuses.set(status, (statuses.get(status) ?? 0) + 1);
            await delay(250);
          }
        };
        const reads = new Set<number>();
        await Promise.all([
          published,
          each(callback),
          each(callback),
          each(async () => {
            const { status } = await fetch(`${service.url}/v1/orders`);
            reads.add(status);
            return status;
          }),
        ]);
        if (!writes) expect(await readiness()).toBe(what.startsWith('a lock') ? 200 : 503);
        await end();
        const ended = Date.now();

        await waitFor('writes to be taken and the service to be ready', async () => {
          return (await callback()) === 404 && (await readiness()) === 200;
        });
        const normalAfter = Date.now() - ended;
        await world.settled();
        const drainedAfter = Date.now() - ended;
        process.stderr.write(
          `${what}: answers ${JSON.stringify(Object.fromEntries(statuses))}, backends at most ${backends.most()}, normal after ${normalAfter} ms, all orders completed after ${drainedAfter} ms\n`,
        );
        expect([...reads]).toEqual([200]);
        expect([...statuses.keys()].filter((status) => ![200, 404, 503].includes(status))).toEqual([]);
        if (writes) expect(statuses.has(503)).toBe(false);
        expect(normalAfter).toBeLessThan(normalWithinMs);
        expect(backends.most()).toBeLessThanOrEqual(maxConnections);
        expect(await metric(service, 'oms_http_requests_total', { status: '500' })).toBe(0);
        expect((await world.check()).violations).toEqual([]);
      },
    );

    test("an order in a schema that stands in front is nobody's", async () => {
      await sql.unsafe(decoys);
      await setDefault("set search_path = 'odd'");
      await newSessions();
      seed += 1;
      await world.publish({ count: 3, seed, lines: [1, 1], duplicateRate: 0, invalidRate: 0 });
      await world.settled();
      expect(await sql`select from odd.orders`).toHaveLength(0);
      expect(await service.stop()).toBe(0);
    });

    async function lock(table: string) {
      const holder = await sql.reserve();
      await holder.unsafe(`begin; lock table ${table} in access exclusive mode`);
      return async () => {
        await holder.unsafe('rollback');
        holder.release();
      };
    }

    const readiness = async () => (await fetch(`${service.operationsUrl}/readyz`)).status;

    /** Of an order that nobody knows: it is written into the ledger all the same, and answered 404. */
    async function callback(): Promise<number> {
      const body = {
        orderId: 'ord_0',
        orderLineId: 'L1',
        attempt: 1,
        outcome: 'completed',
        at: new Date().toISOString(),
      };
      const answer = await sendCallback(service.url, { body, secret: world.callbackSecret });
      if (answer.status === 503) {
        expect(Number(answer.retryAfter)).toBeGreaterThan(0);
        expect(answer.body.detail).toMatch(/may or may not/);
      }
      return answer.status;
    }
  });
}
