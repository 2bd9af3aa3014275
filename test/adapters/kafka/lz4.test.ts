import { describe, expect, test } from 'vitest';
import { unfoldLz4 } from '../../../src/adapters/kafka/lz4.ts';

const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const magic = uint32(0x184d2204);
const flag = { version: 0x40, independent: 0x20, blockChecksum: 0x10, size: 0x08, checksum: 0x04, dictionary: 0x01 };

type Block = Buffer | { readonly plain: string };
/** A frame of blocks, with the fields that its flags announce filled with bytes that nobody reads. */
function frame(flags: number, ...blocks: readonly Block[]): Buffer {
  const filler = (of: number, bytes: number) => Buffer.alloc((flags & of) === 0 ? 0 : bytes, 0xee);
  const parts = blocks.flatMap((block) => {
    const plain = Buffer.isBuffer(block) ? undefined : Buffer.from(block.plain);
    const bytes = plain ?? (block as Buffer);
    return [uint32(bytes.length | (plain === undefined ? 0 : 0x80000000)), bytes, filler(flag.blockChecksum, 4)];
  });
  const head = Buffer.concat([magic, Buffer.from([flags, 0x40]), filler(flag.size, 8), Buffer.from([0x82])]);
  return Buffer.concat([head, ...parts, uint32(0), filler(flag.checksum, 4)]);
}

const ordinary = flag.version | flag.independent;
/** A sequence: literals, then a copy from `distance` back of `length` bytes, at least 4. */
function sequence(literals: string, distance?: number, length = 4): Buffer {
  const run = (value: number) => {
    const rest = value - 15;
    return rest < 0 ? [] : [...Array(Math.floor(rest / 255)).fill(255), rest % 255];
  };
  const copied = length - 4;
  const token = (Math.min(literals.length, 15) << 4) | (distance === undefined ? 0 : Math.min(copied, 15));
  const copy = distance === undefined ? [] : [distance & 0xff, distance >> 8, ...run(copied)];
  return Buffer.concat([Buffer.from([token, ...run(literals.length)]), Buffer.from(literals), Buffer.from(copy)]);
}
const block = (...sequences: readonly Buffer[]) => Buffer.concat(sequences);
const unfold = (packed: Buffer, most = 1_000_000) => String(unfoldLz4(packed, most));

describe('CO8: LZ4 frames', () => {
  test('of plain and packed blocks are read, one frame after the other', () => {
    const one = frame(ordinary, { plain: 'plain ' }, block(sequence('abcd', 4, 4), sequence('e')));

    expect(unfold(one)).toBe('plain abcdabcde');
    expect(unfold(Buffer.concat([one, frame(ordinary, { plain: '!' })]))).toBe('plain abcdabcde!');
    expect(unfold(Buffer.alloc(0))).toBe('');
  });

  test.each(Object.entries(flag).filter(([name]) => !['version', 'independent', 'dictionary'].includes(name)))(
    'with a %s are read; it is passed over',
    (_, bit) => {
      const one = frame(ordinary | bit, { plain: 'a' }, block(sequence('b')));

      expect(unfold(Buffer.concat([one, one]))).toBe('abab');
    },
  );

  test.each([14, 15, 16, 269, 270, 271, 525, 600])(
    'with %i literals, and a copy that is so much longer than 4',
    (n) => {
      const text = Array.from({ length: n }, (_, at) => 'abcdefghij'[at % 10]).join('');

      expect(unfold(frame(ordinary, block(sequence(text, n, n + 4), sequence('.'))))).toBe(
        `${text}${text}${text.slice(0, 4)}.`,
      );
    },
  );

  test('with copies that overlap what they write, and that reach far back', () => {
    expect(unfold(frame(ordinary, block(sequence('ab', 1, 6), sequence('.'))))).toBe('abbbbbbb.');
    expect(unfold(frame(ordinary, block(sequence('abc', 3, 8), sequence('.'))))).toBe('abcabcabcab.');
    const far = 'x'.repeat(700);
    expect(unfold(frame(ordinary, block(sequence(`abcd${far}`, 704, 4), sequence('.'))))).toBe(`abcd${far}abcd.`);
  });

  test('whose blocks depend on each other may copy from the one before, the others may not', () => {
    const blocks = [block(sequence('abcd')), block(sequence('', 4, 4), sequence('.'))];

    expect(unfold(frame(flag.version, ...blocks))).toBe('abcdabcd.');
    expect(() => unfold(frame(ordinary, ...blocks))).toThrow('a copy reaches back to before the first byte');
    const before = frame(flag.version, { plain: 'abcd' });
    expect(() =>
      unfold(Buffer.concat([before, frame(flag.version, block(sequence('', 4, 4), sequence('.')))])),
    ).toThrow('a copy reaches back');
  });

  test('that depend on each other copy from as far back as a distance can say', () => {
    const [first, others] = [{ plain: 'x' }, { plain: 'y'.repeat(65_534) }];
    const copying = block(Buffer.from([0, 0xff, 0xff]), sequence('.'));

    expect(unfold(frame(flag.version, first, others, copying))).toMatch(/^xy{65534}xyyy\.$/);
  });

  test('that may be skipped are', () => {
    const skipped = Buffer.concat([uint32(0x184d2a5f), uint32(3), Buffer.from('abc')]);

    expect(unfold(Buffer.concat([skipped, frame(ordinary, { plain: 'a' }), skipped]))).toBe('a');
  });

  test.each<[string, Buffer, string]>([
    ['another beginning', Buffer.from('no frame'), 'it does not begin as an LZ4 frame does'],
    ['another version', frame(0x80 | flag.independent), 'version 2 of the LZ4 frame is not known'],
    ['a dictionary', frame(ordinary | flag.dictionary), 'it needs an LZ4 dictionary'],
    ['no more than its number', magic, 'the LZ4 frame is cut off'],
    ['less than its number', magic.subarray(0, 3), 'the LZ4 frame is cut off'],
    ['no end', frame(ordinary, { plain: 'a' }).subarray(0, -2), 'the LZ4 frame is cut off'],
    ['a block that ends early', frame(ordinary, { plain: 'abcdef' }).subarray(0, -7), 'an LZ4 block is cut off'],
    ['literals beyond the block', frame(ordinary, Buffer.from([0x50, 0x61])), 'an LZ4 literal is cut off'],
    ['a length without its end', frame(ordinary, Buffer.from([0xf0, 255])), 'the LZ4 frame is cut off'],
    ['half a distance', frame(ordinary, Buffer.from([0x10, 0x61, 1])), 'the LZ4 frame is cut off'],
    ['a distance of nothing', frame(ordinary, Buffer.from([0x10, 0x61, 0, 0])), 'a copy reaches back'],
  ])('with %s are corrupt', (_, packed, reason) => {
    expect(() => unfold(packed)).toThrow(reason);
  });

  test('that unfold to more than is allowed are corrupt, to the byte', () => {
    const packed = frame(ordinary, block(sequence('ab', 2, 1_998), sequence('c')));

    expect(unfold(packed, 2_001)).toHaveLength(2_001);
    expect(() => unfold(packed, 2_000)).toThrow('it unfolds to more than 2000 bytes');
  });
});
