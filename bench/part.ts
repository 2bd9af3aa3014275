import type { Figure, PartResult, Table } from './figures.ts';
import type { BenchServers } from './servers.ts';
import type { PairedRatio, Spread } from './statistics.ts';

export interface Sizes {
  /** Rounds of the contestants that take turns. */
  readonly rounds: number;
  /** Seconds that a block is measured. */
  readonly seconds: number;
  readonly warmUp: number;
  readonly underWay: number;
  /** Quotes of one capture block of this service; the naive consumer gets as many as it can take in that time. */
  readonly quotes: number;
  readonly naiveQuotes: number;
  /** Events of one relay block. */
  readonly events: number;
  readonly libraryEvents: number;
  /** Orders in the small and in the large database of the growth part. */
  readonly few: number;
  readonly many: number;
  /** Seconds under the light load whose latency is measured. */
  readonly latencySeconds: number;
  readonly reads: number;
  readonly trackingEvents: number;
  /** Orders that wait in the waiting part, and how it is measured. */
  readonly waiting: readonly number[];
  readonly windows: number;
  readonly windowSeconds: number;
  readonly cache: number;
}

export interface Bench extends BenchServers {
  readonly sizes: Sizes;
  /** Progress, one line at a time. */
  say(line: string): void;
}

export type Found = Pick<PartResult, 'figures' | 'tables' | 'faults' | 'notes'>;

export interface Part {
  readonly title: string;
  run(bench: Bench): Promise<Found>;
}

export function ratioFigure(id: string, name: string, ratio: PairedRatio): Figure {
  const { median, min, max, pairs, discarded } = ratio;
  return { id, name, value: median, unit: '×', min, max, pairs, discarded };
}

export const spreadFigure = (id: string, name: string, { median, min, max }: Spread, unit: string): Figure => ({
  id,
  name,
  value: median,
  unit,
  min,
  max,
});

export const nothing: Found = { figures: [], tables: [], faults: [], notes: [] };

export const together = (...all: readonly Found[]): Found => ({
  figures: all.flatMap(({ figures }) => figures),
  tables: all.flatMap(({ tables }): readonly Table[] => tables),
  faults: all.flatMap(({ faults }) => faults),
  notes: all.flatMap(({ notes }) => notes),
});
