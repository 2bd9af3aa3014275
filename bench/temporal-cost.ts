import { Client, Connection } from '@temporalio/client';
import { waitFor } from '../test/support/wait-for.ts';
import type { Servers } from '../test/support/world.ts';
import { median } from './statistics.ts';

export interface TemporalCost {
  readonly transitions: number;
  readonly events: number;
  readonly bytes: number;
}

/** Transitions, events and bytes of history of the closed workflows of a task queue: the middle one of at most `sample`. */
export async function readTemporalCost(
  { temporalAddress, temporalNamespace }: Servers,
  taskQueue: string,
  sample = 40,
): Promise<TemporalCost | undefined> {
  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection, namespace: temporalNamespace });
  try {
    const query = `TaskQueue = '${taskQueue}' and ExecutionStatus = 'Completed'`;
    const ids: string[] = [];
    await waitFor('workflows to be listed', async () => (await client.workflow.count(query)).count > 0, {
      timeoutMs: 10_000,
    });
    for await (const { workflowId } of client.workflow.list({ query, pageSize: sample })) {
      if (ids.push(workflowId) >= sample) break;
    }
    const seen = await Promise.all(ids.map((id) => client.workflow.getHandle(id).describe()));
    return {
      transitions: median(seen.map(({ raw }) => Number(raw.workflowExecutionInfo?.stateTransitionCount ?? 0))),
      events: median(seen.map(({ historyLength }) => historyLength)),
      bytes: median(seen.map(({ historySize }) => historySize ?? 0)),
    };
  } finally {
    await connection.close();
  }
}
