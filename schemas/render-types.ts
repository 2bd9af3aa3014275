import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { asObject, isObject, type JsonObject } from './json.ts';
import { banner, type Named } from './named.ts';

/** One interface per schema and shared object, and `Payloads`, which maps event types to them. */
export async function renderTypes(others: readonly Named[], events: readonly Named[]): Promise<string> {
  const options = {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  };
  const parts: string[] = [];
  const seen = new Set<string>();
  for (const { name, schema } of [...others, ...events]) {
    const code = await compile(inlined(schema), name, options);
    for (const declaration of code.split(/\n(?=\/\*\*|(?<!\*\/\n)export )/)) keep(declaration);
  }
  const map = events.map(({ name }) => `  readonly ${name}: ${name};`).join('\n');
  return `${banner}\n${parts.join('\n\n')}\n\nexport interface Payloads {\n${map}\n}\n`;

  // A definition shared by several events is declared once: equal text under equal names.
  function keep(declaration: string): void {
    const trimmed = declaration.trim();
    if (trimmed === '' || seen.has(trimmed)) return;
    seen.add(trimmed);
    parts.push(trimmed);
  }
}

/** Local references replaced by what they name, notes turned into doc lines: so that the types carry no aliases. */
function inlined(schema: JsonObject): JSONSchema {
  const { $defs, ...root } = schema;
  const definitions = asObject($defs);
  return visit(root);

  function visit(node: JsonObject): Record<string, unknown> {
    const { $ref, $id: _id, $schema: _schema, ...own } = node;
    const definition = typeof $ref === 'string' ? asObject(definitions[$ref.replace('#/$defs/', '')]) : {};
    const { description: _description, 'x-meaning': _meaning, ...ruled } = { ...definition, ...own };
    // These say which fields go together, and with which values: the types leave that to the validators.
    const { anyOf: _anyOf, if: _if, else: _else, ...rest } = ruled;
    const notes = definition.type === 'object' ? [definition.description] : [own['x-meaning'], own.description];
    const note = notes.find((text) => typeof text === 'string');
    const children = Object.entries(rest).map(([key, value]) => [
      key,
      key === 'properties' ? each(value) : child(value),
    ]);
    return Object.fromEntries(note === undefined ? children : [...children, ['description', note]]);
  }

  function child(value: unknown): unknown {
    return isObject(value) ? visit(value) : value;
  }

  function each(properties: unknown): JsonObject {
    return Object.fromEntries(Object.entries(asObject(properties)).map(([name, value]) => [name, child(value)]));
  }
}
