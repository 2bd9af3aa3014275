import { readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { variable } from '../src/adapters/environment/variables.ts';
import { createKafka } from '../src/adapters/kafka/kafka.ts';
import { exampleQuote, ownQuote } from './own-quote.ts';
import { publishQuotes, quoteTopic } from './publish-quotes.ts';
import { type GeneratedRecord, generateQuotes } from './quote-generator.ts';

const help = `Publishes QuoteAccepted records to ${quoteTopic}.

npm run quotes -- --count 1000 --rate 50 --seed 7 --expect /tmp/expected.ndjson
npm run --silent quotes -- --example > quote.json && npm run quotes -- --file quote.json

  --count N           records, 10
  --rate R            records a second; as fast as possible without it
  --seed N            same seed, same quotes, 1
  --run ID            part of every quote id, new for each run unless given
  --forever           go on until stopped; one a second unless --rate says otherwise
  --lines MIN:MAX     lines per quote, 1:10
  --tenants A,B       demo,globex
  --providers A,B     acme-fiber,nordic-mobile
  --duplicates R --invalid R --rejected R
                      shares of each kind, 0.05, 0.01 and 0
  --expect FILE       write what must become of each record, as NDJSON
  --file FILE         publish a quote of one's own: an event, or its payload alone
  --example           print such a quote
  --brokers LIST      Kafka (KAFKA_BROKERS, or kafkaBrokers of .stack/endpoints.json)
  --topic-prefix P    put before the topic (KAFKA_TOPIC_PREFIX)`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    example: { type: 'boolean' },
    forever: { type: 'boolean' },
    file: { type: 'string' },
    count: { type: 'string', default: '10' },
    rate: { type: 'string' },
    seed: { type: 'string', default: '1' },
    run: { type: 'string' },
    lines: { type: 'string', default: '1:10' },
    tenants: { type: 'string', default: 'demo,globex' },
    providers: { type: 'string', default: 'acme-fiber,nordic-mobile' },
    duplicates: { type: 'string', default: '0.05' },
    invalid: { type: 'string', default: '0.01' },
    rejected: { type: 'string', default: '0' },
    expect: { type: 'string' },
    brokers: { type: 'string' },
    'topic-prefix': { type: 'string' },
  },
});

if (values.help) console.log(help);
else if (values.example) console.log(exampleQuote());
else {
  await publish().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

async function publish(): Promise<void> {
  const quiet = (fields: object, message: string) => console.error(message, fields);
  const topicPrefix = values['topic-prefix'] ?? variable(process.env, 'KAFKA_TOPIC_PREFIX') ?? '';
  const config = { brokers: brokers(), clientId: 'quotes', topicPrefix };
  const kafka = createKafka(config, { debug() {}, info() {}, warn() {}, error: quiet });
  const publisher = kafka.publisher();
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => stop.abort());
  try {
    if (values.file) {
      const record = ownQuote(readFileSync(values.file, 'utf8'));
      const [at] = await publisher.publish([{ topic: quoteTopic, ...record }]);
      console.log(`published ${record.key} to ${quoteTopic}, partition ${at?.partition}, offset ${at?.offset}`);
      return;
    }
    await publishMany(publisher, stop.signal);
  } finally {
    await kafka.close();
  }
}

async function publishMany(publisher: Parameters<typeof publishQuotes>[0], signal: AbortSignal): Promise<void> {
  if (values.expect) rmSync(values.expect, { force: true });
  const rate = values.rate ?? (values.forever ? '1' : undefined);
  const started = Date.now();
  let shown = 0;
  const published = await publishQuotes(publisher, values.forever ? endless() : generate(Number(values.count), run()), {
    ...(rate === undefined ? {} : { rate: Number(rate) }),
    ...(values.expect ? { expect: values.expect } : {}),
    progress: (count) => {
      if (Date.now() - shown < 1_000) return;
      shown = Date.now();
      process.stderr.write(
        `${process.stderr.isTTY ? '\r' : ''}${count} quotes published${process.stderr.isTTY ? '' : '\n'}`,
      );
    },
    signal,
  });
  const seconds = (Date.now() - started) / 1000;
  console.error(`${process.stderr.isTTY ? '\r' : ''}${published} quotes published in ${seconds.toFixed(1)} s`);
}

function* endless(): Generator<GeneratedRecord> {
  for (let block = 0; ; block += 1) yield* generate(1_000, `${run()}-${block}`);
}

function generate(count: number, id: string): Generator<GeneratedRecord> {
  const [min = 1, max = min] = values.lines.split(':').map(Number);
  return generateQuotes({
    ...{ count, seed: Number(values.seed), run: id, lines: [min, max], startAt: Date.now() },
    ...{ tenants: list(values.tenants), providers: list(values.providers) },
    duplicateRate: Number(values.duplicates),
    invalidRate: Number(values.invalid),
    rejectedRate: Number(values.rejected),
  });
}

function run(): string {
  values.run ??= Date.now().toString(36);
  return values.run;
}

function list(value: string): [string, ...string[]] {
  const [first = '', ...rest] = value.split(',');
  return [first, ...rest];
}

function brokers(): string[] {
  const given = values.brokers ?? variable(process.env, 'KAFKA_BROKERS');
  if (given) return given.split(',');
  try {
    const { kafkaBrokers } = JSON.parse(readFileSync('.stack/endpoints.json', 'utf8'));
    return Array.isArray(kafkaBrokers) ? kafkaBrokers : String(kafkaBrokers).split(',');
  } catch {
    throw new Error('no brokers: give --brokers or KAFKA_BROKERS, or start the stack (npm start)');
  }
}
