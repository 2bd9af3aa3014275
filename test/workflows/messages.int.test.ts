import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OutboxRow } from '../../src/adapters/out/postgres/outbox-store.ts';
import { deliverMessages } from '../../src/adapters/out/temporal/deliver-messages.ts';
import { orderWorkflows } from '../../src/adapters/out/temporal/order-workflows.ts';
import { orderWorkflowId } from '../../src/contracts/temporal.ts';
import { quietRuntime } from '../../src/main/cli/replay-histories.ts';
import { waitFor } from '../support/wait-for.ts';
import { serversOfThisRun } from '../support/world.ts';
import { connectTemporal } from './temporal-client.ts';

const taskQueue = `t${randomBytes(4).toString('hex')}`;
let client: Client;

beforeAll(async () => {
  client = await connectTemporal(serversOfThisRun());
});

afterAll(async () => {
  for await (const { workflowId } of client.workflow.list({
    query: `TaskQueue = '${taskQueue}' AND CloseTime IS NULL`,
  }))
    await client.workflow.getHandle(workflowId).terminate();
  await client.connection.close();
});

/** A message of the outbox; no worker polls the queue, so workflows stay where the messages left them. */
function message(orderId: string, topic: string, orderState: string | null, version = 3): OutboxRow {
  return {
    tenantId: 'demo',
    id: String(version),
    aggregate: orderId,
    version,
    topic,
    eventType: 'WorkflowMessage',
    key: orderWorkflowId('demo', orderId),
    headers: { tenantId: 'demo', traceparent: '' },
    body: JSON.stringify({ version, traceparent: '' }),
    createdAt: new Date().toISOString(),
    publishedAt: new Date().toISOString(),
    orderState,
    customerId: 'cust-1',
  };
}

async function deliver(...rows: readonly OutboxRow[]): Promise<readonly string[]> {
  const { settled, stopped, away } = await deliverMessages(orderWorkflows(client, { taskQueue, answerMs: 300 }), rows);
  expect({ stopped, away }).toEqual({ stopped: [], away: undefined });
  return settled.map(({ result }) => result);
}

const newOrder = () => `ord_${randomBytes(8).toString('hex')}`;
const handleOf = (orderId: string) => client.workflow.getHandle(orderWorkflowId('demo', orderId));

async function runsOf(orderId: string): Promise<number> {
  const query = `WorkflowId = '${orderWorkflowId('demo', orderId)}'`;
  await waitFor('the workflow to be listed', async () => (await client.workflow.count(query)).count > 0);
  return (await client.workflow.count(query)).count;
}

async function signalsTo(orderId: string): Promise<readonly (string | null | undefined)[]> {
  const { events } = await handleOf(orderId).fetchHistory();
  return (events ?? []).flatMap(({ workflowExecutionSignaledEventAttributes: signal }) =>
    signal ? [signal.signalName] : [],
  );
}

describe('a start is idempotent (TE1)', () => {
  test('the second start of an open workflow is a duplicate', async () => {
    const order = newOrder();

    expect(await deliver(message(order, 'start', 'active'))).toEqual(['started']);
    expect(await deliver(message(order, 'start', 'active'))).toEqual(['already_started']);
    expect(await runsOf(order)).toBe(1);
  });

  test('a start never makes a second run, also of a workflow that was ended by hand', async () => {
    const order = newOrder();
    await deliver(message(order, 'start', 'active'));
    const { runId } = await handleOf(order).describe();
    await handleOf(order).terminate();

    expect(await deliver(message(order, 'start', 'active'))).toEqual(['already_started']);
    expect(await deliver(message(order, 'start', 'completed'))).toEqual(['unwanted']);
    expect(await deliver(message(order, 'linesReady', 'completed'))).toEqual(['unwanted']);
    expect((await handleOf(order).describe()).runId).toBe(runId);
    expect(await runsOf(order)).toBe(1);
  });

  test('the next message to an order that goes on, but whose workflow was ended by hand, starts it again once', async () => {
    const order = newOrder();
    await deliver(message(order, 'start', 'active'));
    await handleOf(order).terminate();

    expect(await deliver(message(order, 'linesReady', 'active', 7))).toEqual(['started_by_signal']);
    expect(await deliver(message(order, 'linesReady', 'active', 9))).toEqual(['signalled']);
    expect((await handleOf(order).describe()).status.name).toBe('RUNNING');
  });

  test('two relays that deliver the same start at once make one run', async () => {
    const order = newOrder();

    const results = await Promise.all([1, 2, 3, 4].map(() => deliver(message(order, 'start', 'active'))));

    expect(results.flat().sort()).toEqual([...Array(3).fill('already_started'), 'started']);
    expect(await runsOf(order)).toBe(1);
  });
});

describe('a signal (TE2)', () => {
  test('to an open workflow arrives', async () => {
    const order = newOrder();
    await deliver(message(order, 'start', 'active'));

    expect(await deliver(message(order, 'linesReady', 'active', 7))).toEqual(['signalled']);
    expect(await signalsTo(order)).toEqual(['linesReady']);
  });

  test('to the workflow of an active order that is not there starts it', async () => {
    const order = newOrder();

    expect(await deliver(message(order, 'linesReady', 'active'))).toEqual(['started_by_signal']);
    expect((await handleOf(order).describe()).status.name).toBe('RUNNING');
  });

  test('to the workflow of a settled order that is not there is unwanted', async () => {
    const order = newOrder();

    expect(await deliver(message(order, 'orderSettled', 'completed'))).toEqual(['unwanted']);
    expect(await deliver(message(order, 'linesReady', 'completed'))).toEqual(['unwanted']);
    await expect(handleOf(order).describe()).rejects.toThrow(/not found/);
  });

  test('that only wakes is left out when another comes right after it; an amendment never is', async () => {
    const order = newOrder();
    const rows = ['start', 'linesReady', 'orderStuck', 'amendmentRequested', 'linesReady'].map((topic, at) =>
      message(order, topic, 'active', at + 3),
    );

    expect(await deliver(...rows)).toEqual(['started', 'coalesced', 'signalled', 'signalled', 'signalled']);
    expect(await signalsTo(order)).toEqual(['orderStuck', 'amendmentRequested', 'linesReady']);
  });

  test('of an order that Postgres does not have is parked', async () => {
    const row = message(newOrder(), 'linesReady', null);

    const { stopped } = await deliverMessages(orderWorkflows(client, { taskQueue }), [row]);

    expect(stopped).toEqual([{ row, error: expect.stringContaining('no order'), parked: true }]);
  });
});

test('a frozen server holds no call longer than its deadline, and what was due stays due (TE3)', async () => {
  const sockets = new Set<Socket>();
  const frozen = createServer((socket) => void sockets.add(socket.on('error', () => undefined))).listen(0, '127.0.0.1');
  await once(frozen, 'listening');
  const address = frozen.address();
  const connection = Connection.lazy({ address: `127.0.0.1:${typeof address === 'object' ? address?.port : 0}` });
  const workflows = orderWorkflows(new Client({ connection }), { taskQueue, deadlineMs: 500 });
  // More lanes than are served at once, so that a round as a whole is seen to end.
  const rows = Array.from({ length: 40 }, (_, at) =>
    message(newOrder(), at % 2 === 0 ? 'start' : 'linesReady', 'active'),
  );

  const started = performance.now();
  const { settled, stopped, away } = await deliverMessages(workflows, rows);

  expect(performance.now() - started).toBeLessThan(2_500);
  expect({ settled, stopped }).toEqual({ settled: [], stopped: [] });
  expect(away).toMatch(/./);
  for (const socket of sockets) socket.destroy();
  frozen.close();
  await connection.close();
});

test('nor does a server that freezes behind the connection of a worker; after it thaws nothing was done twice (TE3)', async () => {
  quietRuntime();
  const sockets: Socket[] = [];
  const { hostname, port } = new URL(`http://${serversOfThisRun().temporalAddress}`);
  const between = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) sockets.push(socket.on('error', () => undefined));
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(between, 'listening');
  const address = between.address();
  const connection = await NativeConnection.connect({
    address: `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
  });
  const native = new Client({ connection, namespace: client.options.namespace });
  const workflows = orderWorkflows(native, { taskQueue, deadlineMs: 500, answerMs: 300, eagerStart: true });
  const row = message(newOrder(), 'start', 'active');
  const other = message(newOrder(), 'start', 'active');
  expect(await deliverMessages(workflows, [row])).toMatchObject({ settled: [{ result: 'started' }] });

  for (const socket of sockets) socket.pause();
  const frozen = await deliverMessages(workflows, [other, message(row.aggregate, 'linesReady', 'active', 7)]);
  expect(frozen).toMatchObject({ settled: [], stopped: [], away: expect.stringMatching(/./) });

  for (const socket of sockets) socket.resume();
  const results = await deliverMessages(workflows, [other, message(row.aggregate, 'linesReady', 'active', 7)]);
  expect(Object.fromEntries(results.settled.map(({ row: { topic }, result }) => [topic, result]))).toEqual({
    start: expect.stringMatching(/^(already_)?started$/),
    linesReady: 'signalled',
  });
  expect(await runsOf(other.aggregate)).toBe(1);
  await connection.close();
  for (const socket of sockets) socket.destroy();
  between.close();
});
