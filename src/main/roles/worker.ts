import { setTimeout as delay } from 'node:timers/promises';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createOrderActivities } from '../../activities/order-activities.ts';
import { httpFulfilment } from '../../adapters/out/fulfilment/http-fulfilment.ts';
import { ensureSearchAttributes } from '../../adapters/out/temporal/ensure-search-attributes.ts';
import { whyUnverified } from '../config/temporal-trust.ts';
import type { Checks, Context, Running } from './context.ts';
import { plainFailures } from './plain-failures.ts';
import { installTemporalRuntime } from './temporal-runtime.ts';
import { workflowBundle } from './workflow-bundle.ts';

/** Shorter than the patience of a probe. */
const answerWithinMs = 2_000;

/** Runs order workflows and their activities. Waits for Temporal when it is not up yet. */
export async function startWorker(context: Context, checks: Checks): Promise<Running> {
  const { config, log, store, clock, ids } = context;
  const { taskQueue, maxCachedWorkflows, namespace } = config.temporal;
  const fulfilment = httpFulfilment(config.providers);
  const activities = createOrderActivities({ store, clock, ids, providers: config.providers, fulfilment });
  installTemporalRuntime(log);
  const workflows = await workflowBundle();
  const stopping = new AbortController();
  const connection = await connect(context, checks, stopping.signal);
  const created = await ensureSearchAttributes(connection, namespace);
  if (created.length > 0) log.info({ created }, 'the namespace lacked these search attributes');
  const worker = await Worker.create({
    connection,
    taskQueue,
    maxCachedWorkflows,
    workflowBundle: workflows,
    activities,
    interceptors: { activity: [plainFailures] },
    namespace,
    shutdownGraceTime: '10 seconds',
    shutdownForceTime: '20 seconds',
    maxConcurrentLocalActivityExecutions: config.database.maxConnections * 2,
  });
  const running = worker.run();
  context.workerConnection = connection;
  log.info({ taskQueue }, 'the worker polls');
  return {
    checks: { worker: () => works(worker, connection) },
    failed: running.then(() => new Promise<never>(() => undefined)),
    async stop() {
      stopping.abort();
      delete context.workerConnection;
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await running.catch(() => undefined);
      await connection.close();
    },
  };
}

/** The connection repeats its calls by itself, so that a worker stays RUNNING while Temporal is away or not to be trusted. */
async function works(worker: Worker, connection: NativeConnection): Promise<void> {
  const state = worker.getState();
  if (state !== 'RUNNING') throw new Error(state);
  try {
    await connection.withDeadline(Date.now() + answerWithinMs, () => connection.workflowService.getSystemInfo({}));
  } catch (error) {
    throw explained(error);
  }
}

function explained(error: unknown): unknown {
  const reason = whyUnverified(error);
  return reason === undefined ? error : new Error(reason, { cause: error });
}

async function connect({ config, log }: Context, checks: Checks, signal: AbortSignal): Promise<NativeConnection> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await NativeConnection.connect(config.temporal.connectionOptions);
    } catch (error) {
      signal.throwIfAborted();
      const known = explained(error);
      checks.worker = () => Promise.reject(known);
      if (tries % 10 === 1) log.warn({ err: known, tries }, 'Temporal cannot be reached; the worker waits for it');
      await delay(Math.min(200 * tries, 2_000));
    }
  }
}
