import { parseArgs } from 'node:util';
import { Client, Connection, type HistoryAndWorkflowId, WorkflowNotFoundError } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { orderWorkflowType } from '../contracts/temporal.ts';
import { quietRuntime, replayHistories } from './replay-histories.ts';
import { workflowBundle } from './workflow-bundle.ts';

const help = `Replays the order workflows of a running namespace on the code of this checkout, before it is deployed.
Nothing is changed: histories are read and run again in this process. Every open workflow is replayed, and those
that closed lately, for they show paths that open ones have still before them.

usage: node src/main/replay.ts [options]

  --task-queue NAME    default: TEMPORAL_TASK_QUEUE, else orders
  --closed-hours N     how far back closed workflows go; 0 for open ones only; default 24
  --closed-limit N     most closed workflows; default 500

The namespace: TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TEMPORAL_API_KEY, TEMPORAL_TLS*.
Exit 0 every history replays; 1 some do not, and their workflow ids are printed, or the check could not be made.

Example:
  TEMPORAL_ADDRESS=localhost:7233 node src/main/replay.ts --closed-hours 2
`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    'task-queue': { type: 'string', default: process.env.TEMPORAL_TASK_QUEUE || 'orders' },
    'closed-hours': { type: 'string', default: '24' },
    'closed-limit': { type: 'string', default: '500' },
  },
});

const tell = (line: string) => void process.stderr.write(`replay: ${line}\n`);

try {
  if (values.help) process.stdout.write(help);
  else process.exitCode = await replayNamespace();
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function replayNamespace(): Promise<number> {
  const closedHours = amount('closed-hours');
  const closedLimit = amount('closed-limit');
  const { connectionOptions, namespace = 'default' } = loadClientConnectConfig({
    disableFile: process.env.TEMPORAL_CONFIG_FILE === undefined,
  });
  const address = connectionOptions.address ?? 'localhost:7233';
  tell(`bundling workflows; then histories of ${namespace} at ${address}`);
  const bundle = await workflowBundle();
  const connection = await Connection.connect(connectionOptions).catch((error: unknown) => {
    throw new Error(`Temporal at ${address} cannot be reached; set TEMPORAL_ADDRESS`, { cause: error });
  });
  quietRuntime();
  const client = new Client({ connection, namespace });
  const ours = `WorkflowType = '${orderWorkflowType}' AND TaskQueue = '${values['task-queue'].replaceAll("'", "''")}'`;
  const since = new Date(Date.now() - closedHours * 3_600_000).toISOString();
  try {
    const open = await replayQuery(client, bundle, 'open', `${ours} AND ExecutionStatus = 'Running'`);
    const closed = await replayQuery(client, bundle, 'closed', `${ours} AND CloseTime > '${since}'`, closedLimit);
    const failed = [...open.failed, ...closed.failed];
    for (const { workflowId, failure } of failed) process.stdout.write(`${workflowId}: ${failure}\n`);
    tell(`${open.count} open and ${closed.count} closed workflows replayed, ${failed.length} failed`);
    return failed.length > 0 ? 1 : 0;
  } finally {
    await connection.close();
  }
}

async function replayQuery(client: Client, bundle: { codePath: string }, kind: string, query: string, limit?: number) {
  const failed: { workflowId: string; failure: string }[] = [];
  let count = 0;
  let told = Date.now();
  if (limit === 0) return { count, failed };
  for await (const { workflowId, failure } of replayHistories(bundle, historiesOf(client, query, limit))) {
    count += 1;
    if (failure !== undefined) failed.push({ workflowId, failure });
    if (Date.now() - told < 2_000) continue;
    told = Date.now();
    tell(`${count} ${kind} workflows so far, ${failed.length} failed`);
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

function amount(name: 'closed-hours' | 'closed-limit'): number {
  const value = Number(values[name]);
  if (!Number.isFinite(value) || value < 0) throw new Error(`--${name} must be a number, 0 or more`);
  return value;
}
