import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { dispatchRetry, type OrderPicture } from '../contracts/temporal.ts';
import { refuseCancelRequest } from '../usecases/cancellation/refuse-cancel-request.ts';
import type { OrderRef } from '../usecases/change-order.ts';
import {
  abandonDispatch,
  type DispatchContext,
  dispatchLines,
  type Wanted,
} from '../usecases/fulfilment/dispatch-lines.ts';
import { advanceOrder, OrderMissing } from '../usecases/order/advance-order.ts';

export type OrderActivities = ReturnType<typeof createOrderActivities>;

/** What order workflows may ask for. Every activity is safe to repeat: what is done already is found done. */
export function createOrderActivities(context: DispatchContext) {
  return {
    /** Requests what is ready and reports how things are. Local: one short commit. */
    async advanceOrder({ tenantId, orderId }: OrderRef): Promise<OrderPicture> {
      const { workflowExecution, activityId } = Context.current().info;
      const wakeId = `${workflowExecution?.runId ?? 'no-run'}/${activityId}`;
      return await advanceOrder(context, { tenantId, orderId }, wakeId).catch(asFailure);
    },

    /** Calls HTTP providers for the lines of one wave. */
    async dispatchLines(wanted: Wanted): Promise<void> {
      const { heartbeat, info } = Context.current();
      const beat = setInterval(() => heartbeat(), 2_500);
      const pauseSeconds = Math.min(
        dispatchRetry.maximumIntervalSeconds,
        dispatchRetry.initialIntervalSeconds * 2 ** Math.min(info.attempt - 1, 10),
      );
      await dispatchLines(context, wanted, { pauseSeconds, onAnswer: heartbeat }).finally(() => clearInterval(beat));
    },

    /** Records that a dispatch was given up after all its tries. */
    async abandonDispatch(wanted: Wanted): Promise<void> {
      await abandonDispatch(
        context,
        wanted,
        'the provider could not be reached; the tries of this request are used up',
      );
    },

    /** Keeps that somebody asked Temporal to cancel the workflow, and that it cancels no order (TE8). */
    async refuseCancelRequest({ tenantId, orderId }: OrderRef): Promise<void> {
      const { workflowExecution } = Context.current().info;
      const { workflowId = orderId, runId = 'no-run' } = workflowExecution ?? {};
      await refuseCancelRequest(context, { tenantId, orderId, workflowId, runId });
    },
  };
}

/** An order that is not there will not appear by trying again; everything else may pass. */
function asFailure(error: unknown): never {
  if (error instanceof OrderMissing) throw ApplicationFailure.nonRetryable(error.message, 'OrderMissing');
  throw error;
}
