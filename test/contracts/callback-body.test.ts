import { expect, test } from 'vitest';
import { deadLetterFaults, isDeadLetter } from '../../src/contracts/dead-letter.ts';
import { validateCallbackBody } from '../../src/contracts/events.ts';
import { document, entryOf, example } from './examples.ts';

const body = document('http/examples/fulfillment-callback.v1.json');

test('HT3 a valid body is handed back as it is', () => {
  expect(validateCallbackBody(body)).toEqual({ ok: true, body });
});

test('HT3 every fault is listed', () => {
  const checked = validateCallbackBody({ orderLineId: 'L1', attempt: 0, outcome: 'delivered', at: 'yesterday' });

  expect(checked.ok ? [] : checked.faults.map(({ path }) => path).sort()).toEqual([
    '',
    '/at',
    '/at',
    '/attempt',
    '/outcome',
  ]);
});

test('EV5 a report on Kafka is the body of the webhook and the provider', () => {
  const { provider, ...report } = example('FulfillmentFailed', 'full').payload as Record<string, unknown>;

  expect(provider).toBe('access-network');
  expect(validateCallbackBody(report)).toEqual({ ok: true, body: report });
  expect(entryOf('FulfillmentFailed').schema.required).toEqual([
    'orderId',
    'orderLineId',
    'attempt',
    'outcome',
    'at',
    'provider',
  ]);
});

test('details are free data up to 16 KiB, nested as the provider likes', () => {
  const details = (note: string) => ({
    ...body,
    details: { parcel: { legs: [{ from: 'A', to: 'B' }], weight: 1.5 }, note },
  });

  expect(validateCallbackBody(details('x'.repeat(16_000))).ok).toBe(true);
  expect(validateCallbackBody(details('x'.repeat(16_384))).ok).toBe(false);
});

test('hostile details are refused and never throw', () => {
  const deep = JSON.parse(`${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`);

  for (const details of [deep, { a: '\0' }, { a: '\ud800' }, JSON.parse('{"__proto__":{"x":1},"a b":1}')]) {
    expect(validateCallbackBody({ ...body, details }).ok).toBe(false);
  }
});

test('RT3 a dead letter tells null from empty and keeps repeated headers', () => {
  const letter = document('records/examples/dead-letter.v1.json');
  const header = { name: 'x', value: { encoding: 'utf8', data: '' } };
  const empty = { key: null, headers: [header, header], value: { encoding: 'utf8', data: '' } };

  expect(deadLetterFaults(letter)).toEqual([]);
  expect(isDeadLetter({ ...letter, eventId: null, eventType: null, originalRecord: empty })).toBe(true);
  expect(deadLetterFaults({ ...letter, originalRecord: { ...empty, value: undefined } }).length).toBeGreaterThan(0);
});
