import { Option } from '@commander-js/extra-typings';
import { kafkaConfigFrom } from '../src/adapters/kafka/environment.ts';
import { commandLine, examples } from '../src/main/cli/command-line.ts';
import { runCommandLine } from '../src/main/cli/run-command-line.ts';
import { fromEnvironment, UsageFault } from '../src/main/cli/usage-fault.ts';
import { hostPorts, wholeNumber, writableFile } from '../src/main/cli/values.ts';
import { serveHealth } from './health-server.ts';
import { stackEndpoints, text } from './stack-endpoints.ts';
import { type Notifications, notificationGroup, orderTopic, startNotifications } from './start-notifications.ts';

const program = commandLine(
  'notification',
  `A mock notification service: prints a line for each fact of an order that a
customer would be told of.

Reads ${orderTopic} as
${notificationGroup}.
A fact is told once by its eventId: copies and replays are left out. What was
said is remembered in the ledger, and offsets are committed after it, so that a
killed process neither loses nor repeats a line of it. Without a ledger the
memory is the process's own: a kill may repeat what it said in its last moments.
The first line of output is {"ready":true,…}, the last {"stopped":true,…} with
the counts. KAFKA_TLS* and KAFKA_SASL_* count as for the order service.`,
)
  .addOption(
    new Option('--brokers <list>', 'Kafka; else kafkaBrokers of .stack/endpoints.json')
      .env('KAFKA_BROKERS')
      .argParser(hostPorts),
  )
  .addOption(new Option('--topic-prefix <p>', 'put before topic and group').env('KAFKA_TOPIC_PREFIX'))
  .option('--ledger <file>', 'keep what was said as NDJSON; a restart goes on from it', writableFile)
  .option(
    '--port <n>',
    'GET /healthz on the loopback: 200 while it reads from Kafka, 503 otherwise',
    wholeNumber({ from: 1, to: 65_535 }),
  )
  .addHelpText('after', examples('npm run notification -- --brokers 127.0.0.1:9092 --ledger /tmp/notices.ndjson'))
  .action(run);

await runCommandLine(program, { servers: '--brokers or KAFKA_BROKERS', listens: '--port' });

interface Options {
  readonly brokers?: readonly string[];
  readonly topicPrefix?: string;
  readonly ledger?: string;
  readonly port?: number;
}

async function run({ brokers, topicPrefix, ledger, port }: Options): Promise<void> {
  const KAFKA_BROKERS = brokers?.join(',') ?? text(stackEndpoints().kafkaBrokers);
  if (!KAFKA_BROKERS)
    throw new UsageFault('no brokers: give --brokers or KAFKA_BROKERS, or start the stack (npm start)');
  const env = { ...process.env, KAFKA_BROKERS, KAFKA_TOPIC_PREFIX: topicPrefix };
  const kafka = fromEnvironment(() => kafkaConfigFrom(env, 'notification-service'));
  let notifications: Notifications | undefined;
  // Before Kafka is there, so that it can say that it does not read yet.
  if (port !== undefined) await serveHealth(port, () => notifications?.reads() ?? false);
  const started = await startNotifications({
    kafka,
    ledgerFile: ledger,
    say: (line) => console.log(line),
    logger: { debug() {}, info() {}, warn: log('warn'), error: log('error') },
  });
  notifications = started;
  console.log(JSON.stringify({ ready: true, group: notificationGroup }));
  const stop = () =>
    started.stop().then(() => {
      console.log(JSON.stringify({ stopped: true, ...started.counts() }));
      process.exit(0);
    });
  for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, stop);
  await started.stopped;
}

function log(level: string) {
  return (fields: object, message: string) => console.error(JSON.stringify({ level, message, ...fields }));
}
