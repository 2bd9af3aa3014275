export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure must at least reach, and what we aim at. */
  readonly must?: number;
  readonly aim?: number;
}

export interface Result {
  readonly title: string;
  readonly figures: readonly Figure[];
  /** CPU seconds while the clock ran, by part; what is busiest bounds the rate. */
  readonly cpu: Readonly<Record<string, number>>;
  readonly seconds: number;
}

/** What each part of the service used while `work` ran. */
export async function measured(parts: Readonly<Record<string, () => number>>, work: () => Promise<void>) {
  const read = () => Object.entries(parts).map(([name, cpu]) => [name, cpu()] as const);
  const before = new Map(read());
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  const cpu = Object.fromEntries(read().map(([name, now]) => [name, now - (before.get(name) ?? 0)]));
  return { seconds, cpu };
}

export function print({ title, figures, cpu, seconds }: Result): void {
  const out = (line: string) => process.stdout.write(`${line}\n`);
  out(`\n${title}`);
  for (const { name, value, unit, must, aim } of figures) {
    const bars =
      must === undefined ? '' : `   must ≥ ${must}, aim ≥ ${aim ?? must}: ${value >= must ? 'met' : 'MISSED'}`;
    out(`  ${name.padEnd(36)} ${value.toFixed(value < 100 ? 2 : 0).padStart(9)} ${unit}${bars}`);
  }
  const shares = Object.entries(cpu).sort(([, a], [, b]) => b - a);
  out(`  what bounds it, in cores busy over ${seconds.toFixed(1)} s:`);
  for (const [name, used] of shares) out(`    ${name.padEnd(34)} ${(used / seconds).toFixed(2).padStart(9)}`);
}
