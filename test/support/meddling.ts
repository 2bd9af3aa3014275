import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';

/** What an operator can do to an order's workflow in Temporal's Web UI, or by its CLI. */
export const meddlings = {
  cancel: async (client, workflowId) => await client.workflow.getHandle(workflowId).cancel(),

  terminate: async (client, workflowId) => await client.workflow.getHandle(workflowId).terminate('by hand'),

  delete: async (client, workflowId) =>
    await client.workflowService.deleteWorkflowExecution({
      namespace: client.options.namespace,
      workflowExecution: { workflowId },
    }),

  async reset(client, workflowId, random) {
    const handle = client.workflow.getHandle(workflowId);
    const { runId } = await handle.describe();
    const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const tasks = (events ?? []).filter((event) => event.workflowTaskCompletedEventAttributes);
    const task = tasks[Math.floor(random() * tasks.length)];
    if (task === undefined) throw new Error('no task to reset to');
    await client.workflowService.resetWorkflowExecution({
      namespace: client.options.namespace,
      workflowExecution: { workflowId, runId },
      reason: 'by hand',
      workflowTaskFinishEventId: task.eventId,
      requestId: randomUUID(),
    });
  },

  'complete the activity': async (client, workflowId) =>
    await client.workflowService.respondActivityTaskCompletedById(await activityOf(client, workflowId)),

  'fail the activity': async (client, workflowId) =>
    await client.workflowService.respondActivityTaskFailedById({
      ...(await activityOf(client, workflowId)),
      failure: { message: 'by hand', applicationFailureInfo: { nonRetryable: true } },
    }),
} satisfies Record<string, (client: Client, workflowId: string, random: () => number) => Promise<unknown>>;

export type Meddling = keyof typeof meddlings;

async function activityOf(client: Client, workflowId: string) {
  const { raw } = await client.workflow.getHandle(workflowId).describe();
  const [pending] = raw.pendingActivities ?? [];
  if (!pending?.activityId) throw new Error(`${workflowId} has no activity`);
  const runId = raw.workflowExecutionInfo?.execution?.runId ?? '';
  return { namespace: client.options.namespace, workflowId, runId, activityId: pending.activityId };
}
