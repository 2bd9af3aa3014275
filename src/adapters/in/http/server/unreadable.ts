import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Problem, type ProblemKind, problemBody, problemMediaType, statusOf } from '../problem.ts';

const causes: Readonly<Record<string, readonly [ProblemKind, string]>> = {
  HPE_HEADER_OVERFLOW: ['header-too-large', 'The headers are too large.'],
};

/** What is not HTTP at all; Node would answer it without a body. */
export function problemOfParser({ code = '' }: NodeJS.ErrnoException): Problem {
  const [kind, detail] = causes[code] ?? ['invalid-request', 'This is not a valid HTTP request.'];
  return new Problem(kind, detail);
}

export const tooSlow = (): Problem => new Problem('request-timeout', 'The request came too slowly.');

/** An answer without a request that Node could answer, as text on the socket; the connection ends with it. */
export function writeProblem(socket: Socket, problem: Problem): void {
  const body = JSON.stringify(problemBody(problem));
  const status = statusOf(problem.kind);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${problemMediaType}`,
    'x-content-type-options: nosniff',
    'cache-control: no-store',
    'connection: close',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.end([...head, '', body].join('\r\n'));
}
