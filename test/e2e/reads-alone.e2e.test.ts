import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueToken } from '../../src/adapters/in/http/tokens.ts';
import type { RoleProcess } from '../support/processes.ts';
import { accepted } from '../support/quote-facts.ts';
import { silentStorm } from '../support/silent-storm.ts';
import { asJson, postTracking } from '../support/tracking-run.ts';
import { waitFor } from '../support/wait-for.ts';
import { answerOf, sendCallback } from '../support/webhook.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
let api: RoleProcess;
let orderId: string;

// An order is made by the whole service; then all of it ends, and an api that reaches Postgres alone takes its place.
beforeAll(async () => {
  world = await createWorld({ silentRate: 1 });
  const service = await world.start('all');
  await world.kafka.publisher().publish([accepted({ quoteId: 'Q-reads', lines: [[], [0]] })]);
  orderId = await waitFor('a line to be in progress', async () => {
    const [row] = await world.sql`select order_id from order_lines where state = 'in_progress'`;
    return row?.order_id;
  });
  expect(await service.stop()).toBe(0);
  const nobody = `127.0.0.1:${await closedPort()}`;
  api = await world.start('api', { KAFKA_BROKERS: nobody, TEMPORAL_ADDRESS: nobody });
});

afterAll(async () => await world.close());

test('orders, their lines and timelines are read with workers, Kafka and Temporal away (SH4, SH1)', async () => {
  const list = await get('/v1/orders');
  const order = await get(`/v1/orders/${orderId}`);
  const timeline = await get(`/v1/orders/${orderId}/timeline`);

  expect(list).toMatchObject({ status: 200, body: { items: [{ id: orderId, state: 'active' }] } });
  expect(order).toMatchObject({ status: 200, body: { id: orderId, orderLines: [{ id: 'L1' }, { id: 'L2' }] } });
  expect(timeline).toMatchObject({ status: 200, body: { items: expect.any(Array) } });
});

test('each tenant still reads its own orders only (SH4, EV7)', async () => {
  const naming = { issuer: 'order-service-dev', audience: 'order-service', tenantClaim: 'tenant_id' };
  const of = (tenantId: string) => issueToken(naming, { secret: world.env.AUTH_DEV_KEY, tenantId, expiresIn: '5m' });

  expect(await get(`/v1/orders/${orderId}`, await of('demo'))).toMatchObject({ status: 200 });
  expect(await get(`/v1/orders/${orderId}`, await of('globex'))).toMatchObject({ status: 404 });
});

test('the process is alive and ready, for it needs Postgres alone (SH4)', async () => {
  const ask = async (path: string) => answerOf(await fetch(`${api.operationsUrl}${path}`));

  expect(await ask('/healthz')).toMatchObject({ status: 200 });
  expect(await ask('/readyz')).toMatchObject({ status: 200, body: { checks: { postgres: 'ok' } } });
});

test('SE8 2,000 silent connections keep no other address from being answered, nor /healthz', async () => {
  const { asked, failed } = await silentStorm(api, { seconds: 3 });

  expect(failed).toEqual([]);
  expect(asked).toBeGreaterThan(4);
});

test('a tracking batch is refused within 5 s while Kafka is away: 503, to be sent again (TR2)', async () => {
  const event = [{ orderId: 'A-1', status: 'PLACED', eventTs: '2026-03-02T09:40:00Z' }];
  const began = Date.now();

  const answers = await Promise.all([1, 2, 3].map(async () => answerOf(await postTracking(api.url, asJson(event)))));

  expect(Date.now() - began).toBeLessThan(5_000);
  for (const answer of answers) {
    expect(answer).toMatchObject({ status: 503, contentType: 'application/problem+json' });
    expect(Number(answer.retryAfter)).toBeGreaterThan(0);
  }
});

test('a callback is taken too: 202, durable, its order goes on when the others are back (SH4, HT3)', async () => {
  const body = { orderId, orderLineId: 'L1', attempt: 1, outcome: 'completed', at: '2026-03-02T09:40:00.000Z' };

  expect(await sendCallback(api.url, { body, secret: world.callbackSecret })).toMatchObject({ status: 202 });

  expect(await get(`/v1/orders/${orderId}`)).toMatchObject({ body: { orderLines: [{ state: 'completed' }, {}] } });
  expect(await api.stop()).toBe(0);
  world.simulator.change({ silentRate: 0 });
  const service = await world.start('all');
  await waitFor('the order to be completed', async () => {
    const [row] = await world.sql`select 1 from orders where order_id = ${orderId} and state = 'completed'`;
    return row !== undefined;
  });
  expect(await service.stop()).toBe(0);
});

async function get(path: string, token?: string) {
  const headers = token === undefined ? undefined : { authorization: `Bearer ${token}` };
  return answerOf(await fetch(`${api.url}${path}`, headers ? { headers } : {}));
}

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 9;
}
