import { describe, expect, test } from 'vitest';
import { createLogger } from '../../../../src/adapters/telemetry/log.ts';
import { createMetrics } from '../../../../src/adapters/telemetry/metrics.ts';
import { bearer, callback, callbackPath, harness, operations } from './harness.ts';

const away = () => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7'));

describe('operations (HT4)', () => {
  test('the process is alive whatever it depends on', async () => {
    const response = await operations({ postgres: away }).app.request('/healthz');

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  test('it is ready when every check passes', async () => {
    const checks = { postgres: async () => 1, kafka: async () => true };

    const response = await operations(checks).app.request('/readyz');

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', checks: { postgres: 'ok', kafka: 'ok' } });
  });

  test('it says which check failed or did not answer in time, and why, without credentials', async () => {
    const never = () => new Promise(() => undefined);
    const thrown = () => {
      throw new Error('at once');
    };
    const cause = new Error('relation "x" does not exist');
    const keys = () => Promise.reject(new Error('asking', { cause }));
    const checks = { postgres: away, kafka: async () => true, temporal: never, disk: thrown, keys };

    const response = await operations(checks).app.request('/readyz');

    const text = await response.text();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(JSON.parse(text)).toMatchObject({
      detail: 'Not ready: postgres, temporal, disk, keys.',
      checks: { postgres: 'failed', kafka: 'ok', temporal: 'late', disk: 'failed', keys: 'failed' },
      reasons: {
        postgres: 'connect ECONNREFUSED 10.0.0.7',
        temporal: 'no answer within 2000 ms',
        disk: 'at once',
        keys: 'asking: relation "x" does not exist; bring the schema up to date: npm run migrate',
      },
    });
    expect(text).not.toContain('canary');
  });

  test.each(['/healthz', '/readyz', '/metrics'])(
    'SE8 %s is on the operations port and not beside the API',
    async (path) => {
      const besideTheApi = await harness().app.request(path);

      expect((await operations().app.request(path)).status).toBe(200);
      expect(besideTheApi.status).toBe(404);
      expect(besideTheApi.headers.get('content-type')).toBe('application/problem+json');
    },
  );

  test('the operations port serves nothing of the API', async () => {
    for (const path of ['/v1/orders', '/openapi.json', '/docs', callbackPath])
      expect((await operations().app.request(path)).status).toBe(404);
  });

  test('its paths take GET and HEAD alone', async () => {
    const response = await operations().app.request('/healthz', { method: 'POST' });

    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test.each([
    ['POST', '/v1/orders', 'GET, HEAD'],
    ['DELETE', '/v1/orders/ord_1', 'GET, HEAD'],
    ['GET', '/v1/callbacks/fulfillment/acme', 'POST'],
    ['OPTIONS', '/v1/orders', 'GET, HEAD'],
    ['PUT', '/openapi.json', 'GET, HEAD'],
  ])('%s %s is a 405 that names what is allowed', async (method, path, allow) => {
    const response = await harness().app.request(path, { method });

    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
    expect(await response.json()).toMatchObject({ type: 'urn:order-service:problem:method-not-allowed' });
  });

  test('a path without a resource is a 404 problem', async () => {
    const response = await harness().app.request('/v2/orders');

    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
});

describe('metrics', () => {
  test('requests are counted by route pattern, never by path', async () => {
    const { app, metrics } = harness();
    for (const path of ['/v1/orders/a', '/v1/orders/b', '/nowhere/1', '/nowhere/2']) await app.request(path);

    const text = await metrics.registry.metrics();

    expect(text).toContain('oms_http_requests_total{method="GET",route="/v1/orders/:id",status="404"} 2');
    expect(text).toContain('oms_http_requests_total{method="GET",route="unmatched",status="404"} 2');
    expect(text).not.toContain('nowhere');
    expect(text).toContain('process_cpu_seconds_total');
  });

  test('every metric of ours has a name by the rules of Prometheus and says what it is (OB1)', async () => {
    const metrics = await createMetrics().registry.getMetricsAsJSON();

    for (const { name, help, type } of metrics.filter((metric) => metric.name.startsWith('oms_'))) {
      expect(name).toMatch(/^oms_[a-z]+(_[a-z]+)*$/);
      expect(help.length).toBeGreaterThan(20);
      expect(name.endsWith('_total')).toBe(`${type}` === 'counter');
    }
  });
});

describe('correlation and logs (OB3, SE1)', () => {
  test('correlation id and trace are taken over and answered', async () => {
    const trace = '0af7651916cd43dd8448eb211c80319c';
    const headers = { 'x-correlation-id': 'shop-7', traceparent: `00-${trace}-b7ad6b7169203331-01` };
    const { app, logged } = harness();

    const response = await app.request('/v1/orders', { headers });

    expect(response.headers.get('x-correlation-id')).toBe('shop-7');
    expect(response.headers.get('traceparent')).toMatch(
      new RegExp(`^00-${trace}-(?!b7ad6b7169203331)[0-9a-f]{16}-01$`),
    );
    expect(logged()).toMatchObject([
      {
        level: 'info',
        role: 'test',
        correlationId: 'shop-7',
        traceId: trace,
        tenantId: 'demo',
        method: 'GET',
        route: '/v1/orders',
        status: 200,
        msg: 'request answered',
      },
    ]);
  });

  test.each([
    ['', ''],
    ['x'.repeat(129), '00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01'],
    ['a b', '00-00000000000000000000000000000000-b7ad6b7169203331-01'],
    ['é', 'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'],
  ])('the unusable correlation id %j and trace %j are replaced', async (said, traceparent) => {
    const response = await harness().app.request('/v1/orders', { headers: { 'x-correlation-id': said, traceparent } });

    expect(response.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    const answered = response.headers.get('traceparent') ?? '';
    expect(answered).toMatch(/^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-01$/);
    expect(answered).not.toContain('0af7651916cd43dd8448eb211c80319c');
  });

  test('a log line holds neither path nor query nor body nor token', async () => {
    const { app, lines } = harness();
    const { authorization } = await bearer('demo');

    await app.request('/v1/orders?customerId=cus_very_private', { headers: { authorization } });
    await app.request('/v1/orders/private_order_id', { headers: { authorization } });
    await app.request(callbackPath, callback({ note: 'private note' }));

    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join()).not.toMatch(/private|eyJ/);
  });

  test('secrets, personal data and credentials inside texts are cut from every line', () => {
    const lines: string[] = [];
    const log = createLogger({ role: 'test', destination: { write: (line) => lines.push(line) } });
    const failure = Object.assign(new Error('postgres://orders:hunter2@db:5432/orders refused'), {
      code: '23505',
      detail: 'Key (email)=(ada@example.org) already exists.',
      cause: new Error('Bearer eyJhbGciOiJIUzI1NiJ9.eyJ0ZW5hbnQiOiJkZW1vIn0.abc'),
    });

    log.error({ err: failure, acceptedBy: 'Ada', request: { headers: { authorization: 'hunter2' } } }, 'it failed');
    log
      .child({ orderId: 'ord_1' })
      .warn({ secrets: ['hunter2'], config: { password: 'hunter2' } }, 'whsec_aHVudGVyMg==');

    expect(lines.join()).not.toMatch(/hunter2|ada@|"Ada"|eyJ|aHVudGVyMg/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { code: '23505', type: 'Error' } });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ orderId: 'ord_1', level: 'warn' });
  });
});
