import { hash } from 'node:crypto';

/** Whom a token speaks for, and until when by its own word: seconds since 1970. */
export interface Verified {
  readonly tenantId: string;
  readonly exp: number;
}

const maxTokens = 5_000;
/** A withdrawn key, too, ends what it signed after this at the latest. */
const longestMilliseconds = 60_000;

/**
 * Tokens that were verified a moment ago, by their hash: their signature costs more than the rest of a read. Never past
 * `exp`, without the tolerance of the verifier; what was refused is verified every time.
 */
export function rememberVerified(
  verify: (token: string) => Promise<Verified>,
  now: () => number = Date.now,
): (token: string) => Promise<string> {
  const known = new Map<string, { readonly tenantId: string; readonly until: number }>();
  return async (token) => {
    const digest = hash('sha256', token, 'base64');
    const began = now();
    const seen = known.get(digest);
    if (seen !== undefined && began < seen.until) return seen.tenantId;
    known.delete(digest);
    const { tenantId, exp } = await verify(token);
    const [oldest] = known.size >= maxTokens ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    known.set(digest, { tenantId, until: Math.min(exp * 1000, began + longestMilliseconds) });
    return tenantId;
  };
}
