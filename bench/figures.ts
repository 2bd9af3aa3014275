/** A figure with what it must at least reach, and what we aim at. */
export interface Figure {
  /** Of the table in docs/performance.md; figures without a bar there are kept for reading. */
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Least and greatest of the pairs, where the value is their median. */
  readonly min?: number;
  readonly max?: number;
  readonly pairs?: number;
  readonly discarded?: number;
}

export interface Bar {
  readonly id: string;
  readonly metric: string;
  readonly better: 'more' | 'less';
  readonly must: number;
  readonly aim: number;
  readonly unit: string;
}

/** What one part of the benchmark found, as it is kept in bench/results. */
export interface PartResult {
  readonly part: string;
  readonly title: string;
  readonly measuredAt: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly sizes: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly figures: readonly Figure[];
  /** Rows of what lies behind the figures, one table each. */
  readonly tables: readonly Table[];
  /** What went wrong; a part with faults proves nothing. */
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

export interface Table {
  readonly title: string;
  readonly heads: readonly string[];
  /** null is what a number that was not measured becomes in the file of a part. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export type Verdict = 'aim met' | 'met' | 'MISSED' | 'not measured';

/** The verdict on a figure by its bar. */
export function judge({ better, must, aim }: Bar, value: number | undefined): Verdict {
  if (value === undefined || Number.isNaN(value)) return 'not measured';
  const reaches = (bar: number) => (better === 'more' ? value >= bar : value <= bar);
  if (reaches(aim)) return 'aim met';
  return reaches(must) ? 'met' : 'MISSED';
}

/** A cell of a table for people. */
export const cellText = (cell: string | number | null): string =>
  typeof cell === 'number' ? readable(cell) : (cell ?? '–');

/** Three digits that count, with separators: 0.123, 12.3, 1,234. */
export function readable(value: number): string {
  if (Number.isNaN(value)) return '–';
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(size >= 10 ? 1 : size >= 1 || size === 0 ? 2 : 3);
}
