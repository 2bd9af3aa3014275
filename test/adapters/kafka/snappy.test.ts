import { describe, expect, test } from 'vitest';
import { unfoldSnappy } from '../../../src/adapters/kafka/snappy.ts';

/** Least significant seven bits first. */
function size(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...size(Math.floor(value / 0x80))];
}
const little = (value: number, bytes: number) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff);

/** Literals with their length in the tag, or in so many bytes after it. */
function literal(text: string, lengthBytes = 0): number[] {
  const length = text.length - 1;
  const tag = lengthBytes === 0 ? [length << 2] : [(59 + lengthBytes) << 2, ...little(length, lengthBytes)];
  return [...tag, ...Buffer.from(text)];
}
const copy = {
  1: (distance: number, length: number) => [((distance >> 8) << 5) | ((length - 4) << 2) | 1, distance & 0xff],
  2: (distance: number, length: number) => [((length - 1) << 2) | 2, ...little(distance, 2)],
  4: (distance: number, length: number) => [((length - 1) << 2) | 3, ...little(distance, 4)],
};
const block = (announced: number, ...elements: readonly number[][]) =>
  Buffer.from([...size(announced), ...elements.flat()]);

const header = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0, 0, 0, 0, 1, 0, 0, 0, 1]);
const sized = (bytes: Buffer) => {
  const before = Buffer.alloc(4);
  before.writeUInt32BE(bytes.length);
  return Buffer.concat([before, bytes]);
};
const stream = (...blocks: readonly Buffer[]) => Buffer.concat([header, ...blocks.map(sized)]);
const unfold = (packed: Buffer, most = 1_000_000) => String(unfoldSnappy(packed, most));

describe('CO8: Snappy', () => {
  test('a raw block of literals and copies of every kind', () => {
    const far = 'x'.repeat(300);

    expect(unfold(block(8, literal('abcd'), copy[1](4, 4)))).toBe('abcdabcd');
    expect(unfold(block(308, literal(`abcd${far}`, 2), copy[1](304, 4)))).toBe(`abcd${far}abcd`);
    expect(unfold(block(15, literal('abcd'), copy[1](4, 11)))).toBe('abcdabcdabcdabc');
    expect(unfold(block(68, literal('abcd'), copy[2](4, 64)))).toBe('abcd'.repeat(17));
    expect(unfold(block(305, literal(`abcd${far}`, 2), copy[2](304, 1)))).toBe(`abcd${far}a`);
    expect(unfold(block(305, literal(`abcd${far}`, 2), copy[4](304, 1)))).toBe(`abcd${far}a`);
    expect(unfold(block(0))).toBe('');
  });

  test.each([
    [60, 0],
    [61, 1],
    [256, 1],
    [257, 2],
    [70_000, 3],
    [70_000, 4],
  ])('%i literals, their length in %i bytes of its own', (count, lengthBytes) => {
    const text = 'x'.repeat(count);

    expect(unfold(block(count, literal(text, lengthBytes)))).toBe(text);
  });

  test('a stream of blocks as snappy-java writes it, and several of them', () => {
    const one = stream(block(2, literal('ab')), block(8, literal('abcd'), copy[1](4, 4)));

    expect(unfold(one)).toBe('ababcdabcd');
    expect(unfold(Buffer.concat([one, stream(block(1, literal('!')))]))).toBe('ababcdabcd!');
    expect(unfold(header)).toBe('');
  });

  test('no block copies from the one before', () => {
    expect(() => unfold(stream(block(4, literal('abcd')), block(4, copy[1](4, 4))))).toThrow('a copy reaches back');
  });

  test.each<[string, Buffer, string]>([
    ['nothing at all', Buffer.alloc(0), 'a Snappy block does not state its size'],
    ['a size without its end', Buffer.from([0x80, 0x80]), 'a Snappy block does not state its size'],
    ['a size of six bytes', Buffer.from([0x80, 0x80, 0x80, 0x80, 0x80, 0]), 'a Snappy block does not state its size'],
    ['fewer bytes than announced', block(3, literal('ab')), 'a Snappy block announces 3 bytes and has 2'],
    ['more bytes than announced', block(1, literal('ab')), 'a Snappy block announces 1 bytes and has 2'],
    ['literals beyond its end', block(3, [8, 0x61]), 'a Snappy literal is cut off'],
    ['a length beyond its end', block(3, [61 << 2, 1]), 'a Snappy block is cut off'],
    ['half a distance', block(9, literal('abcd'), [2, 1]), 'a Snappy block is cut off'],
    ['a copy from before its first byte', block(9, literal('abcd'), copy[1](5, 5)), 'a copy reaches back'],
    ['a copy from nowhere', block(9, literal('abcd'), copy[2](0, 5)), 'a copy reaches back'],
    ['a header that ends early', header.subarray(0, 15), 'the Snappy stream is cut off'],
    ['half a block size', Buffer.concat([header, Buffer.alloc(3)]), 'the Snappy stream is cut off'],
    ['a block that ends early', stream(block(2, literal('ab'))).subarray(0, -1), 'a Snappy block is cut off'],
    ['a magic that is not whole', header.subarray(0, 7), 'a'],
  ])('with %s is corrupt', (_, packed, reason) => {
    expect(() => unfold(packed)).toThrow(reason);
  });

  test('that announces more than is allowed is corrupt before anything is unfolded', () => {
    expect(() => unfold(block(2_001), 2_000)).toThrow('it unfolds to more than 2000 bytes');
    expect(() => unfold(block(2 ** 32 - 1), 2_000)).toThrow('it unfolds to more than 2000 bytes');
    expect(unfold(block(4, literal('abcd')), 4)).toBe('abcd');
    expect(() => unfold(stream(block(3, literal('abc')), block(2, literal('de'))), 4)).toThrow('more than 4 bytes');
  });
});
