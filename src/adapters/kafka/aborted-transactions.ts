import { ByteReader } from './byte-reader.ts';
import { batchHeader, headerBytes } from './record-batch.ts';

/** A transaction that the broker says was aborted, by its producer and its first offset in the partition. */
export interface AbortedTransaction {
  readonly producerId: bigint;
  readonly firstOffset: bigint;
}

/**
 * Tells of each batch, asked in the order of the partition, whether its records were aborted. kafkajs' own filter takes
 * one transaction a record from the list, so of two that are open at once it lets records of the second through; and a
 * record with the key of a marker ends a transaction there.
 */
export function createAbortedFilter(aborted: readonly AbortedTransaction[]): (bytes: Buffer) => boolean {
  const waiting = aborted.toSorted((a, b) => (a.firstOffset < b.firstOffset ? -1 : 1));
  const open = new Set<bigint>();
  return (bytes) => {
    const { producerId, transactional, control, lastOffset } = batchHeader(bytes);
    for (let next = waiting[0]; next !== undefined && next.firstOffset <= lastOffset; next = waiting[0]) {
      open.add(next.producerId);
      waiting.shift();
    }
    if (!transactional || !open.has(producerId)) return false;
    if (!control) return true;
    if (isAbortMarker(bytes)) open.delete(producerId);
    return false;
  };
}

/** A control batch has one record, uncompressed; its key is the version and the kind of the marker, 0 for an abort. */
function isAbortMarker(bytes: Buffer): boolean {
  const record = new ByteReader(bytes.subarray(headerBytes));
  record.varint();
  record.int8();
  record.varlong();
  record.varint();
  const key = record.nullableVarintBytes();
  return key !== null && key.length >= 4 && key.readInt16BE(2) === 0;
}
