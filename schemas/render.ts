import { join } from 'node:path';
import { type CatalogEntry, readCatalog, schemaRoot } from './catalog.ts';
import { readJson } from './json.ts';
import { banner, type Named } from './named.ts';
import { renderTypes } from './render-types.ts';
import { renderValidators, renderValidatorTypes } from './render-validators.ts';

const documents = [
  { name: 'Envelope', file: 'envelope/v1.schema.json' },
  { name: 'ProducedEnvelope', file: 'envelope/v1.produced.schema.json' },
  { name: 'DeadLetter', file: 'records/dead-letter.v1.schema.json' },
  { name: 'CallbackBody', file: 'http/fulfillment-callback.v1.schema.json' },
];

/** Every generated file by name, with its content. */
export async function renderGenerated(): Promise<ReadonlyMap<string, string>> {
  const latest = latestVersions(readCatalog());
  const others: Named[] = documents.map(({ name, file }) => ({ name, schema: readJson(join(schemaRoot, file)) }));
  const events: Named[] = latest.map(({ eventType, schema }) => ({ name: eventType, schema }));
  return new Map([
    ['types.ts', await renderTypes(others, events)],
    ['validators.js', renderValidators(others, events)],
    ['validators.d.ts', renderValidatorTypes(others)],
    ['catalog.ts', renderCatalog(latest, others)],
  ]);
}

function latestVersions(entries: readonly CatalogEntry[]): CatalogEntry[] {
  const byType = new Map<string, CatalogEntry>();
  for (const entry of entries) {
    const other = byType.get(entry.eventType);
    if (other && other.topic !== entry.topic) throw new Error(`${entry.eventType} is on two topics: rename one`);
    byType.set(entry.eventType, entry);
  }
  return [...byType.values()];
}

function renderCatalog(latest: readonly CatalogEntry[], others: readonly Named[]): string {
  const entries = latest.map(({ eventType, topic, version, schemaRef, owner }) => {
    const { aggregateType, aggregateId, key, ownerService } = owner;
    return `  ${eventType}: ${JSON.stringify({ topic, version, schemaRef, aggregateType, aggregateId: aggregateId ?? null, key, ownerService })},`;
  });
  const schemas = [...readCatalog().map(({ schema }) => schema), ...others.map(({ schema }) => schema)];
  const lines = schemas.map((schema) => `  ${JSON.stringify(String(schema.$id))}: ${JSON.stringify(schema)},`);
  return `${banner}import type { Payloads } from './types.ts';

export interface EventEntry {
  readonly topic: string;
  readonly version: number;
  readonly schemaRef: string;
  readonly aggregateType: string;
  /** The payload field that names the aggregate; null where the producer names it freely. */
  readonly aggregateId: string | null;
  readonly key: 'orderId' | 'quoteId';
  readonly ownerService: string;
}

export const eventCatalog: { readonly [T in keyof Payloads]: EventEntry } = {
${entries.join('\n')}
};

export const schemas: Readonly<Record<string, object>> = {
${lines.join('\n')}
};
`;
}
