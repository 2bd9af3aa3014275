import { createMetrics } from '../../src/adapters/telemetry/metrics.ts';

/** Series by name with their labels, as Prometheus sees them. */
export const series = new Map<string, readonly string[]>(
  createMetrics()
    .registry.getMetricsAsArray()
    .flatMap((metric) => {
      const {
        name,
        type,
        labelNames = [],
      } = metric as unknown as { name: string; type: string; labelNames?: string[] };
      if (type !== 'histogram') return [[name, labelNames]] as const;
      return [
        [`${name}_bucket`, [...labelNames, 'le']],
        ...['_sum', '_count'].map((end) => [name + end, labelNames]),
      ] as [string, string[]][];
    }),
);

export const metricsIn = (expr: string): string[] => [...expr.matchAll(/\boms_\w+/g)].map(([name]) => name);

/** Metrics that an expression names and nobody has, and labels that they have not. */
export function faultsOf(expr: string): string[] {
  const labels = [
    ...[...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(', ')),
    ...[...expr.matchAll(/[{,](\w+)!?=/g)].map(([, label = '']) => label),
  ];
  return metricsIn(expr).flatMap((name) => {
    const known = series.get(name);
    return known === undefined
      ? [name]
      : labels.filter((label) => !known.includes(label)).map((label) => `${name} ${label}`);
  });
}
