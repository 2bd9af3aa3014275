import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from './http-env.ts';
import { Problem } from './problem.ts';
import { isTenantId, unauthorized, type VerifyToken } from './tokens.ts';

export interface Authentication {
  readonly verify: VerifyToken;
  /**
   * Development mode only (HT5): whom a request without a token speaks for; a read may name another by `?tenant=`, as
   * the links in Temporal's Web UI do. The caller binds to loopback alone.
   */
  readonly tenantWithoutToken?: string;
}

/** The tenant comes from the verified token and, but for development mode, from nowhere else. */
export const authenticate = ({ verify, tenantWithoutToken }: Authentication) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const header = c.req.header('authorization');
    const withoutToken = header === undefined ? tenantWithoutToken : undefined;
    c.set('tenantId', withoutToken === undefined ? await tenantOf(verify, header) : tenantOfLink(c, withoutToken));
    await next();
  });

async function tenantOf(verify: VerifyToken, header: string | undefined): Promise<string> {
  if (header === undefined) throw unauthorized('Send a bearer token.');
  const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(header) ?? [];
  if (token === undefined) throw unauthorized('The Authorization header is not a bearer token.', 'invalid_token');
  return verify(token);
}

/** Takes `tenant` out of the query, for it is no parameter of any route. */
function tenantOfLink(c: Context<HttpEnv>, usual: string): string {
  const url = new URL(c.req.url);
  const named = url.searchParams.get('tenant');
  if (named === null || c.req.method !== 'GET') return usual;
  if (!isTenantId(named))
    throw new Problem('invalid-request', 'See the errors.', {
      errors: [{ in: 'query', pointer: '#/tenant', detail: 'cannot be a tenant id' }],
    });
  url.searchParams.delete('tenant');
  c.req.raw = new Request(url, { headers: c.req.raw.headers });
  return named;
}
