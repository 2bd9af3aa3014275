import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeDirectory } from '../src/main/cli/make-directory.ts';
import type { PartResult } from './figures.ts';

/** Every part, in the order in which they run. */
export const partNames = [
  ...(['orders', 'capture', 'relay', 'latency', 'reads', 'recovery', 'growth', 'tracking'] as const),
  ...(['nudge', 'former', 'waiting'] as const),
] as const;
export type PartName = (typeof partNames)[number];

/** Where results are committed; docs/performance.md is drawn from them. */
export const resultsFolder = fileURLToPath(new URL('./results', import.meta.url));

export function readResult(folder: string, part: string): PartResult | undefined {
  const path = join(folder, `${part}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

export function writeResult(folder: string, result: PartResult): string {
  makeDirectory(folder);
  const path = join(folder, `${result.part}.json`);
  writeFileSync(path, `${JSON.stringify(result, rounded, 2)}\n`);
  return path;
}

/** Six digits are more than a measurement has. */
const rounded = (_key: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value;

const freshForMs = 12 * 3_600_000;

/** Whether a run may go on after this part: measured lately, at the same sizes, without faults. */
export function isDone(result: PartResult | undefined, sizes: PartResult['sizes'], now: number): boolean {
  return (
    result !== undefined &&
    result.faults.length === 0 &&
    now - Date.parse(result.measuredAt) < freshForMs &&
    JSON.stringify(result.sizes) === JSON.stringify(sizes)
  );
}
