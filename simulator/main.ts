import { parseArgs } from 'node:util';
import { variable } from '../src/adapters/environment/variables.ts';
import { parseSettingsChange, providerIds, type SettingsChange } from './settings.ts';
import { stackEndpoints, text } from './stack-endpoints.ts';
import { startSimulator } from './start-simulator.ts';

const help = `Two fulfilment providers to try the order service with:
  acme-fiber     takes POST /fulfillment-requests and calls back by webhook
  nordic-mobile  reads oms.fulfillment.integration.v1 and reports on oms.fulfillment.events.v1

node simulator/main.ts --api-url http://127.0.0.1:8080 --brokers 127.0.0.1:9092 --delay 50:500 --failure-rate 0.02

  --port N            HTTP port (SIMULATOR_PORT, 0 = any free one)
  --host H            address to listen on, 127.0.0.1
  --api-url URL       the order service (API_URL)
  --secret S          Standard Webhooks secret of acme-fiber, whsec_… (CALLBACK_SECRET)
  --brokers LIST      Kafka (KAFKA_BROKERS); without one only acme-fiber runs
  --topic-prefix P    put before topics and groups (KAFKA_TOPIC_PREFIX)
  --ledger FILE       keep what was asked as NDJSON; a restart goes on from it
  Addresses and secret that are not given are read from .stack/endpoints.json.
  --seed N --delay MIN:MAX (ms) --failure-rate R --duplicate-rate R --out-of-order-rate R
  --late-rate R --silent-rate R --accept-first --answer 503|429|hang --answer-rate R
  --settings JSON     any settings, also per provider: '{"providers":{"nordic-mobile":{"silentRate":1}}}'

While it runs: GET /ledger, GET /settings, PUT /settings (the same JSON), GET /healthz.
The first line of output is {"ready":true,"url":"…"}.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    port: { type: 'string' },
    host: { type: 'string' },
    'api-url': { type: 'string' },
    secret: { type: 'string' },
    brokers: { type: 'string' },
    'topic-prefix': { type: 'string' },
    ledger: { type: 'string' },
    seed: { type: 'string' },
    delay: { type: 'string' },
    'failure-rate': { type: 'string' },
    'duplicate-rate': { type: 'string' },
    'out-of-order-rate': { type: 'string' },
    'late-rate': { type: 'string' },
    'silent-rate': { type: 'string' },
    'accept-first': { type: 'boolean' },
    answer: { type: 'string' },
    'answer-rate': { type: 'string' },
    settings: { type: 'string' },
  },
});

if (values.help) console.log(help);
else {
  await run().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}

async function run(): Promise<void> {
  const found = stackEndpoints();
  const brokers = (values.brokers ?? variable(process.env, 'KAFKA_BROKERS') ?? text(found.kafkaBrokers) ?? '').split(
    ',',
  );
  const callbackSecret = values.secret ?? variable(process.env, 'CALLBACK_SECRET') ?? text(found.callbackSecret);
  if (!callbackSecret) throw new Error('no callback secret: give --secret whsec_… or CALLBACK_SECRET');
  const simulator = await startSimulator({
    apiUrl: values['api-url'] ?? variable(process.env, 'API_URL') ?? text(found.apiUrl) ?? 'http://127.0.0.1:8080',
    callbackSecret,
    ...(brokers[0] ? { kafka: { brokers, topicPrefix: topicPrefix() } } : {}),
    host: values.host ?? '127.0.0.1',
    port: Number(values.port ?? variable(process.env, 'SIMULATOR_PORT') ?? 0),
    settings: settings(),
    ...(values.ledger ? { ledgerFile: values.ledger } : {}),
    logger: { debug() {}, info() {}, warn: log('warn'), error: log('error') },
  });
  console.log(JSON.stringify({ ready: true, url: simulator.url, providers: providerIds.slice(0, brokers[0] ? 2 : 1) }));
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    simulator.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function settings(): SettingsChange {
  const number = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: Number(value) });
  const [min, max] = (values.delay ?? '').split(':').map(Number);
  return parseSettingsChange({
    ...number('seed', values.seed),
    ...(values.delay ? { delayMs: { min, max: max ?? min } } : {}),
    ...number('failureRate', values['failure-rate']),
    ...number('duplicateRate', values['duplicate-rate']),
    ...number('outOfOrderRate', values['out-of-order-rate']),
    ...number('lateRate', values['late-rate']),
    ...number('silentRate', values['silent-rate']),
    ...(values['accept-first'] ? { acceptFirst: true } : {}),
    ...(values.answer ? { answer: answer(values.answer) } : {}),
    ...(values.settings ? JSON.parse(values.settings) : {}),
  });
}

function answer(status: string) {
  return { status: status === 'hang' ? status : Number(status), rate: Number(values['answer-rate'] ?? 1) };
}

function topicPrefix(): string {
  return values['topic-prefix'] ?? variable(process.env, 'KAFKA_TOPIC_PREFIX') ?? '';
}

function log(level: string) {
  return (fields: object, message: string) => console.error(JSON.stringify({ level, message, ...fields }));
}
