import { DBOS } from '@dbos-inc/dbos-sdk';
import postgres from 'postgres';
import { plainKafka } from './plain-kafka.ts';
import { type PlainQuote, plainOrderOf, plainSteps } from './plain-order.ts';

/** The same order on DBOS Transact, one process: its workflows, steps and messages live in the same Postgres database. */
const { DATABASE_URL = '', KAFKA_BROKERS = '', KAFKA_TOPIC_PREFIX: prefix = '' } = process.env;
const sql = postgres(DATABASE_URL, { max: 10, fetch_types: false });
const kafka = await plainKafka({ brokers: KAFKA_BROKERS.split(','), prefix, concurrency: 6 });
const steps = plainSteps(sql, kafka.send);
const reports = 'reports';

const orderWorkflow = DBOS.registerWorkflow(
  async (quote: PlainQuote): Promise<void> => {
    const { orderId, tenantId, lines } = await DBOS.runStep(() => steps.capture(quote), { name: 'capture' });
    const requested = new Set<string>();
    const done = new Set<string>();
    while (done.size < lines.length) {
      const ready = lines.filter(
        ({ lineId, dependsOn }) => !requested.has(lineId) && dependsOn.every((one) => done.has(one)),
      );
      for (const { lineId } of ready) requested.add(lineId);
      await Promise.all(
        ready.map(({ lineId }) =>
          DBOS.runStep(() => steps.request({ orderId, tenantId }, lineId), { name: `request ${lineId}` }),
        ),
      );
      const lineId = await DBOS.recv<string>(reports, { timeoutSeconds: 3_600 });
      if (lineId === null) throw new Error(`order ${orderId} waited an hour for a report`);
      done.add(lineId);
    }
    await DBOS.runStep(() => steps.complete({ orderId, tenantId }), { name: 'complete' });
  },
  { name: 'order' },
);

DBOS.setConfig({ name: 'bench', systemDatabaseUrl: DATABASE_URL, logLevel: 'error' });
await DBOS.launch();
await kafka.onQuote(async (quote) => {
  await DBOS.startWorkflow(orderWorkflow, { workflowID: plainOrderOf(quote).orderId })(quote);
});
await kafka.onReport(async ({ eventId, tenantId, payload: { orderId, orderLineId, outcome } }) => {
  if (outcome !== 'completed') return;
  await steps.settle({ orderId, tenantId }, orderLineId);
  await DBOS.send(orderId, orderLineId, reports, eventId);
});
process.send?.({ ready: true, url: '' });
