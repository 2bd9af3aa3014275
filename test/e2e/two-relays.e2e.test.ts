import { afterAll, beforeAll, expect, test } from 'vitest';
import { metric } from '../support/metrics.ts';
import type { RoleProcess } from '../support/processes.ts';
import { waitFor } from '../support/wait-for.ts';
import { createWorld, type World } from '../support/world.ts';

const quotes = 80;

let world: World;

beforeAll(async () => {
  world = await createWorld({ delayMs: { min: 10, max: 150 }, acceptFirst: true });
});

afterAll(async () => await world.close());

test('facts of an order keep their order while relays share the outbox, one is killed and one joins (PR2, PR5)', async () => {
  const others = await Promise.all((['api', 'consumer', 'worker'] as const).map((role) => world.start(role)));
  const [stays, falls] = await Promise.all([world.start('relay'), world.start('relay')]);
  await waitFor('the two to share the shards', async () => (await shares()).join() === '32,32,32,32');

  const publishing = world.publish({ count: quotes, seed: 31, lines: [1, 4] }, quotes / 4);
  for (const relay of [stays, falls]) await waitFor('both to publish', async () => (await sent(relay)) > 20);
  await falls.kill();
  const joins = await world.start('relay');
  await waitFor('the new one to publish', async () => (await sent(joins)) > 0);
  await publishing;
  await world.settled();

  const { violations } = await world.check();
  expect(violations).toEqual([]);
  expect(await falls.exited).toMatchObject({ signal: 'SIGKILL' });
  expect(await Promise.all([stays, joins, ...others].map((role) => role.stop()))).toEqual([0, 0, 0, 0, 0]);
});

test('a relay that stops gives its shards back at once (PR5)', async () => {
  expect(await shares()).toEqual([]);
});

const sent = (relay: RoleProcess) => metric(relay, 'oms_outbox_published_total', { destination: 'kafka' });

/** Shards of each destination and owner. */
async function shares(): Promise<readonly number[]> {
  const rows = await world.sql<{ held: number }[]>`
    select count(*)::int as held from outbox_shards where until > now() group by destination, owner`;
  return rows.map(({ held }) => held);
}
