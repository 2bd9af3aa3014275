import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkRun } from './check-run.ts';
import type { Expectation, LedgerEntry } from './snapshot.ts';
import { untilSettled } from './until-settled.ts';

const help = `Judges a settled run by database state and topics, with no code of the service.

node chaos/checker/cli.ts --expect /tmp/expected.ndjson --ledger http://127.0.0.1:8090/ledger --completed

  --expect FILE       what 'npm run quotes -- --expect FILE' wrote
  --ledger URL|FILE   the simulator's GET /ledger, or a file that holds its answer
  --completed         every expected order must be completed
  --wait SECONDS      first wait for so long at most until nothing moves any more
  --database-url URL  (DATABASE_URL)          --brokers LIST    (KAFKA_BROKERS)
  --topic-prefix P    (KAFKA_TOPIC_PREFIX)    addresses not given are read from .stack/endpoints.json
  --json              the verdict as JSON

Exit code 1 when an invariant is broken, 2 when the run could not be read.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    expect: { type: 'string' },
    ledger: { type: 'string' },
    completed: { type: 'boolean' },
    wait: { type: 'string' },
    'database-url': { type: 'string' },
    brokers: { type: 'string' },
    'topic-prefix': { type: 'string' },
    json: { type: 'boolean' },
  },
});

// kafkajs gives setTimeout a negative delay; Node 24 would print a warning of it into the verdict.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'TimeoutNegativeWarning') console.error(`${warning.name}: ${warning.message}`);
});

if (values.help) console.log(help);
else {
  await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
}

async function run(): Promise<void> {
  const found = stackEndpoints();
  const databaseUrl = values['database-url'] ?? (process.env.DATABASE_URL || undefined) ?? found.databaseUrl;
  const brokers = values.brokers ?? (process.env.KAFKA_BROKERS || undefined) ?? found.kafkaBrokers;
  if (!databaseUrl || !brokers) throw new Error('give --database-url and --brokers, or start the stack (npm start)');
  if (values.wait && !(await untilSettled(databaseUrl, Number(values.wait) * 1000)))
    console.error(`something still moves after ${values.wait} s; judged as it is`);
  const ledger = values.ledger ? await readLedger(values.ledger) : undefined;
  const { violations, counts } = await checkRun({
    ...{ databaseUrl, kafkaBrokers: brokers.split(','), expectations: readExpectations() },
    topicPrefix: values['topic-prefix'] ?? (process.env.KAFKA_TOPIC_PREFIX || undefined) ?? '',
    ...(ledger ? { ledger } : {}),
    expectAllCompleted: values.completed ?? false,
  });
  if (values.json) console.log(JSON.stringify({ violations, counts }, null, 2));
  else {
    for (const [name, count] of Object.entries(counts)) console.log(`${String(count).padStart(8)}  ${name}`);
    for (const { invariant, detail } of violations) console.log(`${invariant}: ${detail}`);
    console.log(violations.length === 0 ? 'every invariant holds' : `${violations.length} violations`);
  }
  process.exitCode = violations.length === 0 ? 0 : 1;
}

function readExpectations(): readonly Expectation[] {
  if (!values.expect) return [];
  const lines = readFileSync(values.expect, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

async function readLedger(from: string): Promise<readonly LedgerEntry[]> {
  if (!/^https?:/.test(from)) return JSON.parse(readFileSync(from, 'utf8'));
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${from} answered ${answer.status}`);
  return JSON.parse(await answer.text());
}

function stackEndpoints(): { databaseUrl?: string; kafkaBrokers?: string } {
  try {
    const { databaseUrl, kafkaBrokers } = JSON.parse(readFileSync('.stack/endpoints.json', 'utf8'));
    return { databaseUrl, kafkaBrokers: String(kafkaBrokers) };
  } catch {
    return {};
  }
}
