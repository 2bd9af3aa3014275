import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from './http-env.ts';
import { unauthorized, type VerifyToken } from './tokens.ts';

export interface Authentication {
  readonly verify: VerifyToken;
  /** Development mode only (HT5): whom a request without a token speaks for. The caller binds to loopback alone. */
  readonly tenantWithoutToken?: string;
}

/** The tenant comes from the verified token and from nowhere else. */
export const authenticate = (authentication: Authentication) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    c.set('tenantId', await tenantOf(authentication, c.req.header('authorization')));
    await next();
  });

async function tenantOf({ verify, tenantWithoutToken }: Authentication, header: string | undefined): Promise<string> {
  if (header === undefined && tenantWithoutToken !== undefined) return tenantWithoutToken;
  if (header === undefined) throw unauthorized('Send a bearer token.');
  const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(header) ?? [];
  if (token === undefined) throw unauthorized('The Authorization header is not a bearer token.', 'invalid_token');
  return verify(token);
}
