import { afterEach, describe, expect, test, vi } from 'vitest';
import { httpFulfilment } from '../../../../src/adapters/out/fulfilment/http-fulfilment.ts';
import type { FulfilmentRequest } from '../../../../src/usecases/fulfilment/fulfilment-port.ts';
import type { Provider } from '../../../../src/usecases/fulfilment/providers.ts';

const url = 'http://acme.example/requests?key=secret';
const provider = (id: string, address?: string): [string, Provider] => [
  id,
  { id, channel: 'HTTP', tenants: ['demo'], expectedSeconds: 60, secrets: [], url: address },
];
const providers = new Map([provider('acme', url), provider('homeless')]);

const request: FulfilmentRequest = {
  idempotencyKey: 'o-1/L1/1',
  tenantId: 'demo',
  orderId: 'o-1',
  orderLineId: 'L1',
  attempt: 1,
  provider: 'acme',
  customerId: 'cus_1',
  offerId: 'fibre',
  action: 'ADD',
  quantity: 2,
  targetAssetId: 'A-1',
  issuedAt: '2026-03-02T09:30:00.000Z',
  expectedCompletionAt: '2026-03-02T10:30:00.000Z',
};

/** Asks a provider that answers by `answer`; tells what it was sent. */
async function asked(answer: () => Promise<Response>, change: Partial<FulfilmentRequest> = {}) {
  const sent: [unknown, RequestInit][] = [];
  vi.stubGlobal('fetch', async (to: unknown, init: RequestInit) => {
    sent.push([to, init]);
    return await answer();
  });
  const outcome = await httpFulfilment(providers)
    .request({ ...request, ...change }, 't-1')
    .catch((error: Error) => error.message);
  return { outcome, sent };
}

const status = (code: number) => async () => new Response('text', { status: code });
afterEach(() => vi.unstubAllGlobals());

describe('a request to an HTTP provider', () => {
  test('is the whole request under its idempotency key, with its trace', async () => {
    const { sent } = await asked(status(202));

    expect(sent).toEqual([[url, expect.objectContaining({ method: 'POST', redirect: 'error' })]]);
    expect(sent[0]?.[1].headers).toEqual({
      'content-type': 'application/json',
      'idempotency-key': 'o-1/L1/1',
      traceparent: 't-1',
    });
    expect(JSON.parse(String(sent[0]?.[1].body))).toEqual(request);
    expect(sent[0]?.[1].signal).toBeInstanceOf(AbortSignal);
  });

  test.each([200, 201, 202, 204])('that is answered %i is accepted', async (code) => {
    const answer = async () => new Response(null, { status: code });

    expect((await asked(answer)).outcome).toEqual({ kind: 'accepted' });
  });

  test.each([400, 402, 405, 410, 422, 499])('that is answered %i is refused for good', async (code) => {
    expect((await asked(status(code))).outcome).toEqual({ kind: 'refused', reason: `the provider answered ${code}` });
  });

  test.each([304, 401, 403, 404, 408, 409, 425, 429, 500, 503])('that is answered %i is tried again', async (code) => {
    const answer = async () => new Response(null, { status: code });

    expect((await asked(answer)).outcome).toBe(`provider acme answered ${code}; the request is tried again`);
  });

  const failures: readonly [string, unknown, string][] = [
    [
      'the code of the cause',
      new TypeError('fetch failed', { cause: Object.assign(new Error(url), { code: 'ECONNREFUSED' }) }),
      'ECONNREFUSED',
    ],
    ['the time that was waited', new DOMException(url, 'TimeoutError'), 'no answer within 15000 ms'],
    ['a redirect', new TypeError(url, { cause: new Error('unexpected redirect') }), 'it redirects'],
    ['the kind of error', new TypeError(url), 'TypeError'],
    ['nothing that is known', url, 'unknown'],
  ];
  test.each(failures)('that fails says %s, and nothing of the address', async (_, failure, reason) => {
    const { outcome } = await asked(() => Promise.reject(failure));

    expect(outcome).toBe(`provider acme could not be asked (${reason}); the request is tried again`);
  });

  test.each(['homeless', 'stranger'])('to %s, which has no address, says what to set', async (name) => {
    const { outcome, sent } = await asked(status(202), { provider: name });

    expect(outcome).toBe(`provider ${name} has no url; set it in the registry`);
    expect(sent).toEqual([]);
  });
});
