import { beforeEach, describe, expect, test } from 'vitest';
import { quoteEventsHandler } from '../../../../src/adapters/in/kafka/quote-events.consumer.ts';
import type { ConsumedRecord } from '../../../../src/adapters/kafka/port.ts';
import type { Commit, InboxEntry, OutboxMessage } from '../../../../src/usecases/commits.ts';
import { StoreUnavailable } from '../../../../src/usecases/ports.ts';
import { accepted, approved, cancelled, eventIdOf, expired, rejected } from '../../../support/quote-facts.ts';
import { createFakeStore } from '../../../usecases/stores/fake-store.ts';
import { world } from '../../../usecases/world.ts';
import { consumed, received, text } from './consumed.ts';

let probe = createFakeStore();
beforeEach(() => {
  probe = createFakeStore();
});

async function handle(...records: ConsumedRecord[]): Promise<string[]> {
  const told: string[] = [];
  await quoteEventsHandler(
    { ...world(probe.store), consumer: 'quotes' },
    {
      fate: (fate, topic) => void told.push(`${topic} ${fate}`),
      dead: (errorClass, topic) => void told.push(`${topic} ${errorClass}`),
    },
  )(records);
  return told;
}

const topic = 'cpq.quote.events.v1';
const inbox = async () => (await probe.inbox()) as unknown as InboxEntry[];
const quote = accepted({ quoteId: 'Q-1', provider: 'nordic-mobile' });
const saying = (change: object) => text(JSON.stringify({ ...JSON.parse(String(quote.value)), ...change }));

describe('CO1 a quote fact from Kafka', () => {
  test('leaves its inbox row and its order in the trace that it came with', async () => {
    const traceparent = text(`00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`);
    const record = received(quote);

    expect(await handle({ ...record, headers: { ...record.headers, traceparent } })).toEqual([`${topic} applied`]);

    expect(await inbox()).toMatchObject([
      {
        consumer: 'quotes',
        eventId: eventIdOf(quote),
        eventType: 'QuoteAccepted',
        fate: 'applied',
        source: `${topic}/3/42`,
        eventHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    const [fact] = (await probe.outbox()) as unknown as OutboxMessage[];
    expect(JSON.parse(fact?.body ?? '').traceId).toBe('ab'.repeat(16));
  });

  test.each([
    ['QuoteApproved', approved('Q-1')],
    ['QuoteCancelled', cancelled('Q-1')],
    ['QuoteExpired', expired('Q-1')],
    ['QuoteRejected', rejected('Q-1')],
  ])('of type %s is recorded', async (eventType, record) => {
    expect(await handle(received(record))).toEqual([`${topic} applied`]);

    expect(await inbox()).toMatchObject([{ eventType, eventId: eventIdOf(record), fate: 'applied' }]);
  });

  test.each(['QuoteDraftCreated', 'QuoteSubmitted', 'QuoteApprovalRequested'] as const)(
    'of type %s has no effect: it is checked and skipped',
    async (eventType) => {
      const { example } = await import('../../../contracts/examples.ts');
      const value = text(JSON.stringify(example(eventType, 'full')));

      expect(await handle(consumed({ key: null, value }))).toEqual([`${topic} skipped`]);
      expect(await inbox()).toEqual([]);
    },
  );

  test('of a type that nobody here knows is skipped among others', async () => {
    const unknown = received(quote, { value: saying({ eventType: 'QuotePrinted' }), offset: '41' });

    expect(await handle(unknown, received(quote))).toEqual([`${topic} skipped`, `${topic} applied`]);
  });

  test('of a draft is skipped whatever its headers say: it has no effect', async () => {
    const { example } = await import('../../../contracts/examples.ts');
    const value = text(JSON.stringify(example('QuoteDraftCreated', 'full')));

    expect(await handle(consumed({ value, headers: { eventType: text('x') } }))).toEqual([`${topic} skipped`]);
  });
});

describe('CO2 a quote fact that comes again', () => {
  test('with the same content is a duplicate, with other content dead; its letter says so', async () => {
    const other = received(quote, { value: saying({ correlationId: 'another' }), offset: '43' });

    expect(await handle(received(quote))).toEqual([`${topic} applied`]);
    expect(await handle(received(quote), other)).toEqual([
      ...[`${topic} EVENT_ID_REUSED`, `${topic} duplicate`, `${topic} dead`],
    ]);
    expect((await inbox()).at(-1)).toMatchObject({ fate: 'dead', source: `${topic}/3/43`, eventType: 'QuoteAccepted' });
  });

  test('dead is a duplicate of itself', async () => {
    const bad = received(quote, { value: null });

    expect(await handle(bad)).toEqual([`${topic} MALFORMED_RECORD`, `${topic} dead`]);
    await handle(bad);
    expect(await inbox()).toHaveLength(1);
    expect(await probe.outbox()).toHaveLength(1);
  });

  test('CO1 is applied, and its neighbour dead, though the process dies between the two commits', async () => {
    const other = received(quote, { value: saying({ correlationId: 'another' }), offset: '43' });
    const fresh = received(accepted({ quoteId: 'Q-2', provider: 'nordic-mobile' }), { offset: '44' });
    await handle(received(quote));
    const whole = probe;
    const isDead = ({ inbox: entry }: Commit) => entry?.fate === 'dead';
    const commit: typeof whole.store.commit = async (commits) =>
      commits.some(isDead) ? Promise.reject(new StoreUnavailable('it dies here')) : await whole.store.commit(commits);
    probe = { ...whole, store: { ...whole.store, commit } };

    await expect(handle(other, fresh)).rejects.toThrow('it dies here');
    expect(await inbox()).toMatchObject([{ fate: 'applied' }, { fate: 'applied' }]);
    probe = whole;
    const again = await handle(other, fresh);

    expect(again.toSorted()).toEqual([`${topic} EVENT_ID_REUSED`, `${topic} dead`, `${topic} duplicate`].toSorted());
    expect((await inbox()).map(({ fate }) => fate)).toEqual(['applied', 'applied', 'dead']);
    expect((await probe.outbox()).filter(({ eventType }) => eventType === 'DeadLetter')).toHaveLength(1);
  });
});
