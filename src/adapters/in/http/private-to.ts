import type { Context } from 'hono';
import type { HttpEnv } from './http-env.ts';

/** The answer is one tenant's: no shared cache may keep it. */
const privately = { 'cache-control': 'private, no-cache', vary: 'Authorization' };

export function privateTo(c: Context): void {
  for (const [name, value] of Object.entries(privately)) c.header(name, value);
}

export interface PrivateAnswer {
  readonly status: 200 | 304;
  readonly body: object | null;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * One tenant's answer, for the path that is read most. Its headers are one plain object, which the server writes as it
 * is: with a Headers object in between, an order costs 8 µs more of 100.
 */
export function answerPrivately(c: Context<HttpEnv>, { status, body, headers }: PrivateAnswer): Response {
  const type = body === null ? undefined : { 'content-type': 'application/json' };
  const text = body === null ? null : JSON.stringify(body);
  const answer = new Response(text, { status, headers: { ...type, ...privately, ...c.get('echo'), ...headers } });
  c.set('echoed', answer);
  return answer;
}
