import type { TrackingReport } from '../src/contracts/tracking.ts';
import { metric } from '../test/support/metrics.ts';
import { asJson, postTracking, type TrackingRun, trackingRequests } from '../test/support/tracking-run.ts';
import { waitFor } from '../test/support/wait-for.ts';
import { createWorld, type World } from '../test/support/world.ts';
import { measured, type Result } from './figures.ts';
import { treeCpuSeconds } from './machine.ts';

type Parts = Readonly<Record<string, () => number>>;

/**
 * Tracking events per second through the API (valid, on the broker, answered) and through the processor (topic to
 * durable timeline), each alone and then both at once; requests of 50 events, 500 orders.
 */
export async function tracking(servers: Parts, { events = 60_000, warmUp = 6_000 } = {}): Promise<Result> {
  const world = await createWorld({}, undefined, { partitions: 12 });
  try {
    const api = await world.start('api');
    const parts = { ...servers, api: () => treeCpuSeconds(api.pid), 'this program': ownCpuSeconds };
    const batches = {
      ...{ warm: batchesOf('warm', warmUp), alone: batchesOf('alone', events), both: batchesOf('both', events) },
      single: batchesOf('single', events / 10, { perRequest: 1, senders: 256 }),
    };
    await send(api.url, batches.warm);
    const alone = await measured(parts, () => send(api.url, batches.alone));
    const single = await measured(parts, () => send(api.url, batches.single));

    const consumer = await world.start('consumer');
    const processed = () => metric(consumer.url, 'oms_tracking_recorded_total');
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
    await verify(world, Object.values(batches).flat(2));
    return {
      title: `Tracking: ${events} events of 500 orders, 50 a request, 12 partitions, one API and one consumer role`,
      ...{ seconds: through.seconds, cpu: through.cpu },
      figures: [
        { name: 'published through the API', value: events / alone.seconds, unit: '1/s', must: 3000 },
        { name: 'the same, one event a request', value: events / 10 / single.seconds, unit: '1/s' },
        { name: 'processed from a full topic', value: (backlog - from) / reading.seconds, unit: '1/s', must: 3000 },
        { name: 'published and processed at once', value: events / through.seconds, unit: '1/s', must: 3000 },
        { name: 'API CPU per event', value: ((alone.cpu.api ?? 0) / events) * 1000, unit: 'ms' },
        { name: 'API CPU per request of one event', value: ((single.cpu.api ?? 0) / events) * 10_000, unit: 'ms' },
        { name: 'consumer CPU per event', value: ((reading.cpu.consumer ?? 0) / (backlog - from)) * 1000, unit: 'ms' },
      ],
    };
  } finally {
    await world.close();
  }
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

async function verify({ sql }: World, sent: readonly TrackingReport[][]): Promise<void> {
  const distinct = new Set(sent.flat().map((report) => Object.values(report).join(' '))).size;
  const [row] = await sql`select count(*)::int as kept from tracking_events`;
  const [ends] = await sql`select coalesce(sum(version), 0)::int as kept from tracking_timelines`;
  if (row?.kept !== distinct || ends?.kept !== distinct)
    throw new Error(`${row?.kept} events are stored of ${distinct}`);
}
