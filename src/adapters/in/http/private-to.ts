import type { Context } from 'hono';

/** The answer is one tenant's: no shared cache may keep it. */
export function privateTo(c: Context): void {
  c.header('cache-control', 'private, no-cache');
  c.header('vary', 'Authorization');
}
