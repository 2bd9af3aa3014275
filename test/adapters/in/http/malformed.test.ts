import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemMediaType } from '../../../../src/adapters/in/http/problem.ts';
import { bearer, callback, callbackPath, harness, report } from './harness.ts';

const nasty = fc.constantFrom(
  '%00',
  '%',
  '%ff',
  '%ed%a0%80',
  '%2f',
  '..',
  '\u{1f4a9}',
  "'; drop table orders",
  '\ud800',
  ' ',
  '\t',
  '#',
  '?',
  '[]',
  '__proto__',
);
const segment = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), nasty, fc.string({ maxLength: 300 }));
const resource = fc.constantFrom(
  'v1',
  'orders',
  'timeline',
  'callbacks',
  'fulfillment',
  'acme',
  'order',
  'tracking',
  'openapi.json',
);
const path = fc.oneof(
  fc.array(fc.oneof(segment, resource), { maxLength: 6 }).map((parts) => `/${parts.join('/')}`),
  segment.map((id) => `/v1/orders/${id}`),
  segment.map((id) => `/v1/orders/${id}/timeline`),
  segment.map((id) => `/v1/callbacks/fulfillment/${id}`),
  segment.map((id) => `/order/tracking/${id}`),
  fc.constant('/order/tracking'),
);
const parameter = fc.constantFrom(
  'state',
  'limit',
  'cursor',
  'customerId',
  'quoteId',
  'capturedFrom',
  'capturedTo',
  'stuck',
  'afterVersion',
);
const value = fc.oneof(
  segment,
  fc.double().map(String),
  fc.constantFrom('true', 'active', '9'.repeat(400), '-1', '1e3', '0x1'),
);
const query = fc
  .array(fc.tuple(fc.oneof(parameter, segment), value), { maxLength: 5 })
  .map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&'));
const headerText = fc.stringMatching(/^[\x20-\x7e\xa0-\xff]{0,60}$/);
const headers = fc.dictionary(
  fc.constantFrom('authorization', 'traceparent', 'x-correlation-id', 'if-none-match', 'content-type', 'webhook-id'),
  headerText,
);
const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND');

async function expectDefined(response: Response): Promise<void> {
  const { status } = response;
  expect(status).toBeLessThan(500);
  if (status < 400) return;
  expect(response.headers.get('content-type')).toBe(problemMediaType);
  expect(response.headers.get('x-correlation-id')).toMatch(/^[\x21-\x7e]{1,128}$/);
  const text = await response.text();
  if (text === '') return; // HEAD
  const body = JSON.parse(text);
  expect(body).toMatchObject({ type: expect.stringMatching(/^urn:order-service:problem:/), status });
  expect(body.detail.length).toBeGreaterThan(0);
  for (const fault of body.errors ?? []) expect(fault.pointer).toMatch(/^#(\/[^/]*)*$/);
}

describe('whatever is sent, the answer is a defined one (HT4)', () => {
  test('any path, query, method and headers: no 5xx, every error a problem document, only storable ids asked for', async () => {
    const asked: string[] = [];
    const remember = async ({ orderId }: { orderId: string }) => {
      asked.push(orderId);
      return undefined;
    };
    const { app, listed, refusals } = harness({ getOrder: remember, getTimeline: remember });

    await fc.assert(
      fc.asyncProperty(path, query, method, headers, async (target, search, verb, fields) => {
        const url = toUrl(`http://localhost${target}?${search}`);
        if (url === undefined) return;
        await expectDefined(await app.fetch(new Request(url, { method: verb, headers: fields })));
      }),
      { numRuns: 1_200 },
    );

    for (const text of [...asked, ...listed.flatMap((args) => [args.customerId ?? 'x', args.quoteId ?? 'x'])]) {
      expect(text).toMatch(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,127}$/);
    }
    expect(JSON.stringify(refusals)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
  }, 60_000);

  test('any signed bytes: nothing but a report by the schema reaches the use case', async () => {
    const { app, commands } = harness();
    const text = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }).filter((candidate) => candidate.isWellFormed()),
      fc
        .record(
          {
            orderId: fc.anything(),
            orderLineId: fc.anything(),
            attempt: fc.anything(),
            outcome: fc.anything(),
            at: fc.anything(),
            details: fc.anything(),
          },
          { requiredKeys: [] },
        )
        .map((body) => toJson({ ...report, ...body })),
    );

    await fc.assert(
      fc.asyncProperty(text, async (body) => expectDefined(await app.request(callbackPath, callback(body)))),
      { numRuns: 600 },
    );

    for (const command of commands)
      expect(command.report).toMatchObject({ orderId: expect.stringMatching(/^[\w.:@-]+$/) });
  }, 60_000);

  test('any token: no 5xx', async () => {
    const { app } = harness();
    const { authorization } = await bearer('demo');
    const mangled = fc
      .tuple(fc.nat(authorization.length - 8), fc.stringMatching(/^[\w.~+/=-]{0,8}$/))
      .map(([at, text]) => `Bearer ${authorization.slice(7, 7 + at)}${text}${authorization.slice(7 + at + 1)}`);

    await fc.assert(
      fc.asyncProperty(mangled, async (token) => {
        await expectDefined(await app.request('/v1/orders', { headers: { authorization: token } }));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

function toUrl(text: string): string | undefined {
  return URL.canParse(text) ? text : undefined;
}

function toJson(valueToSend: unknown): string {
  const text = JSON.stringify(valueToSend, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
  return text.toWellFormed();
}
