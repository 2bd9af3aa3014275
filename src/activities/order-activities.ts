import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { DispatchLine, OrderPicture } from '../contracts/temporal.ts';
import { type AdvanceDeps, advanceOrder, OrderMissing } from '../usecases/advance-order.ts';
import { abandonDispatch, type DispatchDeps, dispatchLines } from '../usecases/dispatch-lines.ts';

export interface OrderRef {
  readonly tenantId: string;
  readonly orderId: string;
}

export type OrderActivities = ReturnType<typeof createOrderActivities>;

/** What order workflows may ask for. Every activity is safe to repeat: what is done already is found done. */
export function createOrderActivities(deps: AdvanceDeps & DispatchDeps) {
  return {
    /** Requests what is ready and tells how the order stands. Local: one short commit. */
    async advanceOrder({ tenantId, orderId }: OrderRef): Promise<OrderPicture> {
      const { workflowExecution, activityId } = Context.current().info;
      const wakeId = `${workflowExecution?.runId ?? 'no-run'}/${activityId}`;
      return await advanceOrder(deps, tenantId, orderId, wakeId).catch(asFailure);
    },

    /** Calls HTTP providers for the lines of one wave. */
    async dispatchLines({ tenantId, orderId, lines }: OrderRef & { lines: readonly DispatchLine[] }): Promise<void> {
      const { heartbeat } = Context.current();
      const beat = setInterval(() => heartbeat(), 2_500);
      await dispatchLines(deps, tenantId, orderId, lines, (lineId) => heartbeat(lineId)).finally(() =>
        clearInterval(beat),
      );
    },

    /** Records that a dispatch was given up after all its tries. */
    async abandonDispatch({ tenantId, orderId, lines }: OrderRef & { lines: readonly DispatchLine[] }): Promise<void> {
      const reason = 'the provider could not be reached; the tries of this request are used up';
      await abandonDispatch(deps, tenantId, orderId, lines, reason);
    },
  };
}

/** An order that is not there will not appear by trying again; everything else may pass. */
function asFailure(error: unknown): never {
  if (error instanceof OrderMissing) throw ApplicationFailure.nonRetryable(error.message, 'OrderMissing');
  throw error;
}
