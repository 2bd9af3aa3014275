import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** One thing wrong with a request. `pointer` is a JSON pointer into the part named by `in`. */
export interface RequestFault {
  readonly in: 'body' | 'query' | 'path' | 'header';
  readonly pointer: string;
  readonly detail: string;
}

const kinds = {
  'invalid-request': [400, 'The request is not valid'],
  'malformed-body': [400, 'The body cannot be read'],
  unauthorized: [401, 'Authentication is required'],
  'not-found': [404, 'There is nothing here'],
  'method-not-allowed': [405, 'The method is not allowed here'],
  'request-timeout': [408, 'The request took too long to arrive'],
  conflict: [409, 'The request contradicts what is known'],
  'body-too-large': [413, 'The body is too large'],
  'unsupported-media-type': [415, 'The media type is not supported'],
  'expectation-failed': [417, 'The expectation cannot be met'],
  misdirected: [421, 'The host is not served here'],
  'too-many-requests': [429, 'There are too many requests of this kind'],
  'header-too-large': [431, 'The request headers are too large'],
  internal: [500, 'Something went wrong on our side'],
  unavailable: [503, 'The service cannot answer now'],
} as const satisfies Record<string, readonly [ContentfulStatusCode, string]>;

export type ProblemKind = keyof typeof kinds;

interface Extras {
  readonly errors?: readonly RequestFault[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Members of the document beside those of RFC 9457. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/** Thrown anywhere below the HTTP edge's own code; answered as a problem document (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ProblemKind;
  readonly extras: Extras;

  constructor(kind: ProblemKind, detail: string, extras: Extras = {}) {
    super(detail, { cause: extras.cause });
    this.kind = kind;
    this.extras = extras;
  }
}

export const problemMediaType = 'application/problem+json';

export function problemBody({ kind, message, extras }: Problem, correlationId?: string) {
  const [status, title] = kinds[kind];
  const { errors, members } = extras;
  return {
    type: `urn:order-service:problem:${kind}`,
    title,
    status,
    detail: message,
    errors,
    ...members,
    correlationId,
  };
}

export const statusOf = (kind: ProblemKind): ContentfulStatusCode => kinds[kind][0];

export function answerProblem(c: Context, problem: Problem): Response {
  const correlationId: unknown = c.get('correlationId');
  const body = problemBody(problem, typeof correlationId === 'string' ? correlationId : undefined);
  const headers = { ...problem.extras.headers, 'content-type': problemMediaType, 'cache-control': 'no-store' };
  return c.body(JSON.stringify(body), body.status, headers);
}
