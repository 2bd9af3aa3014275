import { Client, Connection } from '@temporalio/client';
import { orderWorkflowId } from '../src/contracts/temporal.ts';
import { waitFor } from '../test/support/wait-for.ts';
import { createWorld, type World } from '../test/support/world.ts';
import { measured, type Result } from './figures.ts';
import { treeCpuSeconds } from './machine.ts';

type Parts = Readonly<Record<string, () => number>>;

/** Three-line orders of a Kafka provider, in 2 waves, completed per second: every role, server and provider on this machine. */
export async function complete(servers: Parts, { orders = 600, warmUp = 100 } = {}): Promise<Result> {
  const world = await createWorld({ delayMs: { min: 0, max: 0 } }, undefined, { partitions: 12 });
  try {
    const service = await world.start('all');
    const shape = {
      lines: [3, 3],
      shapes: ['fan-in'],
      providers: ['nordic-mobile'],
      duplicateRate: 0,
      invalidRate: 0,
    } as const;
    await world.publish({ count: orders + warmUp, seed: 2, ...shape });
    let completed = 0;
    const reach = (count: number) =>
      waitFor(
        `${count} completed orders`,
        async () => {
          const [row] = await world.sql`select count(*)::int as orders from orders where state = 'completed'`;
          completed = row?.orders ?? 0;
          return completed >= count;
        },
        { timeoutMs: 300_000, everyMs: 50 },
      );
    await reach(warmUp);
    const before = completed;
    const parts = {
      ...servers,
      service: () => treeCpuSeconds(service.pid),
      'providers and this program': () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6,
    };
    const { seconds, cpu } = await measured(parts, async () => void (await reach(orders + warmUp)));
    const [transitions, events, bytes] = await perOrder(world);
    return {
      title: `Complete: ${completed - before} orders of 3 lines in 2 waves, a Kafka provider that answers at once`,
      ...{ seconds, cpu },
      figures: [
        { name: 'orders completed', value: (completed - before) / seconds, unit: '1/s', must: 15, aim: 25 },
        { name: 'state transitions per order (median)', value: transitions, unit: '' },
        { name: 'history events per order (median)', value: events, unit: '' },
        { name: 'history per order (median)', value: bytes / 1000, unit: 'kB' },
      ],
    };
  } finally {
    await world.close();
  }
}

/** Transitions, events and bytes of the history of the middle one of 50 orders. */
async function perOrder({ sql, env }: World): Promise<[number, number, number]> {
  const connection = await Connection.connect({ address: env.TEMPORAL_ADDRESS });
  const client = new Client({ connection, namespace: env.TEMPORAL_NAMESPACE });
  const rows = await sql`select tenant_id, order_id from orders order by order_id desc limit 50`;
  const seen = await Promise.all(
    rows.map(async (row) => {
      const described = await client.workflow.getHandle(orderWorkflowId(row.tenant_id, row.order_id)).describe();
      const transitions = Number(described.raw.workflowExecutionInfo?.stateTransitionCount ?? 0);
      return [transitions, described.historyLength, described.historySize ?? 0] as const;
    }),
  );
  await connection.close();
  const middle = (index: 0 | 1 | 2) =>
    seen.map((one) => one[index]).sort((a, b) => a - b)[Math.floor(seen.length / 2)] ?? 0;
  return [middle(0), middle(1), middle(2)];
}
