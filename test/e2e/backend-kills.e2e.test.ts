import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { metric } from '../support/metrics.ts';
import type { RoleProcess } from '../support/processes.ts';
import { createWorld, type World } from '../support/world.ts';

const orders = 300;
const everyMs = 50;

let world: World;

beforeAll(async () => {
  world = await createWorld({ delayMs: { min: 10, max: 100 } });
});

afterAll(async () => await world.close());

test('with a random connection of the service cut every 50 ms, 300 orders complete, none half, and no process ends (OL1)', async () => {
  const roles = await Promise.all((['api', 'consumer', 'relay', 'worker'] as const).map((role) => world.start(role)));
  const cutter = startCutter(world);

  await world.publish({ count: orders, seed: 21, lines: [1, 3], duplicateRate: 0, invalidRate: 0 });
  await world.settled(400_000).finally(cutter.stop);

  const { violations, counts } = await world.check();
  expect(violations).toEqual([]);
  expect(counts).toMatchObject({ 'orders completed': orders });
  expect(cutter.cuts()).toBeGreaterThan(100);
  // Every call settled in its deadline: with an answer, at the first try or a later one.
  expect(await calls(roles, 'retried')).toBeGreaterThan(0);
  expect(await calls(roles, 'unavailable')).toBe(0);
  expect(await calls(roles, 'error')).toBe(0);
  expect(roles.map((role) => role.output()).join()).not.toMatch(/uncaught|unhandled/i);
  expect(await Promise.all(roles.map((role) => role.stop()))).toEqual([0, 0, 0, 0]);
}, 500_000);

/** Terminates a random backend of the service in this world's database, over and over. */
function startCutter({ databaseUrl }: World) {
  const sql = postgres(databaseUrl, { max: 1, fetch_types: false, connection: { application_name: 'cutter' } });
  let cuts = 0;
  let stopped = false;
  const loop = (async () => {
    while (!stopped) {
      const [row] = await sql`
        select pg_terminate_backend(pid) as cut from pg_stat_activity
         where datname = current_database() and application_name like 'order-service-%' order by random() limit 1`;
      if (row?.cut) cuts += 1;
      await delay(everyMs);
    }
  })();
  return {
    cuts: () => cuts,
    async stop(): Promise<void> {
      stopped = true;
      await loop;
      await sql.end();
    },
  };
}

async function calls(roles: readonly RoleProcess[], result: string): Promise<number> {
  const counts = await Promise.all(roles.map((role) => metric(role, 'oms_database_calls_total', { result })));
  return counts.reduce((sum, count) => sum + count, 0);
}
