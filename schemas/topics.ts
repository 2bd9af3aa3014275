import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type CatalogEntry, schemaRoot } from './catalog.ts';

const topicsFile = z.object({
  topics: z.array(
    z.object({
      name: z.string(),
      key: z.string(),
      retention: z.string(),
      dataClassification: z.enum(['high', 'medium', 'low']),
    }),
  ),
});
type Topic = z.infer<typeof topicsFile>['topics'][number];

export function readTopics(): readonly Topic[] {
  return topicsFile.parse(parse(readFileSync(join(schemaRoot, '..', 'topics.yaml'), 'utf8'))).topics;
}

const classes = ['low', 'medium', 'high'];

/** Where an event's owner.yaml and topics.yaml contradict each other. */
export function topicFindings({ eventType, owner }: CatalogEntry, topics: readonly Topic[]): string[] {
  const topic = topics.find(({ name }) => name === owner.topic);
  if (!topic) return [`${eventType}: topics.yaml has no ${owner.topic}`];
  const findings: string[] = [];
  if (topic.key !== owner.key) findings.push(`${eventType}: topics.yaml keys ${topic.name} by ${topic.key}`);
  if (topic.retention !== owner.retention)
    findings.push(`${eventType}: topics.yaml keeps ${topic.name} ${topic.retention}`);
  if (classes.indexOf(topic.dataClassification) < classes.indexOf(owner.dataClassification)) {
    findings.push(`${eventType}: it is of a higher data class than ${topic.name}`);
  }
  return findings;
}
