import { setTimeout as delay } from 'node:timers/promises';
import { waitFor } from '../../test/support/wait-for.ts';
import { createWorld, type World } from '../../test/support/world.ts';
import { startLoad } from '../closed-loop.ts';
import { busySeconds, treeCpuSeconds, treeMemoryMb } from '../machine.ts';
import { atOnce } from '../order-block.ts';
import type { Bench, Part } from '../part.ts';
import { startServers } from '../servers.ts';
import { median, spreadOf } from '../statistics.ts';

interface Stage {
  readonly waiting: number;
  /** Cores and MB of the service and its servers, a window each. */
  readonly cores: readonly number[];
  readonly megabytes: readonly number[];
  readonly others: readonly number[];
}

/** Orders whose first two lines are requested and whose provider says nothing. */
export const waiting: Part = {
  title: 'Waiting: orders that wait for callbacks, against the same stack with none',
  async run(bench) {
    const none = await onServersOfItsOwn(bench, (own) =>
      inStack(own, async (world, pids) => {
        await complete(bench, world, Math.max(...bench.sizes.waiting));
        return [await watch(bench, 0, pids)];
      }),
    );
    const some = await onServersOfItsOwn(bench, (own) =>
      inStack(own, async (world, pids) => {
        const stages: Stage[] = [];
        world.simulator.change({ silentRate: 1 });
        for (const orders of bench.sizes.waiting) {
          await letWait(bench, world, orders);
          stages.push(await watch(bench, orders, pids));
        }
        return stages;
      }),
    );
    return found([...none, ...some], bench.sizes.cache);
  },
};

/** A stack that has seen nothing yet: what servers keep of orders that are done is not what waiting costs. */
async function onServersOfItsOwn<T>(bench: Bench, work: (own: Bench) => Promise<T>): Promise<T> {
  const own = await startServers(() => undefined);
  try {
    return await work({ ...bench, ...own });
  } finally {
    await own.stop();
  }
}

async function inStack<T>(bench: Bench, work: (world: World, pids: readonly number[]) => Promise<T>): Promise<T> {
  const world = await createWorld(atOnce, bench.servers, { partitions: 12 });
  try {
    const cache = { TEMPORAL_MAX_CACHED_WORKFLOWS: String(bench.sizes.cache) };
    const { pid } = await world.start('all', cache);
    return await work(world, [pid, ...Object.values(bench.pids)]);
  } finally {
    bench.say('  ending the stack');
    await world.close();
  }
}

/** The stack with none has completed as many orders as wait in the other, so that heaps are not what is compared. */
async function complete({ say }: Bench, world: World, orders: number): Promise<void> {
  const completed = async () => await countOf(world, 'completed');
  let seen = 0;
  const load = startLoad(world, { seed: 1, most: orders, due: (sent) => Math.max(0, 100 - (sent - seen)) });
  const ticker = setInterval(() => say(`  ${seen} of ${orders} orders completed`), 15_000);
  try {
    const done = async () => {
      seen = await completed();
      return seen >= orders;
    };
    await waitFor(`${orders} completed orders`, done, { timeoutMs: 1_800_000, everyMs: 500 });
  } finally {
    clearInterval(ticker);
    await load.stop();
  }
}

/** At most 200 quotes ahead of what the workflows have requested: the queue is not what is to be measured. */
async function letWait({ say }: Bench, world: World, orders: number): Promise<void> {
  const before = await countOf(world, 'active');
  if (before >= orders) return;
  const base = world.simulator.ledger().length;
  const asked = () => (world.simulator.ledger().length - base) / 2;
  const missing = orders - before;
  const ahead = 200;
  const load = startLoad(world, {
    seed: orders,
    most: missing,
    due: (sent) => Math.max(0, ahead - (sent - asked())),
  });
  const ticker = setInterval(() => say(`  ${before + Math.floor(asked())} of ${orders} orders wait`), 15_000);
  try {
    await waitFor(`${orders} orders to wait`, () => asked() >= missing, { timeoutMs: 1_200_000, everyMs: 200 });
  } finally {
    clearInterval(ticker);
    await load.stop();
  }
}

/** Windows of rest, after half a window for what is still in motion. */
async function watch({ sizes, say }: Bench, orders: number, pids: readonly number[]): Promise<Stage> {
  const { windows, windowSeconds } = sizes;
  await delay(windowSeconds * 500);
  const cores: number[] = [];
  const megabytes: number[] = [];
  const others: number[] = [];
  const cpu = () => pids.reduce((total, pid) => total + treeCpuSeconds(pid), 0);
  for (let window = 1; window <= windows; window += 1) {
    const [began, used, busy] = [performance.now(), cpu(), busySeconds()];
    await delay(windowSeconds * 1000);
    const lasted = (performance.now() - began) / 1000;
    const share = (cpu() - used) / lasted;
    cores.push(share);
    others.push(Math.max(0, (busySeconds() - busy) / lasted - share));
    megabytes.push(pids.reduce((total, pid) => total + treeMemoryMb(pid), 0));
    say(
      `  ${orders} waiting, window ${window}: ${(share * 100).toFixed(1)} % of a core, ${megabytes.at(-1)?.toFixed(0)} MB`,
    );
  }
  return { waiting: orders, cores, megabytes, others };
}

function found(stages: readonly Stage[], cache: number) {
  const [none, ...some] = stages;
  const middle = (stage: Stage | undefined, what: 'cores' | 'megabytes') => median(stage?.[what] ?? []);
  const more = (stage: Stage | undefined, what: 'cores' | 'megabytes') => middle(stage, what) - middle(none, what);
  const most = some.at(-1);
  return {
    figures: [
      {
        id: 'waiting-cpu',
        name: `CPU of a core, ${most?.waiting} waiting − none`,
        value: more(most, 'cores') * 100,
        unit: 'points',
      },
      {
        id: 'waiting-rss',
        name: `memory, ${most?.waiting} waiting − none`,
        value: more(most, 'megabytes'),
        unit: 'MB',
      },
      ...some.slice(0, -1).flatMap((stage) => [
        {
          id: `waiting-cpu-${stage.waiting}`,
          name: `CPU of a core, ${stage.waiting} waiting − none`,
          value: more(stage, 'cores') * 100,
          unit: 'points',
        },
        {
          id: `waiting-rss-${stage.waiting}`,
          name: `memory, ${stage.waiting} waiting − none`,
          value: more(stage, 'megabytes'),
          unit: 'MB',
        },
      ]),
    ],
    tables: [
      {
        title: 'Waiting orders, medians of the windows',
        heads: ['waiting', '% of a core', 'least', 'most', 'MB', 'other programs, cores'],
        rows: stages.map((stage) => {
          const { min, max } = spreadOf(stage.cores);
          return [
            ...[stage.waiting, middle(stage, 'cores') * 100, min * 100, max * 100],
            ...[middle(stage, 'megabytes'), median(stage.others)],
          ];
        }),
      },
    ],
    faults: [],
    notes: [
      `The worker keeps at most ${cache} workflows in memory, about 0.1 MB each; the others are replayed when they are woken.`,
      'Memory is that of service, Postgres, Kafka and Temporal, pages that processes share counted once, shared buffers of Postgres left out.',
    ],
  };
}

async function countOf({ sql }: World, state: string): Promise<number> {
  const [row] = await sql`select count(*)::int as orders from orders where state = ${state}`;
  return row?.orders ?? 0;
}
