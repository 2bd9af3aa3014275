import type { Batch, EachBatchPayload, KafkaMessage } from 'kafkajs';
import { createHandlerCalls } from '../../../src/adapters/kafka/handler-calls.ts';
import { createOffsetCommits } from '../../../src/adapters/kafka/offset-commits.ts';
import { consumeBatch, type LoopContext } from '../../../src/adapters/kafka/partition-loop.ts';
import type { SubscribeOptions } from '../../../src/adapters/kafka/port.ts';
import { newBudget, readRecordSet } from '../../../src/adapters/kafka/record-set.ts';
import { createRests } from '../../../src/adapters/kafka/rests.ts';
import { createStoppedPartitions } from '../../../src/adapters/kafka/stopped-partitions.ts';
import { recordBatch } from '../../support/record-batches.ts';
import { logger, values } from './support.ts';

/** The messages of batches as a fetch brings them, faults and passed offsets among them. */
export const fetched = async (...batches: readonly Buffer[]): Promise<KafkaMessage[]> =>
  (await readRecordSet(Buffer.concat(batches), [], newBudget())) as KafkaMessage[];

export const plain = (base: number, ...texts: readonly string[]): Buffer =>
  recordBatch({ base: BigInt(base), records: texts.map((text, delta) => [delta, text]) });

/** A member of a group as a partition of its sees it; the test moves its assignment. */
export function member(over: Partial<SubscribeOptions> = {}) {
  const told: string[] = [];
  const state = { generation: 1, alive: true, running: true, stale: false, failHeartbeat: false };
  const options: SubscribeOptions = {
    group: 'g',
    topics: ['t'],
    maxBatch: 2,
    concurrency: 1,
    handle: async (records) => void told.push(`handle ${values(records)}`),
    observe: {
      handlerFailed: ({ topic, partition }, attempt) => void told.push(`failed ${topic}/${partition} ${attempt}`),
      stopped: ({ offset }) => void told.push(`stopped at ${offset}`),
      goesOn: ({ offset }) => void told.push(`goes on from ${offset}`),
    },
    ...over,
  };
  const rests = createRests();
  const calls = createHandlerCalls(options, logger);
  const context: LoopContext = {
    options,
    prefix: 'p.',
    rests,
    calls,
    stopped: createStoppedPartitions(options.observe),
    commits: createOffsetCommits(1_000),
    generation: () => state.generation,
    alive: () => state.alive,
  };

  /** Hands the partition one fetch; answers when kafkajs would fetch again. */
  async function consume(messages: readonly KafkaMessage[], fetchedOffset = '0'): Promise<void> {
    const batch = { topic: 'p.t', partition: 3, highWatermark: '100', messages, fetchedOffset };
    const payload: Partial<EachBatchPayload> = {
      batch: batch as unknown as Batch,
      isRunning: () => state.running,
      isStale: () => state.stale,
      pause: () => {
        told.push('pause');
        return () => void told.push('resume');
      },
      heartbeat: async () => {
        if (state.failHeartbeat) throw new Error('rebalance');
        told.push('heartbeat');
      },
      resolveOffset: (offset) => void told.push(`resolve ${offset}`),
      uncommittedOffsets: () => ({ topics: [] }),
      commitOffsetsIfNecessary: async () => void told.push('commit'),
    };
    await consumeBatch(context, payload as EachBatchPayload);
  }
  return { consume, told, state, rests, calls, stopped: context.stopped };
}
