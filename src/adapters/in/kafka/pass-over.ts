import { createHash } from 'node:crypto';
import { type DeadRecord, recordDead } from '../../../usecases/dead-letters/record-dead.ts';
import type { MetBatch, UnreadableBatches } from '../../../usecases/dead-letters/unreadable-batches.ts';
import type { Clock, OrderStore } from '../../../usecases/ports.ts';
import { failpoint } from '../../faults/failpoint.ts';
import type { UnreadableBatch } from '../../kafka/port.ts';
import type { ConsumerEvents } from './consumer-frame.ts';
import { deadRecord } from './dead-letter-record.ts';

export interface PassOverDeps {
  readonly batches: UnreadableBatches;
  readonly store: OrderStore;
  readonly clock: Clock;
  readonly consumer: string;
}

/** Most bytes of a batch that its dead letter keeps: as much as fits a dead-letter topic as base64. */
const maxKept = 1024 * 1024;

/**
 * Answers what is to become of a batch that cannot be read: its partition stops until an operator asks to pass it over
 * (CO8). Then the dead letter, the inbox row and the audit row are one commit, and the offset moves after it.
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
        await recordDead(deps.store, [deadBatch(deps, met, { kept: batch.bytes.subarray(0, maxKept), asked: state })]);
        await failpoint('consumer.after-pass-over');
        await deps.batches.passed(met);
        events.dead('UNREADABLE_BATCH', batch.topic);
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
  /** As much of the batch's bytes as its dead letter holds. */
  readonly kept: Buffer;
  readonly asked: { readonly by: string; readonly because: string };
}

function deadBatch({ clock, consumer }: PassOverDeps, met: MetBatch, { kept, asked }: Asked): DeadRecord {
  const { topic, partition, offset } = met;
  const named = { offsets: `${offset}-${BigInt(met.nextOffset) - 1n}`, codec: met.codec, bytes: String(met.bytes) };
  const headers = Object.entries(named).map(([name, text]) => [`batch-${name}`, Buffer.from(text)]);
  const { by, because } = asked;
  const dead = deadRecord({
    record: {
      topic,
      partition,
      offset,
      key: null,
      value: kept,
      headers: Object.fromEntries(headers),
      timestamp: '-1',
    },
    consumer,
    errorClass: 'UNREADABLE_BATCH',
    failedAt: clock.now(),
    reason: `${met.fault} (passed over by ${by}: ${because})`,
  });
  const subject = `${topic}/${partition}/${offset}`;
  return { ...dead, audit: { kind: 'batch_passed_over', subject, detail: { ...met, by, because } } };
}
