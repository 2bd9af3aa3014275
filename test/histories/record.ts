import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Client } from '@temporalio/client';
import { createWorld, serversOfThisRun } from '../support/world.ts';
import { closed, connectTemporal } from '../workflows/temporal-client.ts';
import { historyToJson } from './history-json.ts';
import { type Scenario, scenarios } from './scenarios.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const help = `Plays order scenarios on real servers and keeps their workflow histories for the replay test.
Histories of a released version are never recorded again: they are what running orders of that version look like.

usage: node test/histories/record.ts [options] [scenario …]

  --version V   the folder below test/histories; default: ${version}, of package.json

Scenarios: ${Object.keys(scenarios).join(', ')}; default: all.
Servers: DATABASE_URL, KAFKA_BROKERS, TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE (npm run stack:up prints them).

Example:
  node test/histories/record.ts completed deadline-passed
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h', default: false }, version: { type: 'string', default: version } },
});

if (values.help) process.stdout.write(help);
else await recordAll(positionals.length > 0 ? positionals : Object.keys(scenarios));

async function recordAll(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(scenarios, name));
  if (unknown.length > 0) throw new Error(`no scenario ${unknown.join(', ')}; see --help`);
  const folder = new URL(`./${values.version}/`, import.meta.url);
  mkdirSync(folder, { recursive: true });
  const client = await connectTemporal(serversOfThisRun());
  for (const name of names) {
    const started = Date.now();
    const scenario = scenarios[name];
    if (scenario === undefined) continue;
    const files = await record(client, name, scenario);
    for (const [file, text] of files) writeFileSync(new URL(file, folder), text);
    process.stderr.write(
      `${name}: ${files.length} history file(s) in ${((Date.now() - started) / 1000).toFixed(1)} s\n`,
    );
  }
  await client.connection.close();
}

/** One file per run of the order's workflow. */
async function record(client: Client, name: string, { settings, env = {}, play }: Scenario) {
  const world = await createWorld(settings);
  try {
    const shared = { API_PUBLIC_URL: 'https://orders.example', ...env };
    const roles = name === 'worker-restarted' ? (['api', 'consumer', 'relay'] as const) : (['all'] as const);
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
