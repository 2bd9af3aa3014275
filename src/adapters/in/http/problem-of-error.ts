import type { Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ZodError } from 'zod';
import { OrderBusy, StoreUnavailable } from '../../../usecases/ports.ts';
import { BrokerUnavailable } from '../../../usecases/tracking/tracking-ports.ts';
import type { HttpEnv } from './http-env.ts';
import { answerProblem, Problem, type RequestFault } from './problem.ts';

const retryAfterSeconds = '5';

/** Every error becomes a problem document; what nobody expected is logged, and answered without details. */
export function handleError(error: Error, c: Context<HttpEnv>): Response {
  const problem = toProblem(error);
  c.set('problem', problem);
  return answerProblem(c, problem);
}

function toProblem(error: Error): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StoreUnavailable)
    return unavailable(
      'The database does not answer in time. The request may or may not have taken effect. Send it again with the same id: nothing takes effect twice.',
      error,
    );
  if (error instanceof OrderBusy)
    return unavailable(
      'The order is being changed by others. Send the request again with the same id: nothing takes effect twice.',
      error,
    );
  if (error instanceof BrokerUnavailable)
    return unavailable(
      'The broker does not acknowledge in time. Send the batch again: nothing takes effect twice.',
      error,
    );
  if (error instanceof HTTPException && error.status < 500) return new Problem('malformed-body', error.message);
  return new Problem('internal', 'The error was logged under the correlation id of this answer.', { cause: error });
}

export function unavailable(detail: string, cause?: unknown): Problem {
  return new Problem('unavailable', detail, { headers: { 'retry-after': retryAfterSeconds }, cause });
}

export function notFound(c: Context<HttpEnv>): Response {
  return handleError(new Problem('not-found', 'No resource has this path.'), c);
}

const parts = { query: 'query', param: 'path', header: 'header' } as const;

/** The hook of every validated route: lists all faults of the part that failed. */
export function refuseInvalid(
  result: { target: string } & ({ success: true } | { success: false; error: ZodError }),
): undefined {
  if (result.success) return;
  const { target } = result;
  const part = target === 'query' || target === 'param' || target === 'header' ? parts[target] : 'body';
  throw new Problem('invalid-request', 'See the errors.', { errors: result.error.issues.flatMap(faultsOf(part)) });
}

const faultsOf =
  (part: RequestFault['in']) =>
  (issue: ZodError['issues'][number]): RequestFault[] => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    const detail = issue.code === 'unrecognized_keys' ? 'is not known here' : issue.message;
    return keys.map((path) => ({ in: part, pointer: pointerTo(path), detail }));
  };

function pointerTo(path: readonly PropertyKey[]): string {
  const steps = path.map((key) => encodeURIComponent(String(key).toWellFormed().slice(0, 64)));
  return ['#', ...steps].join('/');
}

/** Answers 405 with Allow wherever a path has routes but not for the method; call it after the last route. */
export function refuseOtherMethods(app: Hono<HttpEnv>): void {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of app.routes.filter((route) => route.method !== 'ALL')) {
    methods.set(path, (methods.get(path) ?? new Set()).add(method));
  }
  for (const [path, known] of methods) {
    const allow = [...known, ...(known.has('GET') ? ['HEAD'] : [])].sort().join(', ');
    app.all(path, () => {
      throw new Problem('method-not-allowed', `Allowed here: ${allow}.`, { headers: { allow } });
    });
  }
}
