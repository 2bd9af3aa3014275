import { fileURLToPath } from 'node:url';
import { startProcess } from '../../test/support/processes.ts';
import { blockTable, disturbed, faultsOf, sayBlock } from '../block-report.ts';
import { type Contestant, service } from '../contestants.ts';
import { inTurns, pairsOf } from '../interleave.ts';
import { type Block, runBlock } from '../order-block.ts';
import { type Part, ratioFigure } from '../part.ts';
import { pairedRatio } from '../statistics.ts';

const script = fileURLToPath(new URL('../contestants/nudged-service.ts', import.meta.url));

const wokenBy = (way: 'signal' | 'update' | 'eager', name: string): Contestant => ({
  ...service,
  name,
  start: (world) => startProcess(script, [way], world.env),
});

/** Three ways to wake a workflow, everything else being the service as it is. */
export const nudge: Part = {
  title: 'Nudge cost: a signal, an update that falls back to a signal, and an eager start besides',
  async run(bench) {
    const signal = wokenBy('signal', 'by signal');
    const update = wokenBy('update', 'by update');
    const eager = wokenBy('eager', 'by update, eager start');
    const rounds = await inTurns(
      [signal, update, eager],
      Math.min(3, bench.sizes.rounds),
      async (contestant, round) => {
        const block = await runBlock(bench, contestant, bench.sizes, round + 1);
        bench.say(sayBlock(block));
        return block;
      },
    );
    const blocks = rounds.flatMap((round) => [...round.values()]);
    const ratio = (ours: Contestant, theirs: Contestant, figure: (block: Block) => number) =>
      pairedRatio(pairsOf(rounds, [ours, theirs], figure));
    const transitions = (contestant: Contestant) =>
      blocks.find((block) => block.contestant === contestant.name)?.temporal?.transitions ?? Number.NaN;
    return {
      figures: [
        ...[signal, update, eager].map((one, at) => ({
          id: `nudge-transitions-${at}`,
          name: `state transitions, ${one.name}`,
          value: transitions(one),
          unit: '',
        })),
        ratioFigure(
          'nudge-cpu',
          'CPU per order, update ÷ signal',
          ratio(update, signal, ({ cpuMs }) => cpuMs),
        ),
        ratioFigure(
          'nudge-rate',
          'orders/s, update ÷ signal',
          ratio(update, signal, ({ rate }) => rate),
        ),
        ratioFigure(
          'eager-cpu',
          'CPU per order, eager start ÷ without',
          ratio(eager, update, ({ cpuMs }) => cpuMs),
        ),
        ratioFigure(
          'eager-rate',
          'orders/s, eager start ÷ without',
          ratio(eager, update, ({ rate }) => rate),
        ),
      ],
      tables: [blockTable('Ways to wake a workflow, medians', blocks)],
      faults: faultsOf(blocks),
      notes: disturbed(blocks),
    };
  },
};
