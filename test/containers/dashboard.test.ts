import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createMetrics } from '../../src/adapters/telemetry/metrics.ts';
import { root } from '../architecture/house-rules.ts';
import { named } from './compose-file.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const dashboard = z
  .object({
    uid: z.string(),
    panels: z.array(
      z.object({
        id: z.number(),
        title: z.string(),
        description: z.string().optional(),
        datasource: z.object({ uid: z.string() }),
        targets: z.array(z.object({ expr: z.string() })).min(1),
      }),
    ),
  })
  .parse(JSON.parse(read('ops/grafana/dashboards/orders.json')));
const expressions = dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));

/** Series by name with their labels, as Prometheus sees them. */
const series = new Map<string, readonly string[]>(
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

describe('the dashboard of the orders (DV1)', () => {
  test.each(expressions)('%s asks for metrics that exist, by labels that they have', (expr) => {
    const names = [...expr.matchAll(/\boms_\w+/g)].map(([name]) => name);
    const labels = [
      ...[...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(', ')),
      ...[...expr.matchAll(/[{,](\w+)!?=/g)].map(([, label = '']) => label),
    ];

    if (names.length === 0) expect(expr).toContain('up{job="order-lifecycle"}');
    for (const name of names) expect([...series.keys()]).toContain(name);
    for (const name of names) expect(labels.filter((label) => !series.get(name)?.includes(label))).toEqual([]);
  });

  test('shows every part of the way of the data, each panel once', () => {
    const titles = dashboard.panels.map(({ title }) => title);

    for (const part of ['In: ', 'Out: ', 'Run: ', 'Back: ', 'Read: ', 'Track: '])
      expect(titles.some((title) => title.startsWith(part))).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(titles.length);
  });

  test('shows every metric of tracking', () => {
    const shown = expressions.join(' ');
    const tracking = [...series.keys()].filter((name) => name.startsWith('oms_tracking_'));

    expect(tracking.filter((name) => !/_(sum|count)$/.test(name) && !shown.includes(name))).toEqual([]);
  });

  test('sends whoever sees something wrong to a part of the operations guide that is there', () => {
    const guide = read('docs/operations.md');
    const parts = dashboard.panels.flatMap(
      ({ description = '' }) => /docs\/operations\.md: (.*)\.$/.exec(description)?.[1] ?? [],
    );

    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter((part) => !guide.includes(`## ${part}\n`))).toEqual([]);
  });

  test('is found by Grafana, with the data source that it names', () => {
    const [source] = parse(read('ops/grafana/provisioning/datasources/prometheus.yml')).datasources;
    const [provider] = parse(read('ops/grafana/provisioning/dashboards/orders.yml')).providers;
    const mounts = named('grafana').volumes;

    for (const { datasource } of dashboard.panels) expect(datasource.uid).toBe(source.uid);
    expect(mounts).toContain(`./ops/grafana/dashboards:${provider.options.path}:ro`);
    expect(mounts).toContain('./ops/grafana/provisioning:/etc/grafana/provisioning:ro');
    expect(named('grafana').environment.GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH).toBe(
      `${provider.options.path}/orders.json`,
    );
  });
});
