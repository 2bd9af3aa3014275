import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createKafka } from '../../../src/adapters/kafka/kafka.ts';
import type {
  ConsumedRecord,
  KafkaConfig,
  KafkaPort,
  Logger,
  OutgoingRecord,
  SubscribeOptions,
} from '../../../src/adapters/kafka/port.ts';

export const topic = 'oms.order.events.v1';

/** The cluster of the environment; without one the test fails. */
export function brokersFromEnvironment(): string[] {
  const brokers = process.env.KAFKA_BROKERS;
  if (!brokers) throw new Error('KAFKA_BROKERS names no broker: start the stack, then set it');
  return brokers.split(',');
}

export function kafkaFor(brokers: readonly string[], over: Partial<KafkaConfig> = {}) {
  const { topicPrefix = `t${randomBytes(5).toString('hex')}.` } = over;
  const kafka = createKafka({ brokers, clientId: 'adapter-test', ...over, topicPrefix }, logger);
  return { kafka, topicPrefix };
}

const show = (level: string) => (fields: object, message: string) => {
  if (process.env.KAFKA_TEST_LOG) process.stderr.write(`${level} ${message} ${JSON.stringify(fields)}\n`);
};

export const logger: Logger = { debug: () => {}, info: show('info'), warn: show('warn'), error: show('error') };

export async function createTopic(kafka: KafkaPort, partitions: number, config: Record<string, string> = {}) {
  await kafka.admin().create([{ name: topic, partitions, replicationFactor: 1, config }]);
}

export const outgoing = (key: string, value: string | Buffer | null, headers = {}): OutgoingRecord => ({
  topic,
  key,
  value,
  headers,
});

/** A subscription that only collects. */
export async function collect(kafka: KafkaPort, over: Partial<SubscribeOptions> = {}) {
  const records: ConsumedRecord[] = [];
  const subscription = await kafka.subscribe({
    group: 'collector',
    topics: [topic],
    maxBatch: 100,
    concurrency: 3,
    handle: async (batch) => {
      records.push(...batch);
    },
    ...over,
  });
  return { records, subscription };
}

export const values = (records: readonly ConsumedRecord[]) => records.map(({ value }) => String(value));

/** Nothing while a topic that has just been made has a partition that nobody leads yet. */
export async function committed(kafka: KafkaPort, group: string): Promise<readonly string[]> {
  const unled = (error: unknown): [] => {
    if (error instanceof Error && /not the leader for that topic-partition/.test(error.message)) return [];
    throw error;
  };
  const lags = await kafka.admin().lag(group, [topic]).catch(unled);
  return lags.toSorted((a, b) => a.partition - b.partition).map((lag) => lag.committed);
}

export async function eventually(what: string, holds: () => boolean | Promise<boolean>, ms = 20_000): Promise<void> {
  const until = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`not within ${ms} ms: ${what}`);
    await sleep(20);
  }
}
