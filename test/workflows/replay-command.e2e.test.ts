import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Client } from '@temporalio/client';
import { bundleWorkflowCode, NativeConnection, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { orderWorkflowType } from '../../src/contracts/temporal.ts';
import { quietRuntime } from '../../src/main/cli/replay-histories.ts';
import { waitFor } from '../support/wait-for.ts';
import { createWorld, type World } from '../support/world.ts';
import { placeOrder } from './orders-in-waves.ts';
import { closed, connectTemporal } from './temporal-client.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

let world: World;
let client: Client;

beforeAll(async () => {
  world = await createWorld();
  client = await connectTemporal(world.servers);
});

afterAll(async () => {
  await client?.connection.close();
  await world?.close();
});

async function replay(...args: readonly string[]) {
  const env = {
    ...process.env,
    TEMPORAL_ADDRESS: world.servers.temporalAddress,
    TEMPORAL_NAMESPACE: world.servers.temporalNamespace,
  };
  const child = spawn(process.execPath, [path('../../src/main/cli/replay.command.ts'), ...args], { env });
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, stdout, stderr };
}

const listed = (taskQueue: string, count: number) =>
  waitFor(
    `${count} workflow(s) to be listed`,
    async () => (await client.workflow.count(`TaskQueue = '${taskQueue}'`)).count === count,
  );

test('before a deploy, open and lately closed workflows of the namespace replay on this code (TE5)', async () => {
  await world.start('all');
  const done = await placeOrder(world, { waves: [1, 1], provider: 'nordic-mobile' });
  await closed(client, done.workflowId);
  world.simulator.change({ silentRate: 1 });
  const open = await placeOrder(world, { waves: [1, 1], provider: 'nordic-mobile' });
  await waitFor('the open order to wait', async () => {
    const { events } = await client.workflow.getHandle(open.workflowId).fetchHistory();
    return events?.some((event) => event.timerStartedEventAttributes);
  });
  await listed(world.id, 2);

  const all = await replay('--task-queue', world.id);
  const openOnly = await replay('--task-queue', world.id, '--closed-hours', '0');

  expect(all).toEqual({
    code: 0,
    stdout: '',
    stderr: expect.stringContaining('1 open and 1 closed workflows replayed, 0 failed'),
  });
  expect(openOnly).toMatchObject({ code: 0, stderr: expect.stringContaining('1 open and 0 closed') });
});

test('a workflow that this code cannot go on with is named, and the exit is 1 (TE5)', async () => {
  const taskQueue = `${world.id}-other`;
  const workflowId = `order/demo/${taskQueue}`;
  const input = { tenantId: 'demo', orderId: taskQueue, traceparent: '' };
  quietRuntime();
  const connection = await NativeConnection.connect({ address: world.servers.temporalAddress });
  const quiet = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} };
  const workflowBundle = await bundleWorkflowCode({ workflowsPath: path('other-order.workflow.ts'), logger: quiet });
  const worker = await Worker.create({
    connection,
    taskQueue,
    workflowBundle,
    namespace: world.servers.temporalNamespace,
  });
  await worker.runUntil(client.workflow.execute(orderWorkflowType, { workflowId, taskQueue, args: [input] }));
  await connection.close();
  await listed(taskQueue, 1);

  const { code, stdout } = await replay('--task-queue', taskQueue);

  expect(code).toBe(1);
  expect(stdout).toMatch(new RegExp(`^${workflowId}: .*nondeterminism`));
});

test('its help has an example, and what it cannot use it says in a line', async () => {
  expect((await replay('--help')).stdout).toContain('Example:');
  const { code, stderr } = await replay('--closed-hours', 'many');
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/--closed-hours .*It takes a number/) });
});
