/** Seconds to wait before the next one is within the rate; 0 when this one is. */
export type RefusalLimit = (provider: string, address: string) => number;

/** Refusals of one provider from everywhere, as a multiple of those of one address. */
const everywhere = 10;
const maxKeys = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/**
 * A bucket for each provider and address, and one for each provider: whoever has many addresses meets the second. The
 * first are at most 10,000; the one that was used longest ago leaves, full or not, which favours nobody but its address.
 */
export function refusalLimit(perMinute: number, now: () => number = Date.now): RefusalLimit {
  const ofAddresses = new Map<string, Bucket>();
  const ofProviders = new Map<string, Bucket>();
  return (provider, address) =>
    Math.max(
      take(ofAddresses, `${provider} ${address}`, { perMinute, at: now() }),
      take(ofProviders, provider, { perMinute: perMinute * everywhere, at: now() }),
    );
}

function take(buckets: Map<string, Bucket>, key: string, { perMinute, at }: { perMinute: number; at: number }): number {
  const { left, at: before } = buckets.get(key) ?? { left: perMinute, at };
  const filled = Math.min(perMinute, left + ((at - before) / 60_000) * perMinute);
  const taken = filled >= 1;
  buckets.delete(key);
  const [oldest] = buckets.size >= maxKeys ? buckets.keys() : [];
  if (oldest !== undefined) buckets.delete(oldest);
  buckets.set(key, { left: taken ? filled - 1 : filled, at });
  return taken ? 0 : Math.ceil(((1 - filled) * 60) / perMinute);
}
