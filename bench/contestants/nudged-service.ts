import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createOrderActivities } from '../../src/activities/order-activities.ts';
import { deliverFacts } from '../../src/adapters/out/kafka/deliver-facts.ts';
import { createOutboxStore } from '../../src/adapters/out/postgres/outbox-store.ts';
import { type Delivery, startRelay } from '../../src/adapters/out/relay/outbox-relay.ts';
import { deliverMessages } from '../../src/adapters/out/temporal/deliver-messages.ts';
import { orderWorkflows } from '../../src/adapters/out/temporal/order-workflows.ts';
import { quietRuntime } from '../../src/main/cli/replay-histories.ts';
import { readConfig } from '../../src/main/config/config.ts';
import { startConsumer } from '../../src/main/roles/consumer.ts';
import { createContext } from '../../src/main/roles/context.ts';
import { workflowBundle } from '../../src/main/roles/workflow-bundle.ts';

/**
 * Consumer, relay and worker of the service in one process, with the ways to wake a workflow that are compared: a signal;
 * an update that falls back to a signal; the same with an eager start, which needs the worker's own connection.
 */
const way = process.argv[2];
const context = createContext(readConfig(process.env), 'all');
const { config, database, store, clock, ids, kafka } = context;
const { connectionOptions, namespace = 'default', taskQueue, maxCachedWorkflows } = config.temporal;
quietRuntime();
const native = await NativeConnection.connect(connectionOptions);
const fulfilment = { request: () => Promise.reject(new Error('these orders have no HTTP provider')) };
const worker = await Worker.create({
  connection: native,
  namespace,
  taskQueue,
  maxCachedWorkflows,
  workflowBundle: await workflowBundle(),
  activities: createOrderActivities({ store, clock, ids, providers: config.providers, fulfilment }),
  maxConcurrentLocalActivityExecutions: config.database.maxConnections * 2,
});
const running = worker.run();
await startConsumer(context);

const eagerStart = way === 'eager';
const client = new Client({ connection: eagerStart ? native : Connection.lazy(connectionOptions), namespace });
const workflows = orderWorkflows(client, { taskQueue, eagerStart });
const nudge = way === 'signal' ? workflows.signal : workflows.nudge;
const publisher = kafka.publisher();
const outbox = createOutboxStore(database);
const observe = ({ away }: Delivery) => away !== undefined && process.stderr.write(`away: ${away}\n`);
const common = { owner: 'bench', store: outbox, onDelivery: observe };
startRelay({ ...common, destination: 'kafka', deliver: (rows) => deliverFacts(publisher, rows), batch: 500 });
startRelay({
  ...common,
  destination: 'temporal',
  batch: 100,
  deliver: (rows) => deliverMessages({ ...workflows, nudge }, rows),
});
process.send?.({ ready: true, url: '' });
await running;
