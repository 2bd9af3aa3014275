import { join } from 'node:path';
import { type CatalogEntry, readCatalog, schemaRoot } from '../../schemas/catalog.ts';
import { readFiles } from '../../schemas/check.ts';
import { type JsonObject, readJson } from '../../schemas/json.ts';

export const catalog = readCatalog();

export function entryOf(eventType: string): CatalogEntry {
  const entry = catalog.find((candidate) => candidate.eventType === eventType);
  if (!entry) throw new Error(`no ${eventType} in the catalog`);
  return entry;
}

export function example(eventType: string, name: 'minimal' | 'full'): JsonObject {
  const found = readFiles(entryOf(eventType))[name];
  if (!found) throw new Error(`no ${name} example of ${eventType}`);
  return found;
}

/** The full example as it is before the relay adds publishedAt. */
export function unpublished(eventType: string): JsonObject {
  const { publishedAt: _publishedAt, ...event } = example(eventType, 'full');
  return event;
}

export function document(path: string): JsonObject {
  return readJson(join(schemaRoot, path));
}
