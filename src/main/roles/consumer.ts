import { failpoint } from '../../adapters/faults/failpoint.ts';
import { classOf } from '../../adapters/in/kafka/error-classes.ts';
import {
  fulfillmentEventsGroup,
  fulfillmentEventsHandler,
  fulfillmentEventsTopic,
} from '../../adapters/in/kafka/fulfillment-events.consumer.ts';
import { passOver } from '../../adapters/in/kafka/pass-over.ts';
import {
  quoteEventsGroup,
  quoteEventsHandler,
  quoteEventsTopic,
} from '../../adapters/in/kafka/quote-events.consumer.ts';
import { trackingEventsHandler, trackingGroup } from '../../adapters/in/kafka/tracking-events.consumer.ts';
import { gather } from '../../adapters/kafka/gather.ts';
import type { ConsumedRecord, SubscribeOptions } from '../../adapters/kafka/port.ts';
import { createTrackingStore } from '../../adapters/out/postgres/tracking-store.ts';
import { createUnreadableStore } from '../../adapters/out/postgres/unreadable-store.ts';
import { trackingTopic } from '../../contracts/tracking-report.ts';
import { consumerEvents } from './consumer-events.ts';
import { checkConsumer, passOverCommand } from './consumer-health.ts';
import { watchLag } from './consumer-lag.ts';
import type { Context, Running } from './context.ts';

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
      store,
      clock,
      ids,
      providers: config.providers,
      consumer: fulfillmentEventsGroup,
      onCompleted: completed,
      onVerdict: (provider, verdict) => metrics.callbacks.inc({ provider, channel: 'kafka', verdict }),
    },
    consumerEvents(metrics, fulfillmentEventsGroup, fulfillmentEventsTopic),
  );
  const tracking = trackingEventsHandler(
    {
      tracking: createTrackingStore(context.database),
      store,
      clock,
      onVerdict: (verdict) => {
        metrics.trackingRecorded.inc({ verdict: verdict.kind });
        if (verdict.kind === 'ignored') metrics.trackingIgnored.inc({ reason: verdict.reason });
      },
    },
    consumerEvents(metrics, trackingGroup, trackingTopic),
  );
  const groups: readonly Group[] = [
    { group: quoteEventsGroup, topic: quoteEventsTopic, reading: quoteReading, handle: quotes },
    { group: fulfillmentEventsGroup, topic: fulfillmentEventsTopic, reading: reportReading, handle: reports },
    { group: trackingGroup, topic: trackingTopic, reading: trackingReading, handle: tracking },
  ];
  const subscriptions = await Promise.all(groups.map((each) => subscribe(context, each)));
  const stopWatching = watchLag(context, groups);
  return {
    checks: Object.fromEntries(
      subscriptions.map(({ group, subscription }) => [group, async () => checkConsumer(group, subscription.health())]),
    ),
    failed: Promise.race(
      subscriptions.map(({ subscription }) => subscription.stopped.then(() => new Promise<never>(() => undefined))),
    ),
    stop: async () => {
      stopWatching();
      await Promise.all(subscriptions.map(({ subscription }) => subscription.stop()));
    },
  };
}

interface Group {
  readonly group: string;
  readonly topic: string;
  readonly reading: Pick<SubscribeOptions, 'spacingMs' | 'maxBatch'>;
  handle(records: readonly ConsumedRecord[]): Promise<void>;
}

async function subscribe(context: Context, { group, topic, reading, handle }: Group) {
  const { kafka, metrics, log, config, store, clock, database } = context;
  const timed = async (records: readonly ConsumedRecord[]) => {
    const observe = metrics.consumeSeconds.startTimer({ group, topic });
    await handle(records);
    observe();
  };
  const batches = createUnreadableStore(database);
  const subscription = await kafka.subscribe({
    group,
    topics: [topic],
    concurrency: partitionsAtOnce,
    ...reading,
    handle: gather(timed, { most: reading.maxBatch, concurrency: config.consumerConcurrency }),
    unreadable: passOver({ batches, store, clock, consumer: group }, consumerEvents(metrics, group, topic)),
    observe: {
      committed: () => void failpoint('consumer.after-offset'),
      handlerFailed: ({ partition }, attempt, error) =>
        log.warn(
          { group, partition, attempt, errorClass: classOf(error), err: error },
          'a batch failed; it comes again',
        ),
      restarted: (attempt, error) => log.warn({ group, attempt, err: error }, 'the consumer restarts'),
      stopped: ({ bytes, ...batch }) => {
        metrics.partitionStopped.set({ group, topic, partition: batch.partition }, 1);
        const wayOut = passOverCommand(group, batch);
        log.error(
          { group, ...batch, bytes: bytes.length, wayOut },
          'a batch cannot be read; its partition stops there',
        );
      },
      goesOn: ({ partition, offset }) => {
        metrics.partitionStopped.remove({ group, topic, partition });
        log.warn({ group, topic, partition, offset }, 'a stopped partition is read again, or by another consumer');
      },
    },
  });
  return { group, subscription };
}
