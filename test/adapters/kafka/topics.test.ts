import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { topicFault } from '../../../src/adapters/kafka/topic-rules.ts';
import { readTopics } from '../../../src/adapters/kafka/topics.ts';
import { describePlan, planTopics } from '../../../src/adapters/kafka/topics-plan.ts';

const file: unknown = parse(readFileSync(new URL('../../../topics.yaml', import.meta.url), 'utf8'));
const strict = { allowKeyMoves: false };

const topic = (over: object = {}) => ({
  name: 'oms.order.events.v1',
  category: 'events',
  visibility: 'public',
  key: 'orderId',
  partitions: { local: 12, production: 24 },
  replicationFactor: { local: 1, production: 3 },
  minInsyncReplicas: { local: 1, production: 2 },
  cleanupPolicy: 'delete',
  retention: '365d',
  owner: 'order-team',
  dataClassification: 'high',
  ...over,
});

const read = (...topics: readonly object[]) => readTopics({ topics }, 'local');

const named = (name: string, over: object = {}) => {
  const [only] = read(topic({ name, visibility: 'private', ...over }));
  if (only === undefined) throw new Error('not read');
  return only;
};

describe('TP1: topics.yaml', () => {
  test.each([
    ['local', 12, 1, '1'],
    ['production', 24, 3, '2'],
  ] as const)('says for %s: %i partitions, %i replicas, %s in sync', (environment, partitions, replicas, inSync) => {
    const order = readTopics(file, environment).find(({ name }) => name === 'oms.order.events.v1');

    expect(order).toMatchObject({ partitions, replicationFactor: replicas });
    expect(order?.config).toEqual({
      'cleanup.policy': 'delete',
      'min.insync.replicas': inSync,
      'retention.ms': String(365 * 86_400_000),
    });
  });

  test('has no topic that would be refused', () => {
    const topics = readTopics(file, 'production');

    expect(topics.filter((each) => topicFault(each, topics) !== undefined)).toEqual([]);
  });

  test('TP1: dead-letter topics have 12 partitions and belong to platform operations', () => {
    const dead = readTopics(file, 'production').filter(({ name }) => name.endsWith('.dlt.v1'));

    expect(dead.length).toBeGreaterThan(2);
    for (const each of dead) expect(each).toMatchObject({ partitions: 12, owner: 'platform-operations' });
  });

  test('a map by environment is merged with the default, field by field', () => {
    const { partitions: _, ...bare } = topic();
    const defaults = { partitions: { local: 6, production: 24 } };
    const topics = [{ ...bare, partitions: { production: 48 } }];

    expect(readTopics({ defaults, topics }, 'local')[0]?.partitions).toBe(6);
    expect(readTopics({ defaults, topics }, 'production')[0]?.partitions).toBe(48);
  });

  test.each([
    [{ retention: '7 days' }, 'retention'],
    [{ partitions: { production: 24 } }, 'partitions'],
    [{ visibility: 'secret' }, 'visibility'],
    [{ owner: undefined }, 'owner'],
  ])('with %j is not accepted', (over, field) => {
    expect(() => read(topic(over))).toThrow(`oms.order.events.v1: ${field} must be`);
  });

  test('listing a topic twice is not accepted', () => {
    expect(() => read(topic(), topic())).toThrow('listed twice');
  });
});

describe('TP1: the names refused for hiding their owner', () => {
  test.each(['events', 'notifications', 'orders', 'updates', 'misc', 'platform.events.v1', 'orders.events.v1'])(
    '%s',
    (name) => {
      expect(topicFault(named(name), [])).toContain('hides its owner');
    },
  );

  test.each(['order-tracking.events', 'audit.business-events.v1', 'platform.service-health.v1'])('not %s', (name) => {
    expect(topicFault(named(name), [])).toBeUndefined();
  });
});

test('TP2: a public topic is named domain, aggregate, category and version', () => {
  expect(topicFault(named('order-tracking.events', { visibility: 'public' }), [])).toContain('<domain>');
});

test('TP4: a lifecycle topic is never compacted', () => {
  expect(topicFault(named('oms.order.events.v1', { cleanupPolicy: 'compact' }), [])).toContain('compacted');
});

test('TP3: a retry topic has the key of a listed source', () => {
  const retry = named('oms.order.events.retry.1m.v1', { source: 'oms.order.events.v1', key: 'quoteId' });

  expect(topicFault(retry, [retry])).toContain('not listed');
  expect(topicFault(retry, [retry, named('oms.order.events.v1')])).toContain('key differs');
});

describe('TP1: the plan', () => {
  const [wanted] = read(topic());
  if (wanted === undefined) throw new Error('not read');
  const there = { name: wanted.name, partitions: 12, replicationFactor: 1, config: wanted.config };

  test('creates what is missing', () => {
    expect(planTopics([wanted], [], strict)).toEqual({
      steps: [{ kind: 'create', topic: wanted }],
      refusals: [],
      unlisted: [],
    });
  });

  test('finds nothing to do when all is there, and leaves other topics alone', () => {
    const other = { ...there, name: 'somebody.elses.events.v1' };

    const plan = planTopics([wanted], [there, other], strict);

    expect(plan).toEqual({ steps: [], refusals: [], unlisted: ['somebody.elses.events.v1'] });
    expect(describePlan(plan)).toEqual([
      '= nothing to change',
      '? somebody.elses.events.v1 is not in topics.yaml; left alone',
    ]);
  });

  test('takes a topic that shows no min.insync.replicas, as on Redpanda, for one of 1 and not of 2', () => {
    const { 'min.insync.replicas': _, ...shown } = wanted.config;
    const two = { ...wanted, config: { ...wanted.config, 'min.insync.replicas': '2' } };

    expect(planTopics([wanted], [{ ...there, config: shown }], strict).steps).toEqual([]);
    expect(planTopics([two], [{ ...there, config: shown }], strict).steps).toMatchObject([
      { kind: 'configure', changes: [{ setting: 'min.insync.replicas', from: undefined, to: '2' }] },
    ]);
  });

  test('changes settings and repeats those that somebody else has made', () => {
    const config = { ...wanted.config, 'retention.ms': '1000', 'max.message.bytes': '2000000' };

    const [step, ...more] = planTopics([wanted], [{ ...there, config }], strict).steps;

    expect(more).toEqual([]);
    expect(step).toMatchObject({
      kind: 'configure',
      changes: [{ setting: 'retention.ms', from: '1000', to: '31536000000' }],
      config: { ...wanted.config, 'max.message.bytes': '2000000' },
    });
  });

  test('refuses fewer partitions, with the flag too', () => {
    const plan = planTopics([wanted], [{ ...there, partitions: 24 }], { allowKeyMoves: true });

    expect(plan).toMatchObject({ steps: [], refusals: [{ kind: 'fewer-partitions', from: 24, to: 12 }] });
  });

  test('refuses more partitions, which move keys, unless a flag says so', () => {
    const few = [{ ...there, partitions: 6 }];

    expect(planTopics([wanted], few, strict).refusals).toMatchObject([{ kind: 'moves-keys', from: 6, to: 12 }]);
    expect(planTopics([wanted], few, { allowKeyMoves: true })).toMatchObject({
      steps: [{ kind: 'add-partitions', from: 6, to: 12 }],
      refusals: [],
    });
  });

  test('refuses another replication factor', () => {
    const plan = planTopics([wanted], [{ ...there, replicationFactor: 3 }], strict);

    expect(plan.refusals).toMatchObject([{ kind: 'replication-factor', from: 3, to: 1 }]);
  });
});
