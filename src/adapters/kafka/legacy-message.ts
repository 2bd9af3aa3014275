import { crc32 } from 'node:zlib';
import { ByteReader, CorruptBytes } from './byte-reader.ts';
import { codecOf, unfold } from './codecs.ts';
import { type FetchedMessage, maxBytes, maxRecords, type ReadEntry, reasonOf } from './record-batch.ts';

/** Offset and size stand before each message. */
const prefix = 12;

/** Reads one entry of message format 0 or 1, whole in `bytes`: a message, or a wrapper with compressed ones inside. */
export async function readLegacyEntry(bytes: Buffer): Promise<ReadEntry> {
  const lastOffset = bytes.readBigInt64BE(0);
  const codec = codecOf(bytes.readInt8(prefix + 5));
  try {
    const outer = readMessage(bytes);
    if (codec === 'none') return { messages: [outer], lastOffset, unfolded: bytes.length };
    if (outer.value === null) throw new CorruptBytes('a compressed message has no value');
    const body = await unfold(codec, outer.value, maxBytes);
    return { messages: innerMessages(body, outer), lastOffset, unfolded: body.length };
  } catch (error) {
    const fault = {
      reason: reasonOf(error),
      codec,
      records: 0,
      bytes,
      offset: lastOffset,
      nextOffset: lastOffset + 1n,
    };
    return { messages: [], lastOffset, unfolded: 0, fault };
  }
}

function innerMessages(body: Buffer, outer: FetchedMessage): FetchedMessage[] {
  const inner: FetchedMessage[] = [];
  for (let at = 0; at < body.length; ) {
    if (inner.length === maxRecords) throw new CorruptBytes(`more than ${maxRecords} messages are not read`);
    if (body.length - at < prefix) throw new CorruptBytes('a message is cut off');
    const size = prefix + body.readInt32BE(at + 8);
    if (size <= prefix || at + size > body.length) throw new CorruptBytes('a message is cut off');
    inner.push(readMessage(body.subarray(at, at + size)));
    at += size;
  }
  const last = inner.at(-1);
  if (last === undefined) throw new CorruptBytes('it unfolds to nothing');
  // Format 1 counts from 0 inside; the wrapper has the offset of the last one.
  const shift = outer.magicByte === 0 ? 0n : BigInt(outer.offset) - BigInt(last.offset);
  const appended = (outer.attributes & 0x08) !== 0;
  return inner.map((message) => ({
    ...message,
    offset: String(BigInt(message.offset) + shift),
    timestamp: appended ? outer.timestamp : message.timestamp,
  }));
}

function readMessage(bytes: Buffer): FetchedMessage {
  const reader = new ByteReader(bytes);
  const offset = reader.int64();
  reader.int32();
  const crc = reader.uint32();
  if (crc32(bytes.subarray(prefix + 4)) !== crc) throw new CorruptBytes('its checksum is wrong');
  const magicByte = reader.int8();
  if (magicByte !== 0 && magicByte !== 1) throw new CorruptBytes(`message format ${magicByte} is not known here`);
  const attributes = reader.int8();
  const timestamp = magicByte === 1 ? reader.int64() : -1n;
  const [key, value] = [reader.nullableBytes(), reader.nullableBytes()];
  return {
    magicByte,
    attributes,
    key,
    value,
    headers: {},
    offset: String(offset),
    timestamp: String(timestamp),
  };
}
