import type { World } from '../../test/support/world.ts';
import { createWorld, dropDatabase } from '../../test/support/world.ts';
import { blockTable, disturbed, faultsOf, sayBlock } from '../block-report.ts';
import { service } from '../contestants.ts';
import { filledDatabase } from '../filled-database.ts';
import { compareClaims, compareLists } from '../growth-reads.ts';
import { inTurns, pairsOf } from '../interleave.ts';
import { type Block, runBlock } from '../order-block.ts';
import { type Bench, type Found, type Part, ratioFigure, together } from '../part.ts';
import { pairedRatio } from '../statistics.ts';

interface Grown {
  readonly orders: number;
  readonly template: string;
}

/** The same work in a database that holds few orders, and in one that holds many. */
export const growth: Part = {
  title: 'Growth: the same work with 100,000 orders in the database as with 1,000',
  async run(bench) {
    const { few, many } = bench.sizes;
    const grown = [few, many].map((orders) => ({ orders, template: `bench_grown_${orders}` }));
    try {
      for (const { orders, template } of grown) {
        const began = performance.now();
        await filledDatabase(bench.servers.databaseUrl, template, orders);
        bench.say(`  ${orders} orders filled in within ${((performance.now() - began) / 1000).toFixed(0)} s`);
      }
      const [small, large] = grown;
      if (small === undefined || large === undefined) throw new Error('two sizes are compared');
      return together(await compareOrders(bench, [small, large]), await compareReads(bench, [small, large]));
    } finally {
      for (const { template } of grown) await dropDatabase(bench.servers.databaseUrl, template);
    }
  },
};

/** Whole orders by the service, in copies of both databases in turns. */
async function compareOrders(bench: Bench, sizes: readonly [Grown, Grown]): Promise<Found> {
  const rounds = await inTurns(sizes, Math.min(3, bench.sizes.rounds), async ({ orders, template }, round) => {
    const contestant = {
      ...service,
      name: `${orders} orders`,
      completedInTables: async (world: World) => (await service.completedInTables(world)) - orders,
    };
    const half = { ...bench.sizes, seconds: Math.ceil(bench.sizes.seconds / 2) };
    const block = await runBlock(bench, contestant, half, round + 1, template);
    bench.say(sayBlock(block));
    return block;
  });
  const [few, many] = sizes;
  const blocks = rounds.flatMap((round) => [...round.values()]);
  const ratio = (figure: (block: Block) => number) => pairedRatio(pairsOf(rounds, [many, few], figure));
  return {
    figures: [
      ratioFigure(
        'growth-cpu',
        'CPU per order, many ÷ few',
        ratio(({ cpuMs }) => cpuMs),
      ),
      ratioFigure(
        'growth-transactions',
        'transactions per order, many ÷ few',
        ratio(({ database }) => database.commits),
      ),
      ratioFigure(
        'growth-pages',
        'pages of Postgres looked at per order, many ÷ few',
        ratio(({ database }) => database.pages),
      ),
    ],
    tables: [blockTable('Whole orders by the size of the database', blocks)],
    faults: faultsOf(blocks),
    notes: disturbed(blocks),
  };
}

async function compareReads(bench: Bench, [small, large]: readonly [Grown, Grown]): Promise<Found> {
  const few = await createWorld({}, bench.servers, { template: small.template });
  try {
    const many = await createWorld({}, bench.servers, { template: large.template });
    try {
      return together(await compareLists(bench, few, many), await compareClaims(few, many));
    } finally {
      await many.close();
    }
  } finally {
    await few.close();
  }
}
