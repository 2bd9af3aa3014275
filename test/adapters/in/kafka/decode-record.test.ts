import { describe, expect, test } from 'vitest';
import { deadIdOf, decodeRecord, headerText } from '../../../../src/adapters/in/kafka/decode-record.ts';
import type { ConsumedRecord } from '../../../../src/adapters/kafka/port.ts';
import { accepted } from '../../../support/quote-facts.ts';
import { consumed, received, text } from './consumed.ts';

const quote = accepted({ quoteId: 'Q-1' });
const event = JSON.parse(String(quote.value));
const valued = (value: unknown) => received(quote, { value: text(JSON.stringify(value)) });

describe('RT1 why a record is dead', () => {
  test.each<[string, ConsumedRecord, string, string, unknown]>([
    [
      'no value',
      received(quote, { value: null }),
      'MALFORMED_RECORD',
      'the value is null; facts are never tombstones',
      undefined,
    ],
    [
      'no text',
      received(quote, { value: Buffer.from([0x7b, 0xff]) }),
      'MALFORMED_RECORD',
      'the value is not UTF-8',
      undefined,
    ],
    ['no JSON', received(quote, { value: text('{') }), 'MALFORMED_RECORD', 'the value is not JSON', undefined],
    [
      ...(['another version', valued({ ...event, eventVersion: 7 }), 'UNKNOWN_EVENT_VERSION'] as const),
      ...(['version 7 of QuoteAccepted is not known here', { ...event, eventVersion: 7 }] as const),
    ],
    [
      ...([
        'another tenant’s',
        received(quote, { headers: { tenantId: text('globex') } }),
        'TENANT_VIOLATION',
      ] as const),
      ...(['a tenantId header is not the tenantId of the value', event] as const),
    ],
    ['no object', valued(7), 'SCHEMA_VALIDATION_FAILED', '/ must be object', 7],
  ])('%s', (_, record, errorClass, reason, value) => {
    expect(decodeRecord(record)).toEqual({ kind: 'dead', errorClass, reason, value });
  });

  test('every fault of its schema, each with its place', () => {
    const { payload } = event;

    const decoded = decodeRecord(valued({ ...event, payload: { ...payload, currency: 'euro', quoteVersion: 0 } }));

    const { reason } = decoded as { reason: string };
    expect(reason.split('; ')).toHaveLength(2);
    expect(reason).toMatch(/\/payload\/currency \S/);
    expect(reason).toMatch(/\/payload\/quoteVersion \S/);
  });

  test('no more than two thousand characters of them', () => {
    const lines = Array.from({ length: 200 }, () => ({}));

    const decoded = decodeRecord(valued({ ...event, payload: { ...event.payload, lines } }));

    expect((decoded as { reason: string }).reason).toHaveLength(2_000);
  });
});

test('SC2 a type that nobody here knows is skipped, and told by its name', () => {
  expect(decodeRecord(valued({ ...event, eventType: 'QuotePrinted' }))).toEqual({
    kind: 'skip',
    eventType: 'QuotePrinted',
  });
});

describe('EV2 how the record around an event says otherwise', () => {
  test.each<[string, ConsumedRecord, string | undefined]>([
    [
      'header eventId',
      received(quote, { headers: { eventId: text('x') } }),
      'the header eventId is not the eventId of the value',
    ],
    [
      'header eventType',
      received(quote, { headers: { eventType: text('x') } }),
      'the header eventType is not the eventType of the value',
    ],
    [
      'key',
      received(quote, { key: text('Q-2') }),
      'the key is not the quoteId, so the order of its events is not kept',
    ],
    ['nothing', received(quote), undefined],
  ])('%s', (_, record, mismatch) => {
    expect(decodeRecord(record)).toMatchObject({ kind: 'event', event, mismatch });
  });
});

describe('CO2 the hash of an event', () => {
  const hashOf = (value: unknown) => (decodeRecord(valued(value)) as { eventHash: string }).eventHash;
  const { payload, ...envelope } = event;

  test('is the same for a republished copy: another publishedAt, another traceId, names in another order', () => {
    const reversed = Object.fromEntries(Object.entries(envelope).reverse());
    const copy = { payload, ...reversed, publishedAt: '2026-05-05T00:00:00.000Z', traceId: 'a'.repeat(32) };

    expect(hashOf(event)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf(copy)).toBe(hashOf(event));
  });

  test.each([
    ['a value', { ...event, payload: { ...payload, acceptedBy: 'buyer-8' } }],
    [
      'the order of a list',
      { ...event, payload: { ...payload, lines: [...payload.lines, { ...payload.lines[0], quoteLineId: 'QL2' }] } },
    ],
    ['a time', { ...event, occurredAt: '2026-03-02T09:00:00.001Z' }],
    ['a name more', { ...event, payload: { ...payload, note: null } }],
    ['an empty list for none', { ...event, payload: { ...payload, note: [] } }],
    ['an empty object for none', { ...event, payload: { ...payload, note: {} } }],
  ])('differs by %s', (_, other) => {
    expect(hashOf(other)).not.toBe(hashOf(event));
  });

  test('differs by the order of a list, and by where one ends', () => {
    const noting = (note: unknown) => hashOf({ ...event, payload: { ...payload, note } });

    expect(new Set([['a', 'b'], ['b', 'a'], ['a,b'], 'a,b', ['a', ['b']], [['a'], 'b']].map(noting)).size).toBe(6);
  });
});

describe('a header', () => {
  const record = consumed({
    headers: { one: text('1'), twice: [text('1'), text('2')], none: null, empty: [] },
  });

  test.each([
    ['one', '1'],
    ['twice', undefined],
    ['none', ''],
    ['empty', undefined],
    ['absent', undefined],
    ['constructor', undefined],
  ])('%s has the text %j: that of its one occurrence', (name, told) => {
    expect(headerText(record, name)).toBe(told);
  });
});

describe('CO2 a dead record is known by its place and its bytes', () => {
  const all = [
    consumed(),
    consumed({ topic: 'other' }),
    consumed({ partition: 4 }),
    consumed({ offset: '43' }),
    consumed({ timestamp: '2' }),
    consumed({ key: null }),
    consumed({ key: text('') }),
    consumed({ key: text('Q-1{}'), value: text('') }),
    consumed({ key: text('Q'), value: text('-1{}') }),
    consumed({ value: null }),
    consumed({ headers: { a: text('b') } }),
    consumed({ headers: { a: null } }),
    consumed({ headers: { a: text('') } }),
    consumed({ headers: { ab: text('') } }),
    consumed({ headers: { a: [text('b'), text('c')] } }),
  ];

  test('so that no two give the same id, and the same gives the same', () => {
    const ids = all.map(deadIdOf);

    expect(new Set(ids).size).toBe(all.length);
    expect(deadIdOf(consumed())).toBe(ids[0]);
    expect(ids[0]).toMatch(/^cpq\.quote\.events\.v1\/3\/42#[0-9a-f]{32}$/);
  });
});
