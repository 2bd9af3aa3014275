import { describe, expect, test } from 'vitest';
import {
  orderExample,
  summaryExample,
  timelineExample,
} from '../../../../../src/adapters/in/http/order/order.examples.ts';
import {
  orderListSchema,
  orderSchema,
  timelineSchema,
} from '../../../../../src/adapters/in/http/order/order.schemas.ts';
import { toCursor } from '../../../../../src/queries/order/order-id.ts';
import { StoreUnavailable } from '../../../../../src/usecases/ports.ts';
import { bearer, harness } from '../harness.ts';

const path = `/v1/orders/${orderExample.id}`;

describe('order queries (HT1)', () => {
  test('an order is answered with its version as ETag', async () => {
    const response = await harness().app.request(path);

    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).toBe('"5"');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(await response.json()).toEqual(orderExample);
  });

  test.each(['"5"', 'W/"5"', '"4", "5"', '*'])(
    'If-None-Match %s of the same version is a 304 without a body',
    async (tag) => {
      const response = await harness().app.request(path, { headers: { 'if-none-match': tag } });

      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe('"5"');
      expect(await response.text()).toBe('');
    },
  );

  test.each(['"4"', '5', '"55"', ''])('If-None-Match %s of another version is answered in full', async (tag) => {
    const response = await harness().app.request(path, { headers: { 'if-none-match': tag } });

    expect(response.status).toBe(200);
  });

  test('HEAD is answered like GET without a body', async () => {
    const response = await harness().app.request(path, { method: 'HEAD' });

    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  test.each(['ord_unknown', '%00', '%ff', 'a%20b', `${'x'.repeat(300)}`, '%F0%9F%92%A9'])(
    'there is no order %s',
    async (id) => {
      const response = await harness().app.request(`/v1/orders/${id}`);

      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ status: 404, detail: 'No order has this id.' });
    },
  );

  test('the filters of a list reach the query', async () => {
    const { app, listed } = harness();
    const query = new URLSearchParams([
      ['state', 'active,failed'],
      ['customerId', 'cus_1'],
      ['quoteId', 'Q-1'],
      ['capturedFrom', '2026-01-01T01:00:00+01:00'],
      ['capturedTo', '2026-02-01T00:00:00Z'],
      ['stuck', 'true'],
      ['cursor', toCursor(orderExample.id)],
      ['limit', '7'],
    ]);

    const response = await app.request(`/v1/orders?${query}`);

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ items: [summaryExample] });
    expect(listed).toEqual([
      {
        tenantId: 'demo',
        states: ['active', 'failed'],
        customerId: 'cus_1',
        quoteId: 'Q-1',
        stuck: true,
        limit: 7,
        capturedFrom: '2026-01-01T00:00:00.000Z',
        capturedTo: '2026-02-01T00:00:00.000Z',
        after: orderExample.id,
      },
    ]);
  });

  test('a list asks for 50 orders unless told otherwise', async () => {
    const { app, listed } = harness();

    await app.request('/v1/orders?state=active&state=completed');

    expect(listed).toEqual([{ tenantId: 'demo', limit: 50, states: ['active', 'completed'] }]);
  });

  test('every fault of a query is listed with its place', async () => {
    const response = await harness().app.request(
      '/v1/orders?limit=500&state=active,lost&stuck=maybe&cursor=zzz&capturedFrom=soon&customerId=a%00b&colour=red',
    );

    const body = (await response.json()) as { errors: { in: string; pointer: string }[] };
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(body.errors.map((fault) => `${fault.in} ${fault.pointer}`).sort()).toEqual([
      'query #/capturedFrom',
      'query #/colour',
      'query #/cursor',
      'query #/customerId',
      'query #/limit',
      'query #/state/1',
      'query #/stuck',
    ]);
  });

  test.each(['0000-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '9999-12-31T23:59:59-12:00', '2026-13-01T00:00:00Z'])(
    'the time %s, which Postgres might not take, is refused',
    async (time) => {
      const response = await harness().app.request(`/v1/orders?capturedTo=${encodeURIComponent(time)}`);

      expect(response.status).toBe(400);
    },
  );

  test('a timeline is paged by version', async () => {
    const response = await harness().app.request(`${path}/timeline?afterVersion=3&limit=2`);

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ orderId: orderExample.id, version: 5, items: [timelineExample] });
  });

  test('the published schemas describe the bodies completely', () => {
    const timeline = { orderId: orderExample.id, version: 5, items: [timelineExample], nextAfterVersion: 5 };
    const list = { items: [summaryExample], nextCursor: 'x' };

    expect(orderSchema.parse(orderExample)).toEqual(orderExample);
    expect(orderListSchema.parse(list)).toEqual(list);
    expect(timelineSchema.parse(timeline)).toEqual(timeline);
  });
});

describe('tenants (HT5)', () => {
  test('another tenant sees no order, no timeline, and lists only under its own name', async () => {
    const { app, listed } = harness();
    const headers = await bearer('other');

    expect((await app.request(path, { headers })).status).toBe(404);
    expect((await app.request(`${path}/timeline`, { headers })).status).toBe(404);
    await app.request('/v1/orders', { headers });
    expect(listed.map(({ tenantId }) => tenantId)).toEqual(['other']);
  });
});

describe('outages', () => {
  test('a database that does not answer is a 503 with Retry-After', async () => {
    const away = async () => {
      throw new StoreUnavailable('no answer');
    };

    const response = await harness({ getOrder: away }).app.request(path);

    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toMatchObject({ type: 'urn:order-service:problem:unavailable', status: 503 });
  });

  test('an unexpected error is told without its details and logged with them', async () => {
    const { app, logged } = harness({
      getOrder: async () => {
        throw new TypeError('column "secret_thing" does not exist');
      },
    });

    const response = await app.request(path, { headers: { 'x-correlation-id': 'c-1' } });

    const text = await response.text();
    expect(response.status).toBe(500);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(text).not.toContain('secret_thing');
    expect(JSON.parse(text)).toMatchObject({ correlationId: 'c-1' });
    expect(JSON.stringify(logged().filter(({ level }) => level === 'error'))).toContain('secret_thing');
  });
});
