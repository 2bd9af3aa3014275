import { parseEvent } from '../src/contracts/events.ts';
import type { CatalogEntry } from './catalog.ts';
import { asObject, type JsonObject } from './json.ts';

/** What lies beside a schema; a file that is missing or unreadable is undefined. */
export interface EventFiles {
  readonly minimal: JsonObject | undefined;
  readonly full: JsonObject | undefined;
  readonly changelog: string | undefined;
}

const pastTense = /(ed|Held|Overdue|TooLate)(Finally|For[A-Z][a-z]+)?$/;
const dialect = 'https://json-schema.org/draft/2020-12/schema';

/** What a machine can find wrong with one version of one event; [] when nothing. */
export function entryFindings(entry: CatalogEntry, files: EventFiles): string[] {
  const { eventType, version, schema, schemaRef, owner } = entry;
  const findings: string[] = [];
  const demand = (holds: boolean, finding: string) => holds || findings.push(`${eventType} v${version}: ${finding}`);

  demand(pastTense.test(eventType), 'its name is not in the past tense');
  demand(schema.$schema === dialect, 'its schema is not JSON Schema 2020-12');
  demand(schema.$id === schemaRef, `its schema's $id is not ${schemaRef}`);
  demand(schema.title === eventType, "its schema's title is not the event type");
  demand(owner.eventType === eventType, 'owner.yaml names another event type');
  demand(
    entry.directory.endsWith(`/${owner.topic.replace(/\.v[0-9]+$/, '')}/${eventType}`),
    'it is in another folder than its topic and type',
  );
  demand(owner.payloadSchema.startsWith(schemaRef.replace(/[0-9]+$/, '')), 'owner.yaml names another schema');
  demand(required(schema).includes(owner.key), `its payload does not require the key ${owner.key}`);
  demand(
    Object.keys(properties(schema)).some((name) => name.endsWith('At') || name === 'at'),
    'its payload has no time',
  );
  for (const note of missingMeanings(schema)) demand(false, `${note} has no x-meaning`);
  demand(new RegExp(`^## v${version}$`, 'm').test(files.changelog ?? ''), `CHANGELOG.md has no "## v${version}"`);
  findings.push(...exampleFindings(entry, files));
  return findings;
}

/** Definitions that bear one name in several schemas but differ: an id would be an id here and something else there. */
export function definitionFindings(schemas: readonly JsonObject[]): string[] {
  const known = new Map<string, string>();
  return schemas.flatMap((schema) =>
    Object.entries(asObject(schema.$defs)).flatMap(([name, definition]) => {
      const text = JSON.stringify(definition);
      const other = known.get(name) ?? text;
      known.set(name, other);
      return text === other ? [] : [`${String(schema.$id)}: its definition of ${name} differs from the others`];
    }),
  );
}

function exampleFindings({ eventType, version, topic, schema }: CatalogEntry, files: EventFiles): string[] {
  const findings: string[] = [];
  for (const [name, example] of Object.entries({ minimal: files.minimal, full: files.full })) {
    const label = `${eventType} v${version}: examples/v${version}.${name}.json`;
    const parsed = parseEvent(topic, example);
    if (example === undefined) findings.push(`${label} is missing`);
    else if (parsed.kind === 'invalid') findings.push(`${label} is refused: ${JSON.stringify(parsed.faults[0])}`);
    else if (parsed.kind !== 'event') findings.push(`${label} is another event: ${parsed.kind}`);
  }
  const all = Object.keys(properties(schema));
  const stated = (example: JsonObject | undefined) => Object.keys(asObject(example?.payload));
  for (const name of all.filter((field) => files.full && !stated(files.full).includes(field))) {
    findings.push(`${eventType} v${version}: the full example lacks ${name}`);
  }
  for (const name of stated(files.minimal).filter((field) => !required(schema).includes(field))) {
    findings.push(`${eventType} v${version}: the minimal example states ${name}, which is optional`);
  }
  return findings;
}

/** Times and enumerations whose meaning is not written down: a change of it could not be noticed. */
function missingMeanings(schema: JsonObject): string[] {
  const definitions = asObject(schema.$defs);
  return visit(schema, '');

  function visit(node: JsonObject, path: string): string[] {
    return Object.entries(asObject(node.properties)).flatMap(([name, value]) => {
      const field = asObject(value);
      const target = asObject(definitions[String(field.$ref).replace('#/$defs/', '')]);
      const whole = { ...target, ...field };
      const needed = whole.format === 'date-time' || whole.enum !== undefined;
      const own = needed && typeof whole['x-meaning'] !== 'string' ? [`${path}/${name}`] : [];
      const items = asObject(whole.items);
      return [...own, ...visit(whole, `${path}/${name}`), ...visit(items, `${path}/${name}/*`)];
    });
  }
}

function properties(schema: JsonObject): JsonObject {
  return asObject(schema.properties);
}

function required(schema: JsonObject): readonly unknown[] {
  return Array.isArray(schema.required) ? schema.required : [];
}
