import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld({
    delayMs: { min: 10, max: 100 },
    duplicateRate: 0.05,
    outOfOrderRate: 0.1,
    lateRate: 0.05,
    acceptFirst: true,
  });
});

afterAll(async () => await world.close());

test('200 quotes of two tenants, 5 % doubled and 1 % invalid, become exactly their orders, all completed (SH1, CO1–CO3, EV5, RT3, OL1–OL3)', async () => {
  const service = await world.start('all');

  await world.publish({ count: 200, seed: 11, lines: [1, 10], duplicateRate: 0.05, invalidRate: 0.01 });
  await world.settled(240_000);

  const { violations, counts } = await world.check();
  expect(violations).toEqual([]);
  expect(counts).toMatchObject({
    'orders completed': world.expectations.filter(({ kind }) => kind === 'order').length,
  });
  expect(await service.stop()).toBe(0);
}, 300_000);
