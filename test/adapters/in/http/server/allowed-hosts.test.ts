import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createOperationsApp } from '../../../../../src/adapters/in/http/app.ts';
import { loopbackOr } from '../../../../../src/adapters/in/http/server/allowed-hosts.ts';
import { serve } from '../../../../../src/adapters/in/http/server/serve.ts';
import { createLogger } from '../../../../../src/adapters/telemetry/log.ts';
import { createMetrics } from '../../../../../src/adapters/telemetry/metrics.ts';
import { readConfig } from '../../../../../src/main/config/config.ts';
import { allowedHosts } from '../../../../../src/main/roles/http-options.ts';
import { harness } from '../harness.ts';
import { rawAnswer } from './raw-clients.ts';

const allowHost = loopbackOr(['orders.test']);

describe('HT5 where requests need no token, only names of this machine are answered', () => {
  test.each([
    'localhost',
    'localhost:8080',
    'LOCALHOST',
    'api.localhost',
    '127.0.0.1:8080',
    '127.1.2.3',
    '[::1]:8080',
    'orders.test:1',
  ])('Host %s is answered', async (host) => {
    const { app } = harness({ allowHost });

    expect((await app.request(`http://${host}/v1/orders`, { headers: { host } })).status).toBe(200);
  });

  test.each([
    'evil.example',
    'evil.example:8080',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '10.0.0.1',
    '[::2]',
    '0.0.0.0',
    'a b',
  ])('Host %s is refused with 421, and nothing is asked', async (host) => {
    const { app, listed } = harness({ allowHost });

    const response = await app.request('/v1/orders', { headers: { host } });

    expect(response.status).toBe(421);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(listed).toEqual([]);
  });

  const requests: readonly [string, string, number][] = [
    ['a page whose name was made to lead here', 'GET /v1/orders HTTP/1.1\r\nHost: evil.example:8080\r\n\r\n', 421],
    ['the same with a target of its own', 'GET http://evil.example/v1/orders HTTP/1.1\r\nHost: localhost\r\n\r\n', 421],
    ['the other way round', 'GET http://localhost/v1/orders HTTP/1.1\r\nHost: evil.example\r\n\r\n', 421],
    ['two names', 'GET /v1/orders HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n', 400],
    ['a probe without a name', 'GET /v1/orders HTTP/1.0\r\n\r\n', 200],
    ['a browser of this machine', 'GET /v1/orders HTTP/1.1\r\nHost: localhost:8080\r\n\r\n', 200],
  ];
  test.each(requests)('%s, on a socket', async (_, text, status) => {
    const server = await serve(harness({ allowHost }).app, { host: '127.0.0.1', port: 0 });

    const answer = await rawAnswer(server.port, text);
    await server.close();

    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  });

  test('the operations port looks at it, too', async () => {
    const log = createLogger({ role: 'test', level: 'silent' });
    const app = createOperationsApp({ log, metrics: createMetrics(), checks: {}, allowHost });

    expect((await app.request('/metrics', { headers: { host: 'evil.example' } })).status).toBe(421);
    expect((await app.request('/metrics', { headers: { host: 'localhost:9464' } })).status).toBe(200);
  });

  test('the local environment has the rule, with the host of API_PUBLIC_URL besides; where tokens are asked for nobody needs it', () => {
    const env = {
      DATABASE_URL: 'postgres://orders@127.0.0.1:5432/orders',
      KAFKA_BROKERS: '127.0.0.1:9092',
      AUTH_DEV_KEY: randomBytes(32).toString('hex'),
      API_PUBLIC_URL: 'http://orders.test:8080',
    };
    const local = allowedHosts(readConfig({ ...env, DEPLOYMENT_ENVIRONMENT: 'local' })).allowHost;

    expect(['127.0.0.1', 'orders.test', 'evil.example'].map((name) => local?.(name))).toEqual([true, true, false]);
    expect(allowedHosts(readConfig({ ...env, DEPLOYMENT_ENVIRONMENT: 'development' }))).toEqual({});
  });
});
