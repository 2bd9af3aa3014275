import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { traceIdOf } from '../../../../../src/adapters/telemetry/trace.ts';
import type { ReportVerdict } from '../../../../../src/usecases/fulfilment/received-report.ts';
import { StoreUnavailable } from '../../../../../src/usecases/ports.ts';
import { type CallbackOptions, callback, callbackPath, harness, olderSecret, report } from '../harness.ts';

const answers: readonly [ReportVerdict, number, string][] = [
  [{ kind: 'applied', reason: 'r' }, 202, 'applied'],
  [{ kind: 'parked', reason: 'r' }, 202, 'parked'],
  [{ kind: 'noted', reason: 'r' }, 202, 'noted'],
  [{ kind: 'repeated', reason: 'r' }, 200, 'repeated'],
  [{ kind: 'duplicate', first: { kind: 'applied', reason: 'r' } }, 200, 'applied'],
  [{ kind: 'duplicate', first: { kind: 'contradiction', reason: 'r' } }, 200, 'contradiction'],
  [{ kind: 'contradiction', reason: 'r' }, 409, 'contradiction'],
  [{ kind: 'reused', reason: 'r' }, 409, 'reused'],
  [{ kind: 'unknown', reason: 'r' }, 404, 'unknown'],
];

describe('fulfilment callbacks (HT3)', () => {
  test.each(answers)('the verdict %j is answered %i', async (verdict, status, told) => {
    const response = await harness({}, verdict).app.request(callbackPath, callback());

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(status < 400 ? 'application/json' : 'application/problem+json');
    expect(await response.json()).toMatchObject({ callbackId: 'msg_1', verdict: told, reason: 'r' });
  });

  test('a genuine report reaches the use case with the hash of its bytes and the trace of its request', async () => {
    const { app, commands, refusals } = harness();
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

    await app.request(callbackPath, callback(report, { headers: { traceparent } }));

    const [command] = commands;
    expect(command).toMatchObject({
      provider: 'acme',
      tenants: ['demo'],
      reportId: 'msg_1',
      channel: 'webhook',
      report,
      bodyHash: createHash('sha256').update(JSON.stringify(report)).digest('hex'),
    });
    expect(traceIdOf(command?.traceparent ?? '')).toBe('0af7651916cd43dd8448eb211c80319c');
    expect(command?.traceparent).not.toBe(traceparent);
    expect(refusals).toEqual([]);
  });

  test('no token is asked for: the signature is the authentication', async () => {
    const { app } = harness({ authentication: { verify: () => Promise.reject(new Error('not asked')) } });

    expect((await app.request(callbackPath, callback())).status).toBe(202);
  });

  test('a database that does not answer is a 503 with Retry-After, also when a refusal cannot be recorded', async () => {
    const away = async () => {
      throw new StoreUnavailable('no answer');
    };
    const { app } = harness({ recordCallback: away, recordRefusal: away });

    for (const path of [callbackPath, '/v1/callbacks/fulfillment/stranger']) {
      const response = await app.request(path, callback());
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
    }
  });
});

describe('signatures (SE4)', () => {
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

  test('the former secret is good while both are active', async () => {
    expect((await harness().app.request(callbackPath, callback(report, { secret: olderSecret }))).status).toBe(202);
  });

  test.each([4.9, -4.9])('a timestamp %d minutes old is accepted', async (age) => {
    expect((await harness().app.request(callbackPath, callback(report, { at: minutesAgo(age) }))).status).toBe(202);
  });

  const at = new Date();
  const signatureOf = (id: string) => new Headers(callback(report, { id, at }).headers).get('webhook-signature') ?? '';
  test.each([
    ['without its padding', (signature: string) => signature.replace(/=+$/, '')],
    ['with its padding', (signature: string) => signature],
    ['among others, without its padding', (signature: string) => `v1a,AAAA v1,AAAA ${signature.replace(/=+$/, '')}`],
  ])('a signature %s is genuine', async (_, change) => {
    const headers = { 'webhook-signature': change(signatureOf('msg_1')) };

    expect((await harness().app.request(callbackPath, callback(report, { at, headers }))).status).toBe(202);
  });

  test('a signature that another text would decode to as well is not genuine', async () => {
    const [head = '', last = ''] = [signatureOf('msg_1').slice(0, -2), signatureOf('msg_1').at(-2)];
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const other = alphabet[alphabet.indexOf(last) + 1] ?? '';

    for (const end of ['', '='])
      expect(
        (
          await harness().app.request(
            callbackPath,
            callback(report, { at, headers: { 'webhook-signature': `${head}${other}${end}` } }),
          )
        ).status,
      ).toBe(401);
  });

  const wrong: readonly [string, CallbackOptions][] = [
    ['signed with a strange secret', { secret: `whsec_${Buffer.from('stranger').toString('base64')}` }],
    ['six minutes old', { at: minutesAgo(6) }],
    ['six minutes early', { at: minutesAgo(-6) }],
    ['without a signature', { headers: { 'webhook-signature': '' } }],
    ['with half a signature', { headers: { 'webhook-signature': 'v1' } }],
    ['with the signature of another version', { headers: { 'webhook-signature': 'v2,AAAA' } }],
    ['with the id of another message', { headers: { 'webhook-id': 'msg_2' } }],
    ['without an id', { headers: { 'webhook-id': '' } }],
    ['with too long an id', { id: 'x'.repeat(257) }],
    ['with a space in its id', { id: 'a b' }],
    ['with a timestamp that is no number', { headers: { 'webhook-timestamp': 'now' } }],
  ];
  test.each(wrong)('a callback %s is refused with 401 and an audit row, and has no effect', async (_, options) => {
    const { app, commands, refusals } = harness();

    const response = await app.request(callbackPath, callback(report, options));

    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(commands).toEqual([]);
    expect(refusals).toMatchObject([{ kind: 'bad_signature', provider: 'acme' }]);
  });

  test('bytes that were changed after signing are refused, also where decoding would hide the change', async () => {
    const { app, commands } = harness();
    const signed = callback('{"orderId":"\u{fffd}"}');
    const changed = Buffer.from('7b226f726465724964223a22ff227d', 'hex');

    const response = await app.request(callbackPath, { ...signed, body: changed });

    expect(response.status).toBe(401);
    expect(commands).toEqual([]);
  });

  test.each(['stranger', '%00', 'a%00b', '%F0%9F%92%A9', 'x'.repeat(500)])(
    'the unknown provider %s is refused with 401 and an audit row that Postgres can store',
    async (name) => {
      const { app, refusals, metrics } = harness();

      const response = await app.request(`/v1/callbacks/fulfillment/${name}`, callback());

      expect(response.status).toBe(401);
      expect(refusals).toMatchObject([{ kind: 'unknown_provider' }]);
      expect(refusals[0]?.provider).toMatch(/^[^\p{Cc}]{1,64}$/u);
      expect(refusals[0]?.provider.isWellFormed()).toBe(true);
      expect(await metrics.registry.getSingleMetricAsString('oms_callbacks_total')).toContain('provider="unknown"');
    },
  );

  test('a secret that cannot be one stops the start', () => {
    const providers = new Map([
      ['p', { id: 'p', channel: 'HTTP' as const, tenants: [], expectedSeconds: 1, secrets: ['whsec_!'] }],
    ]);

    expect(() => harness({ providers })).toThrow();
  });
});
