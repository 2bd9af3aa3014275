import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { deadLetterTopic, deadRecord } from '../../../../src/adapters/in/kafka/dead-letter-record.ts';
import { deadIdOf, decodeRecord } from '../../../../src/adapters/in/kafka/decode-record.ts';
import { accepted } from '../../../support/quote-facts.ts';
import { consumed, received, text } from './consumed.ts';

const sha = (said: string) => createHash('sha256').update(said).digest('hex');

describe('CO2 what was stored by an earlier release is known by the next one', () => {
  test('a dead record: the hash of its parts, each after its length', () => {
    const record = consumed({ key: null, value: text('{}'), timestamp: '17', headers: { a: [text('b'), null] } });

    expect(deadIdOf(record)).toBe(`cpq.quote.events.v1/3/42#${sha('-2:{}2:171:a1:b-').slice(0, 32)}`);
  });

  test('an event: the hash of its JSON without blanks, names sorted, publishedAt and traceId left out', () => {
    const quote = accepted({ quoteId: 'Q-1' });
    const { publishedAt: _, ...event } = JSON.parse(String(quote.value));
    const details = { b: [1, [2, 'x'], { z: null, a: true }], a: ['1', '2'] };
    const whole = { ...event, payload: { ...event.payload, details } };
    const sorted = (_name: string, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value;

    const decoded = decodeRecord(
      received(quote, { value: text(JSON.stringify({ ...whole, traceId: 'c'.repeat(32) })) }),
    );

    expect(decoded).toMatchObject({ kind: 'event', eventHash: sha(JSON.stringify(whole, sorted)) });
  });
});

test.each([
  ['a.b.v1', 'a.b.dlt.v1'],
  ['a.b.v12', 'a.b.dlt.v12'],
  ['a.v1.b', 'a.v1.b.dlt.v1'],
  ['a.v2.b.v3', 'a.v2.b.dlt.v3'],
  ['a.b', 'a.b.dlt.v1'],
])('TP3 dead records of %s go to %s', (topic, dead) => {
  expect(deadLetterTopic(topic)).toBe(dead);
});

describe('RT3 a value in its dead letter', () => {
  const encodingOf = (value: Buffer) => {
    const { letter } = deadRecord({
      record: consumed({ value }),
      consumer: 'c',
      errorClass: 'MALFORMED_RECORD',
      reason: 'x',
      value: undefined,
      failedAt: '2026-03-02T09:00:00.000Z',
    });
    return JSON.parse(letter.body).originalRecord.value.encoding;
  };
  const small = 64 * 1024;

  test('is text where it is small, however JSON writes it', () => {
    expect(encodingOf(Buffer.alloc(small, 0x01))).toBe('utf8');
  });

  test('is text where it is large and JSON makes it no longer than base64', () => {
    expect(encodingOf(Buffer.alloc(small + 2, 'a'))).toBe('utf8');
    expect(encodingOf(Buffer.alloc(small + 2, 0x01))).toBe('base64');
  });
});
