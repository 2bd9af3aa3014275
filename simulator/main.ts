import { InvalidArgumentError, Option } from '@commander-js/extra-typings';
import { ZodError } from 'zod';
import { commandLine, examples } from '../src/main/cli/command-line.ts';
import { runCommandLine } from '../src/main/cli/run-command-line.ts';
import { UsageFault } from '../src/main/cli/usage-fault.ts';
import { hostPorts, share, span, webAddress, wholeNumber, writableFile } from '../src/main/cli/values.ts';
import { parseSettingsChange, providerIds, type SettingsChange } from './settings.ts';
import { stackEndpoints, text } from './stack-endpoints.ts';
import { startSimulator } from './start-simulator.ts';

const program = commandLine(
  'simulator',
  `Two fulfilment providers to try the order service with:

  acme-fiber     takes POST /fulfillment-requests and calls back by webhook
  nordic-mobile  reads oms.fulfillment.integration.v1, reports on
                 oms.fulfillment.events.v1

Addresses and secret that are not given are read from .stack/endpoints.json.
While it runs: GET /ledger, GET /settings, PUT /settings (JSON), GET /healthz.
The first line of output is {"ready":true,"url":"…"}.`,
)
  .addOption(
    new Option('--port <n>', 'HTTP port, 0 for any free one')
      .env('SIMULATOR_PORT')
      .argParser(wholeNumber({ from: 0, to: 65_535 }))
      .default(0),
  )
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .addOption(new Option('--api-url <url>', 'the order service').env('API_URL').argParser(webAddress))
  .addOption(new Option('--secret <s>', 'Standard Webhooks secret of acme-fiber, whsec_…').env('CALLBACK_SECRET'))
  .addOption(
    new Option('--brokers <list>', 'Kafka; without one only acme-fiber runs').env('KAFKA_BROKERS').argParser(hostPorts),
  )
  .addOption(new Option('--topic-prefix <p>', 'put before topics and groups').env('KAFKA_TOPIC_PREFIX'))
  .option('--ledger <file>', 'keep what was asked as NDJSON; a restart goes on from it', writableFile)
  .option('--seed <n>', 'same seed, same behaviour', wholeNumber({ from: 0 }))
  .option('--delay <min:max>', 'ms from a request to its outcome', span({ from: 0, to: 86_400_000 }))
  .option('--failure-rate <share>', 'requests that end as failed', share)
  .option('--duplicate-rate <share>', 'reports sent twice', share)
  .option('--out-of-order-rate <share>', 'requests accepted only after the outcome', share)
  .option('--late-rate <share>', 'requests that report once more after the outcome', share)
  .option('--silent-rate <share>', 'requests that are never reported on', share)
  .option('--accept-first', 'report accepted before the outcome', false)
  .option('--answer <status>', 'answer HTTP requests by 400 to 599, or hang', answerStatus)
  .option('--answer-rate <share>', 'how often --answer', share, 1)
  .option('--settings <json>', 'any settings, also per provider', settingsJson)
  .addHelpText(
    'after',
    examples(
      'npm run simulator -- --api-url http://127.0.0.1:8080 --delay 50:500',
      `npm run simulator -- --settings '{"providers":{"acme-fiber":{"silentRate":1}}}'`,
    ),
  )
  .action(run);

type Options = ReturnType<typeof program.opts>;

await runCommandLine(program, { servers: '--brokers or KAFKA_BROKERS', listens: '--port, SIMULATOR_PORT and --host' });

async function run(options: Options): Promise<void> {
  const found = stackEndpoints();
  const { brokers = listOf(text(found.kafkaBrokers)), topicPrefix = '', ledger } = options;
  const callbackSecret = options.secret ?? text(found.callbackSecret);
  if (!callbackSecret) throw new UsageFault('no callback secret: give --secret whsec_… or CALLBACK_SECRET');
  // The value is a secret, so the line does not repeat it.
  if (!/^whsec_[A-Za-z0-9+/]+=*$/.test(callbackSecret))
    throw new UsageFault('the callback secret must be whsec_ and base64: see --secret and CALLBACK_SECRET');
  const simulator = await startSimulator({
    apiUrl: options.apiUrl ?? text(found.apiUrl) ?? 'http://127.0.0.1:8080',
    callbackSecret,
    kafka: brokers === undefined ? undefined : { brokers, topicPrefix },
    host: options.host,
    port: options.port,
    settings: settingsOf(options),
    ledgerFile: ledger,
    logger: { debug() {}, info() {}, warn: log('warn'), error: log('error') },
  });
  const providers = providerIds.slice(0, brokers === undefined ? 1 : 2);
  console.log(JSON.stringify({ ready: true, url: simulator.url, providers }));
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    simulator.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

function listOf(list: string | undefined) {
  return list ? hostPorts(list) : undefined;
}

/** What was not given is left out: it would be an unknown setting. */
function settingsOf({ settings, answer, answerRate: rate, delay, ...given }: Options): SettingsChange {
  return {
    seed: given.seed,
    delayMs: delay,
    failureRate: given.failureRate,
    duplicateRate: given.duplicateRate,
    outOfOrderRate: given.outOfOrderRate,
    lateRate: given.lateRate,
    silentRate: given.silentRate,
    acceptFirst: given.acceptFirst || undefined,
    answer: answer === undefined ? undefined : { status: answer, rate },
    ...settings,
  };
}

function answerStatus(status: string): 'hang' | number {
  return status === 'hang' ? status : wholeNumber({ from: 400, to: 599 })(status);
}

function settingsJson(json: string): SettingsChange {
  try {
    return parseSettingsChange(JSON.parse(json));
  } catch (error) {
    const faults =
      error instanceof ZodError
        ? error.issues.map(({ path, message }) => [...path, message].join(' '))
        : ['it is no JSON'];
    throw new InvalidArgumentError(`It takes settings as JSON (${faults.join('; ')})`);
  }
}

function log(level: string) {
  return (fields: object, message: string) => console.error(JSON.stringify({ level, message, ...fields }));
}
