import { formerService } from '../../test/support/former-service.ts';
import { createWorld, dropDatabase } from '../../test/support/world.ts';
import { blockTable, disturbed, faultsOf, sayBlock } from '../block-report.ts';
import { former as formerOrders, service } from '../contestants.ts';
import { filledDatabase } from '../filled-database.ts';
import { inTurns, pairsOf } from '../interleave.ts';
import { runBlock } from '../order-block.ts';
import { type Bench, type Found, type Part, ratioFigure, together } from '../part.ts';
import { pairedRatio } from '../statistics.ts';
import { captureByService, runCapture } from './capture.ts';
import { pathsOf, readInTurns, tokenOf } from './reads.ts';

type Former = Awaited<ReturnType<typeof formerService>>;

/** What a change costs: this service against an earlier commit of itself, each on its own schema. */
export const former: Part = {
  title: 'This service against an earlier commit of itself (FORMER, else the last release)',
  async run(bench) {
    const before = await formerService();
    try {
      return together(await orders(bench, before), await capture(bench, before), await reads(bench, before));
    } finally {
      await before.remove();
    }
  },
};

async function orders(bench: Bench, before: Former): Promise<Found> {
  const sizes = { ...bench.sizes, warmUp: bench.sizes.warmUp * 5 };
  const contestants = [service, formerOrders(before)] as const;
  const rounds = await inTurns(contestants, sizes.rounds, async (contestant, round) => {
    const block = await runBlock(bench, contestant, sizes, round + 1);
    bench.say(sayBlock(block));
    return block;
  });
  const blocks = rounds.flatMap((round) => [...round.values()]);
  const rates = pairedRatio(pairsOf(rounds, contestants, ({ rate }) => rate));
  const cpu = pairedRatio(pairsOf(rounds, contestants, ({ cpuMs }) => cpuMs));
  return {
    figures: [
      ratioFigure('orders-vs-former', 'completed orders/s ÷ the earlier commit', rates),
      ratioFigure('cpu-vs-former', 'CPU per order ÷ the earlier commit', cpu),
    ],
    tables: [blockTable('Whole orders, medians', blocks)],
    faults: faultsOf(blocks),
    notes: disturbed(blocks),
  };
}

async function capture(bench: Bench, { commit, script, migrate }: Former): Promise<Found> {
  const before = {
    ...captureByService,
    name: `commit ${commit}`,
    migrate,
    start: (world: Parameters<typeof captureByService.start>[0]) => world.start('consumer', {}, script),
  };
  const contestants = [captureByService, before] as const;
  const rounds = await inTurns(contestants, bench.sizes.rounds, async (contestant, round) => {
    const block = await runCapture(bench, contestant, round + 1);
    bench.say(`  ${block.name}: ${block.rate.toFixed(0)} quotes/s`);
    return block;
  });
  const rates = pairedRatio(pairsOf(rounds, contestants, ({ rate }) => rate));
  return {
    figures: [ratioFigure('captured-vs-former', 'quotes captured/s ÷ the earlier commit', rates)],
    tables: [],
    faults: rounds.flatMap((round) => [...round.values()].flatMap(({ faults }) => faults)),
    notes: [],
  };
}

/** Both read one database: the schema of today serves the release before, too. */
async function reads(bench: Bench, { commit, script }: Former): Promise<Found> {
  const template = 'bench_former';
  await filledDatabase(bench.servers.databaseUrl, template, bench.sizes.few);
  const world = await createWorld({}, bench.servers, { template });
  try {
    const token = await tokenOf(world);
    const servers = [
      { name: 'this service', process: await world.start('api'), token },
      { name: `commit ${commit}`, process: await world.start('api', {}, script), token },
    ] as const;
    const figure = { id: 'reads-vs-former', name: 'GET order req/s ÷ the earlier commit' };
    return await readInTurns(bench, servers, { paths: await pathsOf(world), figure });
  } finally {
    await world.close();
    await dropDatabase(bench.servers.databaseUrl, template);
  }
}
