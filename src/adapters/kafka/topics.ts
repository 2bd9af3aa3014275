import type { TopicSpec } from './port.ts';

export type Environment = 'local' | 'production';

/** One topic as `topics.yaml` wants it in one environment. */
export interface DesiredTopic extends TopicSpec {
  readonly category: string;
  readonly visibility: string;
  readonly key: string;
  readonly owner: string;
  readonly dataClassification: string;
  /** The topic that a retry or dead-letter topic belongs to. */
  readonly source: string | undefined;
}

const day = 86_400_000;
const visibilities = ['public', 'private', 'integration', 'operational'];

/** Reads the parsed document; throws an error that names the topic and the field. */
export function readTopics(document: unknown, environment: Environment): readonly DesiredTopic[] {
  const { defaults = {}, topics } = fields(document, 'the document');
  if (!Array.isArray(topics)) throw new Error('topics.yaml: topics must be a list');
  const read = topics.map((topic: unknown) => readTopic(merge(fields(defaults, 'defaults'), topic), environment));
  const names = read.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`topics.yaml: ${twice} is listed twice`);
  return read;
}

/** A map by environment is merged field by field, so that a topic may state one environment only. */
function merge(defaults: Record<string, unknown>, topic: unknown): Record<string, unknown> {
  const own = fields(topic, 'a topic');
  const merged: Record<string, unknown> = { ...defaults, ...own };
  for (const [name, value] of Object.entries(defaults)) {
    if (isFields(value) && isFields(own[name])) merged[name] = { ...value, ...own[name] };
  }
  return merged;
}

function readTopic(topic: Record<string, unknown>, environment: Environment): DesiredTopic {
  const name = topic.name;
  if (typeof name !== 'string') throw new Error('topics.yaml: a topic has no name');
  const bad = (field: string, want: string) => new Error(`topics.yaml: ${name}: ${field} must be ${want}`);

  const text = (field: string): string => {
    const value = topic[field];
    if (typeof value !== 'string' || value === '') throw bad(field, 'a text');
    return value;
  };
  const count = (field: string): number => {
    const value = topic[field];
    const chosen = isFields(value) ? value[environment] : value;
    if (typeof chosen !== 'number' || !Number.isInteger(chosen) || chosen < 1) {
      throw bad(field, `a whole number above 0 for ${environment}`);
    }
    return chosen;
  };

  const visibility = text('visibility');
  if (!visibilities.includes(visibility)) throw bad('visibility', visibilities.join(', '));
  const config: Record<string, string> = {
    'cleanup.policy': text('cleanupPolicy'),
    'min.insync.replicas': String(count('minInsyncReplicas')),
    'retention.ms': String(milliseconds(text('retention'), bad('retention', 'like 7d or 7y'))),
  };
  if (topic.maxMessageBytes !== undefined) config['max.message.bytes'] = String(count('maxMessageBytes'));
  return {
    name,
    category: text('category'),
    visibility,
    key: text('key'),
    owner: text('owner'),
    dataClassification: text('dataClassification'),
    source: topic.source === undefined ? undefined : text('source'),
    partitions: count('partitions'),
    replicationFactor: count('replicationFactor'),
    config,
  };
}

function milliseconds(retention: string, bad: Error): number {
  const [, amount, unit] = /^([1-9]\d*)([dy])$/.exec(retention) ?? [];
  if (amount === undefined) throw bad;
  return Number(amount) * (unit === 'y' ? 365 * day : day);
}

function fields(value: unknown, what: string): Record<string, unknown> {
  if (!isFields(value)) throw new Error(`topics.yaml: ${what} must be a map`);
  return value;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
