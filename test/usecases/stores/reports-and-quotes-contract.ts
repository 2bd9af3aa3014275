import { describe, expect, test } from 'vitest';
import { unknownQuote } from '../../../src/domain/quotes/quote-record.ts';
import type { Commit } from '../../../src/usecases/commits.ts';
import { callback, commit, created, inbox, moved, orderId, parkedQuote, quoteOf, stored, tenantId } from './commits.ts';
import type { OpenStore } from './store-probe.ts';
import { storeUnderTest } from './store-under-test.ts';

/** What every order store does with reports and quotes; run on the fake and on Postgres. */
export function reportsAndQuotesContract(open: OpenStore): void {
  const { probe, kinds } = storeUnderTest(open);

  describe('HT3 a report', () => {
    test('is kept once per provider and callback id, its inbox row with it', async () => {
      const first = commit({ callback: callback('cb1'), inbox: inbox('e1') });
      expect(await kinds(first)).toEqual(['applied']);
      expect(await kinds({ ...first, inbox: inbox('e2') })).toEqual(['duplicate']);
      const otherBytes = commit({ callback: callback('cb1', { bodyHash: 'b2' }), inbox: inbox('e3') });
      expect(await kinds(otherBytes)).toEqual(['mismatch']);
      expect(await kinds(commit({ callback: callback('cb1', { provider: 'acme' }) }))).toEqual(['applied']);
      expect((await probe().inbox()).map(({ eventId }) => eventId)).toEqual(['e1']);
    });

    test('is found as it was stored, with its order', async () => {
      const entry = callback('cb1', { verdict: 'applied' });
      await kinds(created, commit({ callback: entry }));
      const keys = { orderId, tenants: [tenantId], provider: 'nordic-mobile' };
      const found = await probe().store.loadReported([
        { ...keys, reportId: 'cb1' },
        { ...keys, reportId: 'cb2' },
      ]);
      expect(found[0]?.earlier).toMatchObject(entry);
      expect(found[1]).toEqual({ order: stored });
    });

    test('that is parked stands with its order until it is unparked, once', async () => {
      await kinds(created, commit({ callback: callback('cb1') }), commit({ callback: callback('cb2') }));
      const early = async () => (await probe().store.loadOrder(tenantId, orderId))?.parked.map((p) => p.reportId);
      expect((await early())?.sort()).toEqual(['cb1', 'cb2']);

      const unpark = (verdict: 'applied' | 'repeated') =>
        commit({ unparked: [{ provider: 'nordic-mobile', reportId: 'cb1', verdict, reason: 'now' }] });
      await kinds(unpark('applied'));
      await kinds(unpark('repeated'));

      expect(await early()).toEqual(['cb2']);
      const verdicts = (await probe().callbacks()).map(({ reportId, verdict }) => [reportId, verdict]);
      expect(verdicts.sort()).toEqual([
        ['cb1', 'applied'],
        ['cb2', 'parked'],
      ]);
    });
  });

  describe('HT3 reports that are parked', () => {
    test('come with their own order, oldest first', async () => {
      await kinds(created, commit({ callback: callback('cb2') }));
      await kinds(commit({ callback: callback('cb1') }), commit({ callback: callback('cb0', { verdict: 'noted' }) }));
      await kinds(commit({ orderId: 'other', callback: callback('cb3', { orderId: 'other' }) }));
      await kinds(commit({ tenantId: 'zeta', callback: callback('cb4') }));

      const parked = (await probe().store.loadOrder(tenantId, orderId))?.parked;
      expect(parked).toEqual([callback('cb2'), callback('cb1')].map((entry) => expect.objectContaining(entry)));
    });

    test('are told apart by provider when they are reported again', async () => {
      await kinds(created, commit({ callback: callback('cb1', { provider: 'acme' }) }));
      const keys = { orderId, tenants: [tenantId], reportId: 'cb1' };
      const found = await probe().store.loadReported([
        { ...keys, provider: 'nordic-mobile' },
        { ...keys, provider: 'acme' },
      ]);
      expect(found.map(({ earlier }) => earlier?.provider)).toEqual([undefined, 'acme']);
    });
  });

  describe('OL5 a change that says how many reports it leaves parked', () => {
    const leaving = (parked: number, change: Partial<Commit> = {}) => {
      const { order, ...rest } = moved(3, change);
      return { ...rest, order: order && { ...order, parked } };
    };
    const version = async () => (await probe().store.loadOrder(tenantId, orderId))?.order.version;

    test('is a conflict and stores nothing when another was parked meanwhile', async () => {
      await kinds(created, commit({ callback: callback('cb1') }), commit({ callback: callback('cb2') }));
      expect(await kinds(leaving(1))).toEqual(['conflict']);
      expect(await kinds(leaving(3))).toEqual(['conflict']);
      expect(await version()).toBe(3);
      expect(await kinds(leaving(2))).toEqual(['applied']);
    });

    test('counts after its own are unparked, and only its order and tenant', async () => {
      const unparked = [{ provider: 'nordic-mobile', reportId: 'cb1', verdict: 'applied', reason: 'now' }] as const;
      await kinds(
        created,
        commit({ callback: callback('cb1') }),
        commit({ orderId: 'other', callback: callback('cb2', { orderId: 'other' }) }),
        commit({ tenantId: 'other', callback: callback('cb3') }),
      );
      expect(await kinds(leaving(0))).toEqual(['conflict']);
      expect(await kinds(leaving(0, { unparked }))).toEqual(['applied']);
    });
  });

  describe('a quote', () => {
    const view = async (supersedes?: string) => {
      const key = { tenantId, quoteId: 'Q-1', supersedes };
      return (await probe().store.loadQuotes([key]))[0];
    };

    test('that nobody heard of is unknown', async () => {
      expect(await view()).toEqual({ quote: unknownQuote });
    });

    test('is read with what is parked, and its order', async () => {
      await kinds(created, quoteOf(0, { approvedVersion: 2 }, parkedQuote));
      expect(await view()).toEqual({
        quote: { revision: 1, quoteVersion: 1, approvedVersion: 2, cancelled: false },
        parked: parkedQuote,
      });
      await kinds(quoteOf(1, { orderId, cancelled: true }));
      expect(await view()).toEqual({
        quote: { revision: 2, quoteVersion: 2, approvedVersion: 0, cancelled: true, orderId },
        order: stored,
      });
    });

    test('without an order of its own comes with the one it supersedes', async () => {
      await kinds(created);
      expect(await view(orderId)).toEqual({ quote: unknownQuote, order: stored });
    });

    test('with an order of its own comes with that one, whatever it supersedes', async () => {
      const other = { ...stored, orderId: 'ord_2' };
      await kinds(created, commit({ orderId: 'ord_2', order: { expected: 0, after: other, lines: other.lines } }));
      await kinds(quoteOf(0, { orderId: 'ord_2' }));
      expect(await view(orderId)).toMatchObject({ order: other });
    });

    test('of another tenant is another quote, and so is its order', async () => {
      const twin = { ...stored, tenantId: 'zeta', customerId: 'cus_2' };
      await kinds({ ...created, tenantId: 'zeta', order: { expected: 0, after: twin, lines: twin.lines } });
      await kinds({ ...quoteOf(0, { orderId }), tenantId: 'zeta' });
      expect(await view()).toEqual({ quote: unknownQuote });
      expect(await view(orderId)).toEqual({ quote: unknownQuote });

      await kinds(created);
      expect(await view(orderId)).toEqual({ quote: unknownQuote, order: stored });
      expect((await probe().store.loadOrder(tenantId, orderId))?.order).toEqual(stored);
      expect((await probe().store.loadOrder('zeta', orderId))?.order).toEqual(twin);
    });

    test('changed from a revision that is gone is a conflict', async () => {
      expect(await kinds(quoteOf(0))).toEqual(['applied']);
      expect(await kinds(quoteOf(0))).toEqual(['conflict']);
      expect(await kinds(quoteOf(1), quoteOf(2))).toEqual(['applied', 'applied']);
    });

    test('CO3 becomes one order, however many try', async () => {
      const tries = ['ord_a', 'ord_b', 'ord_c'].map((id) => {
        const after = { ...stored, orderId: id };
        const { quote } = quoteOf(0, { orderId: id });
        return commit({ orderId: id, order: { expected: 0, after, lines: after.lines }, quote });
      });
      expect((await kinds(...tries)).sort()).toEqual(['applied', 'conflict', 'conflict']);
      expect(await probe().orders()).toHaveLength(1);
    });
  });
}
