import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32c } from '../../src/adapters/kafka/crc32c.ts';

/** Where the fields of a batch of message format 2 stand. */
export const at = {
  base: 0,
  length: 8,
  magic: 16,
  crc: 17,
  attributes: 21,
  lastOffsetDelta: 23,
  count: 57,
  records: 61,
};

/** Ways to break a batch; `checksum` says whether its checksum is made right again, as a broken producer would send it. */
export const breakages: Readonly<Record<string, { readonly checksum: boolean; change(batch: Buffer): void }>> = {
  'codec 5, which nobody has': { checksum: true, change: (batch) => void batch.writeInt16BE(5, at.attributes) },
  'codec 7, which nobody has': { checksum: true, change: (batch) => void batch.writeInt16BE(7, at.attributes) },
  'zstd that calls itself gzip': { checksum: true, change: (batch) => void batch.writeInt16BE(1, at.attributes) },
  'zstd that calls itself snappy': { checksum: true, change: (batch) => void batch.writeInt16BE(2, at.attributes) },
  'zstd that calls itself lz4': { checksum: true, change: (batch) => void batch.writeInt16BE(3, at.attributes) },
  'zstd that calls itself plain': { checksum: true, change: (batch) => void batch.writeInt16BE(0, at.attributes) },
  'more records announced than there are': { checksum: true, change: (batch) => void batch.writeInt32BE(99, at.count) },
  'fewer records announced than there are': { checksum: true, change: (batch) => void batch.writeInt32BE(1, at.count) },
  'a negative number of records': { checksum: true, change: (batch) => void batch.writeInt32BE(-5, at.count) },
  'a payload that begins wrongly': { checksum: true, change: (batch) => void batch.writeUInt8(0x7f, at.records) },
  'a message format of the future': { checksum: false, change: (batch) => void batch.writeUInt8(3, at.magic) },
  'a byte that turned over on the disk': {
    checksum: false,
    change: (batch) => void batch.writeUInt8(batch.readUInt8(batch.length - 3) ^ 0x10, batch.length - 3),
  },
  'zeroed records': { checksum: false, change: (batch) => void batch.fill(0, at.records) },
};

export function breakBatch(batch: Buffer, how: string): void {
  const breakage = breakages[how];
  if (breakage === undefined) throw new Error(`no breakage ${how}`);
  breakage.change(batch);
  if (breakage.checksum) batch.writeUInt32BE(crc32c(batch.subarray(at.attributes)), at.crc);
}

/** The batches of a partition's only segment, as the broker that keeps its files in `kafkaDir` has them. */
export function* batchesOnDisk(kafkaDir: string, topic: string, partition: number): Generator<OnDisk> {
  const file = join(kafkaDir, 'data', `${topic}-${partition}`, '00000000000000000000.log');
  const segment = readFileSync(file);
  for (let from = 0; from + at.records <= segment.length; ) {
    const size = 12 + segment.readInt32BE(from + at.length);
    if (size <= 12) return;
    yield { file, from, batch: segment.subarray(from, from + size) };
    from += size;
  }
}

interface OnDisk {
  readonly file: string;
  readonly from: number;
  readonly batch: Buffer;
}

/** Breaks the batch with this base offset where it lies; brokers send what lies there without a look. */
export function breakOnDisk(
  kafkaDir: string,
  place: { readonly topic: string; readonly partition: number; readonly offset: number },
  how: string,
): Buffer {
  for (const { file, from, batch } of batchesOnDisk(kafkaDir, place.topic, place.partition)) {
    if (Number(batch.readBigInt64BE(at.base)) !== place.offset) continue;
    breakBatch(batch, how);
    const handle = openSync(file, 'r+');
    writeSync(handle, batch, 0, batch.length, from);
    closeSync(handle);
    return batch;
  }
  throw new Error(`no batch begins at ${place.topic}/${place.partition}/${place.offset}`);
}
