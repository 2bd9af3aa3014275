import { describe, expect, test } from 'vitest';
import { asObject } from '../../schemas/json.ts';
import { checkProduced, parseEvent, sizeFault, validateCallbackBody } from '../../src/contracts/events.ts';
import { storageFault } from '../../src/contracts/storable.ts';
import { document, example, unpublished } from './examples.ts';

const unsafe = 'must be text without U+0000 or lone surrogates';
const nested = (levels: number): object => (levels === 0 ? {} : { in: nested(levels - 1) });

describe('CO6 what can be stored', () => {
  test.each(['', 'plain', 'ä😀\u0001\uffff', 0, true, null, undefined, {}, [], { a: [{ b: 'c' }] }])(
    '%j can',
    (value) => {
      expect(storageFault(value)).toBeUndefined();
    },
  );

  test.each([
    ['a text', '\0', ''],
    ['a half of a character', 'x\ud800', ''],
    ['the other half', '\udc00x', ''],
    ['a text in a list', { list: ['fine', 'a\0'] }, '/list/1'],
    ['a text below', { a: { b: 'a\0b' }, c: 1 }, '/a/b'],
    ['a name', { a: { 'b\0': 1 } }, '/a'],
    ['a name of half a character', { '\ud800': 1 }, ''],
    ['the first of several', { a: 1, b: '\0', c: '\0' }, '/b'],
  ])('unsafe is %s, and the fault says where', (_, value, path) => {
    expect(storageFault(value)).toEqual({ path, message: unsafe });
  });

  test('is nested at most 32 levels deep, those counted that it will lie in', () => {
    const path = '/in'.repeat(32);
    const message = 'must be nested at most 32 levels deep';

    expect(storageFault(nested(31))).toBeUndefined();
    expect(storageFault(nested(32))).toEqual({ path, message });
    expect(storageFault(nested(30), 1)).toBeUndefined();
    expect(storageFault(nested(31), 1)).toEqual({ path: '/in'.repeat(31), message });
    expect(storageFault({ in: [[[1]]] }, 28)).toBeUndefined();
    expect(storageFault({ in: [[[1]]] }, 29)).toMatchObject({ message });
  });

  test('is at most 100,000 values, wherever they are', () => {
    const message = 'must hold at most 100000 values';

    expect(storageFault(Array(99_999).fill(0))).toBeUndefined();
    expect(storageFault(Array(100_000).fill(0))).toMatchObject({ message });
    const twice = [Array(49_998).fill(0), Array(49_999).fill(0)];
    expect(storageFault(twice)).toBeUndefined();
    expect(storageFault([...twice, 0])).toEqual({ path: '/2', message });
  });
});

describe('CO6 an event that leaves takes at most 900,000 bytes', () => {
  const tooLong = (bytes: number) => ({ path: '', message: `must take at most 900000 bytes, not ${bytes}` });

  test.each([
    ['', undefined],
    ['x'.repeat(900_000), undefined],
    ['x'.repeat(900_001), tooLong(900_001)],
    ['€'.repeat(300_000), undefined],
    [`${'€'.repeat(300_000)}x`, tooLong(900_001)],
    ['ä'.repeat(450_001), tooLong(900_002)],
  ])('case %#', (body, fault) => {
    expect(sizeFault(body)).toEqual(fault);
  });
});

describe('CO6 unsafe text is the one fault of what holds it, whatever else is wrong', () => {
  const report = example('FulfillmentFailed', 'full');
  const withNote = (event: typeof report, note: string) => ({
    ...event,
    payload: { ...asObject(event.payload), details: { note }, attempt: 'wrong' },
  });
  const fault = { path: '/payload/details/note', message: unsafe };

  test('an event that is read', () => {
    expect(parseEvent('oms.fulfillment.events.v1', withNote(report, 'a\0'))).toEqual({
      kind: 'invalid',
      faults: [fault],
    });
  });

  test('a fact that is to be stored', () => {
    expect(checkProduced(withNote(unpublished('OrderLineFailed'), 'a\ud800'))).toEqual([fault]);
  });

  test('a callback body', () => {
    const body = document('http/examples/fulfillment-callback.v1.json');

    const checked = validateCallbackBody({ ...body, details: { note: '\0' }, attempt: 'wrong' });

    expect(checked).toEqual({ ok: false, faults: [{ path: '/details/note', message: unsafe }] });
  });

  test('a callback body lies one level deeper once it is stored', () => {
    const body = document('http/examples/fulfillment-callback.v1.json');
    const deep = (levels: number) => validateCallbackBody({ ...body, details: nested(levels) });

    expect(deep(29)).toMatchObject({ ok: true });
    expect(deep(30)).toMatchObject({ ok: false, faults: [{ message: 'must be nested at most 32 levels deep' }] });
  });
});
