import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateDatabase } from '../../src/adapters/out/postgres/apply-migrations.ts';
import { type FormerService, formerService } from '../support/former-service.ts';
import { metric } from '../support/metrics.ts';
import type { RoleProcess } from '../support/processes.ts';
import { waitFor } from '../support/wait-for.ts';
import { createWorld, type World } from '../support/world.ts';
import { connectTemporal } from '../workflows/temporal-client.ts';

let former: FormerService;
let world: World;

beforeAll(async () => {
  former = await formerService();
  world = await createWorld({ delayMs: { min: 10, max: 400 }, acceptFirst: true }, undefined, {
    migrate: former.migrate,
  });
});

afterAll(async () => {
  await world?.close();
  await former?.remove();
});

const mix = { lines: [1, 4], shapes: ['chain', 'waves', 'parallel', 'fan-in'] } as const;

test('a deploy: the service of before and this one share a database, topics and workflows through 200 orders (TE5)', async () => {
  const before = await world.start('all', {}, former.script);
  await world.publish({ ...mix, count: 50, seed: 1 });
  await waitFor('orders under way', async () => (await done()) > 5);

  await migrateDatabase(world.databaseUrl);
  const now = await world.start('all');
  await world.publish({ ...mix, count: 150, seed: 2 }, 15);
  await world.settled();

  for (const role of [before, now]) expect(await worked(role)).toBe(true);
  expect(await before.stop()).toBe(0);
  await world.publish({ ...mix, count: 20, seed: 3 });
  await world.settled();

  const { violations } = await world.check();
  expect(violations).toEqual([]);
  expect(await failedTasks()).toEqual([]);
  expect(await now.stop()).toBe(0);
}, 400_000);

async function done(): Promise<number> {
  const [row] = await world.sql<{ done: number }[]>`select count(*)::int as done from orders where state = 'completed'`;
  return row?.done ?? 0;
}

/** Whether a process took a part of the work: it read quotes and sent facts. */
async function worked(role: RoleProcess): Promise<boolean> {
  const read = await metric(role, 'oms_records_consumed_total', { fate: 'applied' });
  const sent = await metric(role, 'oms_outbox_published_total', { destination: 'kafka' });
  return read > 0 && sent > 0;
}

/**
 * Workflow tasks that failed because a worker does not understand what the other one recorded. The server's own
 * UnhandledCommand is none: a message came while the task ran, and the task runs again.
 */
async function failedTasks(): Promise<readonly unknown[]> {
  const client = await connectTemporal(world.servers);
  const keys = await world.sql<{ key: string }[]>`select distinct key from outbox where destination = 'temporal'`;
  const histories = await Promise.all(keys.map(({ key }) => client.workflow.getHandle(key).fetchHistory()));
  await client.connection.close();
  return histories.flatMap(({ events }) =>
    (events ?? []).flatMap(({ workflowTaskFailedEventAttributes: failed }) =>
      failed && failed.failure?.message !== 'UnhandledCommand' ? [failed.failure] : [],
    ),
  );
}
