import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { orderWorkflowId } from '../../src/contracts/temporal.ts';
import type { RoleProcess } from '../support/processes.ts';
import { writeRegistry } from '../support/provider-registry.ts';
import { accepted } from '../support/quote-facts.ts';
import { stateHash } from '../support/state-hash.ts';
import { waitFor } from '../support/wait-for.ts';
import { type Answer, type Callback, sendCallback } from '../support/webhook.ts';
import { createWorld, type World } from '../support/world.ts';
import { connectTemporal } from '../workflows/temporal-client.ts';

const at = '2026-03-02T09:40:00.000Z';
const secretOfGlobex = `whsec_${randomBytes(32).toString('base64')}`;
const problem = 'application/problem+json';

let world: World;
let service: RoleProcess;
let registry: ReturnType<typeof writeRegistry>;
let orderId: string;

// One order of three lines: L1 and L2 at once, L3 after both. The simulated providers take requests and never report.
beforeAll(async () => {
  world = await createWorld({ silentRate: 1 });
  registry = writeRegistry(world.simulator.url, { 'acme-fiber': 'demo', 'glob-net': 'globex' });
  service = await world.start('all', { PROVIDERS_FILE: registry.file, PROVIDER_GLOB_NET_SECRETS: secretOfGlobex });
  await world.kafka.publisher().publish([accepted({ quoteId: 'Q-callbacks', lines: [[], [], [0, 1]] })]);
  orderId = await waitFor('two lines to be in progress', async () => {
    const rows = await world.sql`select order_id from order_lines where state = 'in_progress'`;
    return rows.length === 2 && rows[0]?.order_id;
  });
  await published();
});

afterAll(async () => {
  await world.close();
  registry.remove();
});

test('the first outcome of the open attempt is applied: 202, and durable (HT3)', async () => {
  const answer = await report({ line: 'L1', outcome: 'completed', id: 'msg_first' });

  expect(answer).toMatchObject({ status: 202, body: { callbackId: 'msg_first', verdict: 'applied' } });
  expect(await stateOf('L1')).toBe('completed');
  expect(await verdictOf('msg_first')).toBe('applied');
});

test('the same id with the same bytes is answered 200 with the first verdict, and nothing happens (HT3)', async () => {
  const answer = await unchanged(() => report({ line: 'L1', outcome: 'completed', id: 'msg_first' }));

  expect(answer).toMatchObject({ status: 200, body: { callbackId: 'msg_first', verdict: 'applied' } });
});

test('the same id with other bytes is a conflict: 409, recorded, nothing happens (HT3)', async () => {
  const answer = await unchanged(() => report({ line: 'L2', outcome: 'completed', id: 'msg_first' }));

  expect(answer).toMatchObject({ status: 409, contentType: problem, body: { verdict: 'reused' } });
  expect(await audits('callback-id-reused')).toBe(1);
  expect(await verdictOf('msg_first')).toBe('applied');
});

test('the outcome that the line has already is repeated: 200, recorded (HT3)', async () => {
  const answer = await unchanged(() => report({ line: 'L1', outcome: 'completed', id: 'msg_settled' }));

  expect(answer).toMatchObject({ status: 200, body: { verdict: 'repeated' } });
  expect(await verdictOf('msg_settled')).toBe('repeated');
});

test('progress after the end is repeated: 200, recorded (HT3)', async () => {
  const answer = await unchanged(() => report({ line: 'L1', outcome: 'progressed', id: 'msg_late' }));

  expect(answer).toMatchObject({ status: 200, body: { verdict: 'repeated' } });
});

test('an outcome that contradicts a settled line is a conflict: 409, recorded (HT3)', async () => {
  const answer = await unchanged(() => report({ line: 'L1', outcome: 'failed', id: 'msg_denial' }));

  expect(answer).toMatchObject({ status: 409, contentType: problem, body: { verdict: 'contradiction' } });
  expect(await verdictOf('msg_denial')).toBe('contradiction');
});

test('an attempt that nobody asked for is a conflict: 409, recorded (HT3)', async () => {
  const answer = await unchanged(() => report({ line: 'L2', outcome: 'completed', attempt: 3, id: 'msg_attempt' }));

  expect(answer).toMatchObject({ status: 409, contentType: problem, body: { verdict: 'contradiction' } });
});

test('an outcome before its request is parked: 202, durable, nothing happens yet (HT3)', async () => {
  const answer = await unchanged(() => report({ line: 'L3', outcome: 'completed', id: 'msg_early' }));

  expect(answer).toMatchObject({ status: 202, body: { verdict: 'parked' } });
  expect(await verdictOf('msg_early')).toBe('parked');
});

test('an unknown order, an unknown line and an order of another tenant are not found: 404, recorded (HT3, EV7)', async () => {
  const answers = await unchanged(async () => [
    await report({ line: 'L1', outcome: 'completed', order: 'ord_unknown', id: 'msg_no_order' }),
    await report({ line: 'L9', outcome: 'completed', id: 'msg_no_line' }),
    await report({ line: 'L2', outcome: 'completed', id: 'msg_foreign', provider: 'glob-net', secret: secretOfGlobex }),
  ]);

  for (const answer of answers)
    expect(answer).toMatchObject({ status: 404, contentType: problem, body: { verdict: 'unknown' } });
  for (const id of ['msg_no_order', 'msg_no_line', 'msg_foreign']) expect(await verdictOf(id)).toBe('unknown');
});

test('a bad signature, a timestamp outside ±300 s and an unknown provider are refused: 401, an audit row only (SE4)', async () => {
  const minutes = (count: number) => new Date(Date.now() + count * 60_000);
  const forged = `whsec_${randomBytes(32).toString('base64')}`;
  const attempts: readonly Partial<Callback>[] = [
    { secret: forged },
    { secret: secretOfGlobex },
    { at: minutes(-6) },
    { at: minutes(6) },
    { provider: 'nobody' },
    { headers: { 'webhook-signature': undefined } },
    { headers: { 'webhook-id': 'msg_other' } },
  ];
  const before = await ledger();

  for (const attempt of attempts) {
    const answer = await unchanged(() => report({ line: 'L2', outcome: 'completed', ...attempt }));
    expect(answer).toMatchObject({ status: 401, contentType: problem, body: { status: 401 } });
  }

  expect(await ledger()).toEqual(before);
  expect((await audits('bad_signature')) + (await audits('unknown_provider'))).toBe(attempts.length);
});

test('SE8 2,000 unsigned callbacks leave few audit rows and their count, and a genuine one is taken meanwhile', async () => {
  const before = await audits('bad_signature');
  const unsigned = () => report({ line: 'L2', outcome: 'completed', headers: { 'webhook-signature': 'v1,AAAA' } });
  const statuses: number[] = [];

  for (let round = 0; round < 20; round += 1) {
    const answers = await Promise.all(Array.from({ length: 100 }, unsigned));
    statuses.push(...answers.map(({ status }) => status));
    expect(answers.filter(({ status, retryAfter }) => status === 429 && retryAfter === null)).toEqual([]);
    const genuine = await report({ line: 'L1', outcome: 'progressed', id: `msg_in_the_flood_${round}` });
    expect(genuine).toMatchObject({ status: 200, body: { verdict: 'repeated' } });
  }

  expect(new Set(statuses)).toEqual(new Set([401, 429]));
  const written = (await audits('bad_signature')) - before;
  expect(written).toBeLessThanOrEqual(60);
  await waitFor('the count of the others', async () => {
    const [row] = await world.sql`
      select sum((detail->>'notWritten')::int)::int as counted from audit where kind = 'refusals_counted'`;
    return row?.counted === 2_000 - written;
  });
  expect(await audits('refusals_counted')).toBeLessThanOrEqual(2);
});

test('a body that the schema refuses is answered 400 with every fault, recorded (HT3)', async () => {
  const body = { orderId: '', orderLineId: 'L2', attempt: 0, outcome: 'done', at: 'yesterday' };

  const answer = await unchanged(() => sendCallback(service.url, { body, secret: world.callbackSecret }));

  expect(answer).toMatchObject({ status: 400, contentType: problem });
  const pointers = new Set((answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer));
  expect([...pointers].sort()).toEqual(['#/at', '#/attempt', '#/orderId', '#/outcome']);
  expect(await audits('invalid_callback')).toBe(1);
});

test('a failure is applied once: 202, then 200 for another report of it (HT3)', async () => {
  const first = await report({ line: 'L2', outcome: 'failed', id: 'msg_failed' });
  await published();
  const again = await unchanged(() => report({ line: 'L2', outcome: 'failed', id: 'msg_failed_again' }));

  expect(first).toMatchObject({ status: 202, body: { verdict: 'applied' } });
  expect(again).toMatchObject({ status: 200, body: { verdict: 'repeated' } });
  expect(await stateOf('L2')).toBe('failed');
});

test('a late success of the failed line is applied: 202; the order goes on, takes what was parked and completes (HT3)', async () => {
  const answer = await report({ line: 'L2', outcome: 'completed', id: 'msg_late_success' });

  expect(answer).toMatchObject({ status: 202, body: { verdict: 'applied' } });
  await waitFor('the order to be completed', async () => {
    const [row] = await world.sql`select state from orders where order_id = ${orderId}`;
    return row?.state === 'completed';
  });
  expect(await verdictOf('msg_early')).toBe('applied');
  await published();
  // Reported before it was asked for, L3 was not asked for any more; everything else holds.
  const detail = expect.stringContaining('L3 1 completed, but no provider was asked');
  expect((await world.check({})).violations).toEqual([{ invariant: 'I9', detail }]);
});

test('a workflow ended by hand while its order goes on is started again by the next report (TE1, TE2)', async () => {
  await world.kafka.publisher().publish([accepted({ quoteId: 'Q-ended', lines: [[], [0]] })]);
  const inProgress = async (lineId: string) => {
    const [row] = await world.sql`select order_id from order_lines join orders using (tenant_id, order_id)
      where quote_id = 'Q-ended' and line_id = ${lineId} and order_lines.state = 'in_progress'`;
    return row?.order_id;
  };
  const order: string = await waitFor('L1 to be in progress', () => inProgress('L1'));
  const { workflow, connection } = await connectTemporal(world.servers);
  await workflow.getHandle(orderWorkflowId('demo', order)).terminate('by hand');

  await report({ order, line: 'L1', outcome: 'completed', id: 'msg_after_the_end' });

  await waitFor('L2, which only a workflow asks for, to be in progress', () => inProgress('L2'));
  expect((await workflow.getHandle(orderWorkflowId('demo', order)).describe()).status.name).toBe('RUNNING');
  await connection.close();
});

interface Told extends Partial<Callback> {
  readonly line: string;
  readonly outcome: string;
  readonly order?: string;
  readonly attempt?: number;
}

function report({ line: orderLineId, outcome, order = orderId, attempt = 1, ...callback }: Told): Promise<Answer> {
  const body = { orderId: order, orderLineId, attempt, outcome, at };
  return sendCallback(service.url, { secret: world.callbackSecret, body, ...callback });
}

/** Nothing of orders, lines or outbox changes while it runs (I10). */
async function unchanged<T>(act: () => Promise<T>): Promise<T> {
  const before = await stateHash(world.sql);
  const result = await act();
  expect(await stateHash(world.sql)).toBe(before);
  return result;
}

const published = () =>
  waitFor('the outbox to be empty', async () => {
    const [row] = await world.sql`select count(*)::int as pending from outbox where settled_at is null`;
    return row?.pending === 0;
  });

async function stateOf(lineId: string): Promise<unknown> {
  const [row] = await world.sql`select state from order_lines where order_id = ${orderId} and line_id = ${lineId}`;
  return row?.state;
}

async function verdictOf(callbackId: string): Promise<unknown> {
  const [row] = await world.sql`select verdict from callbacks where callback_id = ${callbackId}`;
  return row?.verdict;
}

const ledger = () => world.sql`select callback_id, verdict from callbacks order by callback_id`;

async function audits(kind: string): Promise<number> {
  const [row] = await world.sql<{ count: number }[]>`select count(*)::int as count from audit where kind = ${kind}`;
  return row?.count ?? 0;
}
