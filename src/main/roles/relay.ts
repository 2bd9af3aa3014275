import { deliverFacts } from '../../adapters/out/kafka/deliver-facts.ts';
import { createOutboxStore, type Destination, type OutboxStore } from '../../adapters/out/postgres/outbox-store.ts';
import { refusalSweep } from '../../adapters/out/postgres/refusal-ledger.ts';
import { trackingSweep } from '../../adapters/out/postgres/tracking-sweep.ts';
import { type Delivery, type Relay, startRelay } from '../../adapters/out/relay/outbox-relay.ts';
import { deliverMessages } from '../../adapters/out/temporal/deliver-messages.ts';
import { explain } from '../../adapters/telemetry/explain.ts';
import type { Context, Running } from './context.ts';
import { temporalRoad } from './temporal-road.ts';

const watchEveryMs = 5_000;
/** A relay whose loop has not come round for so long does not live. */
const stillMs = 60_000;

/** Empties the outbox: facts to Kafka, messages to Temporal, each at its own pace. */
export async function startRelays(context: Context): Promise<Running> {
  const { database, kafka, log, ids } = context;
  const store = createOutboxStore(database);
  const sweepTracking = trackingSweep(database);
  const sweepRefusals = refusalSweep(database);
  const publisher = kafka.publisher();
  const temporal = temporalRoad(context);
  const owner = `relay-${ids.ulid()}`;
  const start = (
    destination: Destination,
    deliver: Parameters<typeof startRelay>[0]['deliver'],
    pace: { batch: number; spacingMs: number },
  ) =>
    startRelay({
      destination,
      owner,
      store,
      deliver,
      ...pace,
      onDelivery: (delivery) => observe(context, destination, delivery),
      onError: (error) => log.warn({ destination, err: error }, 'a relay round failed; it is tried again'),
    });
  const relays = {
    kafka: start('kafka', (rows) => deliverFacts(publisher, rows), { batch: 500, spacingMs: 30 }),
    temporal: start('temporal', (rows) => deliverMessages(temporal.workflows(), rows), { batch: 100, spacingMs: 100 }),
  };
  let tending = false;
  const watch = setInterval(() => {
    if (tending) return;
    tending = true;
    void tend(context, store, { sweepTracking, sweepRefusals }).finally(() => {
      tending = false;
    });
  }, watchEveryMs);
  return {
    checks: { relay: async () => checkRelays(relays) },
    async stop() {
      clearInterval(watch);
      await Promise.all(Object.values(relays).map((relay) => relay.stop()));
      await Promise.allSettled([publisher.close(), temporal.close()]);
    },
  };
}

/** Throws when an outbox is not emptied; the message says which, and why. */
function checkRelays(relays: Readonly<Record<Destination, Relay>>): void {
  const faults = Object.entries(relays).flatMap(([destination, relay]) => {
    if (relay.ageMs() > stillMs) return [`the relay to ${destination} stands still`];
    const trouble = relay.trouble();
    return trouble === undefined ? [] : [`what is due to ${destination} waits: ${explain(trouble)}`];
  });
  if (faults.length > 0) throw new Error(faults.join('; '));
}

function observe({ metrics, log }: Context, destination: Destination, { settled, stopped, away }: Delivery): void {
  const now = Date.now();
  if (settled.length > 0) metrics.outboxBatchSize.observe({ destination }, settled.length);
  for (const { row, result } of settled) {
    metrics.outboxPublished.inc({ destination, topic: row.topic, event_type: row.eventType });
    metrics.outboxPublishLatencySeconds.observe({ destination }, (now - Date.parse(row.createdAt)) / 1000);
    if (destination === 'temporal')
      metrics.temporalMessages.inc({ kind: row.topic === 'start' ? 'start' : 'signal', result });
    if (result === 'started') metrics.capturedToStartedSeconds.observe((now - Date.parse(row.createdAt)) / 1000);
  }
  for (const { row, error, parked } of stopped) {
    metrics.outboxFailures.inc({ destination, kind: parked ? 'poison' : 'transient' });
    log[parked ? 'error' : 'warn'](
      { destination, orderId: row.aggregate, outboxId: row.id, parked, reason: error },
      'a lane is stopped',
    );
  }
  if (away === undefined) return;
  metrics.outboxFailures.inc({ destination, kind: 'broker' });
  log.warn({ destination, reason: away }, 'the destination cannot be reached; the outbox keeps what is due');
}

/** Each part by itself: a lock on one table keeps the others from nothing. */
async function tend(
  { metrics, config, log }: Context,
  store: OutboxStore,
  { sweepTracking, sweepRefusals }: Record<'sweepTracking' | 'sweepRefusals', (days: number) => Promise<number>>,
): Promise<void> {
  const measure = async () => {
    for (const { destination, pending, oldestSeconds } of await store.pending()) {
      metrics.outboxPending.set({ destination }, pending);
      metrics.outboxOldestAgeSeconds.set({ destination }, oldestSeconds);
    }
  };
  const findStuck = async () => {
    const found = await store.stuck();
    metrics.ordersStuck.reset();
    for (const { state, orders } of found) metrics.ordersStuck.set({ state }, orders);
  };
  const parts = [
    measure,
    findStuck,
    () => store.renudge(config.sweepAfterSeconds),
    () => store.sweep(config.outboxRetentionDays),
    () => sweepTracking(config.trackingRetentionDays),
    () => sweepRefusals(config.refusals.retentionDays),
  ];
  for (const part of parts)
    await part().catch((error: unknown) => log.warn({ err: error }, 'the outbox could not be tended'));
}
