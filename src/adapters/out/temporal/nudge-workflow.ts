import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { nudgeUpdate } from '../../../contracts/temporal.ts';
import { failpoint } from '../../faults/failpoint.ts';
import type { OutboxRow } from '../postgres/outbox-store.ts';

export interface NudgeOptions {
  /** Milliseconds in which a worker must take the update, or the nudge goes as a signal. */
  readonly answerMs: number;
  /** Milliseconds for which nobody is asked again once nobody answered: no lane waits for workers that are away. */
  readonly silenceMs?: number;
  readonly now?: () => number;
}

type Send = (row: OutboxRow) => Promise<'signalled' | 'not_found'>;

/**
 * Wakes a workflow by an Update, one state transition where a signal costs three (docs/adr/0013). An Update waits for a
 * worker and is not durable before one takes it, so whatever is not taken in time is signalled, which is.
 */
export function nudgeByUpdate(client: Client, signal: Send, options: NudgeOptions) {
  const { answerMs, silenceMs = 30_000, now = Date.now } = options;
  let silentUntil = 0;
  let lastAnswer = 0;
  return async (row: OutboxRow): Promise<'updated' | 'signalled' | 'not_found'> => {
    const asked = now();
    if (asked < silentUntil) return await signal(row);
    try {
      await client.connection.withDeadline(asked + answerMs, () =>
        client.workflow.getHandle(row.key).startUpdate(nudgeUpdate, {
          // The row's id: sent again after a lost answer it is the same update.
          ...{ updateId: row.id, waitForStage: 'ACCEPTED', args: [row.topic, JSON.parse(row.body)] },
        }),
      );
      await failpoint('relay.nudge-taken-before-mark');
      lastAnswer = now();
      return 'updated';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'not_found';
      // Others that were answered meanwhile show that workers are there, only busy.
      if (lastAnswer < asked) silentUntil = now() + silenceMs;
      return await signal(row);
    }
  };
}
