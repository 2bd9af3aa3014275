import { setTimeout as delay } from 'node:timers/promises';
import { NativeConnection, Worker } from '@temporalio/worker';
import { createOrderActivities } from '../activities/order-activities.ts';
import { httpFulfilment } from '../adapters/out/fulfilment/http-fulfilment.ts';
import type { Checks, Context, Running } from './context.ts';
import { installTemporalRuntime } from './temporal-runtime.ts';
import { whyUnverified } from './temporal-trust.ts';
import { workflowBundle } from './workflow-bundle.ts';

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
  const worker = await Worker.create({
    ...{ connection, taskQueue, maxCachedWorkflows, workflowBundle: workflows, activities },
    ...(namespace === undefined ? {} : { namespace }),
    ...{ shutdownGraceTime: '10 seconds', shutdownForceTime: '20 seconds' },
    ...{ maxConcurrentLocalActivityExecutions: config.database.maxConnections * 2 },
  });
  const running = worker.run();
  context.workerConnection = connection;
  log.info({ taskQueue }, 'the worker polls');
  return {
    checks: {
      worker: () =>
        worker.getState() === 'RUNNING' ? Promise.resolve() : Promise.reject(new Error(worker.getState())),
    },
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

async function connect({ config, log }: Context, checks: Checks, signal: AbortSignal): Promise<NativeConnection> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await NativeConnection.connect(config.temporal.connectionOptions);
    } catch (error) {
      signal.throwIfAborted();
      const reason = whyUnverified(error);
      checks.worker = () => Promise.reject(reason === undefined ? error : new Error(reason, { cause: error }));
      if (tries % 10 === 1)
        log.warn({ err: error, reason, tries }, 'Temporal cannot be reached; the worker waits for it');
      await delay(Math.min(200 * tries, 2_000));
    }
  }
}
