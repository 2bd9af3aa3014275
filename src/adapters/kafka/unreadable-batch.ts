import type { Batch } from 'kafkajs';
import type { UnreadableBatch } from './port.ts';
import type { BatchFault } from './record-batch.ts';

/** The fault of a fetched batch as the rest of the service sees it. */
export function unreadableBatch(topic: string, batch: Batch, fault: BatchFault): UnreadableBatch {
  const { reason, codec, records, bytes } = fault;
  const { partition, highWatermark } = batch;
  const offset = largest(fault.offset, positionOf(batch));
  // A broken batch may name any end. Beyond the partition's end there is nothing to go on with.
  const end = smallest(fault.nextOffset, BigInt(highWatermark));
  const nextOffset = largest(end, offset + 1n);
  return { topic, partition, reason, codec, records, bytes, offset: String(offset), nextOffset: String(nextOffset) };
}

const largest = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const smallest = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Where this fetch began: a batch is sent whole, also when its first records were read before. */
function positionOf(batch: Batch): bigint {
  const fetched: unknown = Reflect.get(batch, 'fetchedOffset');
  return typeof fetched === 'string' && /^\d+$/.test(fetched) ? BigInt(fetched) : 0n;
}
