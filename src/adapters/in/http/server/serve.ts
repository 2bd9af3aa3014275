import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Problem, problemBody, problemMediaType, statusOf } from '../problem.ts';
import type { IsTrusted } from './client-address.ts';
import { type ConnectionLimits, defaultLimits } from './connection-limits.ts';
import { type ConnectionEvents, watchConnections } from './open-connections.ts';
import { problemOfParser } from './unreadable.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** How long requests in flight may still take when the server closes. */
  readonly drainMilliseconds?: number;
  readonly limits?: Partial<ConnectionLimits>;
  /** Proxies in front: many clients come from their address. */
  readonly isTrusted?: IsTrusted;
  readonly events?: ConnectionEvents;
}

export interface HttpServer {
  readonly url: string;
  readonly port: number;
  /** How many there are. */
  connections(): number;
  /** Takes no more connections, answers what is in flight, then cuts what is left. */
  close(): Promise<void>;
}

interface Fetchable {
  fetch(request: Request, env?: object): Response | Promise<Response>;
}

export async function serve(app: Fetchable, options: ListenOptions): Promise<HttpServer> {
  const { host, drainMilliseconds = 10_000, isTrusted = () => false, events = {} } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const server = createServer({
    keepAliveTimeout: limits.keepAlive,
    // Late connections are ended in connections.ts.
    headersTimeout: 0,
    requestTimeout: 0,
    // Node would refuse a request without Host with an empty body; the listener refuses it with a problem document.
    requireHostHeader: false,
  });
  const connections = watchConnections(server, { limits, isTrusted, events });
  const answer = listener(app, host);
  server.on('request', (request, response) => {
    if (connections.take(request, response)) answer(request, response);
  });
  // Node's own close() calls it too.
  server.closeIdleConnections = connections.closeIdle;
  server.timeout = limits.silence;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    connections.refuse(socket, problemOfParser(error));
  });
  server.on('checkExpectation', (request, response) => {
    if (connections.take(request, response)) refuseExpectation(response);
  });
  server.once('close', connections.stop);
  const port = await listen(server, host, options.port);
  return {
    url: `http://${nameInUrl(host)}:${port}`,
    port,
    connections: connections.count,
    close: () => drain(server, drainMilliseconds),
  };
}

const nameInUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function drain(server: Server, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), milliseconds);
    // A connection whose last request has just been answered stays open for the next one unless it is closed.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
  });
}

/** HTTP/1.0 knows no Host, and the simple probes of load balancers send none; HTTP/1.1 demands one, and nobody may send two. */
function listener(app: Fetchable, hostname: string): (request: IncomingMessage, response: ServerResponse) => void {
  const fetch = (request: Request, env: object) => app.fetch(request, env);
  const strict = getRequestListener(fetch, { errorHandler: refuseRequest });
  const lenient = getRequestListener(fetch, { errorHandler: refuseRequest, hostname: nameInUrl(hostname) });
  return (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    if (hasTwoHosts(request)) return answerAndClose(response, invalidTarget('There is more than one Host header.'));
    (request.httpVersion === '1.0' ? lenient : strict)(request, response);
  };
}

/** Node keeps the first, a proxy in front may have gone by the second. */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]?.toLowerCase() === 'host') hosts += 1;
  return hosts > 1;
}

const invalidTarget = (detail: string) => new Problem('invalid-request', detail);

/** What the adapter refuses before the app sees it: a target or a Host header that makes no URL. */
function refuseRequest(): Response {
  const problem = invalidTarget('The request target or its Host header is not valid.');
  return new Response(JSON.stringify(problemBody(problem)), {
    status: statusOf(problem.kind),
    headers: { 'content-type': problemMediaType },
  });
}

function refuseExpectation(response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff');
  answerAndClose(response, new Problem('expectation-failed', 'Of the Expect header only 100-continue is understood.'));
}

function answerAndClose(response: ServerResponse, problem: Problem): void {
  const body = JSON.stringify(problemBody(problem));
  const headers = { 'content-type': problemMediaType, 'content-length': Buffer.byteLength(body), connection: 'close' };
  response.writeHead(statusOf(problem.kind), headers).end(body);
}
