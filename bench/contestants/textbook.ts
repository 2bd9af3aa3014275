import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import postgres from 'postgres';
import { quietRuntime } from '../../src/main/cli/replay-histories.ts';
import { plainKafka } from './plain-kafka.ts';
import { plainOrderOf, plainSteps } from './plain-order.ts';

/** The textbook Temporal order as one process: consumers, client and worker. */
const { DATABASE_URL = '', KAFKA_BROKERS = '', KAFKA_TOPIC_PREFIX: prefix = '' } = process.env;
const { TEMPORAL_ADDRESS: address = '', TEMPORAL_NAMESPACE: namespace = 'default' } = process.env;
const { TEMPORAL_TASK_QUEUE: taskQueue = '' } = process.env;

quietRuntime();
const sql = postgres(DATABASE_URL, { max: 10, fetch_types: false });
const kafka = await plainKafka({ brokers: KAFKA_BROKERS.split(','), prefix, concurrency: 6 });
const steps = plainSteps(sql, kafka.send);
const client = new Client({ connection: await Connection.connect({ address }), namespace });
const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  namespace,
  taskQueue,
  activities: steps,
  workflowBundle: { codePath: process.env.TEXTBOOK_BUNDLE ?? '' },
});
const running = worker.run();

const workflowIdOf = (orderId: string) => `textbook/${orderId}`;
await kafka.onQuote(async (quote) => {
  const { orderId } = plainOrderOf(quote);
  await client.workflow.start('textbookOrder', { workflowId: workflowIdOf(orderId), taskQueue, args: [quote] });
});
await kafka.onReport(async ({ tenantId, payload: { orderId, orderLineId, outcome } }) => {
  if (outcome !== 'completed') return;
  await steps.settle({ orderId, tenantId }, orderLineId);
  await client.workflow.getHandle(workflowIdOf(orderId)).signal('lineCompleted', orderLineId);
});
process.send?.({ ready: true, url: '' });
await running;
