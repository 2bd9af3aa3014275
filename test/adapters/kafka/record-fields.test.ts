import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32c } from '../../../src/adapters/kafka/crc32c.ts';
import { faultOf, newBudget, readRecordSet } from '../../../src/adapters/kafka/record-set.ts';
import { codec, recordBatch, varint } from '../../support/record-batches.ts';

const read = (set: Buffer) => readRecordSet(set, [], newBudget());
const field = (text: string | null) =>
  text === null ? varint(-1) : Buffer.concat([varint(text.length), Buffer.from(text)]);

interface Draft {
  readonly attributes?: number;
  readonly time?: number;
  readonly delta?: number;
  readonly key?: string | null;
  readonly value?: string | null;
  readonly headers?: readonly (readonly [string | null, string | null])[];
  readonly headerCount?: number;
  readonly rest?: Buffer;
}
/** A record as a producer writes it. */
function record({ time = 0, delta = 0, key = null, value = 'a', headers = [], ...draft }: Draft = {}): Buffer {
  const body = Buffer.concat([
    ...[Buffer.from([draft.attributes ?? 0]), varint(time), varint(delta), field(key), field(value)],
    ...[varint(draft.headerCount ?? headers.length), ...headers.flat().map(field), draft.rest ?? Buffer.alloc(0)],
  ]);
  return Buffer.concat([varint(body.length), body]);
}
const batchOf = (records: readonly Draft[], change: Parameters<typeof recordBatch>[0] = {}) =>
  recordBatch({
    body: Buffer.concat(records.map(record)),
    count: records.length,
    lastDelta: records.at(-1)?.delta ?? 0,
    ...change,
  });
/** The same batch after a change of its bytes, its checksum made right. */
function changed(batch: Buffer, change: (bytes: Buffer) => void): Buffer {
  const copy = Buffer.from(batch);
  change(copy);
  copy.writeUInt32BE(crc32c(copy.subarray(21)), 17);
  return copy;
}
const reasonOf = async (batch: Buffer) => faultOf((await read(batch)).at(-1) ?? {})?.reason;

describe('CO8: a record of a batch', () => {
  test('has the fields that its producer gave it', async () => {
    const full: Draft = { attributes: 3, time: 250, delta: 2, key: 'k', value: 'v', headers: [['h', '1']] };

    const messages = await read(batchOf([{ time: -1, key: '', value: '' }, full], { base: 40n, lastDelta: 2 }));

    expect(messages).toEqual([
      {
        magicByte: 2,
        attributes: 0,
        timestamp: '1699999999999',
        offset: '40',
        key: Buffer.from(''),
        value: Buffer.from(''),
        headers: {},
      },
      {
        magicByte: 2,
        attributes: 3,
        timestamp: '1700000000250',
        offset: '42',
        key: Buffer.from('k'),
        value: Buffer.from('v'),
        headers: { h: Buffer.from('1') },
      },
    ]);
  });

  test('has the values of a header that occurs several times in order, and any name, also that of what objects have', async () => {
    const [message] = await read(
      batchOf([
        {
          headers: [
            ['a', '1'],
            ['b', null],
            ['a', null],
            ['a', '3'],
            ['constructor', 'x'],
            ['', 'y'],
          ],
        },
      ]),
    );

    expect(Object.entries(message?.headers ?? {})).toEqual([
      ['a', [Buffer.from('1'), null, Buffer.from('3')]],
      ['b', null],
      ['constructor', Buffer.from('x')],
      ['', Buffer.from('y')],
    ]);
  });

  test('has the time of appending where its topic wants that', async () => {
    const batch = changed(batchOf([{ time: 9 }, { time: 7, delta: 1 }], { attributes: 0x08 }), (bytes) =>
      bytes.writeBigInt64BE(1_800_000_000_000n, 35),
    );

    expect((await read(batch)).map(({ timestamp }) => timestamp)).toEqual(Array(2).fill('1800000000000'));
  });

  test.each([
    ['gzip', codec.gzip, gzipSync],
    ['zstd', codec.zstd, zstdCompressSync],
  ] as const)('is the same out of %s, of a small batch and of a large one', async (_, attributes, pack) => {
    const large = record({ value: 'x'.repeat(200_000) });
    const noise = record({
      value: Array.from({ length: 90_000 }, (__, n) => ((n * 7_919) % 65_521).toString(36)).join(''),
    });

    for (const body of [record({ value: 'small' }), large, noise]) {
      const messages = await read(recordBatch({ attributes, body: pack(body), count: 1 }));
      expect(messages).toEqual(await read(recordBatch({ body, count: 1 })));
      expect(messages[0]?.value?.length).toBeGreaterThan(4);
    }
  });
});

describe('CO8: a batch is at fault, and says why', () => {
  test.each<[string, Buffer, string]>([
    [
      'a record longer than its fields',
      batchOf([{ rest: Buffer.from('xyz') }]),
      'record 0 has 3 bytes more than its fields',
    ],
    ['a negative number of headers', batchOf([{ headerCount: -1 }]), 'a record has -1 headers'],
    ['a header without a name', batchOf([{ headers: [[null, 'x']] }]), 'a header has no name'],
    ['more headers than there are', batchOf([{ headerCount: 1 }]), '1 bytes are announced, 0 are there'],
    [
      ...(['two records of one offset', batchOf([{}, { delta: 0 }], { base: 5n, lastDelta: 1 })] as const),
      'record 1 has the offset 5, which is not between its neighbours',
    ],
    [
      ...(['a record beyond its end', batchOf([{}, { delta: 2 }], { base: 5n, lastDelta: 1 })] as const),
      'record 1 has the offset 7, which is not between its neighbours',
    ],
    [
      ...(['a record before its beginning', batchOf([{ delta: -1 }], { base: 5n, lastDelta: 1 })] as const),
      'record 0 has the offset 4, which is not between its neighbours',
    ],
    [
      ...(['fewer records than it says', batchOf([{}, { delta: 1 }], { count: 1, lastDelta: 1 })] as const),
      'it announces 1 records, and 8 bytes follow the last',
    ],
    ['a negative count', batchOf([{}], { count: -5 }), 'it has -5 records, at most 200000 are read'],
    ['too many', batchOf([{}], { count: 200_001 }), 'it has 200001 records, at most 200000 are read'],
    ['a codec that nobody has', batchOf([{}], { attributes: 7 }), 'codec 7 is not known here'],
    ['no gzip', batchOf([{}], { attributes: codec.gzip }), 'gzip: incorrect header check'],
    ['no LZ4', batchOf([{}], { attributes: codec.lz4 }), 'lz4: it does not begin as an LZ4 frame does'],
  ])('%s', async (_, batch, reason) => {
    expect(await reasonOf(batch)).toBe(reason);
  });

  test('of two hundred thousand records, read when they are there', async () => {
    const body = zstdCompressSync(Buffer.concat(Array.from({ length: 200_000 }, (_, delta) => record({ delta }))));

    const messages = await read(recordBatch({ attributes: codec.zstd, body, count: 200_000, lastDelta: 199_999 }));

    expect(messages).toHaveLength(200_000);
    expect(messages.at(-1)?.offset).toBe('199999');
  });

  test('with its place, its codec, its count and its bytes, kept when the answer that it came in is used again', async () => {
    const batch = recordBatch({ base: 5n, attributes: codec.lz4, count: 3, lastDelta: 2 });
    const answer = Buffer.from(batch);

    const fault = faultOf((await read(answer)).at(-1) ?? {});
    answer.fill(0);

    expect(fault).toMatchObject({ offset: 5n, nextOffset: 8n, codec: 'lz4', records: 3, bytes: batch });
  });

  test('of wrong fields, or of a message format of the future: nothing of it is relied upon', async () => {
    const flipped = recordBatch({ base: 5n, count: 3, lastDelta: 2 });
    flipped.writeUInt8(flipped.readUInt8(60) ^ 1, 60);
    const future = recordBatch({ base: 5n, lastDelta: 2 });
    future.writeUInt8(3, 16);

    const [one] = await read(flipped);
    const [two] = await read(future);

    expect(faultOf(one ?? {})).toMatchObject({
      reason: 'its checksum is wrong',
      offset: 5n,
      nextOffset: 8n,
      codec: 'unknown',
      records: 0,
      bytes: flipped,
    });
    expect(faultOf(two ?? {})).toMatchObject({
      reason: 'message format 3 is not known here',
      offset: 5n,
      codec: 'unknown',
    });
  });
});

test('CO8: the message of a fault and that of passed offsets hold no record', async () => {
  const [passed, fault] = await read(
    Buffer.concat([recordBatch({ records: [], lastDelta: 3 }), recordBatch({ base: 4n, attributes: 6 })]),
  );

  const blank = { magicByte: 2, attributes: 0, timestamp: '-1', key: null, value: null, headers: {} };
  expect(passed).toEqual({ ...blank, offset: '3' });
  expect(fault).toEqual({ ...blank, offset: '9223372036854775807' });
});

test('the checksum is Castagnoli’s, of any length', () => {
  const sums = ['', 'a', 'abc', '123456789', 'The quick brown fox jumps over the lazy dog'].map((text) =>
    crc32c(Buffer.from(text)),
  );

  expect(sums).toEqual([0, 0xc1d04330, 0x364b3fb7, 0xe3069283, 0x22620404]);
  expect(crc32c(Buffer.alloc(32, 0xff))).toBe(0x62a8ab43);
});
