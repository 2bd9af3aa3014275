import { join } from 'node:path';
import standalone from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { newAjv } from './ajv.ts';
import { type CatalogEntry, type JsonObject, readCatalog, readJson, schemaRoot } from './catalog.ts';

const banner = '// Generated from schemas/ by catalog:generate. Do not edit.\n';

const documents = [
  { name: 'Envelope', file: 'envelope/v1.schema.json' },
  { name: 'ProducedEnvelope', file: 'envelope/v1.produced.schema.json' },
  { name: 'DeadLetter', file: 'records/dead-letter.v1.schema.json' },
  { name: 'CallbackBody', file: 'http/fulfillment-callback.v1.schema.json' },
];

/** Every generated file by name, with its content. */
export async function renderGenerated(): Promise<ReadonlyMap<string, string>> {
  const latest = latestVersions(readCatalog());
  const others = documents.map(({ name, file }) => ({ name, schema: readJson(join(schemaRoot, file)) }));
  const all = [...others, ...latest.map(({ eventType, schema }) => ({ name: eventType, schema }))];
  return new Map([
    ['types.ts', await renderTypes(all, latest)],
    ['validators.js', renderValidators(all, latest, false)],
    ['validators.d.ts', renderValidatorTypes()],
    ['fault-validators.js', renderValidators(all, latest, true)],
    ['fault-validators.d.ts', renderValidatorTypes()],
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

interface Named {
  readonly name: string;
  readonly schema: JsonObject;
}

async function renderTypes(all: readonly Named[], latest: readonly CatalogEntry[]): Promise<string> {
  const options = {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  };
  const parts: string[] = [];
  const seen = new Set<string>();
  for (const { name, schema } of all) {
    const code = await compile(inlined(schema), name, options);
    for (const declaration of code.split(/\n(?=\/\*\*|(?<!\*\/\n)export )/)) keep(declaration);
  }
  const map = latest.map(({ eventType }) => `  readonly ${eventType}: ${eventType};`).join('\n');
  return `${banner}\n${parts.join('\n\n')}\n\nexport interface Payloads {\n${map}\n}\n`;

  // A definition shared by several events is declared once: equal text under equal names.
  function keep(declaration: string): void {
    const trimmed = declaration.trim();
    if (trimmed === '' || seen.has(trimmed)) return;
    seen.add(trimmed);
    parts.push(trimmed);
  }
}

function renderValidators(all: readonly Named[], latest: readonly CatalogEntry[], allErrors: boolean): string {
  const ajv = newAjv({ allErrors, code: { source: true, esm: true, lines: true }, inlineRefs: true });
  for (const { schema } of all) ajv.addSchema(schema);
  const exported = Object.fromEntries(all.map(({ name, schema }) => [name, String(schema.$id)]));
  const code = standalone.default(ajv, exported).replace(/^"use strict";/, '');
  const imports = new Map<string, string>();
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_match, path: string) => {
    const name = imports.get(path) ?? `runtime${imports.size}`;
    imports.set(path, name);
    return name;
  });
  const lines = [...imports].map(([path, name]) => `import ${name} from '${path}.js';`).join('\n');
  const map = latest.map(({ eventType }) => `  ${eventType},`).join('\n');
  return `${banner}${lines}\n${body}\nexport const payloadValidators = {\n${map}\n};\n`;
}

function renderValidatorTypes(): string {
  const declared = documents.map(({ name }) => `export declare const ${name}: Validator;`).join('\n');
  return `${banner}import type { Payloads } from './types.ts';

export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
${declared}
export declare const payloadValidators: { readonly [T in keyof Payloads]: Validator };
`;
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

/** Local references replaced by what they name, notes turned into doc lines: so that the types carry no aliases. */
function inlined(schema: JsonObject): JSONSchema {
  const definitions: unknown = schema.$defs;
  return resolve({ ...schema, $defs: undefined });

  function resolve(node: unknown): Record<string, unknown> {
    const resolved = visit(node);
    return isObject(resolved) ? resolved : {};
  }

  function visit(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(visit);
    if (!isObject(node)) return node;
    const { $ref, $id: _id, $schema: _schema, ...own } = node;
    const definition =
      typeof $ref === 'string' && isObject(definitions) ? definitions[$ref.replace('#/$defs/', '')] : undefined;
    const {
      description: _description,
      'x-meaning': _meaning,
      ...rest
    } = { ...(isObject(definition) ? definition : {}), ...own };
    const named = isObject(definition) && definition.type === 'object';
    const notes = named ? [definition.description] : [own['x-meaning'], own.description];
    const note = notes.find((text) => typeof text === 'string');
    const entries = Object.entries(rest).map(([key, value]) => [key, visit(value)]);
    return { ...Object.fromEntries(entries), ...(note === undefined ? {} : { description: note }) };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
