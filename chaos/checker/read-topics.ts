import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import kafkajs, { type Admin, type IHeaders, type Kafka, type KafkaMessage } from 'kafkajs';
import type { TopicRecord } from './snapshot.ts';

export interface TopicsRead {
  readonly topics: Record<string, readonly TopicRecord[]>;
  readonly partitions: Record<string, number>;
}

interface Target {
  readonly topic: string;
  readonly partition: number;
  readonly end: bigint;
}

const quietMs = 60_000;

/** Every record of the topics, up to their ends as of now. Topics that do not exist are left out. */
export async function readTopics(
  brokers: readonly string[],
  topicPrefix: string,
  names: readonly string[],
): Promise<TopicsRead> {
  kafkajs.CompressionCodecs[kafkajs.CompressionTypes.ZSTD] = () => ({
    compress: async (encoder: { readonly buffer: Buffer }) => zstdCompressSync(encoder.buffer),
    decompress: async (packed: Buffer) => zstdDecompressSync(packed),
  });
  const kafka = new kafkajs.Kafka({
    brokers: [...brokers],
    clientId: 'run-checker',
    logLevel: kafkajs.logLevel.NOTHING,
    retry: { retries: 8, initialRetryTime: 100 },
  });
  const admin = kafka.admin();
  await admin.connect();
  try {
    const existing = new Set(await admin.listTopics());
    const present = names.filter((name) => existing.has(topicPrefix + name));
    const targets = (await Promise.all(present.map((name) => ends(admin, topicPrefix + name)))).flat();
    const records = await consume(kafka, admin, targets);
    const of = (name: string) => targets.filter(({ topic }) => topic === topicPrefix + name);
    return {
      partitions: Object.fromEntries(present.map((name) => [name, of(name).length])),
      topics: Object.fromEntries(
        present.map((name) => [
          name,
          of(name).flatMap(({ topic, partition }) =>
            (records.get(`${topic}/${partition}`) ?? []).map((message) => recordOf(name, partition, message)),
          ),
        ]),
      ),
    };
  } finally {
    await admin.disconnect();
  }
}

async function ends(admin: Admin, topic: string): Promise<Target[]> {
  const offsets = await admin.fetchTopicOffsets(topic);
  return offsets
    .map(({ partition, low, high }) => ({ topic, partition, end: BigInt(low) === BigInt(high) ? 0n : BigInt(high) }))
    .sort((a, b) => a.partition - b.partition);
}

async function consume(kafka: Kafka, admin: Admin, targets: readonly Target[]): Promise<Map<string, KafkaMessage[]>> {
  const found = new Map<string, KafkaMessage[]>();
  const open = new Map(
    targets.filter(({ end }) => end > 0n).map((each) => [`${each.topic}/${each.partition}`, each.end]),
  );
  if (open.size === 0) return found;
  const groupId = `run-checker.${process.pid}.${Date.now()}`;
  const consumer = kafka.consumer({ groupId, readUncommitted: true, maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topics: [...new Set(targets.map(({ topic }) => topic))], fromBeginning: true });
  let last = Date.now();
  const done = new Promise<void>((resolve, reject) => {
    const watch = setInterval(() => {
      if (open.size > 0 && Date.now() - last < quietMs) return;
      clearInterval(watch);
      if (open.size === 0) resolve();
      else reject(new Error(`no record for ${quietMs / 1000} s; still to read: ${[...open.keys()].join(', ')}`));
    }, 20);
  });
  await consumer.run({
    autoCommit: false,
    eachBatch: async ({ batch }) => {
      last = Date.now();
      const key = `${batch.topic}/${batch.partition}`;
      const end = open.get(key);
      if (end === undefined) return;
      const messages = found.get(key) ?? [];
      for (const message of batch.messages) if (BigInt(message.offset) < end) messages.push(message);
      found.set(key, messages);
      if (BigInt(batch.lastOffset()) + 1n >= end) open.delete(key);
    },
  });
  try {
    await done;
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => undefined);
  }
  return found;
}

const recordOf = (topic: string, partition: number, message: KafkaMessage): TopicRecord => ({
  topic,
  partition,
  offset: message.offset,
  key: message.key,
  value: message.value,
  headers: headersOf(message.headers ?? {}),
});

function headersOf(headers: IHeaders): [string, Buffer][] {
  return Object.entries(headers)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).flatMap((each): [string, Buffer][] =>
        // A function is what kafkajs puts before the value of a header named constructor.
        typeof each === 'string' || Buffer.isBuffer(each) ? [[name, Buffer.from(each)]] : [],
      ),
    )
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
