import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutgoingRecord, Publisher } from '../../src/adapters/kafka/port.ts';
import { orderWorkflowId } from '../../src/contracts/temporal.ts';
import type { RoleProcess } from '../support/processes.ts';
import { accepted, approved, cancelled, eventIdOf, expired, rejected } from '../support/quote-facts.ts';
import { waitFor } from '../support/wait-for.ts';
import { createWorld, type World } from '../support/world.ts';

// Providers that never report keep every order active.
const silent = { silentRate: 1 };

let world: World;
let service: RoleProcess;
let connection: Connection;
let publisher: Publisher;

beforeAll(async () => {
  world = await createWorld(silent);
  connection = await Connection.connect({ address: world.servers.temporalAddress });
  publisher = world.kafka.publisher();
  service = await world.start('all');
});

afterAll(async () => {
  await connection.close();
  await world.close();
});

test('a newer version of an accepted quote asks the running order to amend (SH2)', async () => {
  const { orderId } = await activeOrder('Q-amend');

  const newer = await consumed(accepted({ quoteId: 'Q-amend', version: 2 }));

  expect(newer).toMatchObject({ fate: 'applied', action: 'signal', reason: `amendment of order ${orderId}`, orderId });
  expect(await facts(orderId)).toContain('OrderAmendmentRequested');
  expect(await signalsOf(orderId, 'amendmentRequested')).toContain('amendmentRequested');
  await waitFor('the fact to be published', async () => await published(orderId, 'OrderAmendmentRequested'));
});

test('an equal version is a duplicate and a lower one is refused, each with its reason (SH2)', async () => {
  const { orderId } = await activeOrder('Q-versions', 5);

  const equal = await consumed(accepted({ quoteId: 'Q-versions', version: 5 }));
  const lower = await consumed(accepted({ quoteId: 'Q-versions', version: 4 }));

  expect(equal).toMatchObject({
    fate: 'duplicate',
    action: 'duplicate',
    reason: `version 5 is order ${orderId} already`,
  });
  expect(lower).toMatchObject({ fate: 'refused', action: 'refuse', reason: 'version 4 is older than version 5' });
  expect(await facts(orderId)).not.toContain('OrderAmendmentRequested');
});

test('a cancelled quote asks the running order to cancel; no later acceptance of it has an effect (SH2)', async () => {
  const { orderId } = await activeOrder('Q-cancel');

  const first = await consumed(cancelled('Q-cancel'));
  const again = await consumed(cancelled('Q-cancel'));
  const newer = await consumed(accepted({ quoteId: 'Q-cancel', version: 2 }));

  expect(first).toMatchObject({ fate: 'applied', action: 'signal', reason: `cancellation of order ${orderId}` });
  expect(again).toMatchObject({ fate: 'duplicate', action: 'duplicate', reason: 'the quote is cancelled already' });
  expect(newer).toMatchObject({ fate: 'refused', action: 'refuse', reason: 'the quote was cancelled before' });
  expect(await signalsOf(orderId, 'cancellationRequested')).toEqual(['cancellationRequested']);
  expect(await facts(orderId)).toContain('OrderCancellationRequested');
  await waitFor('the fact to be published', async () => await published(orderId, 'OrderCancellationRequested'));
});

test('a quote that expires or is rejected after its capture is recorded, and its order goes on (CO3)', async () => {
  const { orderId } = await activeOrder('Q-lapsed');

  const records = [await consumed(expired('Q-lapsed')), await consumed(rejected('Q-lapsed'))];

  for (const record of records) expect(record).toMatchObject({ fate: 'applied', action: 'record', orderId });
  expect(await facts(orderId)).not.toContain('OrderCancellationRequested');
});

test('a quote cancelled before its acceptance never becomes an order (SH2)', async () => {
  const early = await consumed(cancelled('Q-never'));
  const late = await consumed(accepted({ quoteId: 'Q-never' }));

  expect(early).toMatchObject({ fate: 'applied', action: 'record' });
  expect(late).toMatchObject({ fate: 'refused', action: 'refuse', reason: 'the quote was cancelled before' });
  expect(await orderOf('Q-never')).toBeUndefined();
});

test('an acceptance that states no approval waits for QuoteApproved, whatever comes first (SH2)', async () => {
  const waiting = await consumed(accepted({ quoteId: 'Q-wait', approved: false }));
  expect(waiting).toMatchObject({ fate: 'parked', action: 'park', reason: expect.stringContaining('no approval') });
  expect(await orderOf('Q-wait')).toBeUndefined();
  const other = await consumed(approved('Q-wait', 2));
  expect(other).toMatchObject({ action: 'record', reason: 'version 2 is approved' });
  expect(await orderOf('Q-wait')).toBeUndefined();
  const released = await consumed(approved('Q-wait'));
  expect(released).toMatchObject({ fate: 'applied', action: 'start', reason: expect.stringContaining('released') });
  expect(await orderOf('Q-wait')).toMatchObject({ state: 'active' });

  expect(await consumed(approved('Q-early'))).toMatchObject({ action: 'record', reason: 'version 1 is approved' });
  expect(await consumed(accepted({ quoteId: 'Q-early', approved: false }))).toMatchObject({ action: 'start' });
  expect(await orderOf('Q-early')).toMatchObject({ state: 'active' });
});

test('a quote that supersedes an order amends that order; one that supersedes nothing known is refused (SH2)', async () => {
  const { orderId } = await activeOrder('Q-first');

  const successor = await consumed(accepted({ quoteId: 'Q-second', supersedes: orderId }));
  const stranger = await consumed(accepted({ quoteId: 'Q-third', supersedes: 'ord_01J9Z3K7Q0000000000000000A' }));
  const foreign = await consumed(accepted({ quoteId: 'Q-fourth', supersedes: orderId, tenantId: 'globex' }));

  expect(successor).toMatchObject({ action: 'signal', reason: `amendment of order ${orderId}`, orderId });
  for (const refused of [stranger, foreign])
    expect(refused).toMatchObject({ fate: 'refused', reason: expect.stringContaining('which does not exist') });
  expect(await signalsOf(orderId, 'amendmentRequested')).toContain('amendmentRequested');
});

test('a finished order is neither amended nor cancelled (SH2)', async () => {
  world.simulator.change({ silentRate: 0 });
  const { orderId } = await activeOrder('Q-done');
  await waitFor('the order to be completed', async () => (await orderOf('Q-done'))?.state === 'completed');
  world.simulator.change(silent);

  const newer = await consumed(accepted({ quoteId: 'Q-done', version: 2 }));
  const gone = await consumed(cancelled('Q-done'));

  expect(newer).toMatchObject({ fate: 'refused', reason: `order ${orderId} is completed; nothing can be amended` });
  expect(gone).toMatchObject({ fate: 'refused', reason: `order ${orderId} is completed; nothing is left to cancel` });
});

test('a quote in yen without decimals is captured; in euros it is dead with a reason that names the currency (EV6)', async () => {
  const yen = await consumed(accepted({ quoteId: 'Q-yen', price: { currency: 'JPY', amount: '1200' } }));
  await publisher.publish([accepted({ quoteId: 'Q-euros', price: { currency: 'EUR', amount: '1200' } })]);

  expect(yen).toMatchObject({ fate: 'applied', action: 'start' });
  const answer = await fetch(`${service.url}/v1/orders/${(await orderOf('Q-yen'))?.orderId}`);
  expect(await answer.json()).toMatchObject({
    currency: 'JPY',
    totals: { oneTimeTotal: '1200.00', recurringTotal: '1200.00' },
    orderLines: [{ oneTimeAmount: '1200.00', recurringAmount: '1200.00' }],
  });
  const letter = await waitFor('the dead letter of the quote in euros', async () => {
    const [row] = await world.sql<{ body: string }[]>`
      select body from outbox where event_type = 'DeadLetter' and key = 'Q-euros'`;
    return row?.body;
  });
  expect(JSON.parse(letter)).toMatchObject({
    errorClass: 'SCHEMA_VALIDATION_FAILED',
    errorMessage: expect.stringContaining(
      '/payload/totals/oneTimeTotal must be decimal text with 2 to 6 decimals, as it is in EUR',
    ),
  });
});

test('after all of it every invariant holds', async () => {
  await waitFor('the providers to have taken every line and the outbox to be empty', async () => {
    const [row] = await world.sql`select
      (select count(*) from order_lines where state = 'requested' and ask_by is not null)
      + (select count(*) from outbox where settled_at is null) as open`;
    return Number(row?.open) === 0;
  });

  expect((await world.check({})).violations).toEqual([]);
});

async function activeOrder(quoteId: string, version = 1) {
  await consumed(accepted({ quoteId, version }));
  return await waitFor(`the order of ${quoteId} to run`, async () => {
    const order = await orderOf(quoteId);
    if (order === undefined) return undefined;
    const [row] = await world.sql`select 1 from outbox where aggregate = ${order.orderId} and result = 'started'`;
    return row && order;
  });
}

/** Publishes a record and gives the row of the inbox that tells its fate. */
async function consumed(record: OutgoingRecord) {
  await publisher.publish([record]);
  return await waitFor(`the fate of a ${record.headers.eventType}`, async () => {
    const [row] = await world.sql`
      select fate, action, reason, order_id as "orderId" from inbox where event_id = ${eventIdOf(record)}`;
    return row;
  });
}

async function orderOf(quoteId: string) {
  const [row] = await world.sql<{ orderId: string; state: string }[]>`
    select order_id as "orderId", state from orders where tenant_id = 'demo' and quote_id = ${quoteId}`;
  return row;
}

async function facts(orderId: string): Promise<readonly string[]> {
  const rows = await world.sql<
    { fact: string }[]
  >`select fact from timeline where order_id = ${orderId} order by version`;
  return rows.map(({ fact }) => fact);
}

async function published(orderId: string, eventType: string): Promise<boolean> {
  const [row] = await world.sql`
    select 1 from outbox where aggregate = ${orderId} and event_type = ${eventType} and result = 'sent'`;
  return row !== undefined;
}

/** Signals in the history of the order's running workflow, once the one waited for is there. */
async function signalsOf(orderId: string, wanted: string): Promise<readonly string[]> {
  const client = new Client({ connection, namespace: world.servers.temporalNamespace });
  const handle = client.workflow.getHandle(orderWorkflowId('demo', orderId));
  const signals = await waitFor(`${wanted} in the history`, async () => {
    const { events = [] } = await handle.fetchHistory();
    const names = (events ?? []).map((event) => event.workflowExecutionSignaledEventAttributes?.signalName ?? '');
    return names.includes(wanted) && names.filter((name) => name !== '');
  });
  expect((await handle.describe()).status.name).toBe('RUNNING');
  return signals;
}
