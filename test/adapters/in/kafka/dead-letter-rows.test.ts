import { beforeEach, describe, expect, test } from 'vitest';
import { deadIdOf } from '../../../../src/adapters/in/kafka/decode-record.ts';
import { fulfillmentEventsHandler } from '../../../../src/adapters/in/kafka/fulfillment-events.consumer.ts';
import { quoteEventsHandler } from '../../../../src/adapters/in/kafka/quote-events.consumer.ts';
import { trackingEventsHandler } from '../../../../src/adapters/in/kafka/tracking-events.consumer.ts';
import type { Commit, InboxEntry, OutboxMessage } from '../../../../src/usecases/commits.ts';
import { accepted } from '../../../support/quote-facts.ts';
import { createFakeStore } from '../../../usecases/stores/fake-store.ts';
import { world } from '../../../usecases/world.ts';
import { consumed, received, reported, text } from './consumed.ts';

const events = { fate: () => undefined, dead: () => undefined };
const failedAt = '2026-03-02T09:00:00.000Z';
let probe = createFakeStore();
let deps = { ...world(probe.store), consumer: 'c' };

beforeEach(() => {
  probe = createFakeStore();
  deps = { ...world(probe.store), consumer: 'c' };
});

const letters = async () =>
  (await probe.outbox()).map((row) => ({ ...(row as OutboxMessage), body: JSON.parse(row.body) as unknown }));
const inbox = async () => (await probe.inbox()) as unknown as (InboxEntry & { tenantId: string })[];

describe('RT3 the dead letter of a record', () => {
  test('whose value could be read: all that is known of it, in a lane and under a topic of its own', async () => {
    const quote = accepted({ quoteId: 'Q-1' });
    const event = { ...JSON.parse(String(quote.value)), eventVersion: 7 };
    const headers = { a: text('1'), b: [text('2'), null], c: Buffer.from([0xff]) };
    const record = received(quote, { value: text(JSON.stringify(event)), headers });

    await quoteEventsHandler(deps, events)([record]);

    const source = 'cpq.quote.events.v1/3/42';
    expect(await letters()).toEqual([
      {
        tenantId: 'demo',
        destination: 'kafka',
        aggregate: source,
        version: 1,
        eventType: 'DeadLetter',
        topic: 'cpq.quote.events.dlt.v1',
        key: 'Q-1',
        headers: { errorClass: 'UNKNOWN_EVENT_VERSION', consumerGroup: 'c', sourceTopic: 'cpq.quote.events.v1' },
        body: {
          failedAt: deps.clock.now(),
          sourceTopic: 'cpq.quote.events.v1',
          sourcePartition: 3,
          sourceOffset: '42',
          consumerGroup: 'c',
          eventId: event.eventId,
          eventType: 'QuoteAccepted',
          attemptCount: 1,
          errorClass: 'UNKNOWN_EVENT_VERSION',
          errorMessage: 'version 7 of QuoteAccepted is not known here',
          originalRecord: {
            key: { encoding: 'utf8', data: 'Q-1' },
            headers: [
              { name: 'a', value: { encoding: 'utf8', data: '1' } },
              { name: 'b', value: { encoding: 'utf8', data: '2' } },
              { name: 'b', value: null },
              { name: 'c', value: { encoding: 'base64', data: '/w==' } },
            ],
            value: { encoding: 'utf8', data: JSON.stringify(event) },
          },
        },
      },
    ]);
    const id = deadIdOf(record);
    expect(await inbox()).toEqual([
      {
        tenantId: 'demo',
        consumer: 'c',
        eventId: id,
        eventHash: id,
        source,
        fate: 'dead',
        eventType: 'QuoteAccepted',
        reason: 'UNKNOWN_EVENT_VERSION: version 7 of QuoteAccepted is not known here',
      },
    ]);
  });

  test.each([
    ['null', null, 'the value is null; facts are never tombstones', null],
    ['no JSON', text('{'), 'the value is not JSON', { encoding: 'utf8', data: '{' }],
    ['no UTF-8', Buffer.from([0xff]), 'the value is not UTF-8', { encoding: 'base64', data: '/w==' }],
    ['text with a zero', text('\0'), 'the value is not JSON', { encoding: 'base64', data: 'AA==' }],
  ])('whose value is %s: nothing is made up', async (_, value, reason, original) => {
    await quoteEventsHandler(deps, events)([consumed({ key: Buffer.from([0xff]), value })]);

    const [letter] = await letters();
    expect(letter).toMatchObject({ tenantId: '-', key: 'cpq.quote.events.v1/3/42' });
    expect(letter?.body).toMatchObject({
      eventId: null,
      eventType: null,
      errorClass: 'MALFORMED_RECORD',
      errorMessage: reason,
      originalRecord: { key: { encoding: 'base64', data: '/w==' }, headers: [], value: original },
    });
    const [row] = await inbox();
    expect(row).toMatchObject({ tenantId: '-', fate: 'dead', reason: `MALFORMED_RECORD: ${reason}` });
    expect(row?.eventType).toBeUndefined();
  });

  test('without a key goes by its place', async () => {
    await quoteEventsHandler(deps, events)([consumed({ key: null })]);

    const [letter] = await letters();
    expect(letter).toMatchObject({ key: 'cpq.quote.events.v1/3/42', body: { originalRecord: { key: null } } });
  });

  test.each([
    ['an eventId that is no ULID', { eventId: '1234' }, { eventId: null, eventType: null }],
    ['an eventId in lower case', { eventId: '01j9z3k7q00000000000000009' }, { eventId: null, eventType: null }],
    ['an eventId beyond the largest', { eventId: '81J9Z3K7Q00000000000000009' }, { eventId: null, eventType: null }],
    ['an eventId that goes on', { eventId: '01J9Z3K7Q00000000000000009x' }, { eventId: null, eventType: null }],
    ['an eventId after something', { eventId: 'x01J9Z3K7Q00000000000000009' }, { eventId: null, eventType: null }],
    ['a type that is no name', { eventType: 'quote-accepted' }, { eventId: null, eventType: null }],
    ['a type after a blank', { eventType: ' QuoteAccepted' }, { eventId: null, eventType: null }],
    ['a type that goes on', { eventType: 'QuoteAccepted!' }, { eventId: null, eventType: null }],
    ['numbers', { eventId: 1, eventType: 2 }, { eventId: null, eventType: null }],
    [
      'both',
      { eventId: '01J9Z3K7Q00000000000000009', eventType: 'X' },
      { eventId: '01J9Z3K7Q00000000000000009', eventType: 'X' },
    ],
  ])('names what its value claims only where it is usable: %s', async (_, value, named) => {
    await quoteEventsHandler(deps, events)([consumed({ value: text(JSON.stringify(value)) })]);

    expect((await letters())[0]?.body).toMatchObject(named);
  });

  test('is stored under the tenant that its value claims, where it is one', async () => {
    for (const [offset, tenantId] of ['globex', 'a tenant', '', 7, 'x'.repeat(129)].entries())
      await quoteEventsHandler(
        deps,
        events,
      )([consumed({ offset: `${offset}`, value: text(JSON.stringify({ tenantId })) })]);
    await quoteEventsHandler(deps, events)([consumed({ offset: '5', value: text('null') })]);

    expect((await inbox()).map(({ tenantId }) => tenantId)).toEqual(['globex', '-', '-', '-', '-', '-']);
  });
});

describe('RT3 a dead record of the other topics', () => {
  test('a report: letter and inbox row in one commit', async () => {
    const { record, event } = reported({ provider: 'nobody' });

    await fulfillmentEventsHandler(deps, events)([record]);

    expect(await letters()).toMatchObject([
      { topic: 'oms.fulfillment.events.dlt.v1', tenantId: 'demo', body: { failedAt, eventType: event.eventType } },
    ]);
    expect(await inbox()).toMatchObject([
      { consumer: 'c', fate: 'dead', tenantId: 'demo', eventType: 'FulfillmentCompleted' },
    ]);
  });

  test('a tracking event: of the tenant of its header, with nothing read from its value', async () => {
    const tracking = { load: async () => [], commit: async () => [] };
    const commits: (readonly Commit[])[] = [];
    const store = {
      ...probe.store,
      commit: (each: readonly Commit[]) => {
        commits.push(each);
        return probe.store.commit(each);
      },
    };
    const record = consumed({ topic: 'order-tracking.events', headers: { tenantId: text('demo') } });

    await trackingEventsHandler({ ...deps, store, tracking }, events)([record]);

    expect(commits.map((each) => each.length)).toEqual([1]);
    expect(await letters()).toMatchObject([
      { topic: 'order-tracking.events.dlt.v1', tenantId: 'demo', body: { failedAt, eventType: null, eventId: null } },
    ]);
    const [row] = await inbox();
    expect(row).toMatchObject({ consumer: 'order-tracking-processor', fate: 'dead', tenantId: 'demo' });
    expect(row?.eventType).toBeUndefined();
  });

  test('that Postgres refuses stops its batch: it would be lost without a word', async () => {
    const store = { ...probe.store, commit: async () => [{ kind: 'poison', sqlstate: '22P05' } as const] };

    await expect(fulfillmentEventsHandler({ ...deps, store }, events)([consumed()])).rejects.toThrow(
      'Postgres refuses a dead letter (22P05)',
    );
  });

  test('are stored a hundred at a time', async () => {
    const sizes: number[] = [];
    const store = {
      ...probe.store,
      commit: (each: readonly Commit[]) => {
        sizes.push(each.length);
        return probe.store.commit(each);
      },
    };
    const batch = Array.from({ length: 201 }, (_, offset) => consumed({ offset: `${offset}` }));

    await fulfillmentEventsHandler({ ...deps, store }, events)(batch);

    expect(sizes).toEqual([100, 100, 1]);
  });
});
