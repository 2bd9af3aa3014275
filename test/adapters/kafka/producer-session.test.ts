import kafkajs, { type Kafka, type Message, type ProducerBatch, type ProducerConfig } from 'kafkajs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultTimeouts } from '../../../src/adapters/kafka/client.ts';
import { partitionOf } from '../../../src/adapters/kafka/partition.ts';
import { createSession } from '../../../src/adapters/kafka/producer-session.ts';
import { outgoing } from './support.ts';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

interface Answer {
  readonly topicName: string;
  readonly partition: number;
  readonly errorCode: number;
  readonly baseOffset?: string;
}
const brokerError = (type: string) =>
  new kafkajs.KafkaJSProtocolError(Object.assign(new Error(type), { type, code: 3, retriable: false }));

/** A cluster whose topics have so many partitions, and that answers a send as the test says. */
function cluster(
  counts: Record<string, number>,
  answer: (batch: ProducerBatch) => readonly Answer[] = writtenAt(() => '0'),
) {
  const told: string[] = [];
  const sent: ProducerBatch[] = [];
  let config: ProducerConfig | undefined;
  const failure: { metadata?: Error; connect?: Promise<void> } = {};
  const kafka = {
    admin: () => ({
      connect: async () => void told.push('admin connects'),
      disconnect: async () => void told.push('admin disconnects'),
      fetchTopicMetadata: async ({ topics }: { topics: string[] }) => {
        told.push(`metadata of ${topics}`);
        if (failure.metadata !== undefined) throw failure.metadata;
        const known = Object.entries({ another: 9, ...counts });
        return { topics: known.map(([name, count]) => ({ name, partitions: Array(count).fill({}) })) };
      },
    }),
    producer: (given: ProducerConfig) => {
      config = given;
      return {
        connect: async () => {
          await failure.connect;
          told.push('producer connects');
        },
        disconnect: async () => Promise.reject(new Error('it is gone already')),
        sendBatch: async (batch: ProducerBatch) => {
          sent.push(batch);
          return answer(batch);
        },
      };
    },
  };
  return { kafka: kafka as unknown as Kafka, told, sent, failure, config: () => config };
}

/** Every partition of a send is written, from the offset that the test says on. */
const writtenAt = (base: (partition: number) => string | undefined) => (batch: ProducerBatch) =>
  (batch.topicMessages ?? []).flatMap(({ topic, messages }) =>
    [...new Set(messages.map(({ partition = -1 }) => partition))].map((partition) => ({
      topicName: topic,
      partition,
      errorCode: 0,
      baseOffset: base(partition),
    })),
  );
const open = (of: ReturnType<typeof cluster>) => createSession(of.kafka, defaultTimeouts);
const keys = Array.from({ length: 20 }, (_, n) => `order-${n}`);
const records = keys.map((key) => outgoing(key, `of ${key}`, { h: key }));

describe('PR3: a producer session', () => {
  test('is idempotent, with one request in flight, and makes no topics', async () => {
    const one = cluster({});

    await open(one);

    expect(one.told).toEqual(['admin connects', 'producer connects']);
    expect(one.config()).toMatchObject({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      metadataMaxAge: 300_000,
      retry: { retries: 10, initialRetryTime: 100, maxRetryTime: 1_000 },
    });
  });

  test('that cannot connect in time is none', async () => {
    const one = cluster({});
    one.failure.connect = new Promise(() => undefined);

    const opening = expect(open(one)).rejects.toThrow('connecting to Kafka did not answer within 15000 ms');
    await vi.advanceTimersByTimeAsync(15_000);

    await opening;
  });

  test('sends by topic, in order, each record to the partition of its key, acknowledged by all in-sync replicas', async () => {
    const one = cluster({ 'oms.order.events.v1': 3, other: 5 });
    const elsewhere = [{ ...outgoing('a', null), topic: 'other' }];

    await (await open(one)).send([...records.slice(0, 10), ...elsewhere, ...records.slice(10)]);

    const [{ topicMessages = [], ...rest } = {}] = one.sent;
    expect(rest).toEqual({ acks: -1, timeout: 30_000, compression: kafkajs.CompressionTypes.ZSTD });
    expect(topicMessages).toEqual([
      {
        topic: 'oms.order.events.v1',
        messages: records.map(({ key, value, headers }) => ({ key, value, headers, partition: partitionOf(key, 3) })),
      },
      { topic: 'other', messages: [{ key: 'a', value: null, headers: {}, partition: partitionOf('a', 5) }] },
    ]);
  });

  test('answers each record’s place: a run of offsets for each partition', async () => {
    const one = cluster(
      { 'oms.order.events.v1': 3 },
      writtenAt((partition) => `${partition}00`),
    );

    const published = await (await open(one)).send(records);

    const next = [0, 100, 200];
    const places = keys.map((key) => {
      const partition = partitionOf(key, 3);
      const offset = next[partition] ?? 0;
      next[partition] = offset + 1;
      return { partition, offset: `${offset}` };
    });
    expect(published).toEqual(places);
  });

  test('asks for the partitions of a topic once in five minutes', async () => {
    const one = cluster({ 'oms.order.events.v1': 3 });
    const session = await open(one);
    const asked = () => one.told.filter((word) => word === 'metadata of oms.order.events.v1').length;

    await session.send(records);
    await session.send(records);
    expect(asked()).toBe(1);
    vi.setSystemTime(1_000_000 + 299_999);
    await session.send(records);
    expect(asked()).toBe(1);
    vi.setSystemTime(1_000_000 + 300_000);
    await session.send(records);
    expect(asked()).toBe(2);
  });

  test('a partitioner is asked for what a message says already, and a message that says nothing is a bug', () => {
    const one = cluster({});
    void open(one);

    const place = one.config()?.createPartitioner?.();
    const of = (message: Message) => place?.({ topic: 't', partitionMetadata: [], message });

    expect(of({ value: 'a', partition: 7 })).toBe(7);
    expect(() => of({ value: 'a' })).toThrow(new TypeError('a message came without its partition'));
  });

  test('is closed whatever the broker says to it', async () => {
    const one = cluster({});
    const session = await open(one);

    await session.close();

    expect(one.told).toContain('admin disconnects');
  });
});

describe('PR4: a send that is not written', () => {
  test.each([
    ['a partition that kafkajs left out', () => undefined, 'NOT_SENT'],
    ['a sequence number that the broker has seen', () => '-1', 'DUPLICATE_SEQUENCE_NUMBER'],
  ])('%s is no success', async (_, base, code) => {
    const session = await open(cluster({ 'oms.order.events.v1': 1 }, writtenAt(base)));

    await expect(session.send([outgoing('a', '1')])).rejects.toMatchObject({
      kind: 'away',
      code,
      message: 'no offset came back for oms.order.events.v1/0',
      index: undefined,
    });
  });

  test.each([
    ['INVALID_TOPIC_EXCEPTION', 'refused', 2],
    ['UNKNOWN_TOPIC_OR_PARTITION', 'away', 2],
    ['TOPIC_AUTHORIZATION_FAILED', 'away', 2],
    ['LEADER_NOT_AVAILABLE', 'away', undefined],
  ])(
    'for a topic whose partitions are answered %s is %s, by the first record of that topic',
    async (code, kind, index) => {
      const one = cluster({ other: 1 });
      const session = await open(one);
      const elsewhere = { ...outgoing('a', '1'), topic: 'other' };
      await session.send([elsewhere]);
      one.failure.metadata = brokerError(code);

      await expect(session.send([elsewhere, elsewhere, outgoing('b', '2'), outgoing('c', '3')])).rejects.toMatchObject({
        kind,
        code,
        index,
        message: `no partitions known of topic oms.order.events.v1: ${code}`,
      });
      expect(one.sent).toHaveLength(1);
    },
  );

  test('for a topic that has no partitions, or is not answered, is tried again later', async () => {
    const session = await open(cluster({ 'oms.order.events.v1': 0 }));
    await expect(session.send([outgoing('a', '1')])).rejects.toMatchObject({ kind: 'away', index: undefined });

    const unknown = await open(cluster({}));
    await expect(unknown.send([outgoing('a', '1')])).rejects.toMatchObject({
      kind: 'away',
      cause: new Error('topic oms.order.events.v1 has no partitions'),
    });
  });
});
