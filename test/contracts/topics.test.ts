import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Topic {
  name: string;
  category: string;
  visibility: string;
  key: string;
  retention: string;
  owner: string;
  dataClassification: string;
  source?: string;
  delay?: string;
  partitions?: Record<string, number>;
}

const file = parse(readFileSync(new URL('../../topics.yaml', import.meta.url), 'utf8'));
const topics: Topic[] = file.topics;
const named = (name: string) => topics.find((topic) => topic.name === name);
const consumed = ['cpq.quote.events.v1', 'oms.fulfillment.events.v1', 'oms.order.events.v1', 'order-tracking.events'];

test('TP1 the defaults are 12/1/1 locally and 24/3/2 in production, and nothing is compacted (TP4)', () => {
  expect(file.defaults).toEqual({
    partitions: { local: 12, production: 24 },
    replicationFactor: { local: 1, production: 3 },
    minInsyncReplicas: { local: 1, production: 2 },
    cleanupPolicy: 'delete',
  });
});

test.each(topics)('TP1 $name is described whole', (topic) => {
  expect(topic.category).toMatch(/^(events|integration|audit|operational|tracking|retry|dead-letter)$/);
  expect(topic.visibility).toMatch(/^(public|private|integration|operational)$/);
  expect(topic.dataClassification).toMatch(/^(high|medium|low)$/);
  expect(topic.retention).toMatch(/^[0-9]+[dy]$/);
  expect(topic.key).toMatch(/^[a-z][A-Za-z]+$/);
  expect(topic.owner).toMatch(/^[a-z-]+$/);
  expect(topic).not.toHaveProperty('cleanupPolicy');
});

test('TP2 names are <domain>.<aggregate>.<category>.v<n>, but for the private tracking topic, and unique', () => {
  const odd = topics.map(({ name }) => name).filter((name) => !/^[a-z-]+(\.[a-z0-9-]+)+\.v[0-9]+$/.test(name));

  expect(odd).toEqual(['order-tracking.events']);
  expect(new Set(topics.map(({ name }) => name)).size).toBe(topics.length);
});

test.each([
  ['cpq.quote.events.v1', 'quoteId', '365d'],
  ['oms.fulfillment.events.v1', 'orderId', '90d'],
  ['oms.order.events.v1', 'orderId', '365d'],
  ['oms.fulfillment.integration.v1', 'orderId', '90d'],
  ['oms.orchestration.events.v1', 'orderId', '365d'],
  ['audit.business-events.v1', 'aggregateId', '7y'],
  ['platform.service-health.v1', 'service', '3d'],
  ['platform.dead-letter-alerts.v1', 'sourceTopic', '3d'],
  ['order-tracking.events', 'orderId', '90d'],
])('TP2 TP4 %s is keyed by %s and kept %s', (name, key, retention) => {
  expect(named(name)).toMatchObject({ key, retention });
});

describe.each(consumed)('TP3 %s', (source) => {
  const base = source.replace(/\.v1$/, '');
  const { key, dataClassification } = named(source) ?? {};

  test.each(['1m', '15m', '1h'])('has a retry topic of %s', (delay) => {
    expect(named(`${base}.retry.${delay}.v1`)).toMatchObject({
      category: 'retry',
      source,
      delay,
      key,
      dataClassification,
      retention: '7d',
    });
  });

  test('RT5 has a dead-letter topic of its class: 12 partitions, owned by platform-operations (SE6)', () => {
    expect(named(`${base}.dlt.v1`)).toMatchObject({
      category: 'dead-letter',
      source,
      key,
      dataClassification,
      retention: '90d',
      owner: 'platform-operations',
      partitions: { local: 12, production: 12 },
    });
  });
});
