import { expect, test } from 'vitest';
import { lineSample } from '../../../../../src/adapters/in/http/order/line-sample.ts';
import { bearer, callback, callbackPath, harness } from '../harness.ts';

test('SE8 so many lines a minute, and the next one says how many went without', () => {
  let now = 0;
  const sample = lineSample(2, () => now);

  const first = [sample(), sample(), sample(), sample()];
  now = 60_000;

  expect(first).toEqual([{ notLogged: 0 }, { notLogged: 0 }, undefined, undefined]);
  expect([sample(), sample()]).toEqual([{ notLogged: 2 }, { notLogged: 0 }]);
});

test('SE8 whatever strangers ask for, they cause a bounded number of log lines, and everybody else keeps theirs', async () => {
  const { app, logged } = harness({ authentication: { verify: () => Promise.reject(new Error('never asked')) } });
  const asks = [
    () => app.request('/nowhere'),
    () => app.request('/openapi.json', { method: 'HEAD' }),
    () => app.request('/v1/orders'),
    () => app.request('/v1/orders', { headers: { authorization: 'Basic x' } }),
    () => app.request('/order/tracking', { method: 'POST' }),
    () => app.request('/v1/callbacks/fulfillment/nobody', callback()),
    () => app.request(callbackPath, { method: 'POST' }),
  ];

  for (let time = 0; time < 40; time += 1) for (const ask of asks) await ask();
  await app.request(callbackPath, callback());

  // A minute may end in between.
  expect(logged().length).toBeLessThanOrEqual(2 * 60 + 1);
  expect(logged().at(-1)).toMatchObject({ status: 202, route: '/v1/callbacks/fulfillment/:provider' });
});

test('a refused callback says in its line why', async () => {
  const { app, logged } = harness();

  await app.request(callbackPath, callback(undefined, { headers: { 'webhook-signature': 'v1,AAAA' } }));

  expect(logged()).toMatchObject([
    { status: 401, refusal: { kind: 'bad_signature', provider: 'acme', reason: 'No matching signature found' } },
  ]);
});

test('requests with a token have a line each', async () => {
  const { app, logged } = harness();
  const headers = await bearer('demo');

  for (let time = 0; time < 130; time += 1) await app.request('/v1/orders', { headers });

  expect(logged()).toHaveLength(130);
});
