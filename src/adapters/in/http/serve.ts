import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { closeOnlyIdleConnections } from './idle-connections.ts';
import { Problem, type ProblemKind, problemBody, problemMediaType, statusOf } from './problem.ts';

export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** How long requests in flight may still take when the server closes. */
  readonly drainMilliseconds?: number;
  readonly limits?: Partial<ConnectionLimits>;
}

/** What slow, silent or many clients may take; times in milliseconds. */
export interface ConnectionLimits {
  /** From the connection, or the first byte on a kept one, to the last header. */
  readonly headers: number;
  /** To the last byte of the body. */
  readonly request: number;
  /** Between an answer and the next request. */
  readonly keepAlive: number;
  /** Without a byte in either direction, as by a client that does not read its answer. */
  readonly silence: number;
  readonly connections: number;
}

const defaultLimits: ConnectionLimits = {
  ...{ headers: 10_000, request: 30_000, keepAlive: 5_000, silence: 60_000 },
  connections: 2_000,
};

export interface HttpServer {
  readonly url: string;
  readonly port: number;
  /** Takes no more connections, answers what is in flight, then cuts what is left. */
  close(): Promise<void>;
}

interface Fetchable {
  fetch(request: Request, env?: object): Response | Promise<Response>;
}

export async function serve(app: Fetchable, options: ListenOptions): Promise<HttpServer> {
  const { host, drainMilliseconds = 10_000 } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const server = createServer(
    {
      ...{ requestTimeout: limits.request, headersTimeout: limits.headers, keepAliveTimeout: limits.keepAlive },
      // Node looks for late requests every 30 s unless told otherwise.
      connectionsCheckingInterval: Math.min(1_000, limits.headers),
      // Node would refuse a request without Host with an empty body; the listener refuses it with a problem document.
      requireHostHeader: false,
    },
    listener(app, host),
  );
  closeOnlyIdleConnections(server);
  server.timeout = limits.silence;
  server.maxConnections = limits.connections;
  server.on('clientError', refuseUnreadable);
  server.on('checkExpectation', refuseExpectation);
  const port = await listen(server, host, options.port);
  return { url: `http://${nameInUrl(host)}:${port}`, port, close: () => drain(server, drainMilliseconds) };
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

/** HTTP/1.0 knows no Host, and the simple probes of load balancers send none; HTTP/1.1 demands one. */
function listener(app: Fetchable, hostname: string): (request: IncomingMessage, response: ServerResponse) => void {
  const fetch = (request: Request, env: object) => app.fetch(request, env);
  const strict = getRequestListener(fetch, { errorHandler: refuseRequest });
  const lenient = getRequestListener(fetch, { errorHandler: refuseRequest, hostname: nameInUrl(hostname) });
  return (request, response) => (request.httpVersion === '1.0' ? lenient : strict)(request, response);
}

/** What the adapter refuses before the app sees it: a target or a Host header that makes no URL. */
function refuseRequest(): Response {
  const problem = new Problem('invalid-request', 'The request target or its Host header is not valid.');
  return new Response(JSON.stringify(problemBody(problem)), {
    status: statusOf(problem.kind),
    headers: { 'content-type': problemMediaType },
  });
}

function refuseExpectation(_: IncomingMessage, response: ServerResponse): void {
  const problem = new Problem('expectation-failed', 'Of the Expect header only 100-continue is understood.');
  const body = JSON.stringify(problemBody(problem));
  const headers = { 'content-type': problemMediaType, 'content-length': Buffer.byteLength(body), connection: 'close' };
  response.writeHead(statusOf(problem.kind), headers).end(body);
}

const causes: Readonly<Record<string, readonly [ProblemKind, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'The request came too slowly.'],
  HPE_HEADER_OVERFLOW: ['header-too-large', 'The headers are too large.'],
};

/** What is not HTTP at all; Node would answer it without a body. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [kind, detail] = causes[error.code ?? ''] ?? ['invalid-request', 'This is not a valid HTTP request.'];
  const body = JSON.stringify(problemBody(new Problem(kind, detail)));
  const status = statusOf(kind);
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, `content-type: ${problemMediaType}`, 'connection: close'];
  socket.end([...head, `content-length: ${Buffer.byteLength(body)}`, '', body].join('\r\n'));
}
