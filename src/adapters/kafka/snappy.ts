import { CorruptBytes } from './byte-reader.ts';
import { Unfolded } from './unfolded.ts';

/** What snappy-java's stream begins with, followed by two version numbers; Kafka's Java client writes it. */
const streamMagic = Buffer.from([0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0x00]);
const streamHeader = streamMagic.length + 8;

/** Reads a raw Snappy block, or the blocks of snappy-java's stream. */
export function unfoldSnappy(packed: Buffer, most: number): Buffer {
  const out = new Unfolded(most, packed.length * 3);
  if (!packed.subarray(0, streamMagic.length).equals(streamMagic)) readBlock(packed, out);
  else readStream(packed, out);
  return out.whole();
}

function readStream(packed: Buffer, out: Unfolded): void {
  if (packed.length < streamHeader) throw new CorruptBytes('the Snappy stream is cut off');
  for (let at = streamHeader; at < packed.length; ) {
    // Streams that were written one after the other each have their header.
    if (packed.subarray(at, at + streamMagic.length).equals(streamMagic)) {
      at += streamHeader;
      continue;
    }
    if (at + 4 > packed.length) throw new CorruptBytes('the Snappy stream is cut off');
    const size = packed.readUInt32BE(at);
    at += 4;
    if (at + size > packed.length) throw new CorruptBytes('a Snappy block is cut off');
    readBlock(packed.subarray(at, at + size), out);
    at += size;
  }
}

function readBlock(block: Buffer, out: Unfolded): void {
  const [size, header] = announcedSize(block);
  const begin = out.length;
  out.reserve(size);
  let at = header;
  const number = (bytes: number): number => {
    if (at + bytes > block.length) throw new CorruptBytes('a Snappy block is cut off');
    const value = block.readUIntLE(at, bytes);
    at += bytes;
    return value;
  };
  while (at < block.length) {
    const tag = number(1);
    const kind = tag & 0b11;
    if (kind === 0) {
      const short = tag >> 2;
      const length = (short < 60 ? short : number(short - 59)) + 1;
      if (at + length > block.length) throw new CorruptBytes('a Snappy literal is cut off');
      out.append(block.subarray(at, at + length));
      at += length;
    } else if (kind === 1) {
      const distance = ((tag >> 5) << 8) | number(1);
      out.repeat(distance, ((tag >> 2) & 0b111) + 4, begin);
    } else {
      out.repeat(number(kind === 2 ? 2 : 4), (tag >> 2) + 1, begin);
    }
  }
  if (out.length - begin !== size)
    throw new CorruptBytes(`a Snappy block announces ${size} bytes and has ${out.length - begin}`);
}

/** The size of the unfolded block and where its data begins. */
function announcedSize(block: Buffer): readonly [size: number, header: number] {
  let size = 0;
  for (let at = 0; at < 5; at += 1) {
    const byte = block[at];
    if (byte === undefined) break;
    size += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return [size, at + 1];
  }
  throw new CorruptBytes('a Snappy block does not state its size');
}
