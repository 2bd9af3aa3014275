import { expect, test } from 'vitest';
import { expectModel, sendRun } from '../support/tracking-world.ts';
import { createWorld } from '../support/world.ts';

test('TR4 20,000 events of 500 orders, each twice, shuffled over requests: the timelines are those of the model', async () => {
  const world = await createWorld({}, undefined, { partitions: 12 });
  try {
    const [api, ...consumers] = await Promise.all([
      world.start('api'),
      world.start('consumer'),
      world.start('consumer'),
    ]);
    const run = { orders: 500, events: 20_000, copies: 2, perRequest: 100, senders: 8, seed: 'L' };

    await expectModel(world, await sendRun(api.url, run), 120_000);

    expect(await Promise.all([api, ...consumers].map((role) => role.stop()))).toEqual([0, 0, 0]);
  } finally {
    await world.close();
  }
}, 300_000);
