import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, CorruptBytes } from '../../../src/adapters/kafka/byte-reader.ts';
import { varint } from '../../support/record-batches.ts';

const reader = (...bytes: number[]) => new ByteReader(Buffer.from(bytes));
/** Zigzag, least significant seven bits first. */
function varlong(value: bigint): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, (value << 1n) ^ (value >> 63n));
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
}

describe('CO8: fields of Kafka’s formats', () => {
  test('are read one after the other, big end first, with their signs', () => {
    const read = reader(...[0xff, 0x80, 0x01, 0x80, 0, 0, 2, 0xff, 0, 0, 3], ...[0x80, 0, 0, 0, 0, 0, 0, 4, 9, 8, 7]);

    expect([read.int8(), read.int16(), read.int32(), read.uint32()]).toEqual([
      -1, -32_767, -2_147_483_646, 4_278_190_083,
    ]);
    expect(read.int64()).toBe(-(2n ** 63n) + 4n);
    expect(read.remaining).toBe(3);
    expect([...read.bytes(1)]).toEqual([9]);
    expect([...read.rest()]).toEqual([8, 7]);
    expect(read.remaining).toBe(0);
  });

  test('may be absent: of length -1', () => {
    expect(reader(0xff, 0xff, 0xff, 0xff).nullableBytes()).toBeNull();
    expect(reader(0x01).nullableVarintBytes()).toBeNull();
    expect(String(reader(0, 0, 0, 2, 0x61, 0x62).nullableBytes())).toBe('ab');
    expect(String(reader(0x04, 0x61, 0x62).nullableVarintBytes())).toBe('ab');
    expect(reader(0, 0, 0, 0).nullableBytes()).toHaveLength(0);
  });

  test('that go beyond the end or have a negative length are corrupt, and say how', () => {
    expect(() => reader(1, 2).bytes(3)).toThrow(new CorruptBytes('3 bytes are announced, 2 are there'));
    expect(() => reader().int8()).toThrow(new CorruptBytes('1 bytes are announced, 0 are there'));
    expect(() => reader(0x03).nullableVarintBytes()).toThrow(new CorruptBytes('a length is -2'));
    expect(() => reader(0x80).varint()).toThrow(CorruptBytes);
  });

  test('of variable length are read as they were written, to their bounds', () => {
    const ints = fc.oneof(fc.integer(), fc.constantFrom(0, -1, 1, 63, 64, -64, -65, 2 ** 31 - 1, -(2 ** 31)));
    fc.assert(fc.property(ints, (value) => new ByteReader(varint(value)).varint() === value));
    const longs = fc.oneof(
      fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
      fc.constantFrom(0n, -1n, 2n ** 63n - 1n, -(2n ** 63n)),
    );
    fc.assert(fc.property(longs, (value) => new ByteReader(varlong(value)).varlong() === value));
  });

  test('of variable length that do not end are corrupt', () => {
    expect(() => reader(...Array(6).fill(0x80), 0).varint()).toThrow(
      new CorruptBytes('a varint is longer than 5 bytes'),
    );
    expect(() => reader(...Array(10).fill(0x80), 0).varlong()).toThrow(
      new CorruptBytes('a varlong is longer than 10 bytes'),
    );
    expect(reader(0x80, 0x80, 0x80, 0x80, 0).varint()).toBe(0);
    expect(reader(...Array(9).fill(0x80), 0).varlong()).toBe(0n);
  });
});
