import { describe, expect, test } from 'vitest';
import { topicFault } from '../../../src/adapters/kafka/topic-rules.ts';
import type { DesiredTopic } from '../../../src/adapters/kafka/topics.ts';

const topic = (name: string, change: Partial<DesiredTopic> = {}): DesiredTopic => ({
  name,
  category: 'events',
  visibility: 'private',
  key: 'orderId',
  owner: 'o',
  dataClassification: 'high',
  source: undefined,
  partitions: 1,
  replicationFactor: 3,
  config: { 'cleanup.policy': 'delete', 'min.insync.replicas': '2' },
  ...change,
});
const form = 'the name has other than lower-case words, digits, hyphens and dots';
const hidden = 'the name hides its owner: it needs a domain and an aggregate';

describe('TP1: the name of a topic', () => {
  test.each(['Oms.order', 'oms_order', 'oms..order', '.oms.order', 'oms.order.', 'oms order', '', 'oms.order!'])(
    '“%s” has another form than words of lower case',
    (name) => {
      expect(topicFault(topic(name), [])).toBe(form);
    },
  );

  test.each([
    ...['events', 'event', 'message', 'messages', 'notification', 'notifications', 'update', 'updates', 'change'],
    ...[
      'changes',
      'data',
      'misc',
      'common',
      'shared',
      'general',
      'generic',
      'global',
      'all',
      'main',
      'default',
      'test',
    ],
    ...['topic', 'queue', 'stream', 'log', 'integration', 'orders', 'retry', 'dlt', 'v1', 'v12', '5m', '30s', '7'],
  ])('a word like %s tells neither a domain nor an aggregate', (word) => {
    expect(topicFault(topic(`oms.${word}`), [])).toBe(hidden);
    expect(topicFault(topic(`oms-${word}`), [])).toBe(hidden);
    expect(topicFault(topic(`oms.order.${word}`), [])).toBeUndefined();
  });

  test.each(['oms.v', 'oms.va1', 'oms.1x', 'oms.m5', 'oms.events2', 'oms.reorders'])('%s tells both', (name) => {
    expect(topicFault(topic(name), [])).toBeUndefined();
  });

  test.each(['public', 'integration'])('TP2: of a %s one has domain, aggregate, category and version', (visibility) => {
    const told = (name: string) => topicFault(topic(name, { visibility }), []);

    expect(told('oms.order.events.v1')).toBeUndefined();
    expect(told('oms-2.order.events.v10')).toBeUndefined();
    for (const name of [
      'oms.order.events',
      'oms.order.v1',
      'oms.order.events.v0',
      'oms.order.events.v1.x',
      'a.oms.order.events.v1',
    ])
      expect(told(name)).toBe(`a ${visibility} topic is named <domain>.<aggregate>.<category>.v<n>`);
  });
});

test('TP4: a topic is compacted only when it is operational', () => {
  const config = { 'cleanup.policy': 'compact', 'min.insync.replicas': '1' };

  expect(topicFault(topic('oms.order', { config }), [])).toBe('a topic of category events may not be compacted');
  expect(topicFault(topic('oms.order', { config, category: 'operational' }), [])).toBeUndefined();
});

test('TP1: no more replicas must be in sync than there are', () => {
  const fault = 'min.insync.replicas is above the replication factor: no write would be acknowledged';

  expect(topicFault(topic('oms.order', { replicationFactor: 1 }), [])).toBe(fault);
  expect(topicFault(topic('oms.order', { replicationFactor: 2 }), [])).toBeUndefined();
});

test('TP3: a retry topic belongs to a listed one, and has its key', () => {
  const retry = topic('oms.order.retry', { source: 'oms.order.events' });
  const others = [topic('oms.line', { key: 'lineId' }), topic('oms.order.events')];

  expect(topicFault(retry, others)).toBeUndefined();
  expect(topicFault(retry, others.slice(0, 1))).toBe('its source oms.order.events is not listed');
  expect(topicFault({ ...retry, key: 'quoteId' }, others)).toBe('its key differs from that of oms.order.events');
});
