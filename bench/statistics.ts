/** The middle of the values; between the two middle ones when their number is even. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The smallest value that at least this share of all values does not exceed (nearest rank). NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
  median: median(values),
  min: Math.min(...values),
  max: Math.max(...values),
});

export interface Pair {
  readonly ours: number;
  readonly theirs: number;
  /** The fsync probes beside the two blocks, milliseconds. */
  readonly probes: readonly number[];
}

/** A probe that moved by more than this within a pair says that the disk was not the same for both. */
const maxProbeMove = 2;

/** Whether the disk was the same for both blocks of a pair. */
export function isSteady({ probes }: Pick<Pair, 'probes'>): boolean {
  return probes.length > 0 && Math.max(...probes) <= maxProbeMove * Math.min(...probes);
}

export interface PairedRatio extends Spread {
  readonly pairs: number;
  readonly discarded: number;
}

/** Median, least and greatest of ours ÷ theirs over the steady pairs; of all pairs, marked, when none was steady. */
export function pairedRatio(pairs: readonly Pair[]): PairedRatio {
  const steady = pairs.filter(isSteady);
  const used = steady.length > 0 ? steady : pairs;
  return {
    ...spreadOf(used.map(({ ours, theirs }) => ours / theirs)),
    pairs: steady.length,
    discarded: pairs.length - steady.length,
  };
}
