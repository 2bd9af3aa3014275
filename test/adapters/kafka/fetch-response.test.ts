import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fetchVersions, readFetchesHere, responseOfKafkajs } from '../../../src/adapters/kafka/fetch-response.ts';
import { faultOf } from '../../../src/adapters/kafka/record-set.ts';
import { codec, fetchAnswer, recordBatch } from '../../support/record-batches.ts';

const internals = createRequire(import.meta.url);
const before = new Map(fetchVersions.map((version) => [version, responseOfKafkajs(version).decode]));

beforeAll(() => readFetchesHere());

const partitions = z.object({
  responses: z.array(
    z.object({
      topicName: z.literal('t'),
      partitions: z.array(
        z.object({
          partition: z.number(),
          messages: z.array(z.looseObject({ offset: z.string(), value: z.instanceof(Buffer).nullable() })),
        }),
      ),
    }),
  ),
});

describe('CO8: answers to Fetch are decoded by the service', () => {
  test('for every version that kafkajs can choose against a broker with record batches', () => {
    const { versions } = internals('kafkajs/src/protocol/requests/fetch');
    const request = { topics: [], maxWaitTime: 1, minBytes: 1, maxBytes: 1 };

    // A new kafkajs with another version, or one that decodes elsewhere, fails here: see docs/adr/0019.
    expect(versions.map(Number).filter((version: number) => version >= 4)).toEqual([...fetchVersions]);
    for (const version of fetchVersions) {
      const { protocol } = internals('kafkajs/src/protocol/requests/fetch');
      const { decode } = protocol({ version })(request).response;
      expect(decode).toBe(responseOfKafkajs(version).decode);
      expect(decode).not.toBe(before.get(version));
    }
  });

  test('as kafkajs does, where nothing is wrong', async () => {
    const answer = fetchAnswer([
      {
        partition: 0,
        set: Buffer.concat([
          recordBatch(),
          recordBatch({
            base: 1n,
            records: [
              [0, 'b'],
              [1, null],
            ],
            attributes: codec.gzip,
          }),
        ]),
      },
      { partition: 1, set: Buffer.alloc(0) },
    ]);
    const theirs = await before.get(11)?.(answer);

    expect(plain(await responseOfKafkajs(11).decode(answer))).toEqual(plain(theirs));
    expect(partitions.parse(theirs).responses[0]?.partitions[0]?.messages.map(({ offset }) => offset)).toEqual([
      '0',
      '1',
      '2',
    ]);
  });

  test('one broken partition harms no other, where kafkajs throws', async () => {
    const answer = fetchAnswer([
      { partition: 0, set: recordBatch({ attributes: codec.zstd }) },
      { partition: 1, set: recordBatch() },
    ]);

    await expect(before.get(11)?.(answer)).rejects.toThrow();
    const [broken, whole] = partitions.parse(await responseOfKafkajs(11).decode(answer)).responses[0]?.partitions ?? [];

    expect(broken?.messages).toHaveLength(1);
    expect(whole?.messages.map(({ value }) => String(value))).toEqual(['a']);
  });
});

/** Without what only kafkajs' own code looks at. */
function plain(answer: unknown): unknown {
  const skipped = new Set(['batchContext', 'isControlRecord']);
  return JSON.parse(JSON.stringify(answer, (name, value) => (skipped.has(name) ? undefined : value)));
}

test('a fault is known by the message that stands for it', async () => {
  const answer = fetchAnswer([{ partition: 0, set: recordBatch({ attributes: 6 }) }]);
  const decoded: { responses: { partitions: { messages: object[] }[] }[] } = JSON.parse('{"responses":[]}');
  Object.assign(decoded, await responseOfKafkajs(11).decode(answer));

  const [message] = decoded.responses[0]?.partitions[0]?.messages ?? [];
  expect(faultOf(message ?? {})).toMatchObject({ offset: 0n, nextOffset: 1n, codec: '6' });
});
