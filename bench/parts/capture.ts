import { fileURLToPath } from 'node:url';
import { startProcess } from '../../test/support/processes.ts';
import { waitFor } from '../../test/support/wait-for.ts';
import { createWorld, type World } from '../../test/support/world.ts';
import { threeLines } from '../closed-loop.ts';
import { plainTables } from '../contestants/plain-order.ts';
import { probeFsync } from '../fsync-probe.ts';
import { inTurns, pairsOf } from '../interleave.ts';
import { treeCpuSeconds } from '../machine.ts';
import { type Bench, type Found, type Part, ratioFigure, spreadFigure } from '../part.ts';
import { median, pairedRatio, spreadOf } from '../statistics.ts';

export interface Capture {
  readonly name: string;
  readonly quotes: (bench: Bench) => number;
  migrate?(databaseUrl: string): Promise<void>;
  start(world: World): Promise<{ readonly pid: number }>;
  /** Orders captured so far; cheap to ask. */
  captured(world: World): Promise<number>;
}

export interface CaptureBlock {
  readonly name: string;
  readonly rate: number;
  readonly cpuMs: number;
  readonly postgresMs: number;
  readonly probes: readonly number[];
  readonly faults: readonly string[];
}

export const captureByService: Capture = {
  name: 'this service',
  quotes: ({ sizes }) => sizes.quotes,
  start: (world) => world.start('consumer'),
  // The outbox' sequence stands for its rows, four an order: reading it costs nothing, counting orders does.
  captured: async ({ sql }) => {
    const [row] =
      await sql`select case when is_called then last_value::int / 4 else 0 end as orders from outbox_id_seq`;
    return row?.orders ?? 0;
  },
};

const naive = (concurrency: number): Capture => ({
  name: concurrency === 1 ? 'naive consumer' : `naive consumer, ${concurrency} partitions at once`,
  quotes: ({ sizes }) => sizes.naiveQuotes,
  async start(world) {
    await world.sql.unsafe(plainTables);
    const script = fileURLToPath(new URL('../contestants/naive.ts', import.meta.url));
    return await startProcess(script, [], { ...world.env, CONCURRENCY: String(concurrency) });
  },
  captured: async ({ sql }) => {
    const [row] = await sql`select count(*)::int as orders from plain_orders`;
    return row?.orders ?? 0;
  },
});

/** From a full topic to durable orders. */
export const capture: Part = {
  title: 'Capture: Kafka → durable order, lines, timeline and outbox, one consumer',
  async run(bench) {
    const contestants = [captureByService, naive(1), naive(6)] as const;
    const [ours, one, six] = contestants;
    const rounds = await inTurns(contestants, bench.sizes.rounds, async (contestant, round) => {
      const block = await runCapture(bench, contestant, round + 1);
      bench.say(`  ${block.name}: ${block.rate.toFixed(0)} quotes/s${block.faults.length > 0 ? ', FAULTS' : ''}`);
      return block;
    });
    return found(
      rounds.flatMap((round) => [...round.values()]),
      pairedRatio(pairsOf(rounds, [ours, one], ({ rate }) => rate)),
      pairedRatio(pairsOf(rounds, [ours, six], ({ rate }) => rate)),
    );
  },
};

export async function runCapture(bench: Bench, contestant: Capture, seed: number): Promise<CaptureBlock> {
  const world = await createWorld({}, bench.servers, { partitions: 12, migrate: contestant.migrate });
  const quotes = contestant.quotes(bench);
  const warmUp = Math.ceil(quotes / 10);
  let own: { readonly pid: number } | undefined;
  try {
    await world.publish({ count: quotes + warmUp, seed, ...threeLines });
    const probes = [probeFsync(bench.dir)];
    own = await contestant.start(world);
    const pid = own.pid;
    const reach = (count: number) =>
      waitFor(
        `${count} quotes captured by ${contestant.name}`,
        async () => {
          const captured = await contestant.captured(world);
          return captured >= count && captured;
        },
        { timeoutMs: 120_000, everyMs: 15 },
      );
    const before = await reach(warmUp);
    const began = performance.now();
    const cpu = () => [treeCpuSeconds(pid), treeCpuSeconds(bench.pids.postgres ?? pid)] as const;
    const [ownBefore, postgresBefore] = cpu();
    const after = await reach(quotes + warmUp);
    const seconds = (performance.now() - began) / 1000;
    const [ownAfter, postgresAfter] = cpu();
    probes.push(probeFsync(bench.dir));
    const each = (used: number) => (used / (after - before)) * 1000;
    return {
      name: contestant.name,
      rate: (after - before) / seconds,
      probes,
      cpuMs: each(ownAfter - ownBefore),
      postgresMs: each(postgresAfter - postgresBefore),
      faults: await faultsIn(world, quotes + warmUp),
    };
  } finally {
    if (own !== undefined) end(own.pid);
    await world.close();
  }
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Every quote is exactly one order with three lines and three facts, whoever captured it. */
async function faultsIn({ sql }: World, quotes: number): Promise<readonly string[]> {
  const [plain] = await sql`select to_regclass('plain_orders') is not null as is`;
  const [orders, lines, timeline] = plain?.is
    ? ['plain_orders', 'plain_lines', 'plain_timeline']
    : ['orders', 'order_lines', 'timeline'];
  const counts = { orders, lines, timeline };
  const expected = { orders: quotes, lines: quotes * 3, timeline: quotes * 3 };
  const [row] = await sql`select (select count(*)::int from ${sql(counts.orders)}) as orders,
    (select count(distinct quote_id)::int from ${sql(counts.orders)}) as quotes,
    (select count(*)::int from ${sql(counts.lines)}) as lines, (select count(*)::int from ${sql(counts.timeline)}) as timeline`;
  const wrong = Object.entries({ ...expected, quotes }).filter(([name, count]) => row?.[name] !== count);
  return wrong.map(([name, count]) => `${row?.[name]} ${name}, not ${count}`);
}

function found(
  blocks: readonly CaptureBlock[],
  vsOne: ReturnType<typeof pairedRatio>,
  vsSix: ReturnType<typeof pairedRatio>,
): Found {
  const byName = Map.groupBy(blocks, ({ name }) => name);
  const ours = byName.get(captureByService.name) ?? [];
  return {
    figures: [
      spreadFigure('captured-rate', 'quotes captured', spreadOf(ours.map(({ rate }) => rate)), '/s'),
      ratioFigure('captured-vs-naive', 'quotes captured/s ÷ naive consumer', vsOne),
      ratioFigure('captured-vs-naive-6', 'quotes captured/s ÷ naive consumer with 6 partitions at once', vsSix),
    ],
    tables: [
      {
        title: 'Capture, medians per contestant',
        heads: ['contestant', 'blocks', 'quotes/s', 'its own CPU ms/quote', 'Postgres CPU ms/quote'],
        rows: [...byName].map(([name, own]) => [
          ...[name, own.length, median(own.map(({ rate }) => rate))],
          ...[median(own.map(({ cpuMs }) => cpuMs)), median(own.map(({ postgresMs }) => postgresMs))],
        ]),
      },
    ],
    faults: blocks.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
    notes: [],
  };
}
