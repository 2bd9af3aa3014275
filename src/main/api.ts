import { failpoint } from '../adapters/faults/failpoint.ts';
import { createApp } from '../adapters/in/http/app.ts';
import { trustedProxies } from '../adapters/in/http/client-address.ts';
import { serve } from '../adapters/in/http/serve.ts';
import { tokenVerifier } from '../adapters/in/http/tokens.ts';
import { createTrackingPublisher } from '../adapters/out/kafka/publish-tracking.ts';
import type { Database } from '../adapters/out/postgres/database.ts';
import { createOrderStore } from '../adapters/out/postgres/order-store.ts';
import { getOrder } from '../queries/get-order.ts';
import { getTimeline } from '../queries/get-timeline.ts';
import { getTracking } from '../queries/get-tracking.ts';
import { listOrders } from '../queries/list-orders.ts';
import { acceptTracking, type TrackingBatch } from '../usecases/accept-tracking.ts';
import { recordReports } from '../usecases/record-reports.ts';
import { queueReports } from '../usecases/report-queue.ts';
import type { Context, Running } from './context.ts';
import { allowedHosts, connectionEvents } from './http-options.ts';
import { demoTenant } from './providers.ts';

/** How long a caller waits for Postgres before it hears 503; providers wait for ten seconds or more. */
const answerWithinMs = 8_000;

/** Order queries, provider callbacks and tracking over HTTP. Needs Postgres alone (SH4), but for tracking batches, which need Kafka alone. */
export async function startApi(context: Context): Promise<Running & { url: string }> {
  const { config, metrics, log, clock, ids } = context;
  const database = impatient(context.database);
  const store = createOrderStore(database);
  const completed = (seconds: number, provider: string) =>
    metrics.lineRequestedToCompletedSeconds.observe({ provider }, seconds);
  const record = queueReports((reports) => recordReports({ store, clock, ids, onCompleted: completed }, reports));
  const app = createApp({
    ...{ log, metrics, version: '0.3.0', providers: config.providers },
    ...allowedHosts(config),
    authentication: {
      verify: tokenVerifier(config.auth, config.auth.keys),
      ...(config.environment === 'local' ? { tenantWithoutToken: demoTenant } : {}),
    },
    acceptTracking: trackingIntake(context),
    ...{ getOrder: getOrder(database), listOrders: listOrders(database), getTimeline: getTimeline(database) },
    getTracking: getTracking(database),
    async recordCallback(command) {
      await failpoint('callback.after-verify');
      const verdict = await record(command);
      await failpoint('callback.after-commit-before-answer');
      return verdict;
    },
    async recordRefusal({ kind, provider, callbackId, detail }) {
      const audit = [{ kind, subject: provider, detail: { callbackId, ...detail } }];
      await store.commit([{ tenantId: '-', orderId: '', at: clock.now(), audit }]);
    },
  });
  const { host, port, maxConnections, maxConnectionsPerAddress } = config.http;
  const server = await serve(app, {
    host,
    port,
    isTrusted: trustedProxies(config.http.trustedProxies),
    limits: { connections: maxConnections, connectionsPerAddress: maxConnectionsPerAddress },
    events: connectionEvents(metrics, 'api'),
  });
  log.info({ url: server.url }, 'the API listens');
  return { url: server.url, stop: () => server.close() };
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
