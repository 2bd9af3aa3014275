import { setTimeout as sleep } from 'node:timers/promises';
import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { HandlerCalls } from './handler-calls.ts';
import type { OffsetCommits } from './offset-commits.ts';
import type { ConsumedRecord, Deferred, SubscribeOptions } from './port.ts';
import type { Rests } from './rests.ts';

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
}

const heartbeatCheck = 500;

/**
 * Hands one fetched batch over in pieces. Returning before an offset is resolved makes kafkajs fetch it again; kafkajs'
 * own errors are let through, because they make it join the group again.
 */
export async function consumeBatch(context: LoopContext, payload: EachBatchPayload): Promise<void> {
  const { batch } = payload;
  const { options, prefix, calls, rests } = context;
  const topic = batch.topic.slice(prefix.length);
  const generation = context.generation();
  const began = Date.now();
  const current = () =>
    context.alive() && context.generation() === generation && payload.isRunning() && !payload.isStale();
  const rest = (until: number) => rests.rest(`${topic}/${batch.partition}`, until, payload.pause());

  options.observe?.lag?.(topic, batch.partition, Number(batch.offsetLagLow() ?? 0));
  for (let from = 0; from < batch.messages.length && current(); from += options.maxBatch) {
    if (rests.pausedAll()) return rest(0);
    const messages = batch.messages.slice(from, from + options.maxBatch);
    const records = messages.map((message) => consumed(topic, batch.partition, message));

    let deferred: Deferred | undefined;
    try {
      deferred = await handle(context, payload, records);
    } catch (error) {
      if (current()) rest(Date.now() + calls.failed(topic, batch.partition, error));
      return;
    }
    calls.succeeded(topic, batch.partition);
    const last = messages[Math.min(deferred?.handled ?? messages.length, messages.length) - 1];
    if (last !== undefined && generation === context.generation()) {
      // Resolving by the payload, not by the offset alone, also steps over the control records at a batch's end.
      payload.resolveOffset(last.offset);
      await context.commits.commit(payload);
    }
    if (deferred !== undefined) return rest(deferred.resumeAt);
    await payload.heartbeat();
  }
  const pause = (options.spacingMs ?? 0) - (Date.now() - began);
  if (pause > 0 && batch.messages.length < options.maxBatch && current()) await sleep(pause);
}

/** A failed heartbeat is found again, and thrown, by the one that follows the piece. */
async function handle(
  context: LoopContext,
  payload: EachBatchPayload,
  records: readonly ConsumedRecord[],
): Promise<Deferred | undefined> {
  const done = context.calls.handling();
  const beat = setInterval(() => payload.heartbeat().catch(() => {}), heartbeatCheck);
  try {
    return (await context.options.handle(records)) ?? undefined;
  } finally {
    clearInterval(beat);
    done();
  }
}

function consumed(topic: string, partition: number, message: KafkaMessage): ConsumedRecord {
  type Header = readonly [string, Buffer | null | readonly (Buffer | null)[]];
  const headers = Object.entries(message.headers ?? {}).map(
    // kafkajs puts what every object has (constructor, toString, …) before the value of a header of that name.
    ([name, value]): Header => [name, Array.isArray(value) ? value.filter(isValue).map(bytes) : bytes(value)],
  );
  const { key, value, offset, timestamp } = message;
  return { topic, partition, offset, key, value, headers: Object.fromEntries(headers), timestamp };
}

const isValue = (value: unknown): boolean => value === null || typeof value === 'string' || Buffer.isBuffer(value);

/** kafkajs gives null where its types say undefined. */
function bytes(value: Buffer | string | null | undefined): Buffer | null {
  return typeof value === 'string' ? Buffer.from(value) : (value ?? null);
}
