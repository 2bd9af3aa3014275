import { readFileSync, rmSync } from 'node:fs';
import { Option } from '@commander-js/extra-typings';
import { createKafka } from '../src/adapters/kafka/kafka.ts';
import type { Publisher } from '../src/adapters/kafka/port.ts';
import { commandLine, examples } from '../src/main/cli/command-line.ts';
import { runCommandLine } from '../src/main/cli/run-command-line.ts';
import { UsageFault } from '../src/main/cli/usage-fault.ts';
import {
  existingFile,
  hostPorts,
  ids,
  perSecond,
  share,
  span,
  wholeNumber,
  writableFile,
} from '../src/main/cli/values.ts';
import { judgeOwnQuote } from './judge-quote.ts';
import { exampleQuote } from './own-quote.ts';
import { publishQuotes, quoteTopic } from './publish-quotes.ts';
import { type GeneratedRecord, generateQuotes } from './quote-generator.ts';
import { stackEndpoints, text } from './stack-endpoints.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };

const program = commandLine('quotes', `Publishes QuoteAccepted records to ${quoteTopic}.`)
  .option('--count <n>', 'records', wholeNumber({ from: 1, to: 10_000_000 }), 10)
  .option('--rate <r>', 'records a second; as fast as possible without it', perSecond)
  .option('--seed <n>', 'same seed, same quotes', wholeNumber({ from: 0 }), 1)
  .option('--run <id>', 'part of every quote id, new for each run unless given', oneId)
  .option('--forever', 'go on until stopped; one a second unless --rate says otherwise', false)
  .addOption(
    new Option('--lines <min:max>', 'lines per quote')
      .argParser(span({ from: 1, to: 100 }))
      .default({ min: 1, max: 10 }, '1:10'),
  )
  .addOption(
    new Option('--tenants <ids>', 'whose quotes').argParser(ids).default(['demo', 'globex'] as const, 'demo,globex'),
  )
  .addOption(
    new Option('--providers <ids>', 'who fulfils them')
      .argParser(ids)
      .default(['acme-fiber', 'nordic-mobile'] as const, 'acme-fiber,nordic-mobile'),
  )
  .option('--duplicates <share>', 'of the records', share, 0.05)
  .option('--invalid <share>', 'of the records', share, 0.01)
  .option('--rejected <share>', 'of the records', share, 0)
  .option('--expect <file>', 'write what must become of each record, as NDJSON', writableFile)
  .addOption(
    new Option('--file <file>', "publish a quote of one's own: an event, or its payload alone; checked first")
      .argParser(existingFile)
      .conflicts(['count', 'rate', 'forever', 'expect', 'example']),
  )
  .option('--example', 'print such a quote', false)
  .addOption(
    new Option('--brokers <list>', 'Kafka; else kafkaBrokers of .stack/endpoints.json')
      .env('KAFKA_BROKERS')
      .argParser(hostPorts),
  )
  .addOption(new Option('--topic-prefix <p>', 'put before the topic').env('KAFKA_TOPIC_PREFIX'))
  .addHelpText(
    'after',
    examples(
      'npm run quotes -- --count 1000 --rate 50 --seed 7 --expect /tmp/expected.ndjson',
      'npm run --silent quotes -- --example > quote.json',
      'npm run --silent quotes -- --file quote.json',
    ),
  )
  .action(async (options) => {
    if (options.example) console.log(exampleQuote());
    else if (options.file === undefined) await toKafka(options, (publisher) => publishMany(publisher, options));
    else await publishOwn(options.file, options);
  });

type Options = ReturnType<typeof program.opts>;

await runCommandLine(program, { servers: '--brokers or KAFKA_BROKERS' });

function oneId(id: string): string {
  return ids(id.replaceAll(',', ' '))[0];
}

async function toKafka(options: Options, publish: (publisher: Publisher) => Promise<void>): Promise<void> {
  const { brokers = brokersOfStack(), topicPrefix = '' } = options;
  const kafka = createKafka({ brokers, clientId: 'quotes', topicPrefix }, silent);
  try {
    await publish(kafka.publisher());
  } finally {
    await kafka.close();
  }
}

function brokersOfStack(): readonly string[] {
  const found = text(stackEndpoints().kafkaBrokers);
  if (found) return hostPorts(found);
  throw new UsageFault('no brokers: give --brokers or KAFKA_BROKERS, or start the stack (npm start)');
}

async function publishOwn(file: string, options: Options): Promise<void> {
  const { record, faults, warnings } = judged(file);
  const list = (all: typeof faults) => all.map(({ path, message }) => `\n  ${path || '/'}  ${message}`).join('');
  if (faults.length > 0) {
    console.error(`quotes: nothing was published, ${file} is no quote that the service can read:${list(faults)}`);
    process.exitCode = 1;
    return;
  }
  if (warnings.length > 0) console.error(`quotes: the service will reject the order of ${file}:${list(warnings)}`);
  await toKafka(options, async (publisher) => {
    const [at] = await publisher.publish([{ topic: quoteTopic, ...record }]);
    console.log(`published ${record.key} to ${quoteTopic}, partition ${at?.partition}, offset ${at?.offset}`);
  });
}

function judged(file: string) {
  try {
    return judgeOwnQuote(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} cannot be read as a quote`, { cause });
  }
}

async function publishMany(publisher: Publisher, options: Options): Promise<void> {
  const { forever, expect, count, rate = forever ? 1 : undefined, run = Date.now().toString(36) } = options;
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stop.abort());
  if (expect !== undefined) rmSync(expect, { force: true });
  const [before, after] = process.stderr.isTTY ? ['\r', ''] : ['', '\n'];
  const started = Date.now();
  let shown = 0;
  const published = await publishQuotes(publisher, forever ? endless(run, options) : generate(count, run, options), {
    rate,
    expect,
    progress: (done) => {
      if (Date.now() - shown < 1_000) return;
      shown = Date.now();
      process.stderr.write(`${before}${done} quotes published${after}`);
    },
    signal: stop.signal,
  });
  const seconds = (Date.now() - started) / 1000;
  console.error(`${before}${published} quotes published in ${seconds.toFixed(1)} s`);
}

function* endless(run: string, options: Options): Generator<GeneratedRecord> {
  for (let block = 0; ; block += 1) yield* generate(1_000, `${run}-${block}`, options);
}

function generate(count: number, run: string, options: Options): Generator<GeneratedRecord> {
  const { seed, lines, tenants, providers, duplicates, invalid, rejected } = options;
  return generateQuotes({
    count,
    run,
    seed,
    lines: [lines.min, lines.max],
    tenants: [...tenants],
    providers: [...providers],
    startAt: Date.now(),
    duplicateRate: duplicates,
    invalidRate: invalid,
    rejectedRate: rejected,
  });
}
