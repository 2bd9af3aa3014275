import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '../architecture/house-rules.ts';
import { named } from './compose-file.ts';
import { faultsOf, metricsIn, series } from './series.ts';

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

describe('the dashboard of the orders (DV1)', () => {
  test.each(expressions)('%s asks for metrics that exist, by labels that they have (OB3)', (expr) => {
    if (metricsIn(expr).length === 0) expect(expr).toContain('up{job="order-lifecycle"}');
    expect(faultsOf(expr)).toEqual([]);
  });

  test('shows every part of the way of the data, each panel once', () => {
    const titles = dashboard.panels.map(({ title }) => title);

    for (const part of ['In: ', 'Out: ', 'Run: ', 'Back: ', 'Read: ', 'Track: '])
      expect(titles.some((title) => title.startsWith(part))).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(titles.length);
  });

  test('shows every metric of tracking (OB3)', () => {
    const shown = expressions.join(' ');
    const tracking = [...series.keys()].filter((name) => name.startsWith('oms_tracking_'));

    expect(tracking.filter((name) => !/_(sum|count)$/.test(name) && !shown.includes(name))).toEqual([]);
  });

  test('sends whoever sees something wrong to a part of the operations guide that is there (RT5)', () => {
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
