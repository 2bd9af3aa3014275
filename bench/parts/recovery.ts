import { setTimeout as delay } from 'node:timers/promises';
import type { RoleProcess } from '../../test/support/processes.ts';
import { waitFor } from '../../test/support/wait-for.ts';
import { createWorld, type World } from '../../test/support/world.ts';
import { keepUnderWay, startLoad } from '../closed-loop.ts';
import { service } from '../contestants.ts';
import { type FactsSeen, observeFacts } from '../observe-facts.ts';
import { atOnce } from '../order-block.ts';
import type { Bench, Found, Part } from '../part.ts';
import { recoveredAfter, type Sample } from '../recovered-after.ts';
import { verifyRun } from '../verify-run.ts';

const roles = ['consumer', 'relay', 'worker'] as const;
const baselineSeconds = 10;
const longestSeconds = 45;
const sampleMs = 50;

/** Each role killed once under full load and started again at once, as a supervisor does. */
export const recovery: Part = {
  title: 'Recovery: SIGKILL of a role, started again at once, until 90 % of the rate',
  async run(bench) {
    const world = await createWorld(atOnce, bench.servers, { partitions: 12 });
    try {
      const running = new Map<string, RoleProcess>();
      for (const role of roles) running.set(role, await world.start(role));
      const seen = await observeFacts(world.servers.kafkaBrokers.split(','), `${world.topicPrefix}oms.order.events.v1`);
      try {
        return await killEach(bench, world, running, seen);
      } finally {
        await seen.stop();
      }
    } finally {
      await world.close();
    }
  },
};

async function killEach(
  { sizes, say }: Bench,
  world: World,
  running: Map<string, RoleProcess>,
  seen: FactsSeen,
): Promise<Found> {
  const load = startLoad(world, { seed: 1, most: 100_000, due: keepUnderWay(sizes.underWay, seen.completed) });
  const samples: Sample[] = [];
  const sampling = setInterval(() => samples.push({ at: performance.now(), completed: seen.completed() }), sampleMs);
  const times: { role: string; ms: number | undefined; rate: number }[] = [];
  try {
    await reach(seen, sizes.warmUp);
    for (const role of roles) {
      const [began, before] = [performance.now(), seen.completed()];
      await delay(baselineSeconds * 1000);
      const rate = (seen.completed() - before) / ((performance.now() - began) / 1000);
      const killedAt = performance.now();
      await running.get(role)?.kill();
      running.set(role, await world.start(role));
      const ms = await cameBack(samples, killedAt, rate);
      say(
        `  ${role}: ${ms === undefined ? `not back in ${longestSeconds} s` : `${(ms / 1000).toFixed(1)} s`}, of ${rate.toFixed(1)} orders/s`,
      );
      times.push({ role, ms, rate });
    }
    await load.stop();
    await reach(seen, load.quotes.length);
  } finally {
    clearInterval(sampling);
  }
  const seconds = times.map(({ ms }) => (ms ?? longestSeconds * 1000) / 1000);
  const faults = verifyRun({
    quotes: load.quotes,
    facts: seen.facts,
    completedInTables: await service.completedInTables(world),
    // A kill between sending and marking sends a fact again: at least once is what is promised.
    claims: { ...service.claims, once: false },
  });
  return {
    figures: [{ id: 'recovery', name: 'the slowest role', value: Math.max(...seconds), unit: 's' }],
    tables: [
      {
        title: 'SIGKILL → 90 % of the rate again',
        heads: ['role', 'seconds', 'orders/s before'],
        rows: times.map(({ role, rate }, at) => [role, seconds[at] ?? Number.NaN, rate]),
      },
    ],
    faults,
    notes: [],
  };
}

const reach = (seen: FactsSeen, orders: number) =>
  waitFor(`${orders} completed orders`, () => seen.completed() >= orders, { timeoutMs: 120_000, everyMs: 20 });

/** The answer is known once three seconds after it have passed. */
async function cameBack(samples: readonly Sample[], killedAt: number, rate: number): Promise<number | undefined> {
  const settledMs = 6_000;
  await delay(settledMs);
  return await waitFor('the rate to be back', () => recoveredAfter(samples, killedAt, rate), {
    timeoutMs: longestSeconds * 1000 - settledMs,
    everyMs: 200,
  }).catch(() => undefined);
}
