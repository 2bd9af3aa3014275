import { setTimeout as delay } from 'node:timers/promises';
import { waitFor } from '../../test/support/wait-for.ts';
import { createWorld, type World } from '../../test/support/world.ts';
import { keepUnderWay, perSecond, startLoad } from '../closed-loop.ts';
import { type FactsSeen, observeFacts } from '../observe-facts.ts';
import { atOnce } from '../order-block.ts';
import type { Bench, Part } from '../part.ts';
import { median, percentile } from '../statistics.ts';

const share = 0.3;
const calibrationSeconds = 8;

/** From a quote's record to the OrderCaptured of its order, as a reader of both topics sees it. */
export const latency: Part = {
  title: 'Latency: QuoteAccepted → OrderCaptured, both on Kafka, at 30 % load',
  async run(bench) {
    const world = await createWorld(atOnce, bench.servers, { partitions: 12 });
    try {
      await world.start('all');
      const topic = `${world.topicPrefix}oms.order.events.v1`;
      const seen = await observeFacts(world.servers.kafkaBrokers.split(','), topic);
      try {
        const full = await fullRate(bench, world, seen);
        return await atShare(bench, world, seen, full);
      } finally {
        await seen.stop();
      }
    } finally {
      await world.close();
    }
  },
};

/** Orders a second that this machine completes, after a warm-up; ends with none under way. */
async function fullRate({ sizes }: Bench, world: World, seen: FactsSeen): Promise<number> {
  const load = startLoad(world, { seed: 1, most: 100_000, due: keepUnderWay(sizes.underWay, seen.completed) });
  const reach = (orders: number) =>
    waitFor(`${orders} completed orders`, () => seen.completed() >= orders, { timeoutMs: 90_000, everyMs: 10 });
  await reach(sizes.warmUp);
  const [began, before] = [performance.now(), seen.completed()];
  await delay(calibrationSeconds * 1000);
  const rate = (seen.completed() - before) / ((performance.now() - began) / 1000);
  await load.stop();
  await reach(load.quotes.length);
  return rate;
}

async function atShare({ sizes, say }: Bench, world: World, seen: FactsSeen, full: number) {
  const load = startLoad(world, { seed: 2, most: 100_000, due: perSecond(full * share) });
  await delay(sizes.latencySeconds * 1000);
  await load.stop();
  const missing = () => load.quotes.filter((quoteId) => seen.capturedAt(quoteId) === undefined).length;
  await waitFor('every order to be captured', () => missing() === 0, { timeoutMs: 30_000 }).catch(() => undefined);
  const times = load.quotes.flatMap((quoteId) => {
    const captured = seen.capturedAt(quoteId);
    return captured === undefined ? [] : [captured - (load.sentAt.get(quoteId) ?? Number.NaN)];
  });
  say(`  ${load.quotes.length} quotes at ${(full * share).toFixed(1)}/s`);
  return {
    figures: [
      { id: 'captured-p99', name: 'p99 QuoteAccepted → OrderCaptured', value: percentile(times, 0.99), unit: 'ms' },
      { id: 'captured-p50', name: 'the median of the same', value: median(times), unit: 'ms' },
      { id: 'load', name: 'load', value: full * share, unit: 'orders/s' },
      { id: 'samples', name: 'quotes measured', value: times.length, unit: '' },
    ],
    tables: [],
    notes: [],
    faults: missing() === 0 ? [] : [`${missing()} of ${load.quotes.length} quotes were never captured`],
  };
}
