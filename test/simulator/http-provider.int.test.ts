import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { afterEach, expect, it, vi } from 'vitest';
import type { SettingsChange } from '../../simulator/settings.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';

const secret = `whsec_${Buffer.from('a secret of thirty-two bytes !!!').toString('base64')}`;
const body = {
  orderId: 'O1',
  orderLineId: 'L1',
  attempt: 1,
  idempotencyKey: 'O1/L1/1',
  provider: 'acme-fiber',
  tenantId: 'demo',
  customerId: 'c',
  offerId: 'fiber',
  action: 'ADD',
  quantity: 1,
};
const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

it('takes a request, calls back signed, and passes the trace on (SE4, OB3)', async () => {
  const api = await startApi();
  const simulator = await start(api.url, {});

  const answer = await ask(simulator, body);

  expect(answer.status).toBe(202);
  await vi.waitFor(() => expect(api.calls).toHaveLength(1));
  const [call] = api.calls;
  expect(call?.path).toBe('/v1/callbacks/fulfillment/acme-fiber');
  expect(call?.headers.traceparent).toBe('00-a-b-01');
  const headers = Object.fromEntries(Object.entries(call?.headers ?? {}).map(([name, value]) => [name, String(value)]));
  expect(new Webhook(secret).verify(call?.body ?? '', headers)).toMatchObject({ orderId: 'O1', outcome: 'completed' });
});

it('has one effect per key, and refuses the key with another body', async () => {
  const api = await startApi();
  const simulator = await start(api.url, {});

  const answers = [
    await ask(simulator, body),
    await ask(simulator, body),
    await ask(simulator, { ...body, quantity: 2 }),
  ];

  expect(answers.map(({ status }) => status)).toEqual([202, 202, 409]);
  expect(simulator.ledger()).toMatchObject([{ timesAsked: 3, conflicts: 1, effects: 1 }]);
  await vi.waitFor(() => expect(Object.values(simulator.ledger()[0]?.answers ?? {})).toEqual(['202']));
  expect(api.calls).toHaveLength(1);
});

it('repeats a callback under the same id until the service answers', async () => {
  const api = await startApi([503, 503, 202]);
  const simulator = await start(api.url, {});

  await ask(simulator, body);

  await vi.waitFor(() => expect(api.calls).toHaveLength(3), { timeout: 30_000 });
  expect(new Set(api.calls.map((call) => `${call.headers['webhook-id']} ${call.body}`)).size).toBe(1);
});

it('answers as it is set to at run time, with and without the effect', async () => {
  const api = await startApi();
  const simulator = await start(api.url, {});
  const set = (change: SettingsChange) =>
    fetch(`${simulator.url}/settings`, { method: 'PUT', body: JSON.stringify(change) });

  await set({ answer: { status: 429, rate: 1 } });
  expect((await ask(simulator, body)).status).toBe(429);
  expect(simulator.ledger()).toEqual([]);

  await set({ answer: { status: 503, afterEffect: true } });
  expect((await ask(simulator, body)).status).toBe(503);
  expect(simulator.ledger()).toMatchObject([{ effects: 1 }]);

  await set({ answer: { status: 'hang' } });
  await expect(ask(simulator, body, AbortSignal.timeout(100))).rejects.toThrow();
  expect((await set({ answer: { rate: 2 } })).status).toBe(400);
});

it('remembers across a restart what it was asked, and says what it still owed', async () => {
  const api = await startApi();
  const ledgerFile = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'ledger.ndjson');
  const first = await start(api.url, { delayMs: { min: 300, max: 300 } }, ledgerFile);
  await ask(first, body);
  await first.stop();

  const second = await start(api.url, {}, ledgerFile);

  expect((await ask(second, body)).status).toBe(202);
  await vi.waitFor(() => expect(api.calls).toHaveLength(1));
  expect(second.ledger()).toMatchObject([{ timesAsked: 2, effects: 1 }]);
  expect(api.calls[0]?.headers['webhook-id']).toBe(first.ledger()[0]?.reports[0]?.id);
});

interface Call {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Stands in for the order service; answers with each status once, then with the last. */
async function startApi(statuses: number[] = [202]) {
  const calls: Call[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    calls.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(statuses[calls.length - 1] ?? statuses.at(-1) ?? 202).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return { calls, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` };
}

async function start(apiUrl: string, settings: SettingsChange, ledgerFile?: string): Promise<Simulator> {
  const quick = { delayMs: { min: 1, max: 5 }, ...settings };
  const simulator = await startSimulator({
    apiUrl,
    callbackSecret: secret,
    settings: quick,
    ledgerFile,
  });
  ends.push(simulator.stop);
  return simulator;
}

function ask(simulator: Simulator, told: typeof body, signal?: AbortSignal): Promise<Response> {
  return fetch(`${simulator.url}/fulfillment-requests`, {
    method: 'POST',
    headers: { 'idempotency-key': told.idempotencyKey, traceparent: '00-a-b-01' },
    body: JSON.stringify(told),
    signal,
  });
}
