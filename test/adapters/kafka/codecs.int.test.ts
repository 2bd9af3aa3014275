import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type JavaStep, produceByJava } from '../../support/java-producer.ts';
import { brokersFromEnvironment, collect, committed, createTopic, eventually, kafkaFor, topic } from './support.ts';

const brokers = brokersFromEnvironment();
const { kafka, topicPrefix } = kafkaFor(brokers);

beforeAll(async () => await createTopic(kafka, 5));

afterAll(async () => {
  await kafka.close();
  await kafka.admin().remove([topic]);
  await kafka.close();
});

const codecs = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const;

/** Text that compresses, bytes that do not, empty ones, and one larger than the 64 kB blocks of LZ4. */
const contents = [
  ...Array.from({ length: 200 }, (_, n) => JSON.stringify({ n, text: 'again and again '.repeat(n % 40) })),
  randomBytes(70_000),
  Buffer.alloc(0),
  Buffer.alloc(150_000, 'abc'),
];

describe('CO8: what the Java producer compresses is read', () => {
  test('gzip, snappy, lz4 and zstd, each byte for byte, in one fetch', async () => {
    await Promise.all(
      codecs.map(async (codec, partition) => {
        const sends = contents.map((value, n): JavaStep => ({ partition, key: `${codec}-${n}`, value }));
        await produceByJava({ brokers, topic: topicPrefix + topic, codec }, sends);
      }),
    );

    const { records } = await collect(kafka, { group: 'codecs' });
    await eventually('all records', () => records.length >= codecs.length * contents.length);

    for (const [partition, codec] of codecs.entries()) {
      const own = records.filter((record) => record.partition === partition);
      expect(own.map(({ key }) => String(key))).toEqual(contents.map((_, n) => `${codec}-${n}`));
      expect(own.every(({ value }, n) => value?.equals(Buffer.from(contents[n] ?? '')))).toBe(true);
    }
    await eventually('the offsets', async () =>
      (await committed(kafka, 'codecs')).every((offset) => offset === String(contents.length)),
    );
  });
});

describe('CO8: control records and aborted transactions move the offset', () => {
  test.each([
    ['aborted at the end', ['kept'], ['begin', 'gone', 'abort'], ['kept']],
    ['committed at the end', [], ['begin', 'kept', 'commit'], ['kept']],
    ['nothing but aborted', [], ['begin', 'gone', 'abort', 'begin', 'gone', 'abort'], []],
    [
      'aborted, committed, aborted',
      [],
      ['begin', 'gone', 'abort', 'begin', 'kept', 'commit', 'begin', 'gone', 'abort'],
      ['kept'],
    ],
  ] as const)('%s: the lag ends at 0, and nothing aborted is read', async (name, before, transactions, expected) => {
    const own = kafkaFor(brokers);
    await createTopic(own.kafka, 1);
    const target = { brokers, topic: own.topicPrefix + topic, codec: 'lz4' } as const;
    const step = (word: string): JavaStep =>
      word === 'begin' || word === 'abort' || word === 'commit' ? word : { partition: 0, key: word, value: word };
    if (before.length > 0) await produceByJava(target, before.map(step));
    await produceByJava(target, transactions.map(step));

    const { records } = await collect(own.kafka, { group: name.replaceAll(/\W+/g, '-') });
    await eventually('lag 0', async () => {
      const [lag] = await own.kafka.admin().lag(name.replaceAll(/\W+/g, '-'), [topic]);
      return lag !== undefined && lag.end !== '0' && lag.committed === lag.end;
    });

    expect(records.map(({ key }) => String(key))).toEqual(expected);
    await own.kafka.close();
    await own.kafka.admin().remove([topic]);
    await own.kafka.close();
  });
});
