import type { DesiredTopic } from './topics.ts';

const namePattern = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;
const publishedName = /^[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+\.v[1-9]\d*$/;

/** Words that say neither who owns a topic nor what it is about. */
const emptyWords = new Set(
  [
    ['event', 'events', 'message', 'messages', 'notification', 'notifications', 'update', 'updates', 'change'],
    ['changes', 'data', 'misc', 'common', 'shared', 'general', 'generic', 'global', 'all', 'main', 'default', 'test'],
    ['topic', 'queue', 'stream', 'log', 'integration', 'orders', 'retry', 'dlt'],
  ].flat(),
);

/** Why this topic may not exist as it is written (TP1, TP2, TP4), or nothing. */
export function topicFault(topic: DesiredTopic, all: readonly DesiredTopic[]): string | undefined {
  const { name, visibility, config, replicationFactor } = topic;
  if (!namePattern.test(name)) return 'the name has other than lower-case words, digits, hyphens and dots';
  if (tellingWords(name).length < 2) return 'the name hides its owner: it needs a domain and an aggregate';
  if ((visibility === 'public' || visibility === 'integration') && !publishedName.test(name)) {
    return `a ${visibility} topic is named <domain>.<aggregate>.<category>.v<n>`;
  }
  if (topic.category !== 'operational' && config['cleanup.policy'] !== 'delete') {
    return `a topic of category ${topic.category} may not be compacted`;
  }
  if (Number(config['min.insync.replicas']) > replicationFactor) {
    return 'min.insync.replicas is above the replication factor: no write would be acknowledged';
  }
  return sourceFault(topic, all);
}

function sourceFault(topic: DesiredTopic, all: readonly DesiredTopic[]): string | undefined {
  if (topic.source === undefined) return undefined;
  const source = all.find(({ name }) => name === topic.source);
  if (source === undefined) return `its source ${topic.source} is not listed`;
  if (source.key !== topic.key) return `its key differs from that of ${source.name}`;
  return undefined;
}

function tellingWords(name: string): readonly string[] {
  return name.split(/[.-]/).filter((word) => !emptyWords.has(word) && !/^(v\d+|\d+[smhd]?)?$/.test(word));
}
