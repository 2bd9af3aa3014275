import { failpoint } from '../adapters/faults/failpoint.ts';
import {
  fulfillmentEventsGroup,
  fulfillmentEventsHandler,
  fulfillmentEventsTopic,
} from '../adapters/in/kafka/fulfillment-events.consumer.ts';
import { quoteEventsGroup, quoteEventsHandler, quoteEventsTopic } from '../adapters/in/kafka/quote-events.consumer.ts';
import { trackingEventsHandler, trackingGroup } from '../adapters/in/kafka/tracking-events.consumer.ts';
import { gather } from '../adapters/kafka/gather.ts';
import type { ConsumedRecord, SubscribeOptions, Subscription } from '../adapters/kafka/port.ts';
import { createTrackingStore } from '../adapters/out/postgres/tracking-store.ts';
import { trackingTopic } from '../contracts/tracking.ts';
import { consumerEvents } from './consumer-events.ts';
import type { Context, Running } from './context.ts';

/** A consumer that has neither fetched, nor sent a heartbeat, nor committed for so long does not live (CO7). */
const silentMs = 60_000;

/** Partitions whose batches are there at the same time; `CONSUMER_CONCURRENCY` bounds the calls that they share. */
const partitionsAtOnce = 64;
const quoteReading = { maxBatch: 100, spacingMs: 0 };
/** Providers take minutes to days; a tenth of a second lets reports share loads, commits and the wakes that follow. */
const reportReading = { maxBatch: 100, spacingMs: 100 };
/** TR3; the batch is larger because its events are small and leave together in one statement. */
const trackingReading = { maxBatch: 500, spacingMs: 100 };

/** Consumes quote facts, provider reports and tracking events. */
export async function startConsumer(context: Context): Promise<Running> {
  const { config, store, clock, ids, metrics } = context;
  const quotes = quoteEventsHandler(
    {
      store,
      providers: config.providers,
      clock,
      ids,
      consumer: quoteEventsGroup,
      onAction: (action) => metrics.quoteActions.inc({ action }),
      onCaptured: (seconds) => metrics.acceptedToCapturedSeconds.observe(seconds),
    },
    consumerEvents(metrics, quoteEventsGroup, quoteEventsTopic),
  );
  const completed = (seconds: number, provider: string) =>
    metrics.lineRequestedToCompletedSeconds.observe({ provider }, seconds);
  const reports = fulfillmentEventsHandler(
    {
      ...{ store, clock, ids, providers: config.providers, consumer: fulfillmentEventsGroup, onCompleted: completed },
      onVerdict: (provider, verdict) => metrics.callbacks.inc({ provider, channel: 'kafka', verdict }),
    },
    consumerEvents(metrics, fulfillmentEventsGroup, fulfillmentEventsTopic),
  );
  const tracking = trackingEventsHandler(
    {
      ...{ tracking: createTrackingStore(context.database), store, clock },
      onVerdict: (verdict) => {
        metrics.trackingRecorded.inc({ verdict: verdict.kind });
        if (verdict.kind === 'ignored') metrics.trackingIgnored.inc({ reason: verdict.reason });
      },
    },
    consumerEvents(metrics, trackingGroup, trackingTopic),
  );
  const subscriptions = await Promise.all([
    subscribe(context, quoteEventsGroup, quoteEventsTopic, quoteReading, quotes),
    subscribe(context, fulfillmentEventsGroup, fulfillmentEventsTopic, reportReading, reports),
    subscribe(context, trackingGroup, trackingTopic, trackingReading, tracking),
  ]);
  return {
    checks: Object.fromEntries(subscriptions.map(({ group, subscription }) => [group, () => alive(subscription)])),
    failed: Promise.race(
      subscriptions.map(({ subscription }) => subscription.stopped.then(() => new Promise<never>(() => undefined))),
    ),
    stop: async () => void (await Promise.all(subscriptions.map(({ subscription }) => subscription.stop()))),
  };
}

async function subscribe(
  context: Context,
  group: string,
  topic: string,
  reading: Pick<SubscribeOptions, 'spacingMs' | 'maxBatch'>,
  handle: (records: readonly ConsumedRecord[]) => Promise<void>,
) {
  const { kafka, metrics, log, config } = context;
  const timed = async (records: readonly ConsumedRecord[]) => {
    const observe = metrics.consumeSeconds.startTimer({ group, topic });
    await handle(records);
    observe();
  };
  const subscription = await kafka.subscribe({
    ...{ group, topics: [topic], concurrency: partitionsAtOnce, ...reading },
    handle: gather(timed, { most: reading.maxBatch, concurrency: config.consumerConcurrency }),
    observe: {
      lag: (_topic, partition, records) => metrics.consumerLag.set({ group, partition: String(partition) }, records),
      committed: () => void failpoint('consumer.after-offset'),
      handlerFailed: (_topic, partition, attempt, error) =>
        log.warn({ group, partition, attempt, err: error }, 'a batch failed; it comes again'),
      restarted: (attempt, error) => log.warn({ group, attempt, err: error }, 'the consumer restarts'),
    },
  });
  return { group, subscription };
}

async function alive(subscription: Subscription): Promise<void> {
  const { state, lastActivityMs } = subscription.health();
  if (state === 'failed' || lastActivityMs > silentMs)
    throw new Error(`${state}, last sign of life ${lastActivityMs} ms ago`);
}
