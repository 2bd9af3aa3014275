import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { OrderActivities } from '../activities/order-activities.ts';
import { dispatchRetry } from '../contracts/temporal.ts';

/** Short commits in Postgres, run beside the workflow task. */
export const database = proxyLocalActivities<
  Pick<OrderActivities, 'advanceOrder' | 'abandonDispatch' | 'refuseCancelRequest'>
>({
  startToCloseTimeout: '20 seconds',
  retry: { initialInterval: '200 milliseconds', maximumInterval: '5 seconds' },
});

/** Calls to HTTP providers. */
export const providers = proxyActivities<Pick<OrderActivities, 'dispatchLines'>>({
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '10 seconds',
  scheduleToCloseTimeout: '1 hour',
  retry: {
    initialInterval: dispatchRetry.initialIntervalSeconds * 1000,
    maximumInterval: dispatchRetry.maximumIntervalSeconds * 1000,
  },
});
