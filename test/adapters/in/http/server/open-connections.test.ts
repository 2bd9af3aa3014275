import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { ConnectionLimits } from '../../../../../src/adapters/in/http/server/connection-limits.ts';
import type { Ended } from '../../../../../src/adapters/in/http/server/open-connections.ts';
import { type HttpServer, serve } from '../../../../../src/adapters/in/http/server/serve.ts';
import { waitFor } from '../../../../support/wait-for.ts';
import { answerFrom, silentClients } from './raw-clients.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const quick = { headers: 400, body: 300, exchange: 800, keepAlive: 200, silence: 60_000 };
const large = 'x'.repeat(32 * 1024 * 1024);

/** Answers /large with 32 MB, /never not at all, and anything else at once, whether or not its body has come. */
async function started(limits: Partial<ConnectionLimits> = {}, isTrusted = () => false) {
  const ended: Ended[] = [];
  const counts: number[] = [];
  const never = Promise.withResolvers<Response>();
  const asked: string[] = [];
  const app = {
    async fetch(request: Request) {
      const { pathname } = new URL(request.url);
      asked.push(pathname);
      if (pathname === '/never') return never.promise;
      if (pathname === '/body') await request.text();
      return new Response(pathname === '/large' ? large : 'small');
    },
  };
  const events = { ended: (why: Ended) => void ended.push(why), count: (now: number) => void counts.push(now) };
  const server = await serve(app, { host: '127.0.0.1', port: 0, drainMilliseconds: 50, limits, isTrusted, events });
  cleanups.push(async () => {
    never.resolve(new Response());
    await server.close();
  });
  return { server, ended, asked, counts };
}

/** A client that never closes, whatever it hears, and does not read unless it is told to. */
function client(server: HttpServer, sends: string | Buffer = ''): Socket {
  const socket = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true });
  socket.on('error', () => undefined).pause();
  if (sends.length > 0) socket.write(sends);
  cleanups.push(() => socket.destroy());
  return socket;
}

function dribble(socket: Socket, bytes: string, everyMs = 40): void {
  const timer = setInterval(() => socket.writable && socket.write(bytes), everyMs);
  cleanups.push(() => clearInterval(timer));
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
const post = (path: string) => `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n`;
const tlsHello = Buffer.from('16030100c8010000c40303', 'hex');

const clients: readonly [string, (server: HttpServer) => void][] = [
  ['sends nothing', (server) => client(server)],
  ['sends nothing and closes its half', (server) => client(server).end()],
  ['speaks TLS', (server) => client(server, tlsHello)],
  ['speaks HTTP/2', (server) => client(server, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')],
  ['sends no HTTP at all, and closes neither half', (server) => client(server, 'hello\r\n\r\n')],
  ['asks for a tunnel', (server) => client(server, 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n')],
  ['sends half of its headers', (server) => client(server, 'GET / HTTP/1.1\r\nHost: x\r\n')],
  ['sends its headers byte by byte', (server) => dribble(client(server, 'GET / HTTP/1.1\r\nx: '), 'a')],
  ['sends empty lines without end', (server) => dribble(client(server), '\r\n')],
  ['sends empty lines after an answer', (server) => dribble(client(server, get('/')).resume(), '\r\n')],
  ['keeps its connection after an answer', (server) => client(server, get('/')).resume()],
  [
    'asks for another protocol and waits',
    (server) => client(server, `GET / HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n`),
  ],
  ['sends its body byte by byte', (server) => dribble(client(server, post('/body')), 'a')],
  [
    'announces a body and waits for leave',
    (server) => client(server, post('/body').replace('Host', 'Expect: 100-continue\r\nHost')),
  ],
  [
    'is answered before its body is there, and goes on sending',
    (server) => dribble(client(server, post('/')).resume(), 'a'),
  ],
  ['does not read its answer', (server) => client(server, get('/large'))],
  ['reads its answer a little at a time', (server) => void readSlowly(client(server, get('/large')))],
  ['sends many requests and reads no answer', (server) => client(server, get('/large').repeat(10))],
  ['is answered half of it and then sends no HTTP', (server) => client(server, `${get('/large')}hello\r\n\r\n`)],
];

async function readSlowly(socket: Socket): Promise<void> {
  const timer = setInterval(() => socket.read(1024), 40);
  cleanups.push(() => clearInterval(timer));
}

describe('SE8 a slot is free again at its limit, whatever its client does', () => {
  test.each(clients)('one that %s', async (_, act) => {
    const { server, counts } = await started(quick);

    act(server);
    await waitFor('its end', () => counts.length > 0 && server.connections() === 0, { timeoutMs: 20_000, everyMs: 20 });

    expect(counts).toEqual([1, 0]);
  });

  test('a client that is late hears 408, and what it sends afterwards is not done', async () => {
    const { server, asked, ended } = await started({ ...quick, headers: 100 });
    const socket = client(server, 'GET /late HTTP/1.1\r\nHost: x\r\n').resume();

    const [answer] = await once(socket, 'data');
    socket.write('\r\n');
    await waitFor('its end', () => server.connections() === 0);

    expect(String(answer)).toMatch(/^HTTP\/1.1 408 /);
    expect(asked).toEqual([]);
    expect(ended).toEqual(['late']);
  });

  test('a client that is in time is not ended, however often it asks', async () => {
    const { server, ended } = await started({ ...quick, headers: 100, exchange: 200 });
    const socket = client(server).resume();
    let answers = 0;
    socket.on('data', (data) => {
      answers += String(data).split('HTTP/1.1 200').length - 1;
      setTimeout(() => socket.write(get('/')), 20);
    });

    socket.write(get('/'));
    await waitFor('many answers', () => answers > 30, { everyMs: 20 });

    expect(ended).toEqual([]);
  });
});

describe('SE8 silent connections keep nobody out', () => {
  const few = { connections: 40, connectionsPerAddress: 20, headers: 60_000 };

  test('at the limit of an address the one that waited longest gives way, so that others of the address get in, too', async () => {
    const { server, ended } = await started(few);
    const silent = await silentClients(server.port, { count: 100, from: '127.0.0.1' });
    cleanups.push(silent.close);

    expect(server.connections()).toBe(20);
    expect(await answerFrom(server.port, '127.0.0.2')).toMatch(/^HTTP\/1.1 200 /);
    expect(await answerFrom(server.port, '127.0.0.1')).toMatch(/^HTTP\/1.1 200 /);
    await waitFor('the others to know', () => silent.open() < 20);
    expect(new Set(ended)).toEqual(new Set(['gave_way']));
  });

  test('when every connection is taken one of the largest address gives way', async () => {
    const { server } = await started(few);
    const crowd = await Promise.all(
      ['127.0.0.2', '127.0.0.3', '127.0.0.4'].map((from) => silentClients(server.port, { count: 30, from })),
    );
    const lone = await silentClients(server.port, { count: 1, from: '127.0.0.5' });
    for (const { close } of [...crowd, lone]) cleanups.push(close);

    for (let time = 0; time < 30; time += 1)
      expect(await answerFrom(server.port, '127.0.0.9')).toMatch(/^HTTP\/1.1 200 /);

    expect(server.connections()).toBeLessThanOrEqual(40);
    expect(lone.open()).toBe(1);
  });

  test('connections that the service works for do not give way; then a further one is turned away', async () => {
    const { server, ended } = await started({ ...few, connections: 3, connectionsPerAddress: 2 });
    const working = [client(server, get('/never')), client(server, get('/never'))];
    await waitFor('both to be asked', () => server.connections() === 2);

    expect(await answerFrom(server.port, '127.0.0.1')).toBe('');
    expect(await answerFrom(server.port, '127.0.0.2')).toMatch(/^HTTP\/1.1 200 /);

    expect(ended).toEqual(['turned_away']);
    expect(working.every(({ destroyed }) => !destroyed)).toBe(true);
  });

  test('one that does not send the rest of its body gives way as well', async () => {
    const { server, ended } = await started({ ...few, connectionsPerAddress: 1, body: 60_000 });
    client(server, post('/body'));
    await waitFor('the first', () => server.connections() === 1);

    expect(await answerFrom(server.port, '127.0.0.1')).toMatch(/^HTTP\/1.1 200 /);
    expect(ended).toEqual(['gave_way']);
  });

  test('a trusted proxy, from which many clients come, has no limit of its own', async () => {
    const { server, ended } = await started(few, () => true);
    const silent = await silentClients(server.port, { count: 39, from: '127.0.0.1' });
    cleanups.push(silent.close);

    expect(server.connections()).toBe(39);
    expect(ended).toEqual([]);
  });

  test('a connection may not send requests ahead without end', async () => {
    const { server, ended, asked } = await started({ pipelined: 8 });

    client(server, get('/never').repeat(500));
    await waitFor('its end', () => ended.length > 0);

    expect(asked).toHaveLength(8);
    expect(ended).toEqual(['pipelined']);
  });

  test('with the limits of every day: 2,000 silent connections, and others are answered', async () => {
    const { server } = await started();
    const silent = await silentClients(server.port, { count: 2_000, from: '127.0.0.1' });
    cleanups.push(silent.close);

    for (let time = 0; time < 50; time += 1)
      expect(await answerFrom(server.port, '127.0.0.2')).toMatch(/^HTTP\/1.1 200 /);

    expect(server.connections()).toBeLessThanOrEqual(2_000);
  });
});
