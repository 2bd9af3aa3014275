import { Option } from '@commander-js/extra-typings';
import { Client, Connection, type HistoryAndWorkflowId, WorkflowNotFoundError } from '@temporalio/client';
import { orderWorkflowType } from '../../contracts/temporal.ts';
import { temporalFrom } from '../config/connection-settings.ts';
import { readSettings } from '../config/settings.ts';
import { workflowBundle } from '../roles/workflow-bundle.ts';
import { commandLine, examples } from './command-line.ts';
import { quietRuntime, replayHistories } from './replay-histories.ts';
import { runCommandLine } from './run-command-line.ts';
import { fromEnvironment } from './usage-fault.ts';
import { decimalNumber, wholeNumber } from './values.ts';

const program = commandLine(
  'replay',
  `Replays the order workflows of a running namespace on the code of this
checkout, before it is deployed. Nothing is changed: histories are read and
run again in this process. Every open workflow is replayed, and those that
closed lately, for they show paths that open ones have still before them.

The namespace: TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TEMPORAL_API_KEY,
TEMPORAL_TLS*, TEMPORAL_INSECURE.
Exit 0 every history replays; 1 some do not, and their workflow ids are
printed, or the check could not be made.`,
)
  .addOption(new Option('--task-queue <name>', 'of the order workflows').env('TEMPORAL_TASK_QUEUE').default('orders'))
  .option(
    '--closed-hours <n>',
    'how far back closed workflows go; 0 for open ones only',
    decimalNumber({ from: 0, to: 87_600 }),
    24,
  )
  .option('--closed-limit <n>', 'most closed workflows', wholeNumber({ from: 0 }), 500)
  .option('--json', 'the counts and what failed, as JSON', false)
  .addHelpText('after', examples('TEMPORAL_ADDRESS=127.0.0.1:7233 npm run replay -- --closed-hours 2'))
  .action(async (options) => {
    process.exitCode = await replayNamespace(options);
  });

interface Options {
  readonly taskQueue: string;
  readonly closedHours: number;
  readonly closedLimit: number;
  readonly json: boolean;
}

const print = (line: string) => void process.stderr.write(`replay: ${line}\n`);

await runCommandLine(program, { servers: 'TEMPORAL_ADDRESS' });

async function replayNamespace({ taskQueue, closedHours, closedLimit, json }: Options): Promise<0 | 1> {
  const { connectionOptions, namespace = 'default' } = fromEnvironment(() => readSettings(process.env, temporalFrom));
  const address = connectionOptions.address ?? 'localhost:7233';
  const connection = await Connection.connect(connectionOptions).catch((error: unknown) => {
    throw new Error(`Temporal at ${address} cannot be reached`, { cause: error });
  });
  print(`bundling workflows; then histories of ${namespace} at ${address}`);
  const bundle = await workflowBundle();
  quietRuntime();
  const client = new Client({ connection, namespace });
  const ours = `WorkflowType = '${orderWorkflowType}' AND TaskQueue = '${taskQueue.replaceAll("'", "''")}'`;
  const since = new Date(Date.now() - closedHours * 3_600_000).toISOString();
  try {
    const open = await replayQuery(client, bundle, { kind: 'open', query: `${ours} AND ExecutionStatus = 'Running'` });
    const closed = await replayQuery(client, bundle, {
      kind: 'closed',
      query: `${ours} AND CloseTime > '${since}'`,
      limit: closedLimit,
    });
    const failed = [...open.failed, ...closed.failed];
    if (json) process.stdout.write(`${JSON.stringify({ open: open.count, closed: closed.count, failed })}\n`);
    else for (const { workflowId, failure } of failed) process.stdout.write(`${workflowId}: ${failure}\n`);
    print(`${open.count} open and ${closed.count} closed workflows replayed, ${failed.length} failed`);
    return failed.length > 0 ? 1 : 0;
  } finally {
    await connection.close();
  }
}

interface Wanted {
  readonly kind: 'open' | 'closed';
  readonly query: string;
  readonly limit?: number;
}

async function replayQuery(client: Client, bundle: { codePath: string }, { kind, query, limit }: Wanted) {
  const failed: { workflowId: string; failure: string }[] = [];
  let count = 0;
  let printedAt = Date.now();
  if (limit === 0) return { count, failed };
  for await (const { workflowId, failure } of replayHistories(bundle, historiesOf(client, query, limit))) {
    count += 1;
    if (failure !== undefined) failed.push({ workflowId, failure });
    if (Date.now() - printedAt < 2_000) continue;
    printedAt = Date.now();
    print(`${count} ${kind} workflows so far, ${failed.length} failed`);
  }
  return { count, failed };
}

/** One history at a time, so that memory does not grow with the namespace. */
async function* historiesOf(client: Client, query: string, limit?: number): AsyncGenerator<HistoryAndWorkflowId> {
  let count = 0;
  for await (const { workflowId, runId } of client.workflow.list({ query })) {
    if (limit !== undefined && count >= limit) return;
    try {
      const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
      // Nothing has run yet, so there is nothing to replay; the replayer would wait for ever.
      if (!history.events?.some((event) => event.workflowTaskCompletedEventAttributes)) continue;
      count += 1;
      yield { workflowId, history };
    } catch (error) {
      // It was deleted by its retention since it was listed.
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
}
