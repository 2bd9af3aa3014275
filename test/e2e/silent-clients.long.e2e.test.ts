import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentStorm } from '../support/silent-storm.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => await world.close());

test('SE8 2,000 silent connections for 60 s, and 29 new ones a second: others are answered throughout, and /healthz', async () => {
  const api = await world.start('api');

  const { asked, failed, slowestMs } = await silentStorm(api, { seconds: 60 });

  console.log(
    `SE8 silent connections: ${asked} requests of others, ${failed.length} failed, the slowest ${slowestMs} ms`,
  );
  expect(failed).toEqual([]);
  expect(asked).toBeGreaterThan(100);
  expect(await api.stop()).toBe(0);
}, 240_000);
