import { Client, Connection } from '@temporalio/client';
import { waitFor } from '../support/wait-for.ts';
import type { Servers } from '../support/world.ts';

export async function connectTemporal({ temporalAddress, temporalNamespace }: Servers): Promise<Client> {
  const connection = await Connection.connect({ address: temporalAddress });
  return new Client({ connection, namespace: temporalNamespace });
}

export interface Figures {
  readonly transitions: number;
  readonly events: number;
  readonly bytes: number;
}

/** What a closed workflow cost, as Temporal counts it; waits for it to close. */
export async function figuresOf(client: Client, workflowId: string): Promise<Figures> {
  const { historyLength, historySize, raw } = await closed(client, workflowId);
  return {
    transitions: Number(raw.workflowExecutionInfo?.stateTransitionCount),
    events: historyLength,
    bytes: historySize ?? 0,
  };
}

/** Waits until the workflow has been started and has closed. */
export async function closed(client: Client, workflowId: string) {
  return await waitFor(`${workflowId} to close`, async () => {
    const description = await client.workflow.getHandle(workflowId).describe();
    return description.status.name !== 'RUNNING' && description;
  });
}

/** The largest of each figure. */
export const most = (all: readonly Figures[]): Figures => ({
  transitions: Math.max(...all.map(({ transitions }) => transitions)),
  events: Math.max(...all.map(({ events }) => events)),
  bytes: Math.max(...all.map(({ bytes }) => bytes)),
});
