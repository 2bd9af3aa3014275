import { CancellationScope, isCancellation, patched } from '@temporalio/workflow';
import type { OrderWorkflowInput } from '../contracts/temporal.ts';
import { database } from './activity-proxies.ts';

/** Shows and keeps that somebody asked Temporal to cancel the workflow, once a run. */
export function createCancelRequests(
  { tenantId, orderId, cancelRequestedAt }: OrderWorkflowInput,
  show: (cancelRequestedAt: string) => void,
  ring: () => void,
) {
  let requestedAt = cancelRequestedAt;
  let keeping: Promise<void> | undefined;
  let kept = true;
  return {
    at: () => requestedAt,
    /** What was asked is in Postgres. */
    kept: () => kept,
    whenKept: async () => await keeping,
    refuse(): void {
      if (keeping !== undefined) return;
      kept = false;
      requestedAt = new Date().toISOString();
      show(requestedAt);
      keeping = database.refuseCancelRequest({ tenantId, orderId }).then(() => {
        kept = true;
        ring();
      });
    },
  };
}

/**
 * Runs what coordinates the order where no cancel request on the workflow reaches it: it would end timers, dispatches and
 * looks without a word (TE8, docs/adr/0018). Runs of versions before 0.4.0 were ended by it, and replay so; one that was,
 * and is woken since, coordinates anew. `heed` is called before and after each look.
 */
export async function sheltered<T>(onRequest: () => void, coordinate: (heed: () => void) => Promise<T>): Promise<T> {
  const root = CancellationScope.current();
  return await CancellationScope.nonCancellable(async () => {
    const ofOlderCode = new CancellationScope();
    const heed = () => {
      if (root.consideredCancelled && !patched('cancel-requests-change-nothing')) ofOlderCode.cancel();
    };
    root.cancelRequested.catch(() => {
      heed();
      if (!ofOlderCode.consideredCancelled) onRequest();
    });
    try {
      return await ofOlderCode.run(() => coordinate(heed));
    } catch (failure) {
      const ended = ofOlderCode.consideredCancelled && isCancellation(failure);
      if (!ended || !patched('a-run-that-a-cancel-request-ended-goes-on')) throw failure;
    }
    onRequest();
    return await coordinate(() => undefined);
  });
}
