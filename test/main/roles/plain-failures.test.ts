import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import { describe, expect, test } from 'vitest';
import { httpFulfilment } from '../../../src/adapters/out/fulfilment/http-fulfilment.ts';
import { plainFailures } from '../../../src/main/roles/plain-failures.ts';
import type { Provider } from '../../../src/usecases/fulfilment/providers.ts';

/** What Temporal would keep of an error that an activity throws. */
async function keptOf(error: unknown): Promise<unknown> {
  const next = () => Promise.reject(error);
  const execute = plainFailures().inbound?.execute;
  return execute?.({ args: [], headers: {} }, next).then(
    () => 'nothing',
    (kept: unknown) => kept,
  );
}

describe('what an activity throws (SE1)', () => {
  test('SE1 carries neither a cause nor a password, a token or the query of a URL', async () => {
    const cause = Object.assign(new Error('connect to postgres://u:canary@db/x and https://p.example/?key=canary'), {
      options: { password: 'canary' },
    });

    const kept = await keptOf(new Error('load: Postgres did not answer', { cause }));

    expect(kept).toBeInstanceOf(ApplicationFailure);
    expect(kept).toMatchObject({ type: 'Error', nonRetryable: false, cause: undefined });
    expect(String(kept)).toContain('load: Postgres did not answer');
    expect(`${kept} ${kept instanceof Error ? kept.stack : ''} ${JSON.stringify(kept)}`).not.toContain('canary');
  });

  test('is as it was where Temporal must know it: no further try, a cancellation', async () => {
    for (const failure of [ApplicationFailure.nonRetryable('no order', 'OrderMissing'), new CancelledFailure('ended')])
      expect(await keptOf(failure)).toBe(failure);
  });

  test.each([
    ['nobody listens', 'http://127.0.0.1:59321/requests?key=canary', /provider p could not be asked \(ECONNREFUSED\)/],
    ['credentials, which no configuration has', 'http://u:canary@127.0.0.1:9/', /provider p could not be asked \(/],
    ['a name that nobody knows', 'http://canary.invalid/', /provider p could not be asked \((ENOTFOUND|EAI_AGAIN)\)/],
  ])('names the provider and a code when it could not be asked: %s', async (_name, url, says) => {
    const provider: Provider = { id: 'p', channel: 'HTTP', tenants: ['t'], expectedSeconds: 1, url, secrets: [] };
    const request = {
      idempotencyKey: 'k',
      tenantId: 't',
      orderId: 'o',
      orderLineId: 'l',
      attempt: 1,
      provider: 'p',
      customerId: 'c',
      offerId: 'f',
      action: 'ADD' as const,
      quantity: 1,
      issuedAt: '2026-03-02T09:30:00Z',
      expectedCompletionAt: '2026-03-02T10:30:00Z',
    };

    const asked = httpFulfilment(new Map([['p', provider]])).request(request, '');

    const error = await asked.catch((reason: unknown) => reason);
    expect(String(error)).toMatch(says);
    expect(error).not.toHaveProperty('cause');
    expect(`${error} ${error instanceof Error ? error.stack : ''}`).not.toContain('canary');
  });
});
