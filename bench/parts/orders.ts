import { createWorld } from '../../test/support/world.ts';
import { placeOrders } from '../../test/workflows/orders-in-waves.ts';
import { connectTemporal, figuresOf, most } from '../../test/workflows/temporal-client.ts';
import { blockTable, disturbed, faultsOf, sayBlock } from '../block-report.ts';
import { type Contestant, dbos, service, textbook } from '../contestants.ts';
import { inTurns, pairsOf } from '../interleave.ts';
import { type Block, runBlock } from '../order-block.ts';
import { type Bench, type Found, type Part, ratioFigure, spreadFigure, together } from '../part.ts';
import { pairedRatio, spreadOf } from '../statistics.ts';

/** The whole way of an order, against a textbook Temporal order and DBOS Transact. */
export const orders: Part = {
  title: 'Whole orders: 3 lines in 2 waves, Kafka in, Kafka provider, Kafka out',
  async run(bench) {
    const sizes = { ...bench.sizes, warmUp: bench.sizes.warmUp * 5 };
    const rounds = await inTurns([service, textbook, dbos], sizes.rounds, async (contestant, round) => {
      const block = await runBlock(bench, contestant, sizes, round + 1);
      bench.say(sayBlock(block));
      return block;
    });
    return together(compared(rounds), await cost(bench));
  },
};

function compared(rounds: readonly ReadonlyMap<Contestant, Block>[]): Found {
  const blocks = rounds.flatMap((round) => [...round.values()]);
  const ours = blocks.filter(({ contestant }) => contestant === service.name);
  const rate = ({ rate: orders }: Block) => orders;
  const cpu = ({ cpuMs }: Block) => cpuMs;
  const ratio = (other: Contestant, figure: (block: Block) => number) =>
    pairedRatio(pairsOf(rounds, [service, other], figure));
  return {
    figures: [
      spreadFigure('completed-rate', 'orders completed', spreadOf(ours.map(rate)), '/s'),
      spreadFigure('cpu-per-order', 'CPU per order, service and servers', spreadOf(ours.map(cpu)), 'ms'),
      ratioFigure('completed-vs-textbook', 'completed orders/s ÷ textbook', ratio(textbook, rate)),
      ratioFigure('cpu-vs-textbook', 'CPU per order ÷ textbook', ratio(textbook, cpu)),
      ratioFigure('completed-vs-dbos', 'completed orders/s ÷ DBOS', ratio(dbos, rate)),
      ratioFigure('cpu-vs-dbos', 'CPU per order ÷ DBOS', ratio(dbos, cpu)),
      spreadFigure('rss-all', 'RSS of all roles in one process', spreadOf(ours.map(({ rssMb }) => rssMb)), 'MB'),
    ],
    tables: [blockTable('Whole orders, medians per contestant', blocks)],
    faults: faultsOf(blocks),
    notes: disturbed(blocks),
  };
}

/** What an order costs Temporal, exactly: the largest of eight orders of each size. */
async function cost({ servers }: Bench): Promise<Found> {
  const world = await createWorld({ delayMs: { min: 50, max: 50 } }, servers);
  const client = await connectTemporal(servers);
  try {
    await world.start('all');
    const of = async (waves: readonly number[]) => {
      const placed = await placeOrders(world, { waves, provider: 'nordic-mobile' }, 8);
      return most(await Promise.all(placed.map(({ workflowId }) => figuresOf(client, workflowId))));
    };
    const three = await of([2, 1]);
    const ten = await of([5, 5]);
    const growth = ten.transitions / three.transitions;
    return {
      figures: [
        { id: 'transitions', name: 'state transitions per order of 3 lines', value: three.transitions, unit: '' },
        { id: 'transitions-growth', name: 'the same at 10 lines ÷ at 3', value: growth, unit: '×' },
        { id: 'history-events', name: 'history events of an order of 10 lines', value: ten.events, unit: '' },
        { id: 'history-kb', name: 'history of an order of 10 lines', value: ten.bytes / 1000, unit: 'kB' },
      ],
      tables: [
        {
          title: 'What an order costs Temporal, the largest of eight',
          heads: ['order', 'state transitions', 'history events', 'history bytes'],
          rows: [
            ['3 lines in 2 waves', three.transitions, three.events, three.bytes],
            ['10 lines in 2 waves', ten.transitions, ten.events, ten.bytes],
          ],
        },
      ],
      faults: [],
      notes: [],
    };
  } finally {
    await client.connection.close();
    await world.close();
  }
}
