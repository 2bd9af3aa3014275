import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ZodError } from 'zod';
import type { Ledger } from './ledger.ts';
import type { Settings } from './settings.ts';

export interface Answer {
  readonly status: number | 'hang';
  readonly body?: unknown;
}

export interface Routes {
  readonly ledger: Ledger;
  readonly settings: () => Settings;
  /** Throws a ZodError for a change that is not one. */
  readonly change: (value: unknown) => Settings;
  readonly takeRequest: (headers: IncomingMessage['headers'], body: Buffer) => Answer;
}

const longestBody = 1024 * 1024;

/** The providers' address: the HTTP provider's entrance, the settings and the ledger. */
export function httpServer(routes: Routes): Server {
  return createServer((request, response) => {
    answer(routes, request)
      .catch((error: unknown): Answer => {
        if (error instanceof ZodError) return { status: 400, body: { faults: error.issues } };
        if (error instanceof SyntaxError) return { status: 400, body: { faults: [{ message: error.message }] } };
        return { status: 500, body: { message: String(error) } };
      })
      .then((said) => write(response, said));
  });
}

async function answer(routes: Routes, request: IncomingMessage): Promise<Answer> {
  const { pathname } = new URL(request.url ?? '/', 'http://simulator');
  const body = await read(request);
  if (body === undefined) return { status: 413, body: { message: `more than ${longestBody} bytes` } };
  switch (`${request.method} ${pathname}`) {
    case 'POST /fulfillment-requests':
      return routes.takeRequest(request.headers, body);
    case 'GET /ledger':
      return { status: 200, body: routes.ledger.entries() };
    case 'GET /settings':
      return { status: 200, body: routes.settings() };
    case 'PUT /settings':
      return { status: 200, body: routes.change(JSON.parse(body.toString('utf8'))) };
    case 'GET /healthz':
      return { status: 200, body: { ok: true } };
    default:
      return { status: 404, body: { message: 'see node simulator/main.ts --help' } };
  }
}

async function read(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > longestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function write(response: ServerResponse, { status, body }: Answer): void {
  if (status === 'hang') return;
  if (status === 503) response.setHeader('retry-after', '1');
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body ?? {}));
}
