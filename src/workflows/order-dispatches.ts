import { ActivityFailure, RetryState } from '@temporalio/common';
import { isCancellation, patched } from '@temporalio/workflow';
import type { DispatchLine, OrderPicture, OrderWorkflowInput } from '../contracts/temporal.ts';
import { database, providers } from './activity-proxies.ts';

/** One activity for the HTTP lines of a wave; it runs beside the waiting, so a slow provider holds up nothing else. */
export function createDispatches({ tenantId, orderId }: OrderWorkflowInput, ring: () => void) {
  const open = new Set<string>();
  const keyOf = (line: DispatchLine) => `${line.lineId}#${line.attempt}`;
  return {
    idle: () => open.size === 0,
    begin(wanted: OrderPicture['dispatch']): void {
      const lines = wanted.filter((line) => !open.has(keyOf(line)));
      if (lines.length === 0) return;
      for (const line of lines) open.add(keyOf(line));
      const summary = `ask providers for ${lines.map(keyOf).join(' ')}`;
      void providers.dispatchLines
        .executeWithOptions({ summary }, [{ tenantId, orderId, lines }])
        .catch(async (failure: unknown) => {
          // Whatever was not asked stays due, and the next look begins again with it.
          if (isCancellation(failure) || endedByHand(failure)) return;
          await database.abandonDispatch({ tenantId, orderId, lines });
        })
        .finally(() => {
          for (const line of lines) open.delete(keyOf(line));
          ring();
        })
        .catch((failure: unknown) => {
          if (!isCancellation(failure)) throw failure;
        });
    },
  };
}

/** The activity tries until its time is over, so that a failure before that was made by somebody through Temporal's API. */
const endedByHand = (failure: unknown): boolean =>
  failure instanceof ActivityFailure &&
  failure.retryState === RetryState.NON_RETRYABLE_FAILURE &&
  patched('a-dispatch-ended-by-hand-is-begun-again');
