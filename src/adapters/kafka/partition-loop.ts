import { setTimeout as sleep } from 'node:timers/promises';
import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { HandlerCalls } from './handler-calls.ts';
import type { OffsetCommits } from './offset-commits.ts';
import type { ConsumedRecord, Deferred, SubscribeOptions } from './port.ts';
import type { BatchFault } from './record-batch.ts';
import { faultOf, isPassed } from './record-set.ts';
import type { Rests } from './rests.ts';
import type { StoppedPartitions } from './stopped-partitions.ts';
import { unreadableBatch } from './unreadable-batch.ts';

/** What a batch needs to know about the consumer that fetched it. */
export interface LoopContext {
  readonly options: SubscribeOptions;
  readonly prefix: string;
  readonly commits: OffsetCommits;
  /** Changes with every assignment; work of an earlier one stops before its next piece. */
  generation(): number;
  /** False once the consumer was thrown away. */
  alive(): boolean;
  readonly calls: HandlerCalls;
  readonly rests: Rests;
  readonly stopped: StoppedPartitions;
}

/** One fetched batch on its way. */
interface Fetched {
  readonly context: LoopContext;
  readonly payload: EachBatchPayload;
  readonly topic: string;
  /** Whether the partition is still this consumer's. */
  current(): boolean;
  rest(until: number): void;
}

const heartbeatCheck = 500;
/** How soon a stopped partition is looked at again. */
const stopCheck = 2_000;

/**
 * Hands one fetched batch over in pieces. Returning before an offset is resolved makes kafkajs fetch it again; kafkajs'
 * own errors are let through, because they make it join the group again.
 */
export async function consumeBatch(context: LoopContext, payload: EachBatchPayload): Promise<void> {
  const { batch } = payload;
  const { options, prefix, rests } = context;
  const topic = batch.topic.slice(prefix.length);
  const generation = context.generation();
  const began = Date.now();
  const fetched: Fetched = {
    context,
    payload,
    topic,
    current: () => context.alive() && context.generation() === generation && payload.isRunning() && !payload.isStale(),
    rest: (until) => rests.rest(`${topic}/${batch.partition}`, until, payload.pause()),
  };
  const last = batch.messages.at(-1);
  const fault = last === undefined ? undefined : faultOf(last);
  const read = fault === undefined ? batch.messages : batch.messages.slice(0, -1);
  const records = read.filter((message) => !isPassed(message));

  for (let from = 0; from < records.length && fetched.current(); from += options.maxBatch) {
    if (rests.pausedAll()) return fetched.rest(0);
    if ((await handOver(fetched, records.slice(from, from + options.maxBatch))) === 'rests') return;
  }
  if (!fetched.current()) return;
  const end = read.at(-1);
  // Beyond the last record: markers, aborted and removed records, which nobody handles.
  if (end !== undefined && isPassed(end)) await resolve(fetched, end.offset);
  if (fault !== undefined) return await meetFault(fetched, fault);
  context.stopped.goesOn(topic, batch.partition);
  const pause = (options.spacingMs ?? 0) - (Date.now() - began);
  if (pause > 0 && batch.messages.length < options.maxBatch) await sleep(pause);
}

async function handOver(fetched: Fetched, messages: readonly KafkaMessage[]): Promise<'rests' | 'done'> {
  const { context, payload, topic } = fetched;
  const { partition } = payload.batch;
  const records = messages.map((message) => consumed(topic, partition, message));
  const generation = context.generation();

  let deferred: Deferred | undefined;
  try {
    deferred = (await whileBeating(fetched, async () => await context.options.handle(records))) ?? undefined;
  } catch (error) {
    if (fetched.current()) fetched.rest(Date.now() + context.calls.failed(topic, partition, error));
    return 'rests';
  }
  context.calls.succeeded(topic, partition);
  const last = messages[Math.min(deferred?.handled ?? messages.length, messages.length) - 1];
  if (last !== undefined && generation === context.generation()) {
    await resolve(fetched, last.offset);
  }
  if (deferred !== undefined) {
    fetched.rest(deferred.resumeAt);
    return 'rests';
  }
  await payload.heartbeat();
  return 'done';
}

/** The partition stops here, alone, and is fetched again after a moment, until somebody passes the batch over. */
async function meetFault(fetched: Fetched, fault: BatchFault): Promise<void> {
  const { context, payload, topic } = fetched;
  if (context.rests.pausedAll()) return fetched.rest(0);
  const unreadable = unreadableBatch(topic, payload.batch, fault);
  context.stopped.meet(unreadable);
  let decision: 'stop' | 'pass-over' = 'stop';
  try {
    decision = (await whileBeating(fetched, async () => await context.options.unreadable?.(unreadable))) ?? 'stop';
    context.calls.succeeded(topic, payload.batch.partition);
  } catch (error) {
    context.calls.failed(topic, payload.batch.partition, error);
  }
  if (!fetched.current()) return;
  if (decision === 'stop') return fetched.rest(Date.now() + stopCheck);
  await resolve(fetched, String(BigInt(unreadable.nextOffset) - 1n));
  context.stopped.goesOn(topic, payload.batch.partition);
}

async function resolve({ context, payload }: Fetched, offset: string): Promise<void> {
  payload.resolveOffset(offset);
  await context.commits.commit(payload);
}

/** A failed heartbeat is found again, and thrown, by the one that follows the piece. */
async function whileBeating<T>({ context, payload }: Fetched, work: () => Promise<T>): Promise<T> {
  const done = context.calls.handling();
  const beat = setInterval(() => payload.heartbeat().catch(() => {}), heartbeatCheck);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    done();
  }
}

function consumed(topic: string, partition: number, message: KafkaMessage): ConsumedRecord {
  type Header = readonly [string, Buffer | null | readonly (Buffer | null)[]];
  const headers = Object.entries(message.headers ?? {}).map(
    ([name, value]): Header => [name, Array.isArray(value) ? value.map(bytes) : bytes(value)],
  );
  const { key, value, offset, timestamp } = message;
  return { topic, partition, offset, key, value, headers: Object.fromEntries(headers), timestamp };
}

/** kafkajs' types allow text and absence; what is read here is bytes or null. */
function bytes(value: Buffer | string | null | undefined): Buffer | null {
  return typeof value === 'string' ? Buffer.from(value) : (value ?? null);
}
