import { type AbortedTransaction, createAbortedFilter } from './aborted-transactions.ts';
import { readLegacyEntry } from './legacy-message.ts';
import {
  type BatchFault,
  batchHeader,
  type FetchedMessage,
  headerBytes,
  isIntact,
  maxBytes,
  maxRecords,
  type ReadEntry,
  readBatch,
  reasonOf,
} from './record-batch.ts';

const prefix = 12;
const magicAt = 16;
const smallestMessage = 26;

/** What the batches of one fetch have unfolded to; once it is spent, the rest is left to the next fetch. */
export interface Budget {
  bytes: number;
  records: number;
}

export const newBudget = (): Budget => ({ bytes: maxBytes, records: maxRecords });

const spent = ({ bytes, records }: Budget): boolean => bytes <= 0 || records <= 0;

const faults = new WeakMap<object, BatchFault>();

const passed = new WeakSet<object>();

/** The fault that a message stands for; such a message is the last of its partition and no record. */
export const faultOf = (message: object): BatchFault | undefined => faults.get(message);

/** Whether a message stands only for an offset that holds no record for readers: a marker, an aborted or removed record. */
export const isPassed = (message: object): boolean => passed.has(message);

/** No offset of a partition comes after it, so kafkajs never takes the fault for a record that was read before. */
const endOfOffsets = String(2n ** 63n - 1n);

/**
 * Reads a partition's data. What cannot be read becomes the last message, known by `faultOf`, and harms no other
 * partition; a cut-off batch at the end is left to the next fetch. Aborted and control records are left out; where a
 * batch ends beyond its last record, a message known by `isPassed` has its last offset, so that the reader gets past it.
 */
export async function readRecordSet(
  set: Buffer,
  aborted: readonly AbortedTransaction[],
  budget: Budget,
): Promise<FetchedMessage[]> {
  const messages: FetchedMessage[] = [];
  const isAborted = createAbortedFilter(aborted);
  for (let at = 0; at < set.length && !spent(budget); ) {
    const bytes = entryAt(set, at);
    if (bytes === 'cut off') {
      // The broker sends the first batch whole, whatever its size; so this one states a size that is not its own.
      if (at === 0) messages.push(marker(unreadable(set, 0n, 'its size is more than was sent of it')));
      break;
    }
    const entry = await readEntry(bytes, isAborted, entryAt(set, at + bytes.length));
    for (const message of entry.messages) messages.push(message);
    budget.bytes -= Math.max(entry.unfolded, bytes.length);
    budget.records -= entry.messages.length;
    if (entry.fault !== undefined) {
      messages.push(marker(entry.fault));
      break;
    }
    const last = entry.messages.at(-1);
    if (last === undefined || BigInt(last.offset) < entry.lastOffset) messages.push(filler(entry.lastOffset));
    at += bytes.length;
  }
  return messages;
}

function entryAt(set: Buffer, at: number): Buffer | 'cut off' {
  if (set.length - at <= magicAt) return 'cut off';
  const size = prefix + set.readInt32BE(at + 8);
  const smallest = set.readInt8(at + magicAt) === 2 ? headerBytes : smallestMessage;
  if (size < smallest || at + size > set.length) return 'cut off';
  return set.subarray(at, at + size);
}

async function readEntry(
  bytes: Buffer,
  isAborted: (bytes: Buffer) => boolean,
  next: Buffer | 'cut off',
): Promise<ReadEntry> {
  try {
    const magic = bytes.readInt8(magicAt);
    if (magic === 0 || magic === 1) return await readLegacyEntry(bytes);
    if (magic !== 2) return broken(bytes, next, `message format ${magic} is not known here`);
    if (!isIntact(bytes)) return broken(bytes, next, 'its checksum is wrong');
    if (isAborted(bytes)) return { messages: [], lastOffset: batchHeader(bytes).lastOffset, unfolded: 0 };
    return await readBatch(bytes);
  } catch (error) {
    return broken(bytes, next, reasonOf(error));
  }
}

/** Its own fields may be wrong; the batch behind it, when it is right, shows better where it ends. */
function broken(bytes: Buffer, next: Buffer | 'cut off', reason: string): ReadEntry {
  const last = bytes.length < headerBytes ? bytes.readBigInt64BE(0) : batchHeader(bytes).lastOffset;
  const behind =
    next !== 'cut off' && next.length >= headerBytes && isIntact(next) ? batchHeader(next).baseOffset : last + 1n;
  const fault = unreadable(bytes, behind, reason);
  return { messages: [], lastOffset: fault.nextOffset - 1n, unfolded: 0, fault };
}

/** A fault of bytes whose fields are not to be relied upon. */
const unreadable = (bytes: Buffer, nextOffset: bigint, reason: string): BatchFault => ({
  offset: bytes.length < 8 ? 0n : bytes.readBigInt64BE(0),
  nextOffset,
  reason,
  bytes,
  codec: 'unknown',
  records: 0,
});

const blank = { magicByte: 2, attributes: 0, timestamp: '-1', key: null, value: null, headers: {} };

function filler(offset: bigint): FetchedMessage {
  const message: FetchedMessage = { ...blank, offset: String(offset) };
  passed.add(message);
  return message;
}

function marker(fault: BatchFault): FetchedMessage {
  const message: FetchedMessage = { ...blank, offset: endOfOffsets };
  // A copy: the batch is kept while its partition is stopped, the answer that it came in is not.
  faults.set(message, { ...fault, bytes: Buffer.from(fault.bytes) });
  return message;
}
