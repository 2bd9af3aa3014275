import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { topicFault } from '../../../src/adapters/kafka/topic-rules.ts';
import { readTopics } from '../../../src/adapters/kafka/topics.ts';
import { topicDocument as topic } from './topic-document.ts';

const file: unknown = parse(readFileSync(new URL('../../../topics.yaml', import.meta.url), 'utf8'));
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

  test.each<[object, string]>([
    [{ retention: '0d' }, 'retention must be like 7d or 7y'],
    [{ retention: '07d' }, 'retention must be like 7d or 7y'],
    [{ retention: '7d7' }, 'retention must be like 7d or 7y'],
    [{ retention: '' }, 'retention must be a text'],
    [{ partitions: 0 }, 'partitions must be a whole number above 0 for local'],
    [{ partitions: 1.5 }, 'partitions must be a whole number above 0 for local'],
    [{ partitions: '6' }, 'partitions must be a whole number above 0 for local'],
    [{ partitions: [6] }, 'partitions must be a whole number above 0 for local'],
    [{ visibility: 'secret' }, 'visibility must be public, private, integration, operational'],
    [{ category: 7 }, 'category must be a text'],
    [{ key: null }, 'key must be a text'],
    [{ owner: '' }, 'owner must be a text'],
    [{ dataClassification: undefined }, 'dataClassification must be a text'],
    [{ cleanupPolicy: undefined }, 'cleanupPolicy must be a text'],
    [{ source: '' }, 'source must be a text'],
    [{ maxMessageBytes: 0 }, 'maxMessageBytes must be a whole number above 0 for local'],
    [{ replicationFactor: null }, 'replicationFactor must be a whole number above 0 for local'],
  ])('says what is wrong with %j', (over, fault) => {
    expect(() => read(topic(over))).toThrow(`topics.yaml: oms.order.events.v1: ${fault}`);
  });

  test('is read whole', () => {
    const over = { source: 'a.b', maxMessageBytes: 2_000_000, retention: '2y', partitions: 3 };

    expect(read(topic(over))).toEqual([
      {
        name: 'oms.order.events.v1',
        category: 'events',
        visibility: 'public',
        key: 'orderId',
        source: 'a.b',
        owner: 'order-team',
        dataClassification: 'high',
        partitions: 3,
        replicationFactor: 1,
        config: {
          'cleanup.policy': 'delete',
          'min.insync.replicas': '1',
          'max.message.bytes': '2000000',
          'retention.ms': String(730 * 86_400_000),
        },
      },
    ]);
  });

  test.each<[unknown, string]>([
    [[], 'topics.yaml: the document must be a map'],
    [null, 'topics.yaml: the document must be a map'],
    ['text', 'topics.yaml: the document must be a map'],
    [{}, 'topics.yaml: topics must be a list'],
    [{ topics: {} }, 'topics.yaml: topics must be a list'],
    [{ topics: [7] }, 'topics.yaml: a topic must be a map'],
    [{ topics: [{}] }, 'topics.yaml: a topic has no name'],
    [{ topics: [topic()], defaults: [] }, 'topics.yaml: defaults must be a map'],
  ])('%j is none', (document, fault) => {
    expect(() => readTopics(document, 'local')).toThrow(fault);
  });

  test('a default holds where a topic says nothing, and its own word where it says something', () => {
    const { owner: _, ...bare } = topic();
    const defaults = { owner: 'platform', key: 'tenantId', partitions: { local: 1 }, replicationFactor: 7 };

    const [only] = readTopics({ defaults, topics: [{ ...bare, partitions: 5 }] }, 'local');

    expect(only).toMatchObject({ owner: 'platform', key: 'orderId', partitions: 5, replicationFactor: 1 });
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
