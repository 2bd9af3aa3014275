import { expect, test } from 'vitest';
import { maxRecordBytes, refuseUnsendable, splitBySize } from '../../../src/adapters/kafka/batching.ts';
import { PublishError } from '../../../src/adapters/kafka/errors.ts';
import type { OutgoingRecord } from '../../../src/adapters/kafka/port.ts';

const record = (over: Partial<OutgoingRecord> = {}): OutgoingRecord => ({
  topic: 'a.b.events.v1',
  key: 'k',
  value: 'v',
  headers: {},
  ...over,
});

function refusal(records: readonly OutgoingRecord[]): PublishError {
  try {
    refuseUnsendable(records, '');
  } catch (error) {
    if (error instanceof PublishError) return error;
  }
  throw new Error('nothing was refused');
}

test.each([
  ['too large', record({ value: Buffer.alloc(maxRecordBytes) }), 'MESSAGE_TOO_LARGE'],
  ['too large by its headers', record({ headers: { trace: 'x'.repeat(maxRecordBytes) } }), 'MESSAGE_TOO_LARGE'],
  ['with a null header', record({ headers: { trace: null as unknown as string } }), 'UNSERIALIZABLE'],
  ['with a value that is no bytes', record({ value: { a: 1 } as unknown as string }), 'UNSERIALIZABLE'],
  ['without a key', record({ key: undefined as unknown as string }), 'UNSERIALIZABLE'],
  ['for a topic that no broker would name', record({ topic: 'a/b' }), 'INVALID_TOPIC_EXCEPTION'],
])('PR4: a record %s is refused by its index, before its neighbours are sent', (_, bad, code) => {
  const error = refusal([record(), record(), bad, record()]);

  expect(error).toMatchObject({ kind: 'refused', index: 2, code, published: [] });
});

test('null and empty values can be sent', () => {
  expect(() => refuseUnsendable([record({ value: null }), record({ value: '' })], 'run-1.')).not.toThrow();
});

test('a request never brings more than one record of an ordinary topic may weigh, and the order is kept', () => {
  const records = Array.from({ length: 50 }, (_, n) => record({ key: String(n), value: Buffer.alloc(90_000) }));

  const requests = splitBySize(records);

  expect(requests.flat()).toEqual(records);
  expect(requests.length).toBe(5);
  for (const request of requests) expect(request.length * 90_000).toBeLessThan(1_000_000);
});

test('nothing to send makes no request', () => {
  expect(splitBySize([])).toEqual([]);
});
