import kafkajs, { type Admin, type Kafka, type Message, type Producer, type RecordMetadata } from 'kafkajs';
import { withDeadline } from './deadline.ts';
import { codeOf, PublishError } from './kafka-errors.ts';
import { partitionOf } from './partition.ts';
import type { KafkaTimeouts, OutgoingRecord, Published } from './port.ts';

/** As long as the Java client trusts its metadata. */
const metadataMaxAge = 300_000;

export interface ProducerSession {
  /** Topics with their prefix. Any rejection makes the session unusable. */
  send(records: readonly OutgoingRecord[]): Promise<readonly Published[]>;
  close(): Promise<void>;
}

export async function createSession(kafka: Kafka, timeouts: KafkaTimeouts): Promise<ProducerSession> {
  const admin = kafka.admin();
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: () => placed,
    metadataMaxAge,
    retry: { retries: 10, initialRetryTime: 100, maxRetryTime: 1_000 },
  });
  await withDeadline(Promise.all([admin.connect(), producer.connect()]), timeouts.connect, 'connecting to Kafka');
  const partitions = partitionCounts(admin, timeouts);

  return {
    send: async (records) => {
      const counts = new Map<string, number>();
      for (const [index, { topic }] of records.entries()) {
        if (!counts.has(topic)) counts.set(topic, await partitions(topic, index));
      }
      return await sendPlaced(producer, records, { counts, timeout: timeouts.request });
    },
    close: async () => {
      await Promise.allSettled([producer.disconnect(), admin.disconnect()]);
    },
  };
}

/** kafkajs asks for a partitioner even when every message names its partition; one without a name is a bug. */
function placed({ message }: { readonly message: Message }): number {
  if (message.partition === undefined) throw new TypeError('a message came without its partition');
  return message.partition;
}

function partitionCounts(admin: Admin, timeouts: KafkaTimeouts): (topic: string, index: number) => Promise<number> {
  const known = new Map<string, { readonly count: number; readonly until: number }>();
  return async (topic, index) => {
    const cached = known.get(topic);
    if (cached !== undefined && cached.until > Date.now()) return cached.count;
    try {
      const asked = admin.fetchTopicMetadata({ topics: [topic] });
      const { topics } = await withDeadline(asked, timeouts.admin, `metadata of ${topic}`);
      const count = topics.find(({ name }) => name === topic)?.partitions.length ?? 0;
      if (count === 0) throw new Error(`topic ${topic} has no partitions`);
      known.set(topic, { count, until: Date.now() + metadataMaxAge });
      return count;
    } catch (error) {
      const code = codeOf(error);
      const kind = code === 'INVALID_TOPIC_EXCEPTION' ? 'refused' : 'away';
      const own = ['INVALID_TOPIC_EXCEPTION', 'UNKNOWN_TOPIC_OR_PARTITION', 'TOPIC_AUTHORIZATION_FAILED'].includes(
        code,
      );
      const detail = { kind, code, cause: error, index: own ? index : undefined } as const;
      throw new PublishError(`no partitions known of topic ${topic}: ${code}`, detail);
    }
  };
}

async function sendPlaced(
  producer: Producer,
  records: readonly OutgoingRecord[],
  { counts, timeout }: { readonly counts: ReadonlyMap<string, number>; readonly timeout: number },
): Promise<readonly Published[]> {
  const topics = new Map<string, Message[]>();
  const places = records.map((record) => {
    const partition = partitionOf(record.key, counts.get(record.topic) ?? 1);
    const message = { key: record.key, value: record.value, headers: record.headers, partition };
    const messages = topics.get(record.topic);
    if (messages === undefined) topics.set(record.topic, [message]);
    else messages.push(message);
    return { topic: record.topic, partition };
  });

  const answers = await producer.sendBatch({
    acks: -1,
    timeout,
    compression: kafkajs.CompressionTypes.ZSTD,
    topicMessages: [...topics].map(([topic, messages]) => ({ topic, messages })),
  });
  return offsets(places, answers);
}

/**
 * A batch is one run of offsets per partition, in the order given. kafkajs can leave a partition out and still resolve:
 * when its leader moves to a broker that has already answered this call, the partition is never sent.
 */
function offsets(
  places: readonly { readonly topic: string; readonly partition: number }[],
  answers: readonly RecordMetadata[],
): readonly Published[] {
  const next = new Map<string, bigint>();
  for (const { topicName, partition, baseOffset } of answers) {
    if (baseOffset !== undefined) next.set(`${topicName}/${partition}`, BigInt(baseOffset));
  }
  return places.map(({ topic, partition }) => {
    const place = `${topic}/${partition}`;
    const offset = next.get(place);
    if (offset === undefined || offset < 0n) {
      const code = offset === undefined ? 'NOT_SENT' : 'DUPLICATE_SEQUENCE_NUMBER';
      throw new PublishError(`no offset came back for ${place}`, { kind: 'away', code });
    }
    next.set(place, offset + 1n);
    return { partition, offset: offset.toString() };
  });
}
