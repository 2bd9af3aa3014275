import { randomBytes } from 'node:crypto';
import {
  type Client,
  defaultPayloadConverter,
  type WorkflowExecutionDescription,
  type WorkflowHandle,
} from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OutboxRow } from '../../src/adapters/out/postgres/outbox-store.ts';
import { orderWorkflows } from '../../src/adapters/out/temporal/order-workflows.ts';
import { searchAttributeNames } from '../../src/contracts/temporal.ts';
import { quietRuntime } from '../../src/main/cli/replay-histories.ts';
import { workflowBundle } from '../../src/main/roles/workflow-bundle.ts';
import { waitFor } from '../support/wait-for.ts';
import { serversOfThisRun } from '../support/world.ts';
import { connectTemporal } from './temporal-client.ts';
import { inDays, shows } from './workflow-rig.ts';

const id = `t${randomBytes(4).toString('hex')}`;
const row = {
  tenantId: 'demo',
  id: '1',
  aggregate: id,
  version: 3,
  topic: 'start',
  key: `order/demo/${id}`,
  eventType: 'WorkflowMessage',
  headers: {},
  body: '{"version":3}',
  createdAt: '',
  publishedAt: '',
  orderState: 'active',
  customerId: 'cus_7',
} satisfies OutboxRow;

let client: Client;
let connection: NativeConnection;

beforeAll(async () => {
  quietRuntime();
  const servers = serversOfThisRun();
  client = await connectTemporal(servers);
  connection = await NativeConnection.connect({ address: servers.temporalAddress });
});

afterAll(async () => {
  await connection.close();
  await client.connection.close();
});

test('TE4 Temporal tells the story of an order: what it is, how it stands, why it was woken, what it waits for', async () => {
  const waits = { lines: ['L1 requested acme-fiber', 'L2 pending nordic-mobile, waits for L1'] };
  const { activities } = shows([
    { ...waits, nextWake: inDays(2), nextDeadline: inDays(1), dispatch: [{ lineId: 'L1', attempt: 1 }] },
    { ...waits, nextDeadline: inDays(3), stuck: true },
  ]);
  const settled = { version: 3, state: 'completed', final: true, asOf: inDays(2), stuck: false, dispatch: [] };
  const told = { settled: { ...settled, lines: ['L1 completed acme-fiber', 'L2 completed nordic-mobile'] } };
  const workflows = orderWorkflows(client, { taskQueue: id, apiUrl: 'http://api' });
  const worker = await Worker.create({
    connection,
    taskQueue: id,
    workflowBundle: await workflowBundle(),
    activities,
    namespace: client.options.namespace,
  });
  const handle = client.workflow.getHandle(row.key);
  const details = async () =>
    (await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails;
  const nudge = (version: number, topic: string, more: object = {}) =>
    workflows.nudge({ ...row, id: String(version), topic, body: JSON.stringify({ version, ...more }) });

  const story = await worker.runUntil(async () => {
    await workflows.start(row);
    const first = await waitFor('the first picture', async () => (await details()) || undefined);
    await nudge(2, 'orderStuck');
    const stuck = await waitFor('the second one', async () => {
      const text = await details();
      return text.includes('stuck') && text;
    });
    await waitFor('the list to know', async () => (await client.workflow.count(query)).count === 1);
    const between = await handle.describe();
    await nudge(3, 'orderSettled', told);
    await handle.result();
    return { first, stuck, between, end: await details() };
  });
  const { events } = await handle.fetchHistory();
  const ended = await handle.describe();

  expect(await ended.staticSummary()).toBe('Fulfilment of an order of customer cus_7, tenant demo');
  expect(await ended.staticDetails()).toContain(`(http://api/v1/orders/${id}/timeline)`);
  for (const shown of ['**active**', '| `L2` | `pending` | `nordic-mobile` | waits for L1 |', inDays(1)])
    expect(story.first).toContain(shown);
  for (const shown of [
    '**stuck**',
    inDays(3),
    `As of ${inDays(0)}, version 2 of [order ${id}](http://api/v1/orders/${id})`,
  ])
    expect(story.stuck).toContain(shown);
  for (const shown of ['**completed**', '| `L2` | `completed` | `nordic-mobile` |', `As of ${inDays(2)}, version 3 of`])
    expect(story.end).toContain(shown);
  const { tenant, orderState, customer, nextDeadline, stuckSince } = searchAttributeNames;
  const always = { [tenant]: 'demo', [customer]: 'cus_7' };
  expect(attributesOf(story.between)).toEqual({
    ...always,
    [orderState]: 'active',
    [nextDeadline]: new Date(inDays(3)),
    [stuckSince]: new Date(inDays(0)),
  });
  expect(attributesOf(ended)).toEqual({ ...always, [orderState]: 'completed' });
  expect(summaries(events)).toEqual([
    ...['Fulfilment of an order of customer cus_7, tenant demo', 'the order starts', 'ask providers for L1#1'],
    ...[`next deadline or delay, ${inDays(2)}`, 'orderStuck'],
  ]);
  const updates = (events ?? []).flatMap((event) => event.workflowExecutionUpdateAcceptedEventAttributes ?? []);
  const [topic] = updates.at(-1)?.acceptedRequest?.input?.args?.payloads ?? [];
  expect(topic && defaultPayloadConverter.fromPayload(topic)).toBe('orderSettled');
  const upserts = (events ?? []).filter((event) => event.upsertWorkflowSearchAttributesEventAttributes);
  expect(upserts.length).toBeLessThanOrEqual(3);
});

/** Of the service, by name. */
const attributesOf = ({ typedSearchAttributes }: WorkflowExecutionDescription) =>
  Object.fromEntries(
    typedSearchAttributes
      .getAll()
      .filter(({ key }) => key.name.startsWith('Oms'))
      .map(({ key, value }) => [key.name, value]),
  );

/** What people read at the events, in their order. */
const summaries = (events: Awaited<ReturnType<WorkflowHandle['fetchHistory']>>['events']) =>
  (events ?? []).flatMap(({ userMetadata }) =>
    userMetadata?.summary ? [defaultPayloadConverter.fromPayload(userMetadata.summary)] : [],
  );

const query = `TaskQueue = '${id}' AND ${searchAttributeNames.stuckSince} IS NOT NULL`;
