import standalone from 'ajv/dist/standalone/index.js';
import { newAjv } from './ajv.ts';
import { banner, type Named } from './named.ts';

/** ajv's standalone code: nothing is compiled at start-up. It finds every fault, and a valid value costs no more for it. */
export function renderValidators(others: readonly Named[], events: readonly Named[]): string {
  const all = [...others, ...events];
  const ajv = newAjv({ allErrors: true, code: { source: true, esm: true, lines: true }, inlineRefs: true });
  for (const { schema } of all) ajv.addSchema(schema);
  const exported = Object.fromEntries(all.map(({ name, schema }) => [name, String(schema.$id)]));
  const code = standalone.default(ajv, exported).replace(/^"use strict";/, '');
  const imports = new Map<string, string>();
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_match, path: string) => {
    const name = imports.get(path) ?? `runtime${imports.size}`;
    imports.set(path, name);
    return name;
  });
  // Node and bundlers disagree on what the default import of such a CommonJS module is: take either.
  const lines = [...imports].flatMap(([path, name]) => [
    `import * as ${name}Module from '${path}.js';`,
    `const ${name} = ${name}Module.default?.default ? ${name}Module.default : ${name}Module;`,
  ]);
  const map = events.map(({ name }) => `  ${name},`).join('\n');
  return `${banner}${lines.join('\n')}\n${body}\nexport const payloadValidators = {\n${map}\n};\n`;
}

export function renderValidatorTypes(others: readonly Named[]): string {
  const declared = others.map(({ name }) => `export declare const ${name}: Validator;`).join('\n');
  return `${banner}import type { Payloads } from './types.ts';

export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
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
