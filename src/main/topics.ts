import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pino from 'pino';
import { parse } from 'yaml';
import { kafkaConfigFrom } from '../adapters/kafka/environment.ts';
import { createKafka } from '../adapters/kafka/kafka.ts';
import type { TopicAdmin } from '../adapters/kafka/port.ts';
import { type Environment, readTopics } from '../adapters/kafka/topics.ts';
import { applyTopics } from '../adapters/kafka/topics-apply.ts';
import { describePlan, planTopics, type TopicPlan } from '../adapters/kafka/topics-plan.ts';
import { sizePartitions } from '../adapters/kafka/topics-size.ts';

const help = `Topics as code: compares topics.yaml with the cluster.

  topics plan    print the difference; exit 2 when there is one
  topics apply   make it so; a second time changes nothing
  topics size    how many partitions a load needs

  --environment local|production   default: DEPLOYMENT_ENVIRONMENT, else local
  --file FILE                      default: topics.yaml of this project
  --allow-key-moves                accept more partitions although keys move to other partitions

  size: --quotes N --line-transitions N --callbacks N --retries N   peak events per second
        --ms-per-event N                                            measured time of one consumer
        --headroom N                                                default 2

The cluster: KAFKA_BROKERS, KAFKA_TOPIC_PREFIX, KAFKA_TLS*, KAFKA_SASL_*.
Exit 0 done or equal, 1 failed or refused, 2 a difference was found by plan.

Example:
  KAFKA_BROKERS=localhost:9092 node src/main/topics.ts apply --environment local
  node src/main/topics.ts size --quotes 50 --line-transitions 600 --callbacks 300 --retries 50 --ms-per-event 8
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    environment: { type: 'string', default: process.env.DEPLOYMENT_ENVIRONMENT ?? 'local' },
    file: { type: 'string' },
    'allow-key-moves': { type: 'boolean', default: false },
    quotes: { type: 'string', default: '0' },
    'line-transitions': { type: 'string', default: '0' },
    callbacks: { type: 'string', default: '0' },
    retries: { type: 'string', default: '0' },
    'ms-per-event': { type: 'string', default: '10' },
    headroom: { type: 'string', default: '2' },
  },
});

try {
  process.exitCode = await run(positionals[0]);
} catch (error) {
  process.stderr.write(`topics: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function run(command: string | undefined): Promise<number> {
  if (values.help || command === undefined) {
    process.stdout.write(help);
    return values.help ? 0 : 1;
  }
  switch (command) {
    case 'plan':
      return await withAdmin(plan);
    case 'apply':
      return await withAdmin(apply);
    case 'size':
      return size();
    default:
      throw new Error(`no command ${command}; see --help`);
  }
}

async function plan(admin: TopicAdmin): Promise<number> {
  const found = planTopics(desired(), await admin.list(), options());
  print(found);
  if (found.refusals.length > 0) return 1;
  return found.steps.length > 0 ? 2 : 0;
}

async function apply(admin: TopicAdmin): Promise<number> {
  const applied = await applyTopics(admin, desired(), options());
  print(applied);
  if (applied.refusals.length === 0) return 0;
  process.stderr.write('topics: refused, nothing was changed\n');
  return 1;
}

function size(): number {
  const amount = (name: 'quotes' | 'line-transitions' | 'callbacks' | 'retries' | 'ms-per-event' | 'headroom') => {
    const value = Number(values[name]);
    if (!Number.isFinite(value) || value < 0) throw new Error(`--${name} must be a number`);
    return value;
  };
  const { eventsPerSecond, consumers, partitions } = sizePartitions({
    quotes: amount('quotes'),
    lineTransitions: amount('line-transitions'),
    callbacks: amount('callbacks'),
    retries: amount('retries'),
    millisecondsPerEvent: amount('ms-per-event'),
    headroom: amount('headroom'),
  });
  process.stdout.write(`${eventsPerSecond} events/s, ${consumers} consumers, at least ${partitions} partitions\n`);
  return 0;
}

async function withAdmin(work: (admin: TopicAdmin) => Promise<number>): Promise<number> {
  const kafka = createKafka(
    kafkaConfigFrom(process.env, 'order-service-topics'),
    pino({ level: 'error' }, pino.destination(2)),
  );
  try {
    return await work(kafka.admin());
  } finally {
    await kafka.close();
  }
}

function desired() {
  const file = values.file ?? new URL('../../topics.yaml', import.meta.url);
  return readTopics(parse(readFileSync(file, 'utf8')), environment());
}

function environment(): Environment {
  const name = values.environment;
  if (name === 'local' || name === 'production') return name;
  throw new Error(`environment ${name} is neither local nor production`);
}

function options() {
  return { allowKeyMoves: values['allow-key-moves'] };
}

function print(found: TopicPlan): void {
  process.stdout.write(`${describePlan(found).join('\n')}\n`);
}
