import { waitFor } from '../test/support/wait-for.ts';
import { createWorld } from '../test/support/world.ts';
import { measured, type Result } from './figures.ts';
import { treeCpuSeconds } from './machine.ts';

type Parts = Readonly<Record<string, () => number>>;

/** Quotes captured per second – Kafka to durable order, lines, timeline and outbox – by one consumer role from a full topic. */
export async function capture(servers: Parts, { quotes = 20_000, warmUp = 2_000 } = {}): Promise<Result> {
  const world = await createWorld({}, undefined, { partitions: 12 });
  try {
    process.stdout.write(`publishing ${quotes + warmUp} quotes of 3 lines …\n`);
    await world.publish({ count: quotes + warmUp, seed: 1, lines: [3, 3], duplicateRate: 0, invalidRate: 0 });
    const consumer = await world.start('consumer');
    let captured = 0;
    // The outbox' sequence stands for its four rows an order: reading it costs nothing, counting orders does.
    const reach = (count: number) =>
      waitFor(
        `${count} orders`,
        async () => {
          const [row] = await world.sql`select last_value::int as rows from outbox_id_seq`;
          captured = (row?.rows ?? 0) / 4;
          return captured >= count;
        },
        { timeoutMs: 300_000, everyMs: 20 },
      );
    await reach(warmUp);
    const before = captured;
    const parts = { ...servers, consumer: () => treeCpuSeconds(consumer.pid) };
    const { seconds, cpu } = await measured(parts, async () => void (await reach(quotes + warmUp)));
    const [row] = await world.sql`select count(*)::int as orders from orders where state = 'active'`;
    if (row?.orders !== quotes + warmUp) throw new Error(`${row?.orders} orders were captured of ${quotes + warmUp}`);
    const rate = (captured - before) / seconds;
    const each = ((cpu.consumer ?? 0) / (captured - before)) * 1000;
    return {
      title: `Capture: ${captured - before} quotes of 3 lines, 12 partitions, one consumer role`,
      ...{ seconds, cpu },
      figures: [
        { name: 'quotes captured', value: rate, unit: '1/s', must: 3000, aim: 6000 },
        { name: 'consumer CPU per quote', value: each, unit: 'ms' },
      ],
    };
  } finally {
    await world.close();
  }
}
