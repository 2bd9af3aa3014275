import type { Clock, OrderStore } from '../ports.ts';

/** A run of an order's workflow that somebody asked Temporal to cancel. */
export interface CancelledRun {
  readonly tenantId: string;
  readonly orderId: string;
  readonly workflowId: string;
  readonly runId: string;
}

const advice =
  'a cancel request on the workflow cancels no order, and the order goes on; ask for a cancellation of the order instead';

/** Keeps in inbox and audit that a cancel request came by Temporal and was refused; once per run, however often asked. */
export async function refuseCancelRequest(
  { store, clock }: { store: OrderStore; clock: Clock },
  { tenantId, orderId, workflowId, runId }: CancelledRun,
): Promise<void> {
  const inbox = {
    consumer: 'order-workflow',
    eventId: `${runId}/cancel-requested`,
    eventHash: runId,
    eventType: 'WorkflowExecutionCancelRequested',
    fate: 'refused',
    action: 'refuse',
    reason: advice,
    source: `temporal/${workflowId}/${runId}`,
  } as const;
  const audit = { kind: 'workflow-cancel-requested', subject: orderId, detail: { workflowId, runId, advice } };
  const [outcome] = await store.commit([{ tenantId, orderId, at: clock.now(), inbox, audit: [audit] }]);
  if (outcome?.kind !== 'applied' && outcome?.kind !== 'duplicate')
    throw new Error(`the cancel request of ${workflowId} could not be kept: ${outcome?.kind}; try again`);
}
