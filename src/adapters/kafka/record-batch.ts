import { ByteReader, CorruptBytes } from './byte-reader.ts';
import { codecOf, unfold } from './codecs.ts';
import { crc32c } from './crc32c.ts';

/** A record in the shape that kafkajs hands on. */
export interface FetchedMessage {
  readonly magicByte: number;
  readonly attributes: number;
  readonly timestamp: string;
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Record<string, Buffer | null | (Buffer | null)[]>;
}

/** What of a batch cannot be read: everything from `offset` to before `nextOffset`. */
export interface BatchFault {
  readonly offset: bigint;
  readonly nextOffset: bigint;
  readonly reason: string;
  readonly codec: string;
  /** As the batch announces them. */
  readonly records: number;
  /** The whole batch as it came. */
  readonly bytes: Buffer;
}

/** One entry of a partition's data: the records that can be read, and why the rest cannot. */
export interface ReadEntry {
  readonly messages: readonly FetchedMessage[];
  readonly lastOffset: bigint;
  readonly unfolded: number;
  readonly fault?: BatchFault;
}

export interface BatchHeader {
  readonly baseOffset: bigint;
  readonly lastOffset: bigint;
  readonly attributes: number;
  readonly producerId: bigint;
  readonly transactional: boolean;
  readonly control: boolean;
}

/** Bytes and records that one batch may unfold to. */
export const maxBytes = 64 * 1024 * 1024;
export const maxRecords = 200_000;

/** Where the records begin: after the fixed fields and the count. */
export const headerBytes = 61;
const crcAt = 17;
const attributesAt = 21;

export function batchHeader(bytes: Buffer): BatchHeader {
  const baseOffset = bytes.readBigInt64BE(0);
  const attributes = bytes.readInt16BE(attributesAt);
  return {
    baseOffset,
    attributes,
    lastOffset: baseOffset + BigInt(bytes.readInt32BE(23)),
    producerId: bytes.readBigInt64BE(43),
    transactional: (attributes & 0x10) !== 0,
    control: (attributes & 0x20) !== 0,
  };
}

/** Whether the bytes are those that the producer sent. kafkajs alone does not look; the Java client does. */
export const isIntact = (bytes: Buffer): boolean => crc32c(bytes.subarray(attributesAt)) === bytes.readUInt32BE(crcAt);

/** Reads a batch of message format 2, whole in `bytes`, whose checksum is right. */
export async function readBatch(bytes: Buffer): Promise<ReadEntry> {
  const header = batchHeader(bytes);
  const records = bytes.readInt32BE(headerBytes - 4);
  const codec = codecOf(header.attributes);
  const messages: FetchedMessage[] = [];
  let unfolded = 0;
  try {
    if (records < 0 || records > maxRecords)
      throw new CorruptBytes(`it has ${records} records, at most ${maxRecords} are read`);
    const body = await unfold(codec, bytes.subarray(headerBytes), maxBytes);
    unfolded = body.length;
    readRecords({ header, bytes, records }, new ByteReader(body), messages);
    return { messages: header.control ? [] : messages, unfolded, lastOffset: header.lastOffset };
  } catch (error) {
    const { lastOffset, baseOffset } = header;
    const last = messages.at(-1);
    // Where every offset has its record and something is wrong all the same, none of them is relied upon.
    const isWhole = last === undefined || BigInt(last.offset) >= lastOffset;
    const offset = isWhole ? baseOffset : BigInt(last.offset) + 1n;
    const fault = { offset, nextOffset: lastOffset + 1n, reason: reasonOf(error), codec, records, bytes };
    return { messages: isWhole ? [] : messages, unfolded, lastOffset, fault };
  }
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface Batch {
  readonly header: BatchHeader;
  readonly bytes: Buffer;
  readonly records: number;
}

function readRecords({ header, bytes, records }: Batch, body: ByteReader, messages: FetchedMessage[]): void {
  const firstTimestamp = bytes.readBigInt64BE(27);
  // Of a topic whose time is that of appending, every record has the batch's.
  const appended = (header.attributes & 0x08) !== 0 ? bytes.readBigInt64BE(35) : undefined;
  let previous = -1;
  for (let n = 0; n < records; n += 1) {
    const record = new ByteReader(body.bytes(body.varint()));
    const attributes = record.int8();
    const timestamp = appended ?? firstTimestamp + record.varlong();
    if (appended !== undefined) record.varlong();
    const delta = record.varint();
    const offset = header.baseOffset + BigInt(delta);
    if (delta <= previous || offset > header.lastOffset)
      throw new CorruptBytes(`record ${n} has the offset ${offset}, which is not between its neighbours`);
    previous = delta;
    const [key, value] = [record.nullableVarintBytes(), record.nullableVarintBytes()];
    const headers = readHeaders(record);
    if (record.remaining > 0) throw new CorruptBytes(`record ${n} has ${record.remaining} bytes more than its fields`);
    messages.push({
      magicByte: 2,
      attributes,
      key,
      value,
      headers,
      timestamp: String(timestamp),
      offset: String(offset),
    });
  }
  if (body.remaining > 0)
    throw new CorruptBytes(`it announces ${records} records, and ${body.remaining} bytes follow the last`);
}

function readHeaders(record: ByteReader): FetchedMessage['headers'] {
  const count = record.varint();
  if (count < 0) throw new CorruptBytes(`a record has ${count} headers`);
  // Without a prototype, so that a header may have the name of something that every object has.
  const headers: FetchedMessage['headers'] = Object.create(null);
  for (let n = 0; n < count; n += 1) {
    const name = record.nullableVarintBytes();
    if (name === null) throw new CorruptBytes('a header has no name');
    const value = record.nullableVarintBytes();
    const text = name.toString('utf8');
    const earlier = headers[text];
    if (earlier === undefined) headers[text] = value;
    else headers[text] = [...(Array.isArray(earlier) ? earlier : [earlier]), value];
  }
  return headers;
}
