import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCatalog } from '../../schemas/catalog.ts';
import { readTopics } from '../../src/adapters/kafka/topics.ts';
import { generatedBlock, markdownTable, root } from './generated.ts';

const file = 'docs/events.md';

describe('docs/events.md is what the catalog and topics.yaml say (SC5)', () => {
  test('SC5 every event with its topic, key, owner, class and consumers', () => {
    const rows = readCatalog().map(({ directory, eventType, topic, version, owner }) => [
      `[${eventType}](../${relative(root, directory)}) v${version}`,
      `\`${topic}\``,
      owner.key,
      owner.ownerService,
      owner.dataClassification,
      owner.consumers.join('<br>'),
    ]);

    const heads = ['event', 'topic', 'key', 'owner', 'class', 'consumers'];
    const { found, expected } = generatedBlock(file, 'events', markdownTable(heads, rows));

    expect(found).toBe(expected);
  });

  test('every topic with its key and retention', () => {
    const production = new Map(topicsOf('production').map((topic) => [topic.name, topic]));
    const rows = topicsOf('local').map(({ name, key, partitions, config }) => [
      `\`${name}\``,
      key,
      `${partitions} / ${production.get(name)?.partitions}`,
      `${Number(config['retention.ms']) / 86_400_000} d`,
    ]);

    const heads = ['topic', 'key', 'partitions local / production', 'retention'];
    const { found, expected } = generatedBlock(file, 'topics', markdownTable(heads, rows));

    expect(found).toBe(expected);
  });
});

function topicsOf(environment: 'local' | 'production') {
  return readTopics(parse(readFileSync(new URL('../../topics.yaml', import.meta.url), 'utf8')), environment);
}
