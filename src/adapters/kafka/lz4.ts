import { CorruptBytes } from './byte-reader.ts';
import { Unfolded } from './unfolded.ts';

const magic = 0x184d2204;
/** Skippable frames carry what is no data; their number's last digit is free. */
const skippable = 0x184d2a50;

/**
 * Reads LZ4 frames, as Kafka's producers write them. Checksums are not compared: the batch has one of its own, and old
 * clients wrote the frame's wrongly (KAFKA-3160).
 */
export function unfoldLz4(packed: Buffer, most: number): Buffer {
  const out = new Unfolded(most, packed.length * 3);
  let at = 0;
  while (at < packed.length) at = readFrame(packed, at, out);
  return out.whole();
}

function readFrame(packed: Buffer, from: number, out: Unfolded): number {
  const number = uint32(packed, from);
  if ((number & ~0xf) >>> 0 === skippable) return from + 8 + uint32(packed, from + 4);
  if (number !== magic) throw new CorruptBytes('it does not begin as an LZ4 frame does');
  const flags = byte(packed, from + 4);
  if (flags >> 6 !== 1) throw new CorruptBytes(`version ${flags >> 6} of the LZ4 frame is not known`);
  if ((flags & 0x01) !== 0) throw new CorruptBytes('it needs an LZ4 dictionary');
  const independent = (flags & 0x20) !== 0;
  const blockChecksum = (flags & 0x10) !== 0 ? 4 : 0;
  const contentSize = (flags & 0x08) !== 0 ? 8 : 0;
  const contentChecksum = (flags & 0x04) !== 0 ? 4 : 0;

  let at = from + 7 + contentSize;
  const begin = out.length;
  for (;;) {
    const header = uint32(packed, at);
    at += 4;
    if (header === 0) return at + contentChecksum;
    const size = header & 0x7fffffff;
    if (at + size > packed.length) throw new CorruptBytes('an LZ4 block is cut off');
    const block = packed.subarray(at, at + size);
    const earliest = independent ? out.length : begin;
    if (header >>> 31 === 1) out.append(block);
    else readBlock(block, out, earliest);
    at += size + blockChecksum;
  }
}

/** Literals and copies of what came before, which may not reach further back than `earliest`. */
function readBlock(block: Buffer, out: Unfolded, earliest: number): void {
  let at = 0;
  const length = (start: number): number => {
    let sum = start;
    for (let more = start === 15; more; ) {
      const next = byte(block, at);
      at += 1;
      sum += next;
      more = next === 255;
    }
    return sum;
  };
  while (at < block.length) {
    const token = byte(block, at);
    at += 1;
    const literals = length(token >> 4);
    if (at + literals > block.length) throw new CorruptBytes('an LZ4 literal is cut off');
    out.append(block.subarray(at, at + literals));
    at += literals;
    if (at === block.length) return; // the last sequence has no copy
    const distance = byte(block, at) | (byte(block, at + 1) << 8);
    at += 2;
    out.repeat(distance, length(token & 0xf) + 4, earliest);
  }
}

function byte(bytes: Buffer, at: number): number {
  const value = bytes[at];
  if (value === undefined) throw new CorruptBytes('the LZ4 frame is cut off');
  return value;
}

function uint32(bytes: Buffer, at: number): number {
  if (at + 4 > bytes.length) throw new CorruptBytes('the LZ4 frame is cut off');
  return bytes.readUInt32LE(at);
}
