import { describe, expect, test } from 'vitest';
import { callback, callbackPath, harness, report } from '../harness.ts';

describe('bodies', () => {
  const bad: readonly [string, string | object, number][] = [
    ['no JSON', '{', 400],
    ['empty', '', 400],
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['with a NUL', { ...report, details: { note: 'a\u0000b' } }, 400],
    ['with a NUL in a name', { ...report, details: { 'a\u0000b': 1 } }, 400],
    ['with a lone surrogate', '{"orderId":"\\ud800"}', 400],
    ['nested without end', `{"details":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 400],
    ['too large', ' '.repeat(256 * 1024 + 1), 413],
  ];
  test.each(bad)('a signed body that is %s is refused', async (_, body, status) => {
    const { app, commands } = harness();

    const response = await app.request(callbackPath, callback(body));

    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(commands).toEqual([]);
  });

  test('a byte order mark before the JSON is signed with it, and no part of the report', async () => {
    const { app, commands } = harness();

    const response = await app.request(callbackPath, callback(`\u{feff}${JSON.stringify(report)}`));

    expect(response.status).toBe(202);
    expect(commands).toMatchObject([{ report }]);
  });

  test.each(['gzip', 'br', 'gzip, identity', 'x'])(
    'a body in the encoding %s is a 415 that says what to send',
    async (encoding) => {
      const { app, commands } = harness();
      const headers = { 'content-encoding': encoding };

      const response = await app.request(callbackPath, callback(report, { headers }));

      expect(response.status).toBe(415);
      expect(response.headers.get('accept-encoding')).toBe('identity');
      expect(await response.json()).toMatchObject({ detail: 'Send the body without Content-Encoding.' });
      expect(commands).toEqual([]);
    },
  );

  test('the encoding identity is none', async () => {
    const headers = { 'content-encoding': 'identity' };

    expect((await harness().app.request(callbackPath, callback(report, { headers }))).status).toBe(202);
  });

  test('every fault of a signed body is told and recorded', async () => {
    const { app, refusals } = harness();

    const response = await app.request(callbackPath, callback({ orderId: 7, attempt: 0, outcome: 'lost', at: 'now' }));

    const { errors } = (await response.json()) as { errors: { pointer: string }[] };
    expect(response.status).toBe(400);
    expect(new Set(errors.map(({ pointer }) => pointer))).toEqual(
      new Set(['#', '#/orderId', '#/attempt', '#/outcome', '#/at']),
    );
    expect(refusals).toMatchObject([{ kind: 'invalid_callback', provider: 'acme', detail: { callbackId: 'msg_1' } }]);
    expect(refusals[0]?.detail.errors).toEqual(errors);
  });

  test.each(['text/plain', 'application/jsonp', ''])('the media type %s is refused with 415', async (type) => {
    const { app, refusals } = harness();

    const response = await app.request(callbackPath, callback(report, { headers: { 'content-type': type } }));

    expect(response.status).toBe(415);
    expect(refusals).toMatchObject([{ kind: 'invalid_callback' }]);
  });

  test('the bytes are counted: a body without Content-Length, or longer than it says, is cut off at the limit', async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(16 * 1024));
      },
    });
    const request = { ...callback(''), body: endless, duplex: 'half' } as RequestInit;

    const response = await harness().app.request(callbackPath, request);

    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(32);
  });

  test('a body that breaks off is answered and harms nothing', async () => {
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new Error('ECONNRESET'));
      },
    });

    const response = await harness().app.request(callbackPath, {
      ...callback(''),
      body: broken,
      duplex: 'half',
    } as RequestInit);

    expect(response.status).toBe(400);
  });
});
