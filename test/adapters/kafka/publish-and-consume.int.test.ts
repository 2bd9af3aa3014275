import { randomBytes } from 'node:crypto';
import kafkajs from 'kafkajs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressionTotals } from '../../../src/adapters/kafka/codecs.ts';
import type { PublishError } from '../../../src/adapters/kafka/kafka-errors.ts';
import { partitionOf } from '../../../src/adapters/kafka/partition.ts';
import type { Publisher } from '../../../src/adapters/kafka/port.ts';
import { brokersFromEnvironment, collect, createTopic, eventually, kafkaFor, outgoing, topic } from './support.ts';

const brokers = brokersFromEnvironment();
const { kafka, topicPrefix } = kafkaFor(brokers);
let publisher: Publisher;

beforeAll(async () => {
  await createTopic(kafka, 12);
  publisher = kafka.publisher();
});

afterAll(async () => {
  await kafka.admin().remove([topic]);
  await kafka.close();
});

const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => expect.unreachable('it was published'),
    (error: PublishError) => error,
  );

describe('PR3: what is published arrives byte for byte', () => {
  test('values, null, empty values, keys and headers', async () => {
    const bytes = randomBytes(300_000);
    const sent = [
      outgoing('order-1', bytes, { eventType: 'OrderCaptured', city: 'Łódź' }),
      outgoing('order-1', null),
      outgoing('order-1', ''),
      outgoing('ключ-🚚', '{"a":"ß"}', { empty: '' }),
    ];

    const published = await publisher.publish(sent);
    const { records, subscription } = await collect(kafka, { group: 'bytes' });
    await eventually('four records', () => records.length >= 4);
    await subscription.stop();

    expect(records).toHaveLength(4);
    const at = (index: number) =>
      records.find(
        ({ partition, offset }) => partition === published[index]?.partition && offset === published[index]?.offset,
      );
    expect(at(0)?.value?.equals(bytes)).toBe(true);
    expect(at(0)?.headers).toEqual({ eventType: Buffer.from('OrderCaptured'), city: Buffer.from('Łódź') });
    expect(at(1)?.value).toBeNull();
    expect(at(2)?.value).toEqual(Buffer.alloc(0));
    expect(at(3)).toMatchObject({ topic, key: Buffer.from('ключ-🚚'), value: Buffer.from('{"a":"ß"}') });
    expect(at(3)?.headers).toEqual({ empty: Buffer.alloc(0) });
  });

  test('a header may have the name of something that every object has', async () => {
    const headers = Object.fromEntries(['constructor', 'toString', '__proto__'].map((name) => [name, `my ${name}`]));
    await publisher.publish([outgoing('inherited', 'v', headers)]);

    const { records, subscription } = await collect(kafka, { group: 'inherited' });
    await eventually('the record', () => records.some(({ key }) => String(key) === 'inherited'));
    await subscription.stop();

    const record = records.find(({ key }) => String(key) === 'inherited');
    expect(Object.entries(record?.headers ?? {})).toEqual(
      Object.entries(headers).map(([name, value]) => [name, Buffer.from(value)]),
    );
  });

  test('a header that occurs several times keeps its values and their order', async () => {
    const raw = new kafkajs.Kafka({ brokers, logLevel: kafkajs.logLevel.NOTHING }).producer();
    await raw.connect();
    const headers = { trace: ['one', Buffer.from([0xff, 0x00]), 'three'], single: 'x' };
    await raw.send({ topic: topicPrefix + topic, messages: [{ key: 'repeated', value: 'v', headers }] });
    await raw.disconnect();

    const { records, subscription } = await collect(kafka, { group: 'repeated' });
    await eventually('the record', () => records.some(({ key }) => String(key) === 'repeated'));
    await subscription.stop();

    const record = records.find(({ key }) => String(key) === 'repeated');
    expect(record?.headers).toEqual({
      trace: [Buffer.from('one'), Buffer.from([0xff, 0x00]), Buffer.from('three')],
      single: Buffer.from('x'),
    });
  });

  test('and is compressed', async () => {
    const before = compressionTotals();

    await publisher.publish([outgoing('compressed', 'the same words again and again '.repeat(1_000))]);

    const { before: raw, after: packed } = compressionTotals();
    expect(raw - before.before).toBeGreaterThan(30_000);
    expect(packed - before.after).toBeLessThan(1_000);
  });
});

test('PR4: each record is answered with its own partition and offset', async () => {
  const sent = Array.from({ length: 400 }, (_, n) => outgoing(`order-${n % 37}`, `true-offset-${n}`));

  const published = await publisher.publish(sent);
  const { records, subscription } = await collect(kafka, { group: 'offsets' });
  const mine = () => records.filter(({ value }) => String(value).startsWith('true-offset-'));
  await eventually('all records', () => mine().length >= 400);
  await subscription.stop();

  const places = new Map(mine().map(({ partition, offset, value }) => [`${partition}/${offset}`, String(value)]));
  for (const [n, { partition, offset }] of published.entries()) {
    expect(partition).toBe(partitionOf(`order-${n % 37}`, 12));
    expect(places.get(`${partition}/${offset}`)).toBe(`true-offset-${n}`);
  }
});

describe('PR4: what cannot be sent', () => {
  test('is refused by its index and none of its call is sent', async () => {
    const large = [
      outgoing('refused', 'small'),
      outgoing('refused', Buffer.alloc(2_100_000)),
      outgoing('refused', 'b'),
    ];

    expect(await refusal(publisher.publish(large))).toMatchObject({ kind: 'refused', index: 1 });

    const [next] = await publisher.publish([outgoing('after-refused', 'x')]);
    expect(next?.offset).toBeDefined();
  });

  test('more bytes in one call than a batch may weigh arrive all the same', async () => {
    const sent = Array.from({ length: 8 }, (_, n) => outgoing('heavy', randomBytes(400_000 + n)));

    const published = await publisher.publish(sent);

    const offsets = published.map(({ offset }) => Number(offset));
    expect(offsets).toEqual(offsets.map((_, n) => (offsets[0] ?? Number.NaN) + n));
  });

  test('a record that only the broker refuses is found among its neighbours', async () => {
    const strict = kafkaFor(brokers);
    await createTopic(strict.kafka, 1, { 'max.message.bytes': '10000' });
    const tight = strict.kafka.publisher();

    const error = await refusal(
      tight.publish([outgoing('a', 'first'), outgoing('a', randomBytes(20_000)), outgoing('a', 'last')]),
    );

    expect(error).toMatchObject({ kind: 'refused', index: 1, code: 'MESSAGE_TOO_LARGE' });
    expect(error.published).toEqual([{ partition: 0, offset: '0' }]);
    expect(await tight.publish([outgoing('a', 'last')])).toEqual([{ partition: 0, offset: '1' }]);
    await strict.kafka.admin().remove([topic]);
    await strict.kafka.close();
  });

  test('a batch that only together is too large for its topic arrives', async () => {
    const strict = kafkaFor(brokers);
    await createTopic(strict.kafka, 1, { 'max.message.bytes': '10000' });

    const sent = Array.from({ length: 5 }, () => outgoing('a', randomBytes(4_000)));

    expect((await strict.kafka.publisher().publish(sent)).map(({ offset }) => offset)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
    ]);
    await strict.kafka.admin().remove([topic]);
    await strict.kafka.close();
  });

  test('a topic that does not exist is away, by its index, and is not created', async () => {
    const unknown = { ...outgoing('k', 'v'), topic: 'oms.nothing.events.v1' };

    const error = await refusal(publisher.publish([outgoing('k', 'v'), unknown]));

    expect(error).toMatchObject({ kind: 'away', index: 1, code: 'UNKNOWN_TOPIC_OR_PARTITION' });
    expect((await kafka.admin().list()).map(({ name }) => name)).toEqual([topic]);
  });
});

test('calls that are not awaited are sent one after the other', async () => {
  const calls = Array.from({ length: 30 }, (_, n) => publisher.publish([outgoing('one-lane', `call-${n}`)]));

  const offsets = (await Promise.all(calls)).flat().map(({ offset }) => Number(offset));

  expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
});

test('a publisher that is closed sends nothing more', async () => {
  const closing = kafka.publisher();
  await closing.publish([outgoing('closing', '1')]);
  await closing.close();

  expect(await refusal(closing.publish([outgoing('closing', '2')]))).toMatchObject({ kind: 'away', code: 'CLOSED' });
});

test('two prefixes on one cluster do not meet', async () => {
  const other = kafkaFor(brokers);
  await createTopic(other.kafka, 1);
  await other.kafka.publisher().publish([outgoing('k', 'theirs')]);

  const { records, subscription } = await collect(other.kafka, { group: 'bytes' });
  await eventually('the one record', () => records.length > 0);
  await subscription.stop();

  expect(records.map(({ topic: name, value }) => [name, String(value)])).toEqual([[topic, 'theirs']]);
  await other.kafka.admin().remove([topic]);
  await other.kafka.close();
});
