import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type JsonObject, readJson } from './json.ts';

export const schemaRoot = import.meta.dirname;
export const generatedRoot = join(schemaRoot, '..', 'src', 'contracts', 'generated');

const text = z.string().min(1);

/** `owner.yaml`: who answers for an event and how it may be used. */
export const ownerFile = z.strictObject({
  eventType: text,
  topic: text,
  ownerService: text,
  businessOwner: text,
  technicalOwner: text,
  key: z.enum(['orderId', 'quoteId']),
  aggregateType: text,
  /** The payload field that names the aggregate; absent where the producer names it freely. */
  aggregateId: text.optional(),
  retention: z.string().regex(/^[0-9]+(d|y)$/),
  payloadSchema: text,
  compatibility: z.enum(['backward', 'none']),
  containsPII: z.boolean(),
  dataClassification: z.enum(['high', 'medium', 'low']),
  consumers: z.array(text).min(1),
  replaySafe: z.boolean(),
  sideEffectWarning: text,
});
export type Owner = z.infer<typeof ownerFile>;

export interface CatalogEntry {
  readonly directory: string;
  readonly eventType: string;
  readonly topic: string;
  readonly version: number;
  readonly schemaRef: string;
  readonly owner: Owner;
  readonly schema: JsonObject;
}

/** Every version of every event below `schemas/events`, ordered by topic, type and version. */
export function readCatalog(): CatalogEntry[] {
  const events = join(schemaRoot, 'events');
  return names(events).flatMap((topicName) =>
    names(join(events, topicName)).flatMap((eventType) => readEvent(join(events, topicName, eventType), eventType)),
  );
}

function readEvent(directory: string, eventType: string): CatalogEntry[] {
  const owner = ownerFile.parse(parse(readFileSync(join(directory, 'owner.yaml'), 'utf8')));
  const versions = readdirSync(directory).flatMap((file) => file.match(/^v([1-9][0-9]*)\.schema\.json$/)?.[1] ?? []);
  return versions
    .map(Number)
    .sort((a, b) => a - b)
    .map((version) => ({
      directory,
      eventType,
      topic: owner.topic,
      version,
      schemaRef: `schema://${owner.topic.replace(/\.v[0-9]+$/, '')}/${eventType}/${version}`,
      owner,
      schema: readJson(join(directory, `v${version}.schema.json`)),
    }));
}

function names(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
