import { readFileSync } from 'node:fs';
import { Option } from '@commander-js/extra-typings';
import { commandLine, examples } from '../../src/main/cli/command-line.ts';
import { runCommandLine } from '../../src/main/cli/run-command-line.ts';
import { UsageFault } from '../../src/main/cli/usage-fault.ts';
import { existingFile, hostPorts, wholeNumber } from '../../src/main/cli/values.ts';
import { checkRun } from './check-run.ts';
import type { Expectation, LedgerEntry } from './snapshot.ts';
import { untilSettled } from './until-settled.ts';

const isAddress = (place: string) => /^https?:/.test(place);

const program = commandLine(
  'chaos:check',
  `Judges a settled run by database state and topics, with no code of the service
but its command line. Addresses not given are read from .stack/endpoints.json.

Exit 0 every invariant holds, 1 one is broken, 2 called wrongly or the run could
not be read.`,
)
  .option('--expect <file>', "what 'npm run quotes -- --expect FILE' wrote", existingFile)
  .option('--ledger <place>', "address of the simulator's ledger, or a file that holds its answer", (place: string) =>
    isAddress(place) ? place : existingFile(place),
  )
  .option('--completed', 'every expected order must be completed', false)
  .option(
    '--wait <seconds>',
    'first wait for so long at most until nothing moves',
    wholeNumber({ from: 0, to: 86_400 }),
  )
  .addOption(new Option('--database-url <url>', 'Postgres').env('DATABASE_URL'))
  .addOption(new Option('--brokers <list>', 'Kafka').env('KAFKA_BROKERS').argParser(hostPorts))
  .addOption(new Option('--topic-prefix <p>', 'put before the topics').env('KAFKA_TOPIC_PREFIX').default(''))
  .option('--json', 'the verdict as JSON', false)
  .addHelpText(
    'after',
    examples(
      'npm run chaos:check -- --expect /tmp/expected.ndjson --completed',
      'npm run chaos:check -- --ledger http://127.0.0.1:8090/ledger --json',
    ),
  )
  .action(run);

type Options = ReturnType<typeof program.opts>;

await runCommandLine(program, { failureCode: 2, servers: 'each of --database-url, --brokers and --ledger' });

async function run(options: Options): Promise<void> {
  const { expect, completed, wait, topicPrefix, json } = options;
  const found = stackEndpoints();
  const databaseUrl = options.databaseUrl ?? found.databaseUrl;
  const brokers = options.brokers ?? found.kafkaBrokers?.split(',');
  if (!databaseUrl || !brokers)
    throw new UsageFault('give --database-url and --brokers, or start the stack (npm start)');
  if (!URL.canParse(databaseUrl)) throw new UsageFault('--database-url (DATABASE_URL) is no address');
  if (wait !== undefined && !(await untilSettled(databaseUrl, wait * 1000)))
    console.error(`something still moves after ${wait} s; judged as it is`);
  const ledger = options.ledger === undefined ? undefined : await readLedger(options.ledger);
  const { violations, counts } = await checkRun({
    databaseUrl,
    kafkaBrokers: brokers,
    expectations: readExpectations(expect),
    topicPrefix,
    ledger,
    expectAllCompleted: completed,
  });
  if (json) console.log(JSON.stringify({ violations, counts }, null, 2));
  else {
    for (const [name, count] of Object.entries(counts)) console.log(`${String(count).padStart(8)}  ${name}`);
    for (const { invariant, detail } of violations) console.log(`${invariant}: ${detail}`);
    console.log(violations.length === 0 ? 'every invariant holds' : `${violations.length} violations`);
  }
  process.exitCode = violations.length === 0 ? 0 : 1;
}

function readExpectations(file: string | undefined): readonly Expectation[] {
  if (file === undefined) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

async function readLedger(from: string): Promise<readonly LedgerEntry[]> {
  if (!isAddress(from)) return JSON.parse(readFileSync(from, 'utf8'));
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
