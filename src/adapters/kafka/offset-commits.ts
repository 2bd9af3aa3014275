import type { EachBatchPayload } from 'kafkajs';
import { withDeadline } from './deadline.ts';

export interface OffsetCommits {
  /** Commits whatever is resolved by now; what is resolved while a commit is under way shares the next one. */
  commit(payload: Pick<EachBatchPayload, 'commitOffsetsIfNecessary' | 'uncommittedOffsets'>): Promise<void>;
}

/** A commit is a request and a record for the broker, and one can take the offsets of all partitions. */
export function createOffsetCommits(timeoutMs: number): OffsetCommits {
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return {
    commit(payload) {
      next ??= running.then(async () => {
        await new Promise(setImmediate);
        next = undefined;
        const call = payload.commitOffsetsIfNecessary(payload.uncommittedOffsets());
        await withDeadline(call, timeoutMs, 'the offset commit');
      });
      const mine = next;
      running = mine.catch(() => undefined);
      return mine;
    },
  };
}
