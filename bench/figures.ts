import { readFileSync } from 'node:fs';

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure must reach, and what we aim at. */
  readonly must?: number;
  readonly aim?: number;
}

/** User and system time of a process so far, all its threads. */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  process.stdout.write(`\n${title}\n`);
  for (const { name, value, unit, must, aim } of figures) {
    const bars =
      must === undefined ? '' : `   must ≥ ${must}, aim ≥ ${aim ?? must}: ${value >= must ? 'met' : 'MISSED'}`;
    process.stdout.write(`  ${name.padEnd(44)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit}${bars}\n`);
  }
}
