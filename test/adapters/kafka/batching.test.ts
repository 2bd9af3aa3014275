import { expect, test } from 'vitest';
import { maxRecordBytes, refuseUnsendable, splitBySize } from '../../../src/adapters/kafka/batching.ts';
import { PublishError } from '../../../src/adapters/kafka/kafka-errors.ts';
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

test('a record above the weight of a request makes one of its own, first or not, and no request is empty', () => {
  const [large, small] = [record({ value: Buffer.alloc(1_500_000) }), record()];

  expect(splitBySize([large, small])).toEqual([[large], [small]]);
  expect(splitBySize([small, large, small])).toEqual([[small], [large], [small]]);
});

/** As a batch has it: at most 40 bytes of frame, key and value, and for each header at most 10 bytes of frame. */
const weighing = (bytes: number, headers: Record<string, string> = {}) => {
  const said = Object.entries(headers).reduce((sum, [name, value]) => sum + 10 + name.length + value.length, 0);
  return record({ value: Buffer.alloc(bytes - 41 - said), headers });
};

test.each<Record<string, string>>([{}, { trace: 'abc', tenant: 'x' }])(
  'a request weighs a million bytes and no more, headers %j',
  (headers) => {
    const [first, fits] = [weighing(600_000, headers), weighing(400_000, headers)];
    const [more, last] = [weighing(400_001, headers), record()];

    expect(splitBySize([first, fits, last])).toEqual([[first, fits], [last]]);
    expect(splitBySize([first, more, last])).toEqual([[first], [more, last]]);
  },
);

test('a record without a value weighs its key and its headers', () => {
  const [first, second] = [weighing(999_959), record({ value: null })];

  expect(splitBySize([first, second])).toEqual([[first, second]]);
  expect(splitBySize([first, { ...second, key: 'kk' }])).toHaveLength(2);
});

test('PR4: a record of two million bytes can be sent, one byte more cannot, and the refusal says by how much', () => {
  expect(() => refuseUnsendable([weighing(2_000_000)], '')).not.toThrow();
  expect(refusal([weighing(2_000_001)]).message).toBe(
    'record 0 for a.b.events.v1 cannot be sent: 2000001 bytes, more than 2000000',
  );
});

test.each([
  [record({ topic: '' }), 'invalid topic name'],
  [record({ topic: 'a'.repeat(250) }), 'invalid topic name'],
  [record({ topic: 'a b' }), 'invalid topic name'],
  [record({ topic: 'a/b' }), 'invalid topic name'],
  [record({ key: 7 as unknown as string }), 'the key is no string'],
  [record({ value: 7 as unknown as string }), 'the value is neither text, bytes nor null'],
  [record({ headers: { good: '1', bad: 7 as unknown as string } }), 'header bad is no string'],
])('PR4: what cannot be sent is said: $topic $key', (bad, reason) => {
  expect(refusal([bad]).message).toBe(`record 0 for ${bad.topic} cannot be sent: ${reason}`);
});

test('a topic is named by up to 249 letters, digits, dots, hyphens and underscores, its prefix included', () => {
  expect(() => refuseUnsendable([record({ topic: 'aZ0._-'.padEnd(249, 'x') })], '')).not.toThrow();
  expect(() => refuseUnsendable([record({ topic: 'x'.repeat(245) })], 'run-1')).toThrow('invalid topic name');
});

test('nothing to send makes no request', () => {
  expect(splitBySize([])).toEqual([]);
});
