import { asObject, isObject, type JsonObject } from '../../schemas/json.ts';

export interface Mutant {
  readonly what: string;
  readonly value: unknown;
}

/** Documents that break one rule of the schema each; every rule is broken wherever `valid` states the field. */
export function mutants(schema: JsonObject, valid: unknown): Mutant[] {
  return at(schema, valid);

  function at(node: JsonObject, value: unknown): Mutant[] {
    const rules = resolved(node);
    return [...wrongTypes(rules, value), ...wrongValues(rules, value), ...inside(rules, value)];
  }

  function inside(rules: JsonObject, value: unknown): Mutant[] {
    if (Array.isArray(value)) {
      const items = asObject(rules.items);
      return value.flatMap((item: unknown, index) =>
        at(items, item).map(({ what, value: changed }) => ({
          what: `/${index}${what}`,
          value: value.with(index, changed),
        })),
      );
    }
    if (!isObject(value)) return [];
    const fields = asObject(rules.properties);
    return Object.entries(fields)
      .filter(([name, rule]) => Object.hasOwn(value, name) && isObject(rule))
      .flatMap(([name, rule]) =>
        at(asObject(rule), value[name]).map(({ what, value: changed }) => ({
          what: `/${name}${what}`,
          value: { ...value, [name]: changed },
        })),
      );
  }

  function resolved(node: JsonObject): JsonObject {
    const { $ref, ...own } = node;
    const name = String($ref).replace('#/$defs/', '');
    return { ...asObject(asObject(schema.$defs)[name]), ...own };
  }
}

function wrongTypes({ type, const: only }: JsonObject, value: unknown): Mutant[] {
  const types = [type ?? typeof only].flat();
  const others = { string: 'text', integer: 7, number: 1.5, boolean: true, array: [], object: {}, null: null };
  const fits = (name: string) => types.includes(name) || (name === 'integer' && types.includes('number'));
  const wrong = Object.entries(others).filter(([name]) => !fits(name));
  const asText = types.includes('integer') ? [{ what: ' as text', value: String(value) }] : [];
  return [...wrong.map(([name, other]) => ({ what: ` is ${name}`, value: other })), ...asText];
}

function wrongValues(rules: JsonObject, value: unknown): Mutant[] {
  const found: Mutant[] = [];
  const add = (what: string, wrong: unknown) => found.push({ what: ` ${what}`, value: wrong });
  if (rules.const !== undefined) add('is another constant', `${rules.const}x`);
  if (rules.enum !== undefined)
    for (const wrong of ['', 'nonsense', `${value} `]) add(`is not in the list: "${wrong}"`, wrong);
  if (typeof rules.minimum === 'number') add('is below the minimum', rules.minimum - 1);
  if (typeof rules.maximum === 'number') add('is above the maximum', rules.maximum + 1);
  if (rules.type === 'integer') add('is a fraction', Number(value) + 0.5);
  if (typeof rules.minLength === 'number') add('is too short', 'x'.repeat(rules.minLength - 1));
  if (typeof rules.maxLength === 'number') add('is too long', 'x'.repeat(rules.maxLength + 1));
  if (typeof rules.pattern === 'string' && typeof value === 'string') {
    for (const [name, wrong] of Object.entries(brokenText(value))) {
      if (!new RegExp(rules.pattern, 'u').test(wrong)) add(`is ${name}`, wrong);
    }
  }
  if (rules.format === 'date-time') for (const wrong of impossibleTimes) add(`is ${wrong}`, wrong);
  if (Array.isArray(value) && typeof rules.minItems === 'number') add('has too few items', []);
  if (Array.isArray(value) && typeof rules.maxItems === 'number')
    add('has too many items', Array(rules.maxItems + 1).fill(value[0]));
  if (isObject(value)) found.push(...wrongObjects(rules, value));
  return found;
}

function wrongObjects(rules: JsonObject, value: JsonObject): Mutant[] {
  const found: Mutant[] = [];
  const without = (names: readonly unknown[]) =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
  for (const name of [rules.required ?? []].flat()) found.push({ what: ` lacks ${name}`, value: without([name]) });
  if (Array.isArray(rules.anyOf)) {
    const names = rules.anyOf.flatMap((choice) => asObject(choice).required ?? []);
    found.push({ what: ` lacks all of ${names}`, value: without(names) });
  }
  if (typeof rules.maxProperties === 'number') {
    const many = Array.from({ length: rules.maxProperties + 1 }, (_, index) => [`field${index}`, index]);
    found.push({ what: ' has too many fields', value: Object.fromEntries(many) });
  }
  if (rules.propertyNames) found.push({ what: ' has a field with a bad name', value: { ...value, 'a b': 1 } });
  const bytes = rules['x-maxBytes'];
  if (typeof bytes === 'number') {
    found.push({ what: ' is too large', value: { ...value, note: 'x'.repeat(bytes) } });
    found.push({ what: ' is too large in UTF-8', value: { ...value, note: '\u20ac'.repeat(bytes / 2) } });
  }
  return found;
}

function brokenText(value: string): Readonly<Record<string, string>> {
  return {
    empty: '',
    'ending in a line feed': `${value}\n`,
    'beginning with a space': ` ${value}`,
    'holding U+0000': `${value}\0`,
    'ending in a lone surrogate': `${value}\ud800`,
    'full of markup': '<script>',
    'very long': 'x'.repeat(5000),
    'an exponent': '1e5',
    'not a number': 'NaN',
    'with a comma': '1,00',
    'in lower case': value.toLowerCase(),
  };
}

const impossibleTimes = [
  '2026-02-29T00:00:00Z',
  '2026-02-30T10:00:00Z',
  '2026-13-01T10:00:00Z',
  '2026-04-31T10:00:00Z',
  '2026-03-02T24:00:00Z',
  '2026-03-02T10:60:00Z',
  '2026-06-30T23:59:60Z',
  '2026-03-02T10:00:00',
  '2026-03-02',
  '2026-03-02 10:00:00Z',
  '2026-03-02T10:00:00+25:00',
  '0000-01-01T00:00:00Z',
  '+012026-03-02T10:00:00Z',
];
