import { parseArgs } from 'node:util';
import { variable } from '../src/adapters/environment/variables.ts';
import { kafkaConfigFrom } from '../src/adapters/kafka/environment.ts';
import { serveHealth } from './health-server.ts';
import { stackEndpoints, text } from './stack-endpoints.ts';
import { type Notifications, notificationGroup, orderTopic, startNotifications } from './start-notifications.ts';

const help = `A mock notification service: prints a line for each fact of an order that a customer would be told of.

node simulator/notification.ts --brokers 127.0.0.1:9092 --ledger /tmp/notices.ndjson

  --brokers LIST      Kafka (KAFKA_BROKERS, or kafkaBrokers of .stack/endpoints.json)
  --topic-prefix P    put before topic and group (KAFKA_TOPIC_PREFIX)
  --ledger FILE       keep what was said as NDJSON; a restart goes on from it
  --port N            GET /healthz on the loopback: 200 while it reads from Kafka, 503 otherwise
  KAFKA_TLS* and KAFKA_SASL_* count as for the order service; .env.example explains them.

Reads ${orderTopic} as ${notificationGroup}.
A fact is told once by its eventId: copies and replays are left out. What was said is remembered in the ledger, and
offsets are committed after it, so that a killed process neither loses nor repeats a line of it. Without a ledger the
memory is the process's own: a kill may repeat what it said in its last moments.
The first line of output is {"ready":true,…}, the last {"stopped":true,…} with the counts.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    brokers: { type: 'string' },
    'topic-prefix': { type: 'string' },
    ledger: { type: 'string' },
    port: { type: 'string' },
  },
});

if (values.help) console.log(help);
else {
  await run().catch((error: unknown) => {
    console.error(`notification: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  });
}

async function run(): Promise<void> {
  const env = {
    ...process.env,
    KAFKA_BROKERS: values.brokers ?? variable(process.env, 'KAFKA_BROKERS') ?? text(stackEndpoints().kafkaBrokers),
    KAFKA_TOPIC_PREFIX: values['topic-prefix'] ?? process.env.KAFKA_TOPIC_PREFIX,
  };
  let notifications: Notifications | undefined;
  // Before Kafka is there, so that it can say that it does not read yet.
  if (values.port !== undefined) await serveHealth(Number(values.port), () => notifications?.reads() ?? false);
  const started = await startNotifications({
    kafka: kafkaConfigFrom(env, 'notification-service'),
    ...(values.ledger ? { ledgerFile: values.ledger } : {}),
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
