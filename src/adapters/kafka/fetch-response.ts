import { createRequire } from 'node:module';
import type { AbortedTransaction } from './aborted-transactions.ts';
import { ByteReader } from './byte-reader.ts';
import type { FetchedMessage } from './record-batch.ts';
import { type Budget, newBudget, readRecordSet } from './record-set.ts';

/** The versions of Fetch that kafkajs 2.2.4 speaks to brokers of the last nine years: those that carry record batches. */
export const fetchVersions = [4, 5, 6, 7, 8, 9, 10, 11] as const;

const internals = createRequire(import.meta.url);

interface ResponseOfKafkajs {
  decode: (payload: Buffer) => Promise<unknown>;
}

/** The module by which kafkajs decodes the answers of one version. */
export const responseOfKafkajs = (version: number): ResponseOfKafkajs =>
  internals(`kafkajs/src/protocol/requests/fetch/v${version}/response`);

let installed = false;

/**
 * kafkajs decodes a whole answer at once: one batch that it cannot read fails every partition of it, again and again.
 * So the answers are decoded here instead (docs/adr/0019); what kafkajs does with them afterwards stays as it is.
 */
export function readFetchesHere(): void {
  if (installed) return;
  for (const version of fetchVersions) {
    const response = responseOfKafkajs(version);
    if (typeof response.decode !== 'function')
      throw new Error(`kafkajs decodes Fetch v${version} elsewhere than was expected: see docs/adr/0019`);
    response.decode = (payload) => decodeFetch(payload, version);
  }
  installed = true;
}

/** An answer to Fetch in the shape that kafkajs gives it. */
async function decodeFetch(payload: Buffer, version: number) {
  const reader = new ByteReader(payload);
  const budget = newBudget();
  const throttle = reader.int32();
  const session = version >= 7 ? { errorCode: reader.int16(), sessionId: reader.int32() } : {};
  const responses = await array(reader, async () => ({
    topicName: string(reader),
    partitions: await array(reader, () => partition(reader, version, budget)),
  }));
  // From version 8 on the broker expects the client to wait by itself (KIP-219).
  const throttled = version >= 8 ? { throttleTime: 0, clientSideThrottleTime: throttle } : { throttleTime: throttle };
  return { ...throttled, ...session, responses };
}

interface FetchedPartition {
  readonly partition: number;
  readonly errorCode: number;
  readonly highWatermark: string;
  readonly lastStableOffset: string;
  readonly lastStartOffset?: string;
  readonly preferredReadReplica?: number;
  /** Always empty: what was aborted is left out already. */
  readonly abortedTransactions: readonly AbortedTransaction[];
  readonly messages: readonly FetchedMessage[];
}

async function partition(reader: ByteReader, version: number, budget: Budget): Promise<FetchedPartition> {
  const head = {
    partition: reader.int32(),
    errorCode: reader.int16(),
    highWatermark: String(reader.int64()),
    lastStableOffset: String(reader.int64()),
    lastStartOffset: version >= 5 ? String(reader.int64()) : undefined,
  };
  const aborted = await array(reader, async () => ({ producerId: reader.int64(), firstOffset: reader.int64() }));
  const preferredReadReplica = version >= 11 ? reader.int32() : undefined;
  const set = reader.nullableBytes() ?? Buffer.alloc(0);
  const messages = await readRecordSet(set, aborted, budget);
  return { ...head, preferredReadReplica, abortedTransactions: [], messages };
}

async function array<T>(reader: ByteReader, read: () => Promise<T>): Promise<T[]> {
  const count = reader.int32();
  const items: T[] = [];
  for (let n = 0; n < count; n += 1) items.push(await read());
  return items;
}

function string(reader: ByteReader): string {
  return reader.bytes(reader.int16()).toString('utf8');
}
