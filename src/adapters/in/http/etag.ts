/** Strong: an order's representation changes only with its version. */
export const etagOf = (version: number): string => `"${version}"`;

/** If-None-Match by RFC 9110: any of the list, weak comparison, or `*`. */
export function isFresh(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const candidates = ifNoneMatch.split(',').map((candidate) => candidate.trim().replace(/^W\//, ''));
  return candidates.includes(etag) || candidates.includes('*');
}
