import { describe, expect, test } from 'vitest';
import { orderExample, timelineExample } from '../../../../../src/adapters/in/http/order/order.examples.ts';
import { tokenVerifier } from '../../../../../src/adapters/in/http/tokens.ts';
import { bearer, harness, key, naming } from '../harness.ts';

const { id } = orderExample;

/** The app in which globex has one order, and demo none. */
const globexOnly = (more: Parameters<typeof harness>[0] = {}) =>
  harness({
    getOrder: async ({ tenantId }) => (tenantId === 'globex' ? orderExample : undefined),
    getTimeline: async ({ tenantId, orderId }) =>
      tenantId === 'globex' ? { orderId, version: 5, items: [timelineExample] } : undefined,
    ...more,
  });

describe('links that are followed without a token (HT5)', () => {
  test.each([`/v1/orders/${id}?tenant=globex`, `/v1/orders/${id}/timeline?tenant=globex&limit=5`])(
    'in development mode %s is read as the tenant that it names',
    async (path) => {
      expect((await globexOnly().app.request(path)).status).toBe(200);
      expect((await globexOnly().app.request(path.replace('globex', 'demo'))).status).toBe(404);
    },
  );

  test('the list is read as the tenant that it names, with its filters', async () => {
    const { app, listed } = harness();

    const answer = await app.request('/v1/orders?tenant=globex&limit=7', { headers: { 'x-correlation-id': 'c-7' } });

    expect(answer.headers.get('x-correlation-id')).toBe('c-7');
    expect(listed).toEqual([{ tenantId: 'globex', limit: 7 }]);
  });

  test('a token says whose the request is, whatever its link names', async () => {
    const answer = await globexOnly().app.request(`/v1/orders/${id}?tenant=globex`, { headers: await bearer('demo') });

    expect(answer.status).toBe(404);
  });

  test('where a token is needed a link does without none', async () => {
    const verify = tokenVerifier(naming, { kind: 'development', secret: key });

    const answer = await globexOnly({ authentication: { verify } }).app.request(`/v1/orders/${id}?tenant=globex`);

    expect(answer.status).toBe(401);
  });

  test.each(['', 'a%20b', 'de%00mo', 'x'.repeat(129)])('the tenant %j of a link is refused', async (tenant) => {
    const answer = await globexOnly().app.request(`/v1/orders/${id}?tenant=${tenant}`);

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ in: 'query', pointer: '#/tenant', detail: 'cannot be a tenant id' }],
    });
  });

  test('a batch is published for the tenant of its token alone', async () => {
    const { app, batches } = harness();
    const event = [{ orderId: 'A-1', status: 'PLACED', eventTs: '2026-03-02T09:30:00Z' }];

    const answer = await app.request('/order/tracking?tenant=globex', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ event }),
    });

    expect(answer.status).toBe(202);
    expect(batches).toMatchObject([{ tenantId: 'demo' }]);
  });
});
