import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadRecord } from '../../../../src/adapters/in/kafka/dead-letter-record.ts';
import { decodeRecord } from '../../../../src/adapters/in/kafka/decode-record.ts';
import { maxRecordBytes } from '../../../../src/adapters/kafka/batching.ts';
import type { ConsumedRecord } from '../../../../src/adapters/kafka/port.ts';
import { type DeadLetter, deadLetterFaults } from '../../../../src/contracts/dead-letter.ts';
import { accepted } from '../../../support/quote-facts.ts';

const bytes = fc
  .oneof(fc.uint8Array({ maxLength: 40 }), fc.string({ unit: 'binary' }))
  .map((data) => Buffer.from(data as string));
const field = fc.option(bytes, { nil: null });
const headers = fc.dictionary(
  fc.string({ unit: 'binary' }),
  fc.oneof(field, fc.array(field, { minLength: 1, maxLength: 3 })),
);
const anyText = fc.string({ unit: 'binary', maxLength: 3_000 });

const record = (change: Partial<ConsumedRecord> = {}): ConsumedRecord => ({
  topic: 'cpq.quote.events.v1',
  partition: 3,
  offset: '42',
  timestamp: '1',
  key: Buffer.from('Q-1'),
  value: Buffer.from('{}'),
  headers: {},
  ...change,
});

function deadLetterOf(
  from: ConsumedRecord,
  reason = 'broken',
  value: unknown = undefined,
): { body: string; letter: DeadLetter } {
  const failedAt = '2026-03-02T09:00:00.000Z';
  const group = 'order-service.quote-events.consumer';
  const { letter: message } = deadRecord({
    record: from,
    consumer: group,
    errorClass: 'MALFORMED_RECORD',
    reason,
    value,
    failedAt,
  });
  return { body: message.body, letter: JSON.parse(message.body) };
}

const restored = (told: DeadLetter['originalRecord']['value']): Buffer | null =>
  told === null ? null : Buffer.from(told.data, told.encoding);

describe('RT3 the dead letter of any record', () => {
  test('holds to its schema and restores key, headers and value byte for byte', () => {
    const anything = fc.record({
      key: field,
      value: field,
      headers,
      reason: anyText,
      eventId: anyText,
      eventType: anyText,
    });
    fc.assert(
      fc.property(anything, ({ key, value, headers: sent, reason, eventId, eventType }) => {
        const { letter } = deadLetterOf(record({ key, value, headers: sent }), reason || 'x', { eventId, eventType });

        expect(deadLetterFaults(letter)).toEqual([]);
        const { originalRecord: original } = letter;
        expect([restored(original.key), restored(original.value)]).toEqual([key, value]);
        const pairs = Object.entries(sent).flatMap(([name, values]) => [values].flat().map((each) => [name, each]));
        expect(original.headers.map(({ name, value: told }) => [name, restored(told)])).toEqual(pairs);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['bytes that are no text', Buffer.alloc(1_000_000, 0xff)],
    ['text that JSON makes six times longer', Buffer.alloc(1_000_000, 0x01)],
    ['text of quotation marks', Buffer.alloc(1_000_000, '"')],
  ])('fits its topic, for the largest record of %s', (_, value) => {
    const { body, letter } = deadLetterOf(record({ value }));

    expect(Buffer.byteLength(body)).toBeLessThan(maxRecordBytes - 10_000);
    expect(restored(letter.originalRecord.value)?.equals(value)).toBe(true);
  });
});

describe('SE2 a tenantId header', () => {
  const { value } = accepted({ quoteId: 'Q-1' });
  const decoded = (...tenants: (string | null)[]) =>
    decodeRecord(
      record({
        value: Buffer.from(value ?? ''),
        headers: { tenantId: tenants.map((tenant) => (tenant === null ? null : Buffer.from(tenant))) },
      }),
    );

  test('must be that of the value, each time that it occurs', () => {
    expect(decoded('demo', 'demo')).toMatchObject({ kind: 'event' });
    for (const tenants of [['globex', 'demo'], ['demo', 'globex'], ['globex', 'zeta'], [null]])
      expect(decoded(...tenants)).toMatchObject({ kind: 'dead', errorClass: 'TENANT_VIOLATION' });
  });
});
