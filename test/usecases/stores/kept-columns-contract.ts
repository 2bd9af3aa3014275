import { describe, expect, test } from 'vitest';
import { withProgress } from '../../../src/domain/order/order.ts';
import type { Commit, OrderCommit, OutboxMessage, TimelineStep } from '../../../src/usecases/commits.ts';
import { at, progressIn } from '../../domain/builders.ts';
import {
  callback,
  commit,
  created,
  inbox,
  message,
  moved,
  orderId,
  quoteOf,
  step,
  stored,
  tenantId,
} from './commits.ts';
import type { OpenStore } from './store-probe.ts';
import { storeUnderTest } from './store-under-test.ts';

/** Every row of a commit, column by column; run on the fake and on Postgres. */
export function keptColumnsContract(open: OpenStore): void {
  const { probe, kinds } = storeUnderTest(open);

  /** A commit that fits nobody: beside it the others are stored one by one. */
  const misfit = moved(7, { orderId: 'ord_0' });
  const roads = [
    { road: 'at once', send: kinds },
    { road: 'one by one', send: async (...commits: Commit[]) => (await kinds(misfit, ...commits)).slice(1) },
  ];

  describe.each(roads)('a commit that is stored $road', ({ send }) => {
    test('keeps each row as it was given', async () => {
      const seen = inbox('e1', { eventType: 'QuoteAccepted', action: 'start', fate: 'parked' });
      const bare = inbox('e2', { consumer: 'd', eventHash: 'h2', reason: 'other', source: 't/1/2' });
      const entry = callback('cb1', { attempt: 2, outcome: 'failed', channel: 'kafka', verdict: 'noted' });
      const full: TimelineStep = {
        ...step(4),
        fact: 'OrderLineFulfillmentRequested',
        lineId: 'L1',
        from: 'pending',
        to: 'requested',
        actor: 'provider:acme',
        causationId: 'cause',
        correlationId: 'corr',
        detail: { attempt: 1 },
      };
      const toTemporal: OutboxMessage = {
        ...message(4),
        destination: 'temporal',
        topic: 'start',
        key: 'k',
        eventType: 'WorkflowMessage',
        headers: { traceparent: 'tp' },
      };
      const entries = [{ kind: 'k', subject: 's', detail: { a: [1] } }];
      const [first, second] = [at(10), at(20)];

      await kinds({ ...created, at: first });
      const change = { steps: [full, step(5)], messages: [toTemporal, message(5)], inbox: seen, callback: entry };
      expect(
        await send(
          { ...moved(3, change), at: second, audit: entries },
          commit({ orderId: '', tenantId: 'zeta', inbox: bare }),
        ),
      ).toEqual(['applied', 'applied']);

      expect(await probe().inbox()).toEqual([
        { ...seen, tenantId, orderId },
        { ...bare, tenantId: 'zeta' },
      ]);
      expect(await probe().callbacks()).toEqual([{ ...entry, tenantId }]);
      expect(await probe().timeline(orderId)).toEqual([
        { ...step(3), tenantId, at: first },
        { ...full, tenantId, at: second },
        { ...step(5), tenantId, at: second },
      ]);
      expect(await probe().outbox()).toEqual([
        { ...toTemporal, tenantId },
        { ...message(5), tenantId },
      ]);
      expect(await probe().audit()).toEqual([{ ...entries[0], tenantId }]);
    });

    test('unparks a report with its verdict and reason, and no other', async () => {
      const others = [callback('cb1', { provider: 'acme' }), callback('cb2')];
      await kinds(created, commit({ callback: callback('cb1') }), ...others.map((one) => commit({ callback: one })));
      const unparked = [{ provider: 'nordic-mobile', reportId: 'cb1', verdict: 'applied', reason: 'now' }] as const;

      expect(await send(commit({ unparked }))).toEqual(['applied']);

      expect(await probe().callbacks()).toEqual(
        expect.arrayContaining([
          { ...callback('cb1', { verdict: 'applied', reason: 'now' }), tenantId },
          ...others.map((one) => ({ ...one, tenantId })),
        ]),
      );
    });

    test('moves a line: what it is stays, where it is changes whole', async () => {
      await kinds(created);
      const renamed = { ...withProgress(stored, 'L1', progressIn('failed', 3)), version: 4 };
      const lines = renamed.lines.slice(0, 1).map((line) => ({ ...line, offerId: 'other' }));

      expect(await send(commit({ order: { expected: 3, after: renamed, lines } }))).toEqual(['applied']);

      expect((await probe().store.loadOrder(tenantId, orderId))?.order).toEqual(renamed);
    });

    test('keeps until when its HTTP provider is asked, and forgets it when the line went on', async () => {
      await kinds(created);
      const asked = { ...progressIn('requested'), askBy: at(300) } as never;
      const waiting = { ...withProgress(stored, 'L1', asked), version: 4 };
      const begun = { ...withProgress(stored, 'L1', progressIn('in_progress')), version: 5 };
      const load = async () => (await probe().store.loadOrder(tenantId, orderId))?.order;

      await send(commit({ order: { expected: 3, after: waiting, lines: waiting.lines.slice(0, 1) } }));
      expect(await load()).toEqual(waiting);
      await send(commit({ order: { expected: 4, after: begun, lines: begun.lines.slice(0, 1) } }));
      expect(await load()).toEqual(begun);
      expect(await probe().marks(orderId)).toMatchObject({ dueAt: at(3600) });
    });
  });

  describe('a commit with one fault', () => {
    const sound = (): OrderCommit => ({
      ...moved(3, { inbox: inbox('new'), callback: callback('new', { verdict: 'applied' }), quoteId: 'Q-1' }),
      audit: [{ kind: 'k', subject: 's', detail: {} }],
    });
    const quote = (expected: number) => quoteOf(expected).quote;
    const faults: readonly { fault: string; kind: string; broken: () => OrderCommit }[] = [
      { fault: 'an event that was seen', kind: 'duplicate', broken: () => ({ ...sound(), inbox: inbox('old') }) },
      { fault: 'a report that was seen', kind: 'duplicate', broken: () => ({ ...sound(), callback: callback('old') }) },
      {
        fault: 'an event id with other bytes',
        kind: 'mismatch',
        broken: () => ({ ...sound(), inbox: inbox('old', { eventHash: 'h2' }) }),
      },
      {
        fault: 'a callback id with other bytes',
        kind: 'mismatch',
        broken: () => ({ ...sound(), callback: callback('old', { bodyHash: 'b2' }) }),
      },
      { fault: 'a quote that moved', kind: 'conflict', broken: () => ({ ...sound(), quote: quote(1) as never }) },
      { fault: 'a quote that is behind', kind: 'conflict', broken: () => ({ ...sound(), quote: quote(3) as never }) },
      {
        fault: 'an order that moved',
        kind: 'conflict',
        broken: () => ({ ...sound(), ...pick(moved(2), 'order') }),
      },
      {
        fault: 'an order that is behind',
        kind: 'conflict',
        broken: () => ({ ...sound(), ...pick(moved(4), 'order') }),
      },
      { fault: 'an order that is there', kind: 'conflict', broken: () => ({ ...sound(), ...pick(created, 'order') }) },
      {
        fault: 'a report that nobody saw parked',
        kind: 'conflict',
        broken: () => ({ ...sound(), order: { ...present(moved(3).order), parked: 0 } }),
      },
      { fault: 'a version of the timeline', kind: 'poison', broken: () => ({ ...sound(), steps: [step(3)] }) },
    ];

    test.each(faults)('$fault is refused as $kind and leaves nothing', async ({ kind, broken }) => {
      await kinds(created, commit({ inbox: inbox('old'), callback: callback('old') }), quoteOf(0), quoteOf(1));
      const before = await everything();

      expect(await kinds(broken())).toEqual([kind]);

      expect(await everything()).toEqual(before);
      expect(await kinds({ ...sound(), quote: quote(2) as never })).toEqual(['applied']);
    });
  });

  const strangers: readonly (readonly [string, Commit, Partial<OrderCommit>])[] = [
    ['the event of another tenant', commit({ tenantId: 'zeta', inbox: inbox('e1') }), { inbox: inbox('e1') }],
    ['the event of another consumer', commit({ inbox: inbox('e1', { consumer: 'd' }) }), { inbox: inbox('e1') }],
    ['another event', commit({ inbox: inbox('e2') }), { inbox: inbox('e1') }],
    ['the report of another provider', reported('cb1', { provider: 'acme' }), { callback: callback('cb1') }],
    ['another report', reported('cb2'), { callback: callback('cb1') }],
  ];

  test.each(strangers)('a conflict is not taken for a duplicate by %s', async (_, earlier, change) => {
    await kinds(created, earlier);
    expect(await kinds(moved(2, change))).toEqual(['conflict']);
  });

  const everything = async () => ({
    inbox: await probe().inbox(),
    callbacks: await probe().callbacks(),
    audit: await probe().audit(),
    timeline: await probe().timeline(orderId),
    outbox: await probe().outbox(),
    marks: await probe().marks(orderId),
    order: (await probe().store.loadOrder(tenantId, orderId))?.order,
    quote: (await probe().store.loadQuotes([{ tenantId, quoteId: 'Q-1' }]))[0]?.quote,
  });
}

const reported = (...entry: Parameters<typeof callback>) => commit({ callback: callback(...entry) });
const pick = (from: OrderCommit, name: 'order') => ({ [name]: from[name] });

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('there is none');
  return value;
}
