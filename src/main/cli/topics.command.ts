import { readFileSync } from 'node:fs';
import { Option } from '@commander-js/extra-typings';
import { parse } from 'yaml';
import { createKafka } from '../../adapters/kafka/kafka.ts';
import type { TopicAdmin } from '../../adapters/kafka/port.ts';
import { readTopics } from '../../adapters/kafka/topics.ts';
import { applyTopics } from '../../adapters/kafka/topics-apply.ts';
import { describePlan, planTopics, type TopicPlan } from '../../adapters/kafka/topics-plan.ts';
import { sizePartitions } from '../../adapters/kafka/topics-size.ts';
import { kafkaFrom } from '../config/connection-settings.ts';
import { readSettings } from '../config/settings.ts';
import { commandLine, examples } from './command-line.ts';
import { runCommandLine } from './run-command-line.ts';
import { fromEnvironment } from './usage-fault.ts';
import { decimalNumber, existingFile } from './values.ts';

const topicsFile = new URL('../../../topics.yaml', import.meta.url);
const silent = { debug() {}, info() {}, warn() {}, error() {} };

const program = commandLine('topics', 'Topics as code: compares topics.yaml with the cluster.');
program.addHelpText(
  'after',
  `
The cluster: KAFKA_BROKERS, KAFKA_TOPIC_PREFIX, KAFKA_TLS*, KAFKA_SASL_*,
KAFKA_INSECURE.
Exit 0 done or equal, 1 failed or refused, 2 called wrongly, 3 plan found a
difference.
${examples('KAFKA_BROKERS=127.0.0.1:9092 npm run topics -- plan')}`,
);

const environmentOption = () =>
  new Option('--environment <name>', 'partitions and replicas of this environment')
    .choices(['local', 'production'] as const)
    .env('DEPLOYMENT_ENVIRONMENT')
    .default('local' as const);
const keyMoves = 'accept more partitions although keys move to other partitions';

program
  .command('plan')
  .description('prints the difference; exit 3 when there is one')
  .addOption(environmentOption())
  .option('--file <file>', 'default: topics.yaml of this project', existingFile)
  .option('--allow-key-moves', keyMoves, false)
  .option('--json', 'as JSON', false)
  .addHelpText('after', examples('KAFKA_BROKERS=127.0.0.1:9092 npm run topics -- plan --environment production'))
  .action(async (options) => {
    const desired = readDesired(options);
    const found = await withAdmin(async (admin) => planTopics(desired, await admin.list(), options));
    print(found, options.json);
    if (found.refusals.length > 0) process.exitCode = 1;
    else if (found.steps.length > 0) process.exitCode = 3;
  });

program
  .command('apply')
  .description('makes it so; a second time changes nothing')
  .addOption(environmentOption())
  .option('--file <file>', 'default: topics.yaml of this project', existingFile)
  .option('--allow-key-moves', keyMoves, false)
  .option('--json', 'as JSON', false)
  .addHelpText('after', examples('KAFKA_BROKERS=127.0.0.1:9092 npm run topics -- apply --environment local'))
  .action(async (options) => {
    const desired = readDesired(options);
    const applied = await withAdmin((admin) => applyTopics(admin, desired, options));
    print(applied, options.json);
    if (applied.refusals.length > 0) throw new Error('refused, nothing was changed; the lines above say why');
  });

const amount = decimalNumber({ from: 0, to: 1_000_000_000 });

program
  .command('size')
  .description('how many partitions a load needs')
  .option('--quotes <n>', 'quotes, peak in a second', amount, 0)
  .option('--line-transitions <n>', 'transitions of lines, peak in a second', amount, 0)
  .option('--callbacks <n>', 'callbacks, peak in a second', amount, 0)
  .option('--retries <n>', 'retries, peak in a second', amount, 0)
  .option('--ms-per-event <ms>', 'measured time of one consumer', amount, 10)
  .option('--headroom <factor>', 'room for growth', amount, 2)
  .option('--json', 'as JSON', false)
  .addHelpText('after', examples('npm run topics -- size --quotes 50 --callbacks 300 --ms-per-event 8'))
  .action(({ msPerEvent: millisecondsPerEvent, json, ...load }) => {
    const sized = sizePartitions({ ...load, millisecondsPerEvent });
    const { eventsPerSecond, consumers, partitions } = sized;
    if (json) process.stdout.write(`${JSON.stringify(sized)}\n`);
    else
      process.stdout.write(`${eventsPerSecond} events/s, ${consumers} consumers, at least ${partitions} partitions\n`);
  });

await runCommandLine(program, { servers: 'KAFKA_BROKERS' });

function readDesired({ file, environment }: { readonly file?: string; readonly environment: 'local' | 'production' }) {
  return readTopics(parse(readFileSync(file ?? topicsFile, 'utf8')), environment);
}

async function withAdmin<T>(work: (admin: TopicAdmin) => Promise<T>): Promise<T> {
  const config = fromEnvironment(() =>
    readSettings(process.env, (reading) => kafkaFrom(reading, 'order-service-topics')),
  );
  const kafka = createKafka(config, silent);
  try {
    return await work(kafka.admin());
  } finally {
    await kafka.close();
  }
}

function print(found: TopicPlan, json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(found)}\n` : `${describePlan(found).join('\n')}\n`);
}
