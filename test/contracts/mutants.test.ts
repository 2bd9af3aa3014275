import { describe, expect, test } from 'vitest';
import { isDeadLetter } from '../../src/contracts/dead-letter.ts';
import { parseEvent, validateCallbackBody } from '../../src/contracts/events.ts';
import { catalog, document, example } from './examples.ts';
import { type Mutant, mutants } from './mutants.ts';

const survivors = (all: readonly Mutant[], accepted: (value: unknown) => boolean) =>
  all.filter(({ value }) => accepted(value)).map(({ what }) => what);

describe.each(catalog)('SC2 $eventType v$version', ({ eventType, topic, schema }) => {
  const full = example(eventType, 'full');
  const accepted = (value: unknown) => parseEvent(topic, value).kind === 'event';

  test('refuses a payload that breaks any one rule of its schema', () => {
    const payloads = mutants(schema, full.payload);
    const events = payloads.map(({ what, value }) => ({ what: `/payload${what}`, value: { ...full, payload: value } }));

    expect(events.length).toBeGreaterThan(20);
    expect(survivors(events, accepted)).toEqual([]);
  });

  test('EV1 refuses an envelope that breaks any one rule', () => {
    const envelopes = mutants(document('envelope/v1.schema.json'), full);

    expect(envelopes.length).toBeGreaterThan(60);
    expect(survivors(envelopes, accepted)).toEqual([]);
  });

  test('lists at least one fault for whatever it refuses, without echoing it', () => {
    for (const { what, value } of mutants(schema, full.payload)) {
      const parsed = parseEvent(topic, { ...full, payload: value });
      const faults = parsed.kind === 'invalid' ? parsed.faults : [];
      expect(faults.length, what).toBeGreaterThan(0);
      for (const { path, message } of faults) {
        expect(path, what).toMatch(/^(\/[A-Za-z0-9_.-]+)*$/);
        expect(message, what).toMatch(/^[ -~]{1,300}$/);
        expect(message, what).not.toContain('nonsense');
        expect(message, what).not.toContain('<script>');
      }
    }
  });
});

test('HT3 a callback body that breaks any one rule of its schema is refused', () => {
  const valid = document('http/examples/fulfillment-callback.v1.json');
  const bodies = mutants(document('http/fulfillment-callback.v1.schema.json'), valid);

  expect(bodies.length).toBeGreaterThan(40);
  expect(survivors(bodies, (value) => validateCallbackBody(value).ok)).toEqual([]);
});

test('RT3 a dead letter that breaks any one rule of its schema is refused', () => {
  const valid = document('records/examples/dead-letter.v1.json');
  const letters = mutants(document('records/dead-letter.v1.schema.json'), valid);

  expect(letters.length).toBeGreaterThan(80);
  expect(survivors(letters, isDeadLetter)).toEqual([]);
});

test('a mutant of every kind is made from a schema that has the rule', () => {
  const made = mutants(
    {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'string', pattern: '^a$' }, b: { $ref: '#/$defs/n' } },
      $defs: { n: { type: 'integer', minimum: 1 } },
    },
    { a: 'a', b: 2 },
  ).map(({ what }) => what);

  expect(made).toEqual(
    expect.arrayContaining([
      ' lacks a',
      '/a is empty',
      '/b is below the minimum',
      '/b is a fraction',
      '/b as text',
      ' is null',
    ]),
  );
});
