import { crc32, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { faultOf, isPassed, newBudget, readRecordSet } from '../../../src/adapters/kafka/record-set.ts';
import { recordBatch } from '../../support/record-batches.ts';

interface Draft {
  readonly offset?: bigint;
  readonly magic?: number;
  readonly attributes?: number;
  readonly timestamp?: bigint;
  readonly key?: string | null;
  readonly value?: string | Buffer | null;
}
const field = (bytes: string | Buffer | null) => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(bytes === null ? -1 : bytes.length);
  return bytes === null ? length : Buffer.concat([length, Buffer.from(bytes)]);
};
/** A message of format 0 or 1 with a right checksum. */
function message({
  offset = 0n,
  magic = 1,
  attributes = 0,
  timestamp = 1_700n,
  key = null,
  value = 'a',
}: Draft = {}): Buffer {
  const time = Buffer.alloc(magic === 1 ? 8 : 0);
  if (magic === 1) time.writeBigInt64BE(timestamp);
  const body = Buffer.concat([Buffer.from([magic, attributes]), time, field(key), field(value)]);
  const head = Buffer.alloc(16);
  head.writeBigInt64BE(offset, 0);
  head.writeInt32BE(4 + body.length, 8);
  head.writeUInt32BE(crc32(body), 12);
  return Buffer.concat([head, body]);
}
const wrapper = (inner: readonly Buffer[], draft: Draft = {}) =>
  message({ attributes: 1, value: gzipSync(Buffer.concat(inner)), ...draft });
const read = (...entries: readonly Buffer[]) => readRecordSet(Buffer.concat(entries), [], newBudget());
const faultIn = async (...entries: readonly Buffer[]) => faultOf((await read(...entries)).at(-1) ?? {});

describe('CO8: messages of brokers and producers of before 2017', () => {
  test('have offset, time, key and value; format 0 has no time', async () => {
    const messages = await read(
      message({ offset: 7n, key: 'k', value: null }),
      message({ offset: 8n, magic: 0, attributes: 0 }),
    );

    expect(messages).toEqual([
      { magicByte: 1, attributes: 0, offset: '7', timestamp: '1700', key: Buffer.from('k'), value: null, headers: {} },
      { magicByte: 0, attributes: 0, offset: '8', timestamp: '-1', key: null, value: Buffer.from('a'), headers: {} },
    ]);
  });

  test('compressed together, format 1: the wrapper has the offset of the last, inside they count from 0', async () => {
    const inner = [
      message({ offset: 0n, value: 'x', timestamp: 5n }),
      message({ offset: 2n, value: 'y', timestamp: 6n }),
    ];

    const told = (await read(wrapper(inner, { offset: 42n }), recordBatch({ base: 43n }))).map(
      ({ offset, value, timestamp }) => `${offset} ${value} ${timestamp}`,
    );

    expect(told).toEqual(['40 x 5', '42 y 6', '43 a 1700000000000']);
  });

  test('compressed together with the time of appending: all have that of the wrapper', async () => {
    const inner = [message({ offset: 0n, timestamp: 5n }), message({ offset: 1n, timestamp: 6n })];

    const messages = await read(wrapper(inner, { offset: 42n, attributes: 1 | 0x08, timestamp: 99n }));

    expect(messages.map(({ timestamp }) => timestamp)).toEqual(['99', '99']);
  });

  test('compressed together, format 0: they have their own offsets', async () => {
    const inner = [message({ magic: 0, offset: 40n }), message({ magic: 0, offset: 41n })];

    const messages = await read(wrapper(inner, { magic: 0, offset: 41n }));

    expect(messages.map(({ offset }) => offset)).toEqual(['40', '41']);
    expect(messages.some(isPassed)).toBe(false);
  });

  test.each<[string, Buffer, string, string]>([
    ['no value in a wrapper', message({ attributes: 1, value: null }), 'a compressed message has no value', 'gzip'],
    ['nothing in a wrapper', wrapper([]), 'it unfolds to nothing', 'gzip'],
    ['less than a message', wrapper([Buffer.alloc(11)]), 'a message is cut off', 'gzip'],
    ['half a message', wrapper([message().subarray(0, -1)]), 'a message is cut off', 'gzip'],
    ['a message of no size', wrapper([Buffer.alloc(12)]), 'a message is cut off', 'gzip'],
    ['no gzip', message({ attributes: 1, value: 'plain' }), 'gzip: incorrect header check', 'gzip'],
    ['another format inside', wrapper([message({ magic: 3 })]), 'message format 3 is not known here', 'gzip'],
  ])('with %s are at fault', async (_, entry, reason, codec) => {
    expect(await faultIn(entry)).toMatchObject({ reason, codec, records: 0, offset: 0n, nextOffset: 1n, bytes: entry });
  });

  test('with a byte that turned over are at fault, inside a wrapper too', async () => {
    const turned = message({ offset: 9n });
    turned.writeUInt8(0x7f, turned.length - 1);

    expect(await faultIn(turned)).toMatchObject({
      reason: 'its checksum is wrong',
      codec: 'none',
      offset: 9n,
      nextOffset: 10n,
    });
    expect(await faultIn(wrapper([turned], { offset: 20n }))).toMatchObject({
      reason: 'its checksum is wrong',
      offset: 20n,
    });
  });

  test('too many in one wrapper are at fault', async () => {
    const tiny = message({ magic: 0, value: null });
    const many = (count: number) => wrapper(Array.from({ length: count }, () => tiny));

    expect((await faultIn(many(200_001)))?.reason).toBe('more than 200000 messages are not read');
    expect(await read(many(200_000))).toHaveLength(200_000);
  });
});
