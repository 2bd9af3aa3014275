import { waitFor } from '../test/support/wait-for.ts';
import { createWorld, type World } from '../test/support/world.ts';
import { keepUnderWay, startLoad } from './closed-loop.ts';
import type { Contestant } from './contestants.ts';
import { countedSince, type DatabaseCounts, readDatabaseCounts } from './database-cost.ts';
import { probeFsync } from './fsync-probe.ts';
import { busySeconds, residentMb, treeCpuSeconds } from './machine.ts';
import { observeFacts } from './observe-facts.ts';
import type { BenchServers } from './servers.ts';
import { readTemporalCost, type TemporalCost } from './temporal-cost.ts';
import { verifyRun } from './verify-run.ts';

export interface BlockSizes {
  /** Orders completed before the clock starts. */
  readonly warmUp: number;
  readonly seconds: number;
  /** Orders under way at any time. */
  readonly underWay: number;
}

/** What one contestant did while it was alone on the machine. */
export interface Block {
  readonly contestant: string;
  readonly rate: number;
  /** CPU per order, ms: the contestant and the servers, without the provider and this program. */
  readonly cpuMs: number;
  /** Cores busy while the clock ran, by part. */
  readonly cores: Readonly<Record<string, number>>;
  /** Cores that other programs of the machine took. */
  readonly others: number;
  /** Per order, over the whole block. */
  readonly database: DatabaseCounts;
  readonly temporal?: TemporalCost;
  readonly rssMb: number;
  readonly orders: number;
  readonly probes: readonly number[];
  readonly faults: readonly string[];
}

/** The provider answers as soon as it is asked. */
export const atOnce = { delayMs: { min: 0, max: 0 } };

/** One block: starts the contestant, warms it up, measures, drains, verifies, and ends it. */
export async function runBlock(
  bench: BenchServers,
  contestant: Contestant,
  sizes: BlockSizes,
  seed: number,
  template?: string,
): Promise<Block> {
  const { migrate } = contestant;
  const world = await createWorld(atOnce, bench.servers, { partitions: 12, template, migrate });
  try {
    return await inWorld(bench, world, contestant, sizes, seed);
  } finally {
    await world.close();
  }
}

async function inWorld(
  bench: BenchServers,
  world: World,
  contestant: Contestant,
  sizes: BlockSizes,
  seed: number,
): Promise<Block> {
  const brokers = world.servers.kafkaBrokers.split(',');
  const topic = `${world.topicPrefix}oms.order.events.v1`;
  const process = await contestant.start(world);
  try {
    const seen = await observeFacts(brokers, topic);
    const before = await readDatabaseCounts(world.servers.databaseUrl, world.id);
    const probes = [probeFsync(bench.dir)];
    const load = startLoad(world, { seed, most: 100_000, due: keepUnderWay(sizes.underWay, seen.completed) });
    const reach = (orders: number, timeoutMs: number) =>
      waitFor(`${orders} completed orders of ${contestant.name}`, () => seen.completed() >= orders, {
        timeoutMs,
        everyMs: 10,
      }).catch((error: unknown) => {
        throw new Error(`${error instanceof Error ? error.message : error}\n${process.output().slice(-2_000)}`);
      });
    await reach(sizes.warmUp, 60_000);
    const window = await measure(bench, process.pid, sizes.seconds, seen.completed);
    const rssMb = residentMb(process.pid);
    await load.stop();
    await reach(load.quotes.length, 60_000);
    probes.push(probeFsync(bench.dir));
    const completedInTables = await contestant.completedInTables(world);
    await process.kill();
    await backendsGone(world);
    const after = await readDatabaseCounts(world.servers.databaseUrl, world.id);
    const temporal = contestant.usesTemporal ? await readTemporalCost(world.servers, world.id) : undefined;
    await seen.stop();
    const faults = verifyRun({
      quotes: load.quotes,
      facts: seen.facts,
      completedInTables,
      claims: contestant.claims,
    });
    return {
      contestant: contestant.name,
      ...window,
      rssMb,
      probes,
      faults,
      orders: load.quotes.length,
      database: perOrder(countedSince(before, after), load.quotes.length),
      temporal,
    };
  } finally {
    await process.kill();
  }
}

/** A backend tells what it counted when it ends; the two that are left are this program's. */
async function backendsGone({ sql, id }: World): Promise<void> {
  await waitFor('the contestant to be gone from Postgres', async () => {
    const [row] = await sql`select count(*)::int as backends from pg_stat_activity where datname = ${id}`;
    return row?.backends <= 2;
  });
}

/** Rate and CPU of so many seconds; both are read at the first completion after each end of the window. */
async function measure({ pids }: BenchServers, own: number, seconds: number, completed: () => number) {
  const parts = { contestant: own, ...pids };
  const read = () => Object.entries(parts).map(([name, pid]) => [name, treeCpuSeconds(pid)] as const);
  const bench = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;
  const from = {
    at: performance.now(),
    orders: completed(),
    cpu: new Map(read()),
    busy: busySeconds(),
    bench: bench(),
  };
  await waitFor('the end of the window', () => performance.now() - from.at >= seconds * 1000, {
    timeoutMs: seconds * 1000 + 60_000,
    everyMs: 5,
  });
  const lasted = (performance.now() - from.at) / 1000;
  const orders = completed() - from.orders;
  const used = read().map(([name, cpu]) => [name, cpu - (from.cpu.get(name) ?? 0)] as const);
  const total = used.reduce((sum, [, cpu]) => sum + cpu, 0);
  const here = bench() - from.bench;
  return {
    rate: orders / lasted,
    cpuMs: (total / orders) * 1000,
    cores: Object.fromEntries(
      [...used, ['provider and measurement', here] as const].map(([name, cpu]) => [name, cpu / lasted]),
    ),
    others: Math.max(0, busySeconds() - from.busy - total - here) / lasted,
  };
}

const perOrder = ({ commits, walBytes, pages, rowsWritten }: DatabaseCounts, orders: number): DatabaseCounts => ({
  commits: commits / orders,
  walBytes: walBytes / orders,
  pages: pages / orders,
  rowsWritten: rowsWritten / orders,
});
