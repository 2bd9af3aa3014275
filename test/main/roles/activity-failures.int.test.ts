import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitFor } from '../../support/wait-for.ts';
import { createWorld, serversOfThisRun, type World } from '../../support/world.ts';

const servers = serversOfThisRun();
let world: World;

beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => await world?.close());

test('SE1 what Temporal keeps of a provider that cannot be asked is its id and a code, and no piece of its address', async () => {
  const url = 'http://127.0.0.1:59321/requests?key=canary';
  const service = await world.start('all', { PROVIDER_ACME_FIBER_URL: url });
  await world.publish({ count: 1, seed: 11, lines: [1, 1], providers: ['acme-fiber'] });
  const connection = await Connection.connect({ address: servers.temporalAddress });
  const client = new Client({ connection, namespace: servers.temporalNamespace });
  const failed = async () => {
    for await (const { workflowId } of client.workflow.list({ query: `TaskQueue = '${world.id}'` })) {
      const handle = client.workflow.getHandle(workflowId);
      const { raw } = await handle.describe();
      const failures = (raw.pendingActivities ?? []).flatMap(({ lastFailure }) => (lastFailure ? [lastFailure] : []));
      if (failures.length > 0) return { failures, history: await handle.fetchHistory() };
    }
    return undefined;
  };

  const found = await waitFor('a failed try', failed, { timeoutMs: 120_000 });

  expect(found.failures[0]).toMatchObject({
    message: 'provider acme-fiber could not be asked (ECONNREFUSED); the request is tried again',
    cause: null,
  });
  expect(JSON.stringify(found) + service.output()).not.toContain('canary');
  await connection.close();
  await service.kill();
});
