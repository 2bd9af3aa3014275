import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createMetrics } from '../../src/adapters/telemetry/metrics.ts';
import { consumerEvents } from '../../src/main/roles/consumer-events.ts';
import { harness } from '../adapters/in/http/harness.ts';
import { root } from '../architecture/house-rules.ts';
import { named } from './compose-file.ts';
import { faultsOf, metricsIn } from './series.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const rule = z.strictObject({
  alert: z.string().regex(/^[A-Z][A-Za-z]+$/),
  expr: z.string(),
  for: z.string().optional(),
  labels: z.strictObject({ severity: z.enum(['critical', 'warning']) }),
  annotations: z.strictObject({ summary: z.string(), runbook: z.string() }),
});
const { groups } = z
  .object({ groups: z.array(z.object({ rules: z.array(rule) })) })
  .parse(parse(read('ops/prometheus/alerts.yml')));
const rules = groups.flatMap((group) => group.rules);

describe('the alerts (OB2)', () => {
  test.each(rules)('$alert watches metrics that exist, by labels that they have', ({ expr }) => {
    expect(metricsIn(expr).length).toBeGreaterThan(0);
    expect(faultsOf(expr)).toEqual([]);
  });

  test.each(rules)('$alert sends to a part of the operations guide that is there (RT5)', ({ annotations }) => {
    const [, part] = /^docs\/operations\.md: (.*)\.$/.exec(annotations.runbook) ?? [];

    expect(read('docs/operations.md')).toContain(`## ${part}\n`);
  });

  test('a name that no metric has, and a label that its metric has not, are found', () => {
    expect(faultsOf('sum(oms_orders_lost)')).toEqual(['oms_orders_lost']);
    expect(faultsOf('sum by (tenant) (oms_orders_stuck{state="active"})')).toEqual(['oms_orders_stuck tenant']);
  });

  test.each(rules.filter(({ expr }) => expr.includes('increase(')))(
    '$alert also takes what a young process counted before its first scrape',
    ({ expr }) => {
      const [, by, counted, limit] = /^sum by \((\w+)\) \(increase\(([^[]+)\[15m\]\)\) > (\d+) or /.exec(expr) ?? [];
      const young = `${counted} and on (job, instance) (process_start_time_seconds > time() - 900)`;

      expect(expr).toBe(
        `sum by (${by}) (increase(${counted}[15m])) > ${limit} or sum by (${by}) (${young}) > ${limit}`,
      );
    },
  );

  test('SE2 a record of another tenant is critical, at the first one', () => {
    const found = rules.find(({ alert }) => alert === 'TenantViolation');

    expect(found).toMatchObject({ labels: { severity: 'critical' } });
    expect(found?.expr).toMatch(/oms_records_dead_total\{error_class="TENANT_VIOLATION"\}.* > 0$/);
    expect(found).not.toHaveProperty('for');
  });

  test('CO8 a stopped partition is critical at once, and names its place', () => {
    const found = rules.find(({ alert }) => alert === 'PartitionStopped');

    expect(found).toMatchObject({ labels: { severity: 'critical' } });
    expect(found).not.toHaveProperty('for');
    expect(found?.expr).toBe('max by (group, topic, partition) (oms_partition_stopped) > 0');
    for (const label of ['group', 'topic', 'partition'])
      expect(found?.annotations.summary).toContain(`{{ $labels.${label} }}`);
  });

  test('the very first dead record is an increase of a series that is there (SE2)', async () => {
    const metrics = createMetrics();
    const told = async () => (await metrics.registry.metrics()).split('\n');
    const series = 'oms_records_dead_total{topic="t",error_class="TENANT_VIOLATION"}';
    const events = consumerEvents(metrics, 'g', 't');

    expect(await told()).toEqual(expect.arrayContaining([`${series} 0`, expect.stringMatching(/fate="dead"} 0$/)]));
    events.dead('TENANT_VIOLATION', 't');
    expect(await told()).toContain(`${series} 1`);
  });

  test('the very first forged callback is an increase of a series that is there', async () => {
    const { app, metrics } = harness();
    const series = 'oms_callbacks_total{provider="acme",channel="webhook",verdict="bad_signature"}';
    const told = async () => (await metrics.registry.metrics()).split('\n');

    expect(await told()).toContain(`${series} 0`);
    await app.request('/v1/callbacks/fulfillment/acme', { method: 'POST', body: '{}' });
    expect(await told()).toContain(`${series} 1`);
  });

  test('Prometheus reads them, each once', () => {
    const { rule_files } = parse(read('ops/prometheus/prometheus.yml'));

    expect(rule_files).toEqual(['alerts.yml']);
    expect(named('prometheus').volumes).toContain('./ops/prometheus:/etc/prometheus:ro');
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
  });
});
