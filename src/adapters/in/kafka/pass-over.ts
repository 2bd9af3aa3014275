import { createHash } from 'node:crypto';
import type { Clock, Commit, MetBatch, OrderStore, UnreadableBatches } from '../../../usecases/ports.ts';
import { failpoint } from '../../faults/failpoint.ts';
import type { UnreadableBatch } from '../../kafka/port.ts';
import { deadCommit, storeDead } from './dead-commit.ts';
import type { ConsumerEvents } from './quote-events.consumer.ts';

export interface PassOverDeps {
  readonly batches: UnreadableBatches;
  readonly store: OrderStore;
  readonly clock: Clock;
  readonly consumer: string;
}

/** Most bytes of a batch that its letter keeps: as much as fits a dead-letter topic as base64. */
const mostKept = 1024 * 1024;

/**
 * Answers what is to become of a batch that cannot be read: its partition stops until an operator asks to pass it over
 * (CO8). Then the letter, the inbox row and the audit row are one commit, and the offset moves after it.
 */
export function passOver(deps: PassOverDeps, events: ConsumerEvents) {
  return async (batch: UnreadableBatch): Promise<'stop' | 'pass-over'> => {
    const met = metBatch(deps.consumer, batch);
    const state = await deps.batches.meet(met);
    switch (state.kind) {
      case 'stopped':
        return 'stop';
      case 'passed':
        return 'pass-over';
      case 'asked':
        await storeDead(deps.store, [commitOf(deps, batch, met, state)]);
        await failpoint('consumer.after-pass-over');
        await deps.batches.passed(met);
        events.buried('UNREADABLE_BATCH', batch.topic);
        events.fate('dead', batch.topic);
        return 'pass-over';
      default:
        return state satisfies never;
    }
  };
}

function metBatch(consumer: string, batch: UnreadableBatch): MetBatch {
  const { topic, partition, offset, nextOffset, codec, records, bytes } = batch;
  const hash = createHash('sha256').update(bytes).digest('hex');
  const fault = batch.reason.slice(0, 1000);
  return { consumer, topic, partition, offset, nextOffset, hash, fault, codec, records, bytes: bytes.length };
}

interface Asked {
  readonly by: string;
  readonly because: string;
}

function commitOf({ clock, consumer }: PassOverDeps, batch: UnreadableBatch, met: MetBatch, asked: Asked): Commit {
  const { topic, partition, offset, bytes } = batch;
  const kept = bytes.subarray(0, mostKept);
  const named = { offsets: `${offset}-${BigInt(met.nextOffset) - 1n}`, codec: met.codec, bytes: String(met.bytes) };
  const headers = Object.entries(named).map(([name, text]) => [`batch-${name}`, Buffer.from(text)]);
  const commit = deadCommit(
    {
      record: {
        topic,
        partition,
        offset,
        key: null,
        value: kept,
        headers: Object.fromEntries(headers),
        timestamp: '-1',
      },
      consumerGroup: consumer,
      errorClass: 'UNREADABLE_BATCH',
      value: undefined,
      failedAt: clock.now(),
      reason: `${met.fault} (passed over by ${asked.by}: ${asked.because})`,
    },
    '-',
  );
  const audit = { ...met, by: asked.by, because: asked.because };
  return {
    ...commit,
    audit: [{ kind: 'batch_passed_over', subject: `${topic}/${partition}/${offset}`, detail: audit }],
  };
}
