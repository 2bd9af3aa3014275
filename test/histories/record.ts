import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Argument, InvalidArgumentError } from '@commander-js/extra-typings';
import type { Client } from '@temporalio/client';
import { commandLine, examples } from '../../src/main/cli/command-line.ts';
import { makeDirectory } from '../../src/main/cli/make-directory.ts';
import { runCommandLine } from '../../src/main/cli/run-command-line.ts';
import { fromEnvironment } from '../../src/main/cli/usage-fault.ts';
import { createWorld, serversOfThisRun } from '../support/world.ts';
import { closed, connectTemporal } from '../workflows/temporal-client.ts';
import { historyToJson } from './history-json.ts';
import { type Scenario, scenarios } from './scenarios.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const names = Object.keys(scenarios);

const program = commandLine(
  'record',
  `Plays order scenarios on real servers and keeps their workflow histories for the
replay test. Histories of a released version are never recorded again: they are
what running orders of that version look like.

Scenarios: ${names.join(', ')}; all without one.

Servers: DATABASE_URL, KAFKA_BROKERS, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE
(npm run stack:up prints them).`,
)
  .usage('[options] [scenario...]')
  .addArgument(new Argument('[scenario...]', 'what to play').choices(names))
  .option('--version <v>', 'the folder below test/histories', folderName, String(version))
  .addHelpText('after', examples('node test/histories/record.ts completed deadline-passed'))
  .action(async (asked, options) => {
    await recordAll(asked.length > 0 ? asked : names, options.version);
  });

function folderName(name: string): string {
  if (/^\d+\.\d+\.\d+$/.test(name)) return name;
  throw new InvalidArgumentError('It takes a version such as 1.2.3');
}

async function recordAll(wanted: readonly string[], folderOf: string): Promise<void> {
  const servers = fromEnvironment(serversOfThisRun);
  const client = await connectTemporal(servers);
  const folder = new URL(`./${folderOf}/`, import.meta.url);
  makeDirectory(fileURLToPath(folder));
  for (const name of wanted) {
    const started = Date.now();
    const scenario = scenarios[name];
    if (scenario === undefined) continue;
    const files = await record(client, scenario, name);
    for (const [file, text] of files) writeFileSync(new URL(file, folder), text);
    process.stderr.write(
      `${name}: ${files.length} history file(s) in ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
    );
  }
  await client.connection.close();
}

/** One file per run of the order's workflow. */
async function record(client: Client, { settings, env = {}, without, play }: Scenario, name: string) {
  const world = await createWorld(settings);
  try {
    const shared = { API_PUBLIC_URL: 'https://orders.example', ...env };
    const roles = without === 'worker' ? (['api', 'consumer', 'relay'] as const) : (['all'] as const);
    for (const role of roles) await world.start(role, shared);
    const { workflowId } = await play(world);
    await closed(client, workflowId);
    const files: [string, string][] = [];
    let { runId } = await client.workflow.getHandle(workflowId).describe();
    for (let before: string | undefined = runId; before; runId = before) {
      const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
      files.unshift([runId, withoutHost(historyToJson(history))]);
      before = history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
      if (before === undefined) break;
    }
    return files.map(([, text], at) => [`${name}${files.length > 1 ? `-run-${at + 1}` : ''}.json`, text] as const);
  } finally {
    await world.close();
  }
}

/** Identities are process@host of whoever recorded. */
function withoutHost(history: unknown): string {
  const text = JSON.stringify(history, (key, value) => (key === 'identity' ? 'recorder' : value), 1);
  // Stack traces name the directory of whoever recorded them.
  return `${text.replaceAll(`file://${root}`, '').replaceAll(root, '')}\n`;
}

await runCommandLine(program, { servers: 'TEMPORAL_ADDRESS' });
