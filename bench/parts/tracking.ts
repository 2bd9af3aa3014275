import type { TrackingReport } from '../../src/contracts/tracking-report.ts';
import { metric } from '../../test/support/metrics.ts';
import { asJson, postTracking, type TrackingRun, trackingRequests } from '../../test/support/tracking-run.ts';
import { waitFor } from '../../test/support/wait-for.ts';
import { createWorld, type World } from '../../test/support/world.ts';
import { treeCpuSeconds } from '../machine.ts';
import { measured } from '../measured.ts';
import type { Bench, Found, Part } from '../part.ts';

/**
 * Tracking events per second through the API (valid, on the broker, answered) and through the processor (topic to
 * durable timeline), each alone and then both at once; requests of 50 events, 500 orders.
 */
export const tracking: Part = {
  title: 'Tracking: events of 500 orders, 50 a request, 12 partitions, one API and one consumer role',
  async run(bench) {
    const world = await createWorld({}, bench.servers, { partitions: 12 });
    try {
      return await measuredIn(bench, world);
    } finally {
      await world.close();
    }
  },
};

async function measuredIn({ sizes, pids }: Bench, world: World): Promise<Found> {
  const { trackingEvents: events } = sizes;
  const warmUp = events / 10;
  const api = await world.start('api');
  const servers = Object.fromEntries(Object.entries(pids).map(([name, pid]) => [name, () => treeCpuSeconds(pid)]));
  const parts = { ...servers, api: () => treeCpuSeconds(api.pid), 'this program': ownCpuSeconds };
  const batches = {
    warm: batchesOf('warm', warmUp),
    alone: batchesOf('alone', events),
    both: batchesOf('both', events),
    single: batchesOf('single', events / 10, { perRequest: 1, senders: 256 }),
  };
  await send(api.url, batches.warm);
  const alone = await measured(parts, () => send(api.url, batches.alone));
  const single = await measured(parts, () => send(api.url, batches.single));

  const consumer = await world.start('consumer');
  const processed = () => metric(consumer, 'oms_tracking_recorded_total');
  const reach = (count: number) =>
    waitFor(`${count} events`, async () => (await processed()) >= count, { timeoutMs: 300_000, everyMs: 20 });
  await reach(warmUp);
  const from = await processed();
  const backlog = warmUp + events + events / 10;
  const both = { ...parts, consumer: () => treeCpuSeconds(consumer.pid) };
  const reading = await measured(both, async () => void (await reach(backlog)));
  const through = await measured(both, async () => {
    await send(api.url, batches.both);
    await reach(backlog + events);
  });
  const each = (used: number | undefined, count: number) => ((used ?? 0) / count) * 1000;
  const figure = (id: string, name: string, value: number, unit = '/s') => ({ id, name, value, unit });
  return {
    figures: [
      figure('tracking-published', 'published through the API', events / alone.seconds),
      figure('tracking-single', 'the same, one event a request', events / 10 / single.seconds),
      figure('tracking-processed', 'processed from a full topic', (backlog - from) / reading.seconds),
      figure('tracking-both', 'published and processed at once', events / through.seconds),
      figure('tracking-api-cpu', 'API CPU per event', each(alone.cpu.api, events), 'ms'),
      figure('tracking-single-cpu', 'API CPU per request of one event', each(single.cpu.api, events / 10), 'ms'),
      figure('tracking-consumer-cpu', 'consumer CPU per event', each(reading.cpu.consumer, backlog - from), 'ms'),
    ],
    tables: [
      {
        title: 'Tracking, published and processed at once: cores busy',
        heads: ['part', 'cores'],
        rows: Object.entries(through.cpu).map(([part, used]) => [part, used / through.seconds]),
      },
    ],
    faults: await faultsIn(world, Object.values(batches).flat(2)),
    notes: [],
  };
}

const batchesOf = (seed: string, events: number, over: Partial<TrackingRun> = {}) =>
  trackingRequests({ orders: 500, copies: 1, perRequest: 50, senders: 16, events, seed, ...over });

const ownCpuSeconds = () => process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6;

async function send(url: string, senders: readonly (readonly TrackingReport[][])[]): Promise<void> {
  await Promise.all(
    senders.map(async (batches) => {
      for (const batch of batches) {
        const answer = await postTracking(url, asJson(batch));
        const text = await answer.text();
        if (answer.status !== 202) throw new Error(`a batch was answered ${answer.status}: ${text}`);
      }
    }),
  );
}

/** Every event that was sent is kept once, and the timelines count the same. */
async function faultsIn({ sql }: World, sent: readonly TrackingReport[][]): Promise<readonly string[]> {
  const distinct = new Set(sent.flat().map((report) => Object.values(report).join(' '))).size;
  const [row] = await sql`select count(*)::int as kept from tracking_events`;
  const [ends] = await sql`select coalesce(sum(version), 0)::int as kept from tracking_timelines`;
  if (row?.kept === distinct && ends?.kept === distinct) return [];
  return [`${row?.kept} events are stored, and timelines count ${ends?.kept}, of ${distinct}`];
}
