import { beforeEach, describe, expect, test } from 'vitest';
import { fulfillmentEventsHandler } from '../../../../src/adapters/in/kafka/fulfillment-events.consumer.ts';
import type { ConsumedRecord } from '../../../../src/adapters/kafka/port.ts';
import type { InboxEntry, LedgerEntry } from '../../../../src/usecases/commits.ts';
import { advanceOrder } from '../../../../src/usecases/order/advance-order.ts';
import { example } from '../../../contracts/examples.ts';
import { accepted as quoteRecord } from '../../../support/quote-facts.ts';
import { createFakeStore } from '../../../usecases/stores/fake-store.ts';
import { accepted, apply, line, nextId, world } from '../../../usecases/world.ts';
import { consumed, received, reported, text } from './consumed.ts';

let probe = createFakeStore();
let told: string[] = [];
let orderId = '';

beforeEach(async () => {
  probe = createFakeStore();
  const deps = world(probe.store);
  await apply(deps, accepted('Q-1', { lines: [line('a')] }));
  [orderId = ''] = await probe.orders();
  await advanceOrder(deps, { tenantId: 'demo', orderId }, 'wake');
  told = [];
});

async function handle(...records: ConsumedRecord[]): Promise<string[]> {
  const deps = {
    ...world(probe.store),
    consumer: 'reports',
    onVerdict: (provider: string, verdict: string) => void told.push(`${provider} ${verdict}`),
  };
  told = [];
  await fulfillmentEventsHandler(deps, {
    fate: (fate, topic) => void told.push(`${topic.split('.')[1]} ${fate}`),
    dead: (errorClass, topic) => void told.push(`${topic.split('.')[1]} ${errorClass}`),
  })(records);
  return told;
}

const said = (over: Parameters<typeof reported>[0] = {}) => reported({ orderId, eventId: nextId(), ...over });
const rows = async () => (await probe.inbox()) as unknown as InboxEntry[];

describe('OL5 the fate of a report from Kafka is its verdict', () => {
  test('applied, then what it says again, what contradicts it, and what nobody asked for', async () => {
    const first = said();

    expect(await handle(first.record)).toEqual(['nordic-mobile applied', 'fulfillment applied']);
    expect(await handle(first.record)).toEqual(['nordic-mobile duplicate', 'fulfillment duplicate']);
    expect(await handle(said().record)).toEqual(['nordic-mobile repeated', 'fulfillment duplicate']);
    expect(await handle(said({ eventType: 'FulfillmentFailed' }).record)).toEqual([
      ...['nordic-mobile contradiction', 'fulfillment refused'],
    ]);
    expect(await handle(said({ orderId: 'ord_01J9Z3K7Q0000000000000000X' }).record)).toEqual([
      ...['nordic-mobile unknown', 'fulfillment refused'],
    ]);
  });

  test('applied when it is noted only, parked when it comes before its request', async () => {
    expect(await handle(said({ eventType: 'FulfillmentAccepted' }).record)).toEqual([
      ...['nordic-mobile applied', 'fulfillment applied'],
    ]);
    expect(await handle(said({ eventType: 'FulfillmentProgressed' }).record)).toEqual([
      ...['nordic-mobile noted', 'fulfillment applied'],
    ]);
    expect(await handle(said({ attempt: 2 }).record)).toEqual(['nordic-mobile parked', 'fulfillment parked']);
  });

  test('dead when its event id was used for another', async () => {
    const eventId = nextId();
    await handle(said({ eventId }).record);

    expect(await handle(said({ eventId, eventType: 'FulfillmentFailed' }).record)).toEqual([
      ...['nordic-mobile reused', 'fulfillment EVENT_ID_REUSED', 'fulfillment dead'],
    ]);
  });

  test('its inbox row tells consumer, event, type and place; its ledger row the channel', async () => {
    const { record, event } = said();

    await handle({ ...record, headers: { traceparent: text(`00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`) } });

    expect((await rows()).at(-1)).toMatchObject({
      consumer: 'reports',
      eventId: event.eventId,
      eventType: 'FulfillmentCompleted',
      fate: 'applied',
      source: 'oms.fulfillment.events.v1/3/42',
      eventHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const [ledger] = (await probe.callbacks()) as unknown as LedgerEntry[];
    expect(ledger).toMatchObject({ provider: 'nordic-mobile', reportId: `demo/${event.eventId}`, channel: 'kafka' });
    const facts = (await probe.outbox()).map(({ body }) => JSON.parse(body).traceId);
    expect(facts).toContain('ab'.repeat(16));
  });
});

describe('SE2 who may report over Kafka', () => {
  test.each([
    ['a provider that nobody knows', { provider: 'nobody' }, 'no provider of this name reports over Kafka'],
    ['a provider that reports by webhook', { provider: 'acme-fiber' }, 'no provider of this name reports over Kafka'],
    ['a tenant that the provider does not serve', { tenantId: 'globex' }, 'the provider does not serve this tenant'],
  ])('not %s', async (_, over, reason) => {
    expect(await handle(said(over).record)).toEqual(['fulfillment TENANT_VIOLATION', 'fulfillment dead']);

    expect((await rows()).at(-1)?.reason).toBe(`TENANT_VIOLATION: ${reason}`);
  });

  test('a foreign report is told as such also where its key is wrong', async () => {
    const { record } = said({ provider: 'nobody' });

    expect(await handle({ ...record, key: text('another') })).toEqual([
      ...['fulfillment TENANT_VIOLATION', 'fulfillment dead'],
    ]);
  });
});

describe('what is no report is skipped', () => {
  test('a request of this service, which has the fields of one', async () => {
    const value = text(JSON.stringify(example('FulfillmentRequestIssued', 'full')));
    const { orderId: of } = example('FulfillmentRequestIssued', 'full').payload as { orderId: string };

    expect(await handle(consumed({ topic: 'oms.fulfillment.integration.v1', key: text(of), value }))).toEqual([
      'fulfillment skipped',
    ]);
  });

  test('an event of others, and a type that nobody here knows', async () => {
    const { event } = said();
    const value = text(JSON.stringify({ ...event, eventType: 'FulfillmentPostponed' }));

    expect(await handle(received(quoteRecord({ quoteId: 'Q-2' })))).toEqual(['quote skipped']);
    expect(await handle(consumed({ topic: 'oms.fulfillment.events.v1', value }))).toEqual(['fulfillment skipped']);
  });
});

test('OL5 reports of one batch each get their own fate, in their order', async () => {
  const [good, again] = [said(), said()];
  const bad = consumed({ topic: 'oms.fulfillment.events.v1', offset: '43', value: null });

  expect(await handle(good.record, bad, { ...again.record, offset: '44' })).toEqual([
    ...['fulfillment MALFORMED_RECORD', 'nordic-mobile applied', 'nordic-mobile repeated'],
    ...['fulfillment dead', 'fulfillment applied', 'fulfillment duplicate'],
  ]);
});
