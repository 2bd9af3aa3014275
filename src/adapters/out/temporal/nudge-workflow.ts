import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { type Nudge, nudgeUpdate } from '../../../contracts/temporal.ts';
import { failpoint } from '../../faults/failpoint.ts';
import type { OutboxRow } from '../postgres/outbox-store.ts';

export interface NudgeOptions {
  /** Milliseconds in which a worker must take the update, or the nudge goes as a signal. */
  readonly answerMs: number;
  /** Milliseconds for which nobody is asked again once nobody answered: no lane waits for workers that are away. */
  readonly silenceMs?: number;
  readonly now?: () => number;
}

type Signal = (row: OutboxRow) => Promise<'signalled' | 'not_found'>;

/**
 * Wakes a workflow by an Update, one state transition where a signal costs three (docs/adr/0013). An Update waits for a
 * worker and is not durable before one takes it, so whatever is not taken in time is signalled, which is. The sweeper's
 * nudge is not: the sweeper comes again, and signals that pile up while workers are away would fill the history.
 */
export function nudgeByUpdate(client: Client, signal: Signal, options: NudgeOptions) {
  const { answerMs, silenceMs = 30_000, now = Date.now } = options;
  let silentUntil = 0;
  let lastAnswer = 0;
  const runs = async ({ key }: OutboxRow): Promise<'unanswered' | 'not_found'> => {
    try {
      const { closeTime } = await client.connection.withDeadline(now() + answerMs, () =>
        client.workflow.getHandle(key).describe(),
      );
      return closeTime === undefined ? 'unanswered' : 'not_found';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'not_found';
      throw error;
    }
  };
  return async (row: OutboxRow): Promise<'updated' | 'signalled' | 'unanswered' | 'not_found'> => {
    const asked = now();
    const nudge: Nudge = JSON.parse(row.body);
    const untaken = nudge.look ? runs : signal;
    if (asked < silentUntil) return await untaken(row);
    try {
      await client.connection.withDeadline(asked + answerMs, () =>
        client.workflow.getHandle(row.key).startUpdate(nudgeUpdate, {
          // The row's id: sent again after a lost answer it is the same update.
          updateId: row.id,
          waitForStage: 'ACCEPTED',
          args: [row.topic, nudge],
        }),
      );
      await failpoint('relay.nudge-taken-before-mark');
      lastAnswer = now();
      return 'updated';
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'not_found';
      // Others that were answered meanwhile show that workers are there, only busy.
      if (lastAnswer < asked) silentUntil = now() + silenceMs;
      return await untaken(row);
    }
  };
}
