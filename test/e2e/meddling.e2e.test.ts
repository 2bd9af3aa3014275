import type { Client } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeMeddling } from '../support/meddled-orders.ts';
import { type Meddling, meddlings } from '../support/meddling.ts';
import type { RoleProcess } from '../support/processes.ts';
import { waitFor } from '../support/wait-for.ts';
import { createWorld, type World } from '../support/world.ts';
import { acceptance, inState, type PlacedOrder, placeOrder, publishQuoteFact } from '../workflows/orders-in-waves.ts';
import { connectTemporal } from '../workflows/temporal-client.ts';

const sooner = { SWEEP_AFTER_SECONDS: '2' };
const away = { answer: { status: 'hang', rate: 1 } } as const;
let world: World;
let client: Client;
let service: RoleProcess;

beforeAll(async () => {
  world = await createWorld({ delayMs: { min: 300, max: 2_000 } });
  client = await connectTemporal(world.servers);
  service = await world.start('all', sooner);
});

afterAll(async () => {
  await client?.connection.close();
  await world?.close();
});

async function read({ orderId }: PlacedOrder) {
  const answer = await fetch(`${service.url}/v1/orders/${orderId}`);
  return (await answer.json()) as { state: string; orderLines: Record<string, unknown>[] };
}

const auditOf = async ({ orderId }: PlacedOrder) =>
  await world.sql`select kind, detail from audit where subject = ${orderId}`;

const statusOf = async ({ workflowId }: PlacedOrder) =>
  (await client.workflow.getHandle(workflowId).describe()).status.name;

async function detailsOf({ workflowId }: PlacedOrder): Promise<string> {
  const handle = client.workflow.getHandle(workflowId);
  return (await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails;
}

const asked = ({ orderId }: PlacedOrder) => world.simulator.ledger().filter((entry) => entry.orderId === orderId);

/** A worker is asking the provider right now. */
async function dispatching({ workflowId }: PlacedOrder): Promise<void> {
  await waitFor('a try', async () => {
    const { raw } = await client.workflow.getHandle(workflowId).describe();
    return raw.pendingActivities?.some(({ lastStartedTime }) => lastStartedTime);
  });
}

describe('TE8 with its HTTP provider away, an order that somebody meddles with in Temporal is asked for again', () => {
  const kinds = Object.keys(meddlings) as Meddling[];

  test(`${kinds.join(', ')}: each line is asked once, within minutes, and a cancel request is kept`, async () => {
    world.simulator.change(away);
    const orders = await Promise.all(
      kinds.map(async (kind) => ({ kind, order: await placeOrder(world, { waves: [2], provider: 'acme-fiber' }) })),
    );
    await Promise.all(orders.map(({ order }) => dispatching(order)));
    for (const { order } of orders) {
      expect((await read(order)).orderLines).toMatchObject(
        [1, 2].map(() => ({ state: 'requested', takenByProvider: false })),
      );
    }

    for (const { kind, order } of orders) await meddlings[kind](client, order.workflowId, Math.random);
    world.simulator.change({ answer: { rate: 0 } });

    for (const { kind, order } of orders) {
      await waitFor(`${kind}: the order to be completed`, async () => (await read(order)).state === 'completed', {
        timeoutMs: 120_000,
      });
      expect(asked(order).map(({ attempt, effects, conflicts }) => ({ attempt, effects, conflicts }))).toEqual(
        [1, 2].map(() => ({ attempt: 1, effects: 1, conflicts: 0 })),
      );
      expect((await read(order)).orderLines).toMatchObject([1, 2].map(() => ({ takenByProvider: true })));
      await waitFor(`${kind}: the workflow to end`, async () => (await statusOf(order)) === 'COMPLETED');
      expect((await auditOf(order)).map((row) => row.kind)).toEqual(
        kind === 'cancel' ? ['workflow-cancel-requested'] : [],
      );
    }
  });
});

describe('TE8 a request to cancel the workflow', () => {
  test('during a delay between lines is noticed once, however often it comes, and the delay ends as it would have', async () => {
    world.simulator.change({ answer: { rate: 0 } });
    const quoteId = `Q-${Date.now()}-delay`;
    const quote = acceptance(quoteId, { waves: [1, 1], provider: 'nordic-mobile' });
    for (const edge of quote.lines.flatMap((line) => ('dependsOn' in line ? (line.dependsOn ?? []) : [])))
      Object.assign(edge, { delaySeconds: 4 });
    await publishQuoteFact(world, 'QuoteAccepted', quote);
    const order = await waitFor('the order', async () => {
      const [row] = await world.sql`select tenant_id, order_id from orders where quote_id = ${quoteId}`;
      if (row === undefined) return false;
      const { tenant_id: tenantId, order_id: orderId } = row;
      return { tenantId, orderId, quoteId, workflowId: `order/${tenantId}/${orderId}` };
    });
    await waitFor('the delay', async () => (await read(order)).orderLines[0]?.state === 'completed');

    const handle = client.workflow.getHandle(order.workflowId);
    await handle.cancel();
    await handle.cancel().catch(() => undefined);

    await inState(world, order, 'completed');
    await waitFor('the workflow to end', async () => (await statusOf(order)) === 'COMPLETED');
    expect(await handle.result()).toMatchObject({ state: 'completed' });
    expect(await auditOf(order)).toEqual([
      { kind: 'workflow-cancel-requested', detail: expect.objectContaining({ workflowId: order.workflowId }) },
    ]);
    expect(await detailsOf(order)).toContain('Ask for a cancellation of the order instead');
  });

  test('before its first task, without a worker, changes nothing either, and stays on show when the run goes on as new', async () => {
    const apart = await createWorld({ delayMs: { min: 50, max: 100 } });
    try {
      const goesOn = { ...sooner, TEMPORAL_MAX_HISTORY_LENGTH: '20' };
      for (const role of ['api', 'consumer', 'relay'] as const) await apart.start(role, goesOn);
      const order = await placeOrder(apart, { waves: [1, 1, 1, 1, 1, 1], provider: 'nordic-mobile' });
      const handle = client.workflow.getHandle(order.workflowId);
      await waitFor('the start', async () => {
        const rows = await apart.sql`select 1 from outbox where aggregate = ${order.orderId} and result = 'started'`;
        return rows.length > 0;
      });
      const { runId } = await handle.describe();
      await handle.cancel();

      await apart.start('worker', goesOn);

      await inState(apart, order, 'completed');
      await waitFor('the workflow to end', async () => (await statusOf(order)) === 'COMPLETED');
      expect((await handle.describe()).runId).not.toBe(runId);
      expect(await detailsOf(order)).toContain('Ask for a cancellation of the order instead');
      expect(
        await apart.sql`select detail ->> 'runId' as run from audit where kind = 'workflow-cancel-requested'`,
      ).toEqual([{ run: runId }]);
    } finally {
      await apart.close();
    }
  });
});

describeMeddling({ orders: 12, hits: 2, everyMs: 20, delayMs: { min: 300, max: 2_000 }, env: sooner });
