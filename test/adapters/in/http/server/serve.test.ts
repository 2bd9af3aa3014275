import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { orderExample } from '../../../../../src/adapters/in/http/order/order.examples.ts';
import type { ConnectionLimits } from '../../../../../src/adapters/in/http/server/connection-limits.ts';
import { type HttpServer, serve } from '../../../../../src/adapters/in/http/server/serve.ts';
import { callback, callbackPath, harness } from '../harness.ts';

const servers: HttpServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function started(
  overrides: Parameters<typeof harness>[0] = {},
  drainMilliseconds = 5_000,
  limits: Partial<ConnectionLimits> = {},
) {
  const made = harness(overrides);
  const server = await serve(made.app, { host: '127.0.0.1', port: 0, drainMilliseconds, limits });
  servers.push(server);
  return { ...made, server };
}

const signed = 'webhook-id: msg_1\r\nwebhook-timestamp: 1\r\nwebhook-signature: v1,AAAA\r\n';

/** Sends raw text and collects what comes back until the server closes or `until` is seen. */
function raw(port: number, text: string, until = /\n\r?\n.*\}$/s): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let received = '';
    const finish = () => {
      socket.destroy();
      resolve(received);
    };
    socket.on('data', (data) => {
      received += data.toString('latin1');
      if (until.test(received)) finish();
    });
    socket.on('close', finish).on('error', reject);
  });
}

describe('the server on a real socket', () => {
  test('it answers a callback and an order', async () => {
    const { server, commands } = await started();

    expect((await fetch(`${server.url}/v1/orders/${orderExample.id}`)).status).toBe(200);
    expect((await fetch(`${server.url}${callbackPath}`, callback())).status).toBe(202);
    expect(commands).toHaveLength(1);
  });

  test.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['a Host that is none', 'GET / HTTP/1.1\r\nHost: a b/c\r\n\r\n', 400],
    ['two Hosts', 'GET /v1/orders HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n', 400],
    ['the same Host twice', 'GET /v1/orders HTTP/1.0\r\nHOST: x\r\nhost: x\r\n\r\n', 400],
    ['HTTP/1.1 without Host', 'GET /v1/orders HTTP/1.1\r\n\r\n', 400],
    ['an expectation that nobody knows', 'GET /v1/orders HTTP/1.1\r\nHost: x\r\nExpect: foo\r\n\r\n', 417],
    ['a target that is none', 'GET //[::1 HTTP/1.1\r\nHost: x\r\n\r\n', 404],
    ['a header with a NUL', 'GET / HTTP/1.1\r\nHost: x\r\nx-a: a\0b\r\n\r\n', 400],
    ['endless headers', `GET / HTTP/1.1\r\nHost: x\r\nx-a: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    [
      'two lengths',
      `POST ${callbackPath} HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
      400,
    ],
  ])('%s is answered by a problem document', async (_, text, status) => {
    const { server } = await started();

    const answer = await raw(server.port, text);

    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')).replace(/^[^{]*/, ''))).toMatchObject({ status });
  });

  test('a probe that speaks HTTP/1.0, without Host, is answered (HT4)', async () => {
    const { server } = await started();

    expect(await raw(server.port, 'GET /v1/orders HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 200 /);
  });

  test.each([
    ['sends nothing', '', {}],
    ['does not end its headers', 'GET /v1/orders HTTP/1.1\r\nHost: x\r\n', {}],
    [
      'does not end its body',
      `POST ${callbackPath} HTTP/1.1\r\nHost: x\r\n${signed}Content-Length: 1000\r\n\r\nhalf`,
      { body: 100 },
    ],
  ])('a client that %s is answered 408 and its connection ended (HT4)', async (_, text, limits) => {
    const { server } = await started({}, 5_000, { headers: 50, ...limits });

    const answer = await raw(server.port, text, /never/);

    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(answer).toContain('application/problem+json');
    expect(answer).toContain('x-content-type-options: nosniff');
  });

  test.each([
    ['an answer', '/v1/orders', {}],
    ['a refusal', '/nowhere', {}],
    ['an answer from a cache', '/docs', {}],
    ['a callback', callbackPath, callback()],
  ])('%s tells browsers not to guess its type', async (_, path, init) => {
    const { server } = await started();

    expect((await fetch(`${server.url}${path}`, init)).headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a client that does not read its answer loses its connection', async () => {
    const gone = Promise.withResolvers<void>();
    const pull = (to: ReadableStreamDefaultController) => to.enqueue(new Uint8Array(0x10000));
    const endless = () => new Response(new ReadableStream({ pull, cancel: () => gone.resolve() }));
    const server = await serve({ fetch: endless }, { host: '127.0.0.1', port: 0, limits: { silence: 50 } });
    servers.push(server);
    const socket = connect(server.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n'));
    socket.pause().on('error', () => undefined);

    await gone.promise;

    socket.destroy();
  });

  test('a body larger than its Content-Length promises is cut off, and the server goes on', async () => {
    const { server, commands } = await started();
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    const head = `POST ${callbackPath} HTTP/1.1\r\nHost: x\r\n${signed}Transfer-Encoding: chunked\r\n\r\n`;

    const answer = await raw(server.port, head + chunk.repeat(6));

    expect(answer).toMatch(/^HTTP\/1.1 413 /);
    expect(commands).toEqual([]);
    expect((await fetch(`${server.url}/v1/orders`)).status).toBe(200);
  });

  test('a hundred clients that go away in mid-body harm nothing', async () => {
    const { server, commands, logged } = await started();
    const head = `POST ${callbackPath} HTTP/1.1\r\nHost: x\r\n${signed}Content-Length: 1000\r\n\r\nhalf`;
    const abort = () =>
      new Promise<void>((resolve) => {
        const socket = connect(server.port, '127.0.0.1', () => socket.write(head, () => socket.resetAndDestroy()));
        socket.on('close', () => resolve()).on('error', () => undefined);
      });

    await Promise.all(Array.from({ length: 100 }, abort));

    expect((await fetch(`${server.url}/v1/orders`)).status).toBe(200);
    expect(commands).toEqual([]);
    expect(logged().filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('closing answers what is in flight and takes nothing more', async () => {
    const entered = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const slow = async () => {
      entered.resolve();
      await release.promise;
      return orderExample;
    };
    const { server } = await started({ getOrder: slow });

    const inFlight = fetch(`${server.url}/v1/orders/${orderExample.id}`);
    await entered.promise;
    const closed = server.close();
    await expect(fetch(`${server.url}/v1/orders`)).rejects.toThrow();
    release.resolve();

    expect((await inFlight).status).toBe(200);
    await closed;
  });

  test('closing lets an answer end that its reader takes slowly', async () => {
    const body = 'x'.repeat(32 * 1024 * 1024);
    const fetch = ({ url }: Request) => new Response(url.endsWith('/large') ? body : 'small');
    const server = await serve({ fetch }, { host: '127.0.0.1', port: 0 });
    servers.push(server);
    const ask = async (path: string) => {
      const socket = connect(server.port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`));
      await once(socket, 'readable');
      return socket;
    };
    const idle = await ask('/small');
    const slow = await ask('/large');

    const closed = server.close();
    // By then the sweep has come, and has found the answer written, and its reader with most of it still to come.
    await once(idle.resume(), 'close');
    let received = 0;
    for await (const chunk of slow) received += chunk.length;
    await closed;

    expect(received).toBeGreaterThan(body.length);
  });

  test('closing cuts what does not end in time', async () => {
    const entered = Promise.withResolvers<void>();
    const never = () => {
      entered.resolve();
      return new Promise<undefined>(() => undefined);
    };
    const { server } = await started({ getOrder: never }, 50);

    const inFlight = fetch(`${server.url}/v1/orders/${orderExample.id}`);
    inFlight.catch(() => undefined);
    await entered.promise;
    await server.close();

    await expect(inFlight).rejects.toThrow();
  });

  test('a port that somebody holds is an error', async () => {
    const { server, app } = await started();

    await expect(serve(app, { host: '127.0.0.1', port: server.port })).rejects.toThrow(/EADDRINUSE/);
  });
});
