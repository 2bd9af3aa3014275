import { waitFor } from '../test/support/wait-for.ts';
import { createWorld } from '../test/support/world.ts';
import { cpuSeconds, type Figure } from './figures.ts';

/** Quotes captured per second: Kafka → durable order, lines, timeline and outbox, by one consumer role, from a full topic. */
export async function captureBench(count: number): Promise<Figure[]> {
  const world = await createWorld({}, undefined, { partitions: 12 });
  try {
    await world.publish({ count, seed: 1, lines: [3, 3], duplicateRate: 0, invalidRate: 0 });
    const consumer = await world.start('consumer');
    await waitFor('the first orders', async () => (await captured(world)).orders > 0, { everyMs: 10 });
    const before = cpuSeconds(consumer.pid);
    const began = performance.now();
    const first = (await captured(world)).orders;
    const last = await waitFor(
      'all orders',
      async () => {
        const { orders } = await captured(world);
        return orders >= count ? orders : undefined;
      },
      { timeoutMs: 300_000, everyMs: 20 },
    );
    const seconds = (performance.now() - began) / 1000;
    const cpu = cpuSeconds(consumer.pid) - before;
    const orders = last - first;
    return [
      { name: 'quotes captured per second', value: orders / seconds, unit: '1/s', must: 3000, aim: 6000 },
      { name: 'consumer CPU per quote', value: (cpu / orders) * 1000, unit: 'ms' },
      { name: 'consumer CPU busy', value: (cpu / seconds) * 100, unit: '% of a core' },
    ];
  } finally {
    await world.close();
  }
}

async function captured({ sql }: Awaited<ReturnType<typeof createWorld>>): Promise<{ orders: number }> {
  const [row] = await sql`select count(*)::int as orders from orders`;
  return { orders: row?.orders ?? 0 };
}
