import { isIP } from 'node:net';
import { createMiddleware } from 'hono/factory';
import type { HttpEnv } from '../http-env.ts';
import { Problem } from '../problem.ts';

export type AllowHost = (hostname: string) => boolean;

/**
 * Where requests need no token, the name that a browser asked for tells a page of this machine from one of the internet
 * whose name was made to lead here (DNS rebinding): that page could read the demo tenant.
 */
export const onlyHosts = (allow: AllowHost) =>
  createMiddleware<HttpEnv>(async (c, next) => {
    const said = c.req.header('host');
    // The target may name a host of its own, which then is the one that counts.
    const names = [new URL(c.req.url).hostname, ...(said === undefined ? [] : [hostnameOf(said)])];
    if (!names.every(allow))
      throw new Problem('misdirected', 'The local environment answers to names of this machine only.');
    await next();
  });

/** Loopback names and addresses, and what is configured besides. */
export function loopbackOr(configured: readonly string[]): AllowHost {
  const also = new Set(configured.map(canonical));
  return (hostname) => {
    const name = canonical(hostname);
    if (name === 'localhost' || name.endsWith('.localhost') || also.has(name)) return true;
    return isIP(name) === 4 ? name.startsWith('127.') : name === '::1';
  };
}

const canonical = (hostname: string): string =>
  hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');

function hostnameOf(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
}
