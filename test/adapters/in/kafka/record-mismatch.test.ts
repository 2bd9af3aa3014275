import { describe, expect, test } from 'vitest';
import { fulfillmentEventsHandler } from '../../../../src/adapters/in/kafka/fulfillment-events.consumer.ts';
import { quoteEventsHandler } from '../../../../src/adapters/in/kafka/quote-events.consumer.ts';
import type { ConsumedRecord } from '../../../../src/adapters/kafka/port.ts';
import { example } from '../../../contracts/examples.ts';
import { accepted } from '../../../support/quote-facts.ts';
import { createFakeStore } from '../../../usecases/stores/fake-store.ts';
import { world } from '../../../usecases/world.ts';

type Headers = Readonly<Record<string, Buffer | null | readonly (Buffer | null)[]>>;

const text = (value: string) => Buffer.from(value);

/** What becomes of a valid event whose key and headers say this. */
async function fateOf(which: 'quote' | 'report', key: string | null, headers: Headers): Promise<string[]> {
  const told: string[] = [];
  const deps = { ...world(createFakeStore().store), consumer: 'c' };
  const events = { fate: (fate: string) => void told.push(fate), dead: (of: string) => void told.push(of) };
  const consumed = (topic: string, value: string): ConsumedRecord => ({
    topic,
    partition: 0,
    offset: '0',
    timestamp: '0',
    key: key === null ? null : text(key),
    value: text(value),
    headers,
  });
  if (which === 'quote') {
    const { topic, value } = quote;
    await quoteEventsHandler(deps, events)([consumed(topic, String(value))]);
  } else await fulfillmentEventsHandler(deps, events)([consumed('oms.fulfillment.events.v1', JSON.stringify(report))]);
  return told;
}

const quote = accepted({ quoteId: 'Q-1', provider: 'nordic-mobile' });
const quoteEventId: string = JSON.parse(String(quote.value)).eventId;
const { payload, ...envelope } = example('FulfillmentCompleted', 'full') as {
  payload: { orderId: string };
  eventId: string;
};
const report = { ...envelope, tenantId: 'demo', payload: { ...payload, provider: 'nordic-mobile' } };

describe('EV2 a record whose headers or key say otherwise than its value is dead, and counted', () => {
  test.each<[string, string | null, Headers]>([
    ['eventId', 'Q-1', { eventId: text('01J9Z3K7Q00000000000000009') }],
    ['eventId, empty', 'Q-1', { eventId: text('') }],
    ['eventId, without a value', 'Q-1', { eventId: null }],
    ['eventId, right and wrong', 'Q-1', { eventId: [text(quoteEventId), text('x')] }],
    ['eventType', 'Q-1', { eventType: text('QuoteCancelled') }],
    ['key', 'Q-2', {}],
    ['key, empty', '', {}],
  ])('a quote: %s', async (_, key, headers) => {
    expect(await fateOf('quote', key, headers)).toEqual(['SCHEMA_VALIDATION_FAILED', 'dead']);
  });

  test.each<[string, string | null, Headers]>([
    ['everything right', 'Q-1', { eventId: text(quoteEventId), eventType: text('QuoteAccepted') }],
    ['no headers', 'Q-1', {}],
    ['no key', null, {}],
    ['headers of others', 'Q-1', { EventId: text('x'), constructor: text('y') }],
  ])('a quote is applied: %s', async (_, key, headers) => {
    expect(await fateOf('quote', key, headers)).toEqual(['applied']);
  });

  test('a report: key and headers', async () => {
    const right = await fateOf('report', payload.orderId, {});
    expect(right).not.toContain('dead');
    for (const [key, headers] of [
      ['another', {}],
      [payload.orderId, { eventType: text('FulfillmentFailed') }],
      [payload.orderId, { eventId: text('x') }],
    ] as const)
      expect((await fateOf('report', key, headers)).toSorted()).toEqual(['SCHEMA_VALIDATION_FAILED', 'dead']);
  });

  test('another tenant is told as such first, whatever else is wrong', async () => {
    expect(await fateOf('quote', 'Q-2', { tenantId: text('other'), eventId: text('x') })).toEqual([
      'TENANT_VIOLATION',
      'dead',
    ]);
  });
});
