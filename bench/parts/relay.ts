import { waitFor } from '../../test/support/wait-for.ts';
import { createWorld, type World } from '../../test/support/world.ts';
import { factsPerOrder, factTopic, libraryRelay, ownRelay, type RelayContestant } from '../contestants/relays.ts';
import { countedSince, readDatabaseCounts } from '../database-cost.ts';
import { probeFsync } from '../fsync-probe.ts';
import { inTurns, pairsOf } from '../interleave.ts';
import { treeCpuSeconds } from '../machine.ts';
import { type FactsSeen, observeFacts } from '../observe-facts.ts';
import { type Bench, type Part, ratioFigure, spreadFigure } from '../part.ts';
import { median, pairedRatio, spreadOf } from '../statistics.ts';
import { faultsOfFacts } from '../verify-run.ts';

interface RelayBlock {
  readonly name: string;
  readonly rate: number;
  readonly cpuMs: number;
  readonly commits: number;
  readonly walBytes: number;
  readonly probes: readonly number[];
  readonly faults: readonly string[];
}

/** From a full outbox to Kafka, seen by a consumer of the topic. */
export const relay: Part = {
  title: 'Outbox: a full table → Kafka, one relay',
  async run(bench) {
    const rounds = await inTurns([ownRelay, libraryRelay], bench.sizes.rounds, async (contestant) => {
      const block = await runRelay(bench, contestant);
      bench.say(`  ${block.name}: ${block.rate.toFixed(0)} events/s${block.faults.length > 0 ? ', FAULTS' : ''}`);
      return block;
    });
    const blocks = rounds.flatMap((round) => [...round.values()]);
    const byName = Map.groupBy(blocks, ({ name }) => name);
    const ours = byName.get(ownRelay.name) ?? [];
    const ratio = pairedRatio(pairsOf(rounds, [ownRelay, libraryRelay], ({ rate }) => rate));
    return {
      figures: [
        spreadFigure('outbox-rate', 'outbox events sent', spreadOf(ours.map(({ rate }) => rate)), '/s'),
        ratioFigure('outbox-vs-library', 'outbox events/s ÷ pg-transactional-outbox', ratio),
      ],
      tables: [
        {
          title: 'Outbox, medians per contestant',
          heads: ['contestant', 'blocks', 'events/s', 'its own CPU ms/event', 'transactions/event', 'WAL bytes/event'],
          rows: [...byName].map(([name, own]) => [
            ...[name, own.length, median(own.map(({ rate }) => rate)), median(own.map(({ cpuMs }) => cpuMs))],
            ...[median(own.map(({ commits }) => commits)), median(own.map(({ walBytes }) => walBytes))],
          ]),
        },
      ],
      faults: blocks.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
      notes: [],
    };
  },
};

async function runRelay(bench: Bench, contestant: RelayContestant): Promise<RelayBlock> {
  const world = await createWorld({}, bench.servers, { partitions: 12 });
  const wanted = contestant === ownRelay ? bench.sizes.events : bench.sizes.libraryEvents;
  const orders = Math.ceil(wanted / factsPerOrder);
  try {
    await contestant.fill(world, orders);
    const seen = await observeFacts(world.servers.kafkaBrokers.split(','), world.topicPrefix + factTopic);
    try {
      return await emptied(bench, world, contestant, seen, orders);
    } finally {
      await seen.stop();
    }
  } finally {
    await world.close();
  }
}

async function emptied(
  bench: Bench,
  world: World,
  contestant: RelayContestant,
  seen: FactsSeen,
  orders: number,
): Promise<RelayBlock> {
  const events = orders * factsPerOrder;
  const before = await readDatabaseCounts(world.servers.databaseUrl, world.id);
  const probes = [probeFsync(bench.dir)];
  const process = await contestant.start(world);
  try {
    const reach = (count: number) =>
      waitFor(`${count} events of ${contestant.name}`, () => seen.count() >= count, { timeoutMs: 90_000, everyMs: 5 });
    await reach(events / 10);
    const from = { at: performance.now(), events: seen.count(), cpu: treeCpuSeconds(process.pid) };
    await reach(events);
    const seconds = (performance.now() - from.at) / 1000;
    const sent = events - from.events;
    const cpuMs = ((treeCpuSeconds(process.pid) - from.cpu) / sent) * 1000;
    probes.push(probeFsync(bench.dir));
    await process.kill();
    const { commits, walBytes } = countedSince(before, await readDatabaseCounts(world.servers.databaseUrl, world.id));
    return {
      name: contestant.name,
      rate: sent / seconds,
      cpuMs,
      probes,
      commits: commits / events,
      walBytes: walBytes / events,
      faults: faultsOfFacts(seen.facts, { gapFree: true, ordered: true, once: true, factsPerOrder }, orders),
    };
  } finally {
    await process.kill();
  }
}
