import { expect, test } from 'vitest';
import { z } from 'zod';
import { createMetrics } from '../../src/adapters/telemetry/metrics.ts';
import { generatedBlock, markdownTable } from './generated.ts';

const described = z.object({ name: z.string(), help: z.string(), labelNames: z.array(z.string()) });

test('OB1 docs/metrics.md lists every metric of the service with its labels, and no other', async () => {
  const { registry, ...metrics } = createMetrics();
  const types = new Map((await registry.getMetricsAsJSON()).map(({ name, type }) => [name, String(type)]));
  const rows = Object.values(metrics).map((metric) => {
    const { name, help, labelNames } = described.parse(metric);
    return [`\`${name}\``, types.get(name) ?? '', labelNames.map((label) => `\`${label}\``).join(' '), help];
  });

  const { found, expected } = generatedBlock(
    'docs/metrics.md',
    'metrics',
    markdownTable(['metric', 'type', 'labels', 'what it says'], rows),
  );

  expect(found).toBe(expected);
});
