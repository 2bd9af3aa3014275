import { describe, expect, test } from 'vitest';
import { trustedProxies } from '../../../../../src/adapters/in/http/server/client-address.ts';
import type { ReportVerdict } from '../../../../../src/usecases/fulfilment/received-report.ts';
import { callback, callbackPath, harness, report } from '../harness.ts';

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const strangerPath = '/v1/callbacks/fulfillment/stranger';

/** What was counted, by provider and verdict, without what stands at 0. */
async function counted({ metrics }: ReturnType<typeof harness>) {
  const { values } = (await metrics.registry.getSingleMetric('oms_callbacks_total')?.get()) ?? { values: [] };
  return values
    .filter(({ value }) => value > 0)
    .map(({ labels, value }) => [labels.provider, labels.channel, labels.verdict, value]);
}

describe('what is kept and counted of a callback that is refused (HT3, SE4)', () => {
  const headers: readonly [string, Record<string, string>, string][] = [
    ['id', { 'webhook-id': '' }, 'webhook-id must be 1 to 200 printable characters without spaces'],
    ['timestamp', { 'webhook-timestamp': '' }, 'webhook-timestamp must be seconds since 1970'],
    ['signature', { 'webhook-signature': '' }, 'webhook-signature is missing'],
    ['genuine signature', { 'webhook-signature': 'v1,AAAA' }, 'No matching signature found'],
  ];
  test.each(headers)('without a %s it is the provider, the reason and the address', async (_, changed, reason) => {
    const made = harness();

    const answer = await made.app.request(callbackPath, callback(report, { headers: changed }), from('203.0.113.9'));

    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ detail: 'The callback is not signed by a known provider.' });
    expect(made.refusals).toEqual([
      { kind: 'bad_signature', provider: 'acme', detail: { reason, address: '203.0.113.9' } },
    ]);
    expect(await counted(made)).toEqual([['acme', 'webhook', 'bad_signature', 1]]);
    expect(made.logged().at(-1)).toMatchObject({ refusal: { kind: 'bad_signature', provider: 'acme', reason } });
  });

  test('of a stranger it is the name that was asked for, which no metric and no log line repeats', async () => {
    const made = harness();

    const answer = await made.app.request(strangerPath, callback(), from('203.0.113.9'));

    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ detail: 'The callback is not signed by a known provider.' });
    expect(made.refusals).toEqual([
      { kind: 'unknown_provider', provider: 'stranger', detail: { address: '203.0.113.9' } },
    ]);
    expect(await counted(made)).toEqual([['unknown', 'webhook', 'unknown_provider', 1]]);
    expect(made.logged().at(-1)?.refusal).toEqual({ kind: 'unknown_provider' });
    expect(made.lines.join()).not.toContain('stranger');
  });

  test.each([
    ['the last of X-Forwarded-For behind a trusted proxy', '10.0.0.7', '198.51.100.4'],
    ['the peer, whatever another client says', '203.0.113.9', '203.0.113.9'],
  ])('the address is %s', async (_, peer, address) => {
    const made = harness({ isTrusted: trustedProxies(['10.0.0.0/8']) });

    await made.app.request(
      strangerPath,
      callback(report, { headers: { 'x-forwarded-for': '192.0.2.1, 198.51.100.4' } }),
      from(peer),
    );

    expect(made.refusals.map(({ detail }) => detail)).toEqual([{ address }]);
  });

  const invalid: readonly [string, string | object, Record<string, string>, object][] = [
    ['no JSON', '{', {}, { problem: 'malformed-body', message: 'The body is not JSON.', errors: [] }],
    [
      'of another media type',
      report,
      { 'content-type': 'text/json' },
      { problem: 'unsupported-media-type', message: 'Send application/json.', errors: [] },
    ],
    [
      'without an outcome',
      { ...report, outcome: undefined },
      {},
      {
        problem: 'invalid-request',
        message: 'See the errors.',
        errors: [{ in: 'body', pointer: '#', detail: expect.stringContaining('outcome') }],
      },
    ],
  ];
  test.each(invalid)('of a genuine one that is %s it is the message and its faults', async (_, body, sent, kept) => {
    const made = harness();

    const answer = await made.app.request(callbackPath, callback(body, { headers: sent }), from('203.0.113.9'));

    expect(answer.status).toBe('content-type' in sent ? 415 : 400);
    expect(made.refusals).toEqual([
      { kind: 'invalid_callback', provider: 'acme', detail: { callbackId: 'msg_1', ...kept } },
    ]);
    expect(made.counted).toEqual([]);
    expect(await counted(made)).toEqual([['acme', 'webhook', 'invalid', 1]]);
    expect(made.commands).toEqual([]);
  });

  test('of one whose verdict is a refusal it is the verdict, and no row', async () => {
    const verdicts: readonly [ReportVerdict, number, string][] = [
      [{ kind: 'unstorable', reason: 'r' }, 400, 'invalid-request'],
      [{ kind: 'unknown', reason: 'r' }, 404, 'not-found'],
      [{ kind: 'reused', reason: 'r' }, 409, 'conflict'],
    ];
    for (const [verdict, status, kind] of verdicts) {
      const made = harness({}, verdict);

      const answer = await made.app.request(callbackPath, callback());

      expect(await answer.json()).toEqual({
        type: `urn:order-service:problem:${kind}`,
        title: expect.any(String),
        status,
        detail: 'r',
        callbackId: 'msg_1',
        verdict: verdict.kind,
        reason: 'r',
        correlationId: expect.any(String),
      });
      expect(made.refusals).toEqual([]);
      expect(await counted(made)).toEqual([['acme', 'webhook', verdict.kind, 1]]);
    }
  });

  test('before the first callback each provider’s bad signatures stand at 0, for an alert to see the first', async () => {
    const { values } = (await harness().metrics.registry.getSingleMetric('oms_callbacks_total')?.get()) ?? {};

    expect(values).toEqual([{ value: 0, labels: { provider: 'acme', channel: 'webhook', verdict: 'bad_signature' } }]);
  });

  test('within the rate each refusal is a row, beyond it a count, and the wait is told', async () => {
    const made = harness({ refusalsPerMinute: 2 });
    const ask = () => made.app.request(strangerPath, callback(), from('203.0.113.9'));

    const answers = [await ask(), await ask(), await ask()];

    expect(answers.map(({ status }) => status)).toEqual([401, 401, 429]);
    expect(answers[2]?.headers.get('retry-after')).toBe('30');
    expect(await answers[2]?.json()).toMatchObject({
      detail: 'Too many callbacks that are not signed by a known provider.',
    });
    expect([made.refusals.length, made.counted.length]).toEqual([2, 1]);
    expect(await counted(made)).toEqual([['unknown', 'webhook', 'unknown_provider', 3]]);
  });
});
