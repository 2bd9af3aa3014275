import { gzipSync } from 'node:zlib';
import { crc32c } from '../../src/adapters/kafka/crc32c.ts';

export interface BatchDraft {
  readonly base?: bigint;
  /** Offset deltas and values; null is a null value. */
  readonly records?: readonly (readonly [delta: number, value: string | null])[];
  readonly lastDelta?: number;
  /** Low three bits: the codec. */
  readonly attributes?: number;
  readonly producerId?: bigint;
  readonly count?: number;
  readonly key?: Buffer | null;
  /** Instead of the records. */
  readonly body?: Buffer;
}

export const codec = { gzip: 1, snappy: 2, lz4: 3, zstd: 4 } as const;
export const transactional = 0x10;
export const control = 0x20;

/** A batch of message format 2 with a right checksum. */
export function recordBatch(draft: BatchDraft = {}): Buffer {
  const { base = 0n, records = [[0, 'a']], attributes = 0, producerId = -1n, key = null } = draft;
  const plain = Buffer.concat(records.map(([delta, value]) => record(delta, key, value)));
  const body = draft.body ?? ((attributes & 7) === codec.gzip ? gzipSync(plain) : plain);
  const head = Buffer.alloc(61);
  head.writeBigInt64BE(base, 0);
  head.writeInt32BE(49 + body.length, 8);
  head.writeInt8(2, 16);
  head.writeInt16BE(attributes, 21);
  head.writeInt32BE(draft.lastDelta ?? records.at(-1)?.[0] ?? 0, 23);
  head.writeBigInt64BE(1_700_000_000_000n, 27);
  head.writeBigInt64BE(1_700_000_000_000n, 35);
  head.writeBigInt64BE(producerId, 43);
  head.writeInt32BE(draft.count ?? records.length, 57);
  const batch = Buffer.concat([head, body]);
  batch.writeUInt32BE(crc32c(batch.subarray(21)), 17);
  return batch;
}

/** Ends a transaction of the producer at an offset. */
export const endMarker = (base: bigint, producerId: bigint, kind: 'abort' | 'commit'): Buffer =>
  recordBatch({
    base,
    producerId,
    attributes: transactional | control,
    records: [[0, '\0\0\0\0\0\0']],
    key: Buffer.from([0, 0, 0, kind === 'abort' ? 0 : 1]),
  });

function record(delta: number, key: Buffer | null, value: string | null): Buffer {
  const field = (bytes: Buffer | null) => (bytes === null ? varint(-1) : Buffer.concat([varint(bytes.length), bytes]));
  const body = Buffer.concat([
    ...[Buffer.from([0]), varint(0), varint(delta)],
    ...[field(key), field(value === null ? null : Buffer.from(value)), varint(0)],
  ]);
  return Buffer.concat([varint(body.length), body]);
}

export function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = ((value << 1) ^ (value >> 31)) >>> 0;
  for (; rest >= 0x80; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}

/** An answer to Fetch, version 11, as a broker sends it. */
export function fetchAnswer(
  sets: readonly { readonly partition: number; readonly set: Buffer; readonly aborted?: readonly [bigint, bigint][] }[],
): Buffer {
  const parts = sets.map(({ partition, set, aborted = [] }) => {
    const head = Buffer.alloc(34);
    head.writeInt32BE(partition, 0);
    head.writeBigInt64BE(100n, 6);
    head.writeBigInt64BE(100n, 14);
    head.writeInt32BE(aborted.length, 30);
    const transactions = aborted.map(([producerId, first]) => {
      const both = Buffer.alloc(16);
      both.writeBigInt64BE(producerId, 0);
      both.writeBigInt64BE(first, 8);
      return both;
    });
    const tail = Buffer.alloc(8);
    tail.writeInt32BE(-1, 0);
    tail.writeInt32BE(set.length, 4);
    return Buffer.concat([head, ...transactions, tail, set]);
  });
  const head = Buffer.alloc(14);
  head.writeInt32BE(1, 10);
  const topic = Buffer.concat([Buffer.from([0, 1]), Buffer.from('t'), Buffer.alloc(4)]);
  topic.writeInt32BE(sets.length, 3);
  return Buffer.concat([head, topic, ...parts]);
}
