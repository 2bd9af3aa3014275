import { failpoint } from '../../adapters/faults/failpoint.ts';
import { createApp } from '../../adapters/in/http/app.ts';
import { trustedProxies } from '../../adapters/in/http/server/client-address.ts';
import { serve } from '../../adapters/in/http/server/serve.ts';
import { tokenVerifier } from '../../adapters/in/http/tokens.ts';
import { createTrackingPublisher } from '../../adapters/out/kafka/publish-tracking.ts';
import type { Database } from '../../adapters/out/postgres/database.ts';
import { createOrderStore } from '../../adapters/out/postgres/order-store.ts';
import { refusalLedger } from '../../adapters/out/postgres/refusal-ledger.ts';
import { getOrder } from '../../queries/order/get-order.ts';
import { getTimeline } from '../../queries/order/get-timeline.ts';
import { listOrders } from '../../queries/order/list-orders.ts';
import { getTracking } from '../../queries/tracking/get-tracking.ts';
import { refusalRecorder } from '../../usecases/fulfilment/record-refusals.ts';
import { recordReports } from '../../usecases/fulfilment/record-reports.ts';
import { queueReports } from '../../usecases/fulfilment/report-queue.ts';
import { acceptTracking, type TrackingBatch } from '../../usecases/tracking/accept-tracking.ts';
import { demoTenant } from '../config/provider-settings.ts';
import { version } from '../version.ts';
import type { Context, Running } from './context.ts';
import { allowedHosts, connectionEvents } from './http-options.ts';

/** How long a caller waits for Postgres before it hears 503; providers wait for ten seconds or more. */
const answerWithinMs = 8_000;
const countEveryMs = 5_000;

/** Order queries, provider callbacks and tracking over HTTP. Needs Postgres alone (SH4), but for tracking batches, which need Kafka alone. */
export async function startApi(context: Context): Promise<Running & { url: string }> {
  const { config, metrics, log, clock, ids } = context;
  const database = impatient(context.database);
  const store = createOrderStore(database);
  const completed = (seconds: number, provider: string) =>
    metrics.lineRequestedToCompletedSeconds.observe({ provider }, seconds);
  const record = queueReports((reports) =>
    recordReports({ store, clock, ids, providers: config.providers, onCompleted: completed }, reports),
  );
  const isTrusted = trustedProxies(config.http.trustedProxies);
  const refusals = refusalRecorder({
    ledger: refusalLedger(database),
    clock,
    process: `api-${ids.ulid()}`,
    rowsPerHour: config.refusals.rowsPerHour,
    onRefusal: ({ kind }, kept) => metrics.refusals.inc({ kind, kept }),
  });
  const stopCounting = every(countEveryMs, () =>
    refusals
      .flush()
      .catch((error: unknown) => log.warn({ err: error }, 'refusals could not be counted; it is tried again')),
  );
  const app = createApp({
    log,
    metrics,
    version,
    providers: config.providers,
    ...allowedHosts(config),
    authentication: {
      verify: tokenVerifier(config.auth, config.auth.keys),
      tenantWithoutToken: config.environment === 'local' ? demoTenant : undefined,
    },
    acceptTracking: trackingIntake(context),
    getOrder: getOrder(database),
    listOrders: listOrders(database),
    getTimeline: getTimeline(database),
    getTracking: getTracking(database),
    async recordCallback(command) {
      await failpoint('callback.after-verify');
      const verdict = await record(command);
      await failpoint('callback.after-commit-before-answer');
      return verdict;
    },
    recordRefusal: refusals.record,
    refusalsPerMinute: config.refusals.perMinute,
    isTrusted,
  });
  const { host, port, maxConnections, maxConnectionsPerAddress } = config.http;
  const server = await serve(app, {
    host,
    port,
    isTrusted,
    limits: { connections: maxConnections, connectionsPerAddress: maxConnectionsPerAddress },
    events: connectionEvents(metrics, 'api'),
  });
  log.info({ url: server.url }, 'the API listens');
  return {
    url: server.url,
    async stop() {
      await server.close();
      await stopCounting();
    },
  };
}

/** Calls it again and again, and once more at the end. */
function every(milliseconds: number, act: () => Promise<void>): () => Promise<void> {
  const timer = setInterval(() => void act(), milliseconds);
  return async () => {
    clearInterval(timer);
    await act();
  };
}

/** Connects to Kafka with the first batch. */
function trackingIntake({ kafka, metrics }: Context) {
  const publisher = createTrackingPublisher(kafka.publisher());
  return async (batch: TrackingBatch): Promise<void> => {
    const observe = metrics.trackingPublishSeconds.startTimer();
    await acceptTracking(publisher, batch);
    observe();
    metrics.trackingPublished.inc(batch.reports.length);
    await failpoint('tracking.after-publish-before-answer');
  };
}

const impatient = (database: Database): Database => ({
  ...database,
  call: (name, run, deadlineMs = answerWithinMs) => database.call(name, run, deadlineMs),
});
