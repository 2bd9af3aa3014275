import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, isPassed, newBudget, readRecordSet } from '../../../src/adapters/kafka/record-set.ts';
import { breakages, breakBatch } from '../../support/broken-batches.ts';
import { codec, endMarker, recordBatch, transactional, varint } from '../../support/record-batches.ts';

const read = (set: Buffer, aborted: { producerId: bigint; firstOffset: bigint }[] = []) =>
  readRecordSet(set, aborted, newBudget());

/** What each message is, in a word. */
async function told(set: Buffer, aborted: { producerId: bigint; firstOffset: bigint }[] = []): Promise<string[]> {
  return (await read(set, aborted)).map((message) => {
    const fault = faultOf(message);
    if (fault !== undefined) return `fault ${fault.offset}-${fault.nextOffset}`;
    return isPassed(message) ? `passed ${message.offset}` : `${message.offset} ${message.value}`;
  });
}

const three = (base: bigint) =>
  recordBatch({
    base,
    records: [
      [0, 'x'],
      [1, 'y'],
      [2, 'z'],
    ],
  });

describe('CO8: a fault ends its partition at its place', () => {
  test.each(Object.keys(breakages).filter((how) => !how.startsWith('zstd')))('%s', async (how) => {
    const broken = three(1n);
    breakBatch(broken, how);

    const words = await told(Buffer.concat([recordBatch(), broken, recordBatch({ base: 4n })]));

    expect(words.slice(0, 1)).toEqual(['0 a']);
    expect(words.at(-1)).toMatch(/^fault [12]-4$/);
  });

  test('records before a broken one are read; the rest of its batch is not', async () => {
    const batch = recordBatch({
      base: 5n,
      records: [
        [0, 'x'],
        [1, 'y'],
        [9, 'beyond the batch'],
        [3, 'z'],
      ],
      lastDelta: 3,
    });

    expect(await told(batch)).toEqual(['5 x', '6 y', 'fault 7-9']);
  });

  test('a batch whose size is not its own, and one that is cut off behind others', async () => {
    const tooLong = recordBatch();
    tooLong.writeInt32BE(5_000, 8);

    expect(await told(tooLong)).toEqual(['fault 0-0']);
    expect(await told(Buffer.alloc(100))).toEqual(['fault 0-0']);
    expect(await told(Buffer.concat([recordBatch(), three(1n).subarray(0, 70)]))).toEqual(['0 a']);
  });

  test('a broken batch that names a wrong end ends where the next one begins', async () => {
    const broken = three(1n);
    broken.writeInt32BE(7_000_000, 23);

    expect(await told(Buffer.concat([broken, recordBatch({ base: 4n })]))).toEqual(['fault 1-4']);
  });

  test('random damage is a fault or is not seen, and never an exception', { timeout: 60_000 }, async () => {
    const whole = Buffer.concat([recordBatch(), three(1n), recordBatch({ base: 4n, attributes: codec.gzip })]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), async (from, bytes) => {
        const damaged = Buffer.from(whole);
        damaged.set(bytes.slice(0, damaged.length - from), from);
        const messages = await read(damaged);
        expect(messages.filter((message) => faultOf(message) !== undefined).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('CO8: a batch that would unfold to too much is a fault', () => {
  const zeros = Buffer.alloc(65 * 1024 * 1024);
  const lz4Bomb = () => {
    // One block: a literal, and a copy of it that is 70 MB long.
    const runs = Buffer.alloc(Math.floor((70 * 1024 * 1024) / 255), 255);
    const block = Buffer.concat([Buffer.from([0x1f, 0, 1, 0]), runs, Buffer.from([0])]);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(block.length);
    return Buffer.concat([Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82]), size, block, Buffer.alloc(4)]);
  };
  const snappyBomb = () => Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, 0x00, 0x61]);

  test.each([
    ['zstd', codec.zstd, () => zstdCompressSync(zeros)],
    ['lz4', codec.lz4, lz4Bomb],
    ['snappy', codec.snappy, snappyBomb],
  ] as const)('%s', async (_, attributes, body) => {
    const [message] = await read(recordBatch({ attributes, body: body() }));

    expect(faultOf(message ?? {})?.reason).toMatch(/more than 67108864 bytes|larger than|Cannot create|buffer/i);
  });

  test('gzip, and more records than are read', async () => {
    const many = 300_000;
    const tiny = Buffer.concat([varint(6), Buffer.from([0, 0, 0, 1, 1, 0])]);
    const body = zstdCompressSync(Buffer.concat(Array.from({ length: many }, () => tiny)));

    expect(await told(recordBatch({ attributes: codec.gzip, body: Buffer.from('H4sIAAAAAAAAA', 'base64') }))).toEqual([
      'fault 0-1',
    ]);
    const [message] = await read(recordBatch({ attributes: codec.zstd, body, count: many, lastDelta: many - 1 }));
    expect(faultOf(message ?? {})?.reason).toContain('300000 records');
  });

  test('what is too much for one answer together is left to the next, and the first batch is read all the same', async () => {
    const set = Buffer.concat([recordBatch(), recordBatch({ base: 1n }), recordBatch({ base: 2n })]);

    expect(await readRecordSet(set, [], { bytes: 1, records: 10 })).toHaveLength(1);
    expect(await readRecordSet(set, [], { bytes: 1_000_000, records: 2 })).toHaveLength(2);
    expect(await readRecordSet(set, [], { bytes: 0, records: 10 })).toEqual([]);
  });
});

describe('CO8: what holds no record for readers moves the offset', () => {
  const of = (base: bigint, producerId: bigint, value: string) =>
    recordBatch({ base, producerId, attributes: transactional, records: [[0, value]] });

  test('markers, aborted records, and what compaction took from the end of a batch', async () => {
    const set = Buffer.concat([
      ...[of(0n, 7n, 'gone'), endMarker(1n, 7n, 'abort'), of(2n, 7n, 'kept'), endMarker(3n, 7n, 'commit')],
      ...[
        recordBatch({ base: 4n, records: [[1, 'left']], lastDelta: 5 }),
        recordBatch({ base: 10n, records: [], lastDelta: 2 }),
      ],
    ]);

    expect(await told(set, [{ producerId: 7n, firstOffset: 0n }])).toEqual([
      ...['passed 0', 'passed 1', '2 kept', 'passed 3', '5 left', 'passed 9', 'passed 12'],
    ]);
  });

  test('two transactions open at once, both aborted, named out of order', async () => {
    const set = Buffer.concat([
      ...[of(5n, 1n, 'gone'), of(6n, 2n, 'gone'), of(7n, 3n, 'kept'), endMarker(8n, 1n, 'abort'), of(9n, 2n, 'gone')],
      ...[endMarker(10n, 2n, 'abort'), of(11n, 2n, 'kept')],
    ]);
    const aborted = [
      { producerId: 2n, firstOffset: 3n },
      { producerId: 1n, firstOffset: 2n },
    ];

    const words = await told(set, aborted);

    expect(words.filter((word) => !word.startsWith('passed'))).toEqual(['7 kept', '11 kept']);
  });

  test('a record with the key of a marker ends no transaction', async () => {
    const likeMarker = recordBatch({
      base: 0n,
      producerId: 7n,
      attributes: transactional,
      key: Buffer.from([0, 0, 0, 0]),
    });
    const set = Buffer.concat([likeMarker, of(1n, 7n, 'gone'), endMarker(2n, 7n, 'abort')]);

    expect(await told(set, [{ producerId: 7n, firstOffset: 0n }])).toEqual(['passed 0', 'passed 1', 'passed 2']);
  });

  test('an aborted batch that could not be read stops nobody', async () => {
    const unreadable = recordBatch({ producerId: 7n, attributes: transactional | 6 });

    expect(await told(unreadable, [{ producerId: 7n, firstOffset: 0n }])).toEqual(['passed 0']);
    expect(await told(unreadable)).toEqual(['fault 0-1']);
  });
});
