import { describe, expect, test } from 'vitest';
import { asObject } from '../../schemas/json.ts';
import { eventCatalog, parseEvent } from '../../src/contracts/events.ts';
import { catalog, example } from './examples.ts';

const quotes = 'cpq.quote.events.v1';
const accepted = example('QuoteAccepted', 'full');
const invalid = expect.objectContaining({ kind: 'invalid' });

describe('the four kinds', () => {
  test.each(catalog)('SC1 both examples of $eventType v$version are events of their topic', ({ eventType, topic }) => {
    for (const name of ['minimal', 'full'] as const) {
      const value = example(eventType, name);
      expect(parseEvent(topic, value)).toEqual({ kind: 'event', event: value });
    }
  });

  test('EV5 an unknown type is told apart, to be skipped', () => {
    const unknown = { kind: 'unknown-type', eventType: 'QuotePriced' };

    expect(parseEvent(quotes, { ...accepted, eventType: 'QuotePriced', payload: {} })).toEqual(unknown);
  });

  test('EV5 a type that belongs to another topic is unknown on this one', () => {
    const foreign = example('OrderCaptured', 'full');

    expect(parseEvent(quotes, foreign)).toEqual({ kind: 'unknown-type', eventType: 'OrderCaptured' });
    expect(parseEvent('nobody.knows.this.v1', accepted)).toEqual({ kind: 'unknown-type', eventType: 'QuoteAccepted' });
  });

  test('RT1 an unknown version of a known type is told apart, whatever its payload', () => {
    const unknown = { kind: 'unknown-version', eventType: 'QuoteAccepted', eventVersion: 2 };

    expect(parseEvent(quotes, { ...accepted, eventVersion: 2, payload: {} })).toEqual(unknown);
  });

  test('EV1 an invalid envelope is invalid, also around an unknown type', () => {
    const { tenantId: _tenantId, ...withoutTenant } = accepted;

    const parsed = parseEvent(quotes, { ...withoutTenant, eventType: 'QuotePriced' });

    expect(parsed).toEqual({
      kind: 'invalid',
      faults: [{ path: '', message: "must have required property 'tenantId'" }],
    });
  });

  test('SC2 every fault is listed, with a pointer from the root of the event', () => {
    const { quoteId: _quoteId, ...payload } = asObject(accepted.payload);

    const parsed = parseEvent(quotes, { ...accepted, payload: { ...payload, currency: 'euro', quoteVersion: 0 } });

    expect(parsed.kind === 'invalid' && parsed.faults.map(({ path }) => path).sort()).toEqual([
      '/aggregateId',
      '/payload',
      '/payload/currency',
      '/payload/quoteVersion',
    ]);
  });

  test.each(['constructor', 'toString', 'hasOwnProperty'])('a type called %s is no type', (eventType) => {
    expect(parseEvent(quotes, { ...accepted, eventType })).toEqual(invalid);
  });
});

describe('SC2 tolerance', () => {
  test.each(catalog)('$eventType: unknown optional fields are ignored at every level (SC7)', ({ eventType, topic }) => {
    const value = grown(example(eventType, 'full'));

    expect(parseEvent(topic, value).kind).toBe('event');
  });

  test.each(catalog)('$eventType: each optional field of the envelope may be missing', ({ eventType, topic }) => {
    const full = example(eventType, 'full');
    const optional = [
      'aggregateVersion',
      'publishedAt',
      'correlationId',
      'causationId',
      'traceId',
      'schemaRef',
      'metadata',
    ];

    for (const missing of optional) {
      const { [missing]: _missing, ...value } = full;
      expect(parseEvent(topic, value).kind, missing).toBe('event');
    }
  });

  test('EV7 an acceptance without approval or target asset is a valid event: the rules decide about it', () => {
    const { approval: _approval, ...payload } = asObject(accepted.payload);
    const line = {
      quoteLineId: 'L1',
      offerId: 'o',
      action: 'REMOVE',
      quantity: 1,
      oneTimeAmount: '0.00',
      recurringAmount: '-4.99',
    };

    expect(parseEvent(quotes, { ...accepted, payload: { ...payload, lines: [line] } }).kind).toBe('event');
  });

  function grown(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(grown);
    if (typeof value !== 'object' || value === null) return value;
    const children = Object.entries(value).map(([name, child]) => [name, grown(child)]);
    return { ...Object.fromEntries(children), addedLater: { at: 1, list: [null, true] } };
  }
});

describe('EV5 identity', () => {
  test('an event filed under another aggregate than its payload names is invalid', () => {
    expect(parseEvent(quotes, { ...accepted, aggregateId: 'Q-other' })).toEqual({
      kind: 'invalid',
      faults: [{ path: '/aggregateId', message: 'must equal /payload/quoteId' }],
    });
    expect(parseEvent(quotes, { ...accepted, aggregateType: 'Order' })).toEqual({
      kind: 'invalid',
      faults: [{ path: '/aggregateType', message: 'must be Quote' }],
    });
  });

  test('a provider names the aggregate of its reports as it likes', () => {
    const report = { ...example('FulfillmentCompleted', 'full'), aggregateId: 'anything/at-all' };

    expect(parseEvent(eventCatalog.FulfillmentCompleted.topic, report).kind).toBe('event');
  });
});

describe('SC2 hostile values are invalid and never throw', () => {
  const nested = (depth: number) => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
  const withText = (text: string) => JSON.parse(JSON.stringify(accepted).replace('"EUR"', `"EUR","note":${text}`));

  test.each([null, undefined, 0, Number.NaN, '', 'text', true, [], {}, [accepted]])('%j', (value) => {
    expect(parseEvent(quotes, value)).toEqual(invalid);
  });

  test('a payload 10,000 levels deep', () => {
    const faults = [{ path: '', message: 'must be nested at most 32 levels deep' }];

    expect(parseEvent(quotes, nested(10_000))).toEqual({
      kind: 'invalid',
      faults: [expect.objectContaining({ message: faults[0]?.message })],
    });
    expect(parseEvent(quotes, { ...accepted, payload: nested(10_000) })).toEqual(invalid);
  });

  test.each(['"\\ud800"', '"a\\udc00b"', '"\\u0000"', '{"\\u0000":1}', '["\\udfff"]'])(
    'text %s, also in an unknown field',
    (text) => {
      expect(parseEvent(quotes, withText(text))).toEqual(invalid);
    },
  );

  test('__proto__ gives an event no fields and no type', () => {
    const inherited = JSON.parse(`{"__proto__":${JSON.stringify(accepted)}}`);
    const payload = JSON.parse('{"__proto__":{"polluted":true}}');

    expect(parseEvent(quotes, inherited)).toEqual(invalid);
    expect(parseEvent(quotes, { ...accepted, payload })).toEqual(invalid);
    expect({}).not.toHaveProperty('polluted');
  });

  test('__proto__ beside valid fields is one more unknown field', () => {
    expect(parseEvent(quotes, withText('{"__proto__":{"polluted":true}}')).kind).toBe('event');
    expect({}).not.toHaveProperty('polluted');
  });

  test('a flood of faults is cut, and the number left out is told', () => {
    const line = asObject(asObject(accepted.payload).lines)[0] ?? {};
    const payload = { ...asObject(accepted.payload), lines: Array(2000).fill(line) };

    const parsed = parseEvent(quotes, { ...accepted, payload });

    const faults = parsed.kind === 'invalid' ? parsed.faults : [];
    expect(faults).toHaveLength(201);
    expect(faults[200]?.message).toMatch(/^has [0-9]+ more faults$/);
  });

  test('more values than any event needs', () => {
    expect(parseEvent(quotes, { ...accepted, extra: Array(200_000).fill(0) })).toEqual(invalid);
  });

  test('a name the sender chose does not reach the fault', () => {
    const details = { 'card 4111 1111': '\0' };
    const report = example('FulfillmentCompleted', 'full');

    const parsed = parseEvent('oms.fulfillment.events.v1', {
      ...report,
      payload: { ...asObject(report.payload), details },
    });

    expect(parsed).toEqual({ kind: 'invalid', faults: [expect.objectContaining({ path: '/payload/details' })] });
  });
});
