import { describe, expect, test } from 'vitest';
import { refusalLimit } from '../../../../../src/adapters/in/http/fulfilment/refusal-limit.ts';
import { trustedProxies } from '../../../../../src/adapters/in/http/server/client-address.ts';
import { callback, callbackPath, harness } from '../harness.ts';

describe('the rate of refusals', () => {
  test('SE8 is of one provider and address, and comes back with time', () => {
    let now = 0;
    const limit = refusalLimit(2, () => now);

    expect([limit('acme', 'a'), limit('acme', 'a'), limit('acme', 'a')]).toEqual([0, 0, 30]);
    expect([limit('acme', 'b'), limit('other', 'a')]).toEqual([0, 0]);
    now = 15_000;
    expect(limit('acme', 'a')).toBe(15);
    now = 45_000;
    expect([limit('acme', 'a'), limit('acme', 'a')]).toEqual([0, 15]);
  });

  test('SE8 is ten times that for one provider from everywhere', () => {
    const limit = refusalLimit(2, () => 0);

    const waits = Array.from({ length: 30 }, (_, address) => limit('acme', `a${address}`));

    expect(waits.filter((wait) => wait === 0)).toHaveLength(20);
    expect(limit('other', 'a0')).toBe(0);
  });

  test.each([
    [9_999, false],
    [10_000, true],
  ])('SE8 remembers a bounded number of addresses: after %d others the first is forgotten: %s', (others, forgotten) => {
    const limit = refusalLimit(1, () => 0);
    limit('first', 'a');

    for (let at = 0; at < others; at += 1) limit(`p${at}`, 'a');

    expect(limit('first', 'a') === 0).toBe(forgotten);
  });
});

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const forged = callback(undefined, { headers: { 'webhook-signature': 'v1,AAAA' } });
const unsigned: RequestInit = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };

describe('callbacks that are not genuine', () => {
  test.each([
    ['forged', callbackPath, forged],
    ['unsigned', callbackPath, unsigned],
    ['of an unknown provider', '/v1/callbacks/fulfillment/nobody', callback()],
    ['of many unknown providers', '', callback()],
  ])('SE8 %s: beyond the rate they are answered 429 with Retry-After, and counted', async (_, path, init) => {
    const { app, refusals, counted, commands } = harness({ refusalsPerMinute: 5 });

    const answers: Response[] = [];
    for (let time = 0; time < 12; time += 1)
      answers.push(await app.request(path || `/v1/callbacks/fulfillment/nobody-${time}`, init, from('203.0.113.9')));

    const statuses = answers.map(({ status }) => status);
    expect(statuses).toEqual([...Array<number>(5).fill(401), ...Array<number>(7).fill(429)]);
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers.at(-1)?.headers.get('content-type')).toBe('application/problem+json');
    expect([refusals.length, counted.length, commands.length]).toEqual([5, 7, 0]);
  });

  test('SE8 in a flood of forgeries the genuine callback of the same provider and address is taken', async () => {
    const { app, commands } = harness({ refusalsPerMinute: 5 });

    for (let time = 0; time < 50; time += 1) {
      await app.request(callbackPath, forged, from('203.0.113.9'));
      const genuine = await app.request(callbackPath, callback(undefined, { id: `msg_${time}` }), from('203.0.113.9'));
      expect(genuine.status).toBe(202);
    }

    expect(commands).toHaveLength(50);
  });

  test('SE8 another address has a rate of its own; behind a trusted proxy it is the one that the proxy names', async () => {
    const { app } = harness({ refusalsPerMinute: 1, isTrusted: trustedProxies(['10.0.0.0/8']) });
    const ask = async (peer: string, forwardedFor?: string) => {
      const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor };
      return (await app.request(callbackPath, { ...unsigned, headers }, from(peer))).status;
    };

    expect(await ask('203.0.113.9')).toBe(401);
    expect(await ask('203.0.113.9', '203.0.113.77')).toBe(429);
    expect(await ask('203.0.113.10')).toBe(401);
    expect(await ask('10.0.0.1', '203.0.113.11')).toBe(401);
    expect(await ask('10.0.0.1', '203.0.113.12')).toBe(401);
    expect(await ask('10.0.0.1', '203.0.113.12')).toBe(429);
  });

  test('SE8 what is not even signed is refused before its body is read', async () => {
    const { app } = harness();
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(16 * 1024));
      },
    });

    const response = await app.request(callbackPath, { method: 'POST', body, duplex: 'half' } as RequestInit);

    expect(response.status).toBe(401);
    expect(pulled).toBeLessThanOrEqual(1);
  });
});
