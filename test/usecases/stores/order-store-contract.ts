import { describe, expect, test } from 'vitest';
import { withProgress } from '../../../src/domain/order/order.ts';
import type { QuoteCommit } from '../../../src/usecases/commits.ts';
import { at, progressIn, t0 } from '../../domain/builders.ts';
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

/** What every order store does; run on the fake and on Postgres. */
export function orderStoreContract(open: OpenStore): void {
  const { probe, kinds } = storeUnderTest(open);

  describe('an order', () => {
    test('is read as it was written, through every line state', async () => {
      await probe().store.commit([created]);
      let expected = stored;

      for (const state of ['requested', 'in_progress', 'failed', 'completed'] as const) {
        const after = { ...withProgress(expected, 'L1', progressIn(state)), version: expected.version + 1 };
        const change = { expected: expected.version, after, lines: after.lines.slice(0, 1) };
        expect(await kinds(commit({ order: change }))).toEqual(['applied']);
        expect((await probe().store.loadOrder(tenantId, orderId))?.order).toEqual(after);
        expected = after;
      }
    });

    test('keeps the moment at which a line became overdue', async () => {
      const overdue = { ...progressIn('requested'), overdueAt: at(3600) } as never;
      const after = { ...withProgress(stored, 'L1', overdue), version: 4 };

      await probe().store.commit([created, commit({ order: { expected: 3, after, lines: after.lines.slice(0, 1) } })]);

      expect((await probe().store.loadOrder(tenantId, orderId))?.order).toEqual(after);
    });

    test('HT5 is not there for another tenant', async () => {
      await probe().store.commit([created]);
      expect(await probe().store.loadOrder('other', orderId)).toBeUndefined();
      const keys = { orderId, provider: 'p', reportId: 'x' };
      const found = await probe().store.loadReported([
        { ...keys, tenants: ['other'] },
        { ...keys, tenants: ['other', tenantId] },
        { ...keys, tenants: [] },
      ]);
      expect(found).toEqual([{}, { order: stored }, {}]);
    });

    test('created twice is a conflict, and the first stays', async () => {
      expect(await kinds(created)).toEqual(['applied']);
      expect(await kinds(created)).toEqual(['conflict']);
      expect(await probe().timeline(orderId)).toHaveLength(1);
    });

    test('moved from a version that is gone is a conflict that leaves nothing, not even its inbox row', async () => {
      await kinds(created, moved(3));
      const stale = moved(3, {
        inbox: inbox('e1'),
        callback: callback('cb1'),
        audit: [{ kind: 'k', subject: 's', detail: {} }],
      });

      expect(await kinds(stale)).toEqual(['conflict']);

      expect(await probe().inbox()).toEqual([]);
      expect(await probe().callbacks()).toEqual([]);
      expect(await probe().audit()).toEqual([]);
      expect(await probe().outbox()).toHaveLength(1);
      expect(await kinds({ ...stale, ...moved(4), inbox: inbox('e1') })).toEqual(['applied']);
    });

    test('moved by several decisions of one batch chains them by version, in the order given', async () => {
      expect(await kinds(created, moved(3), moved(4), moved(5))).toEqual(Array(4).fill('applied'));
      expect((await probe().timeline(orderId)).map(({ version }) => version)).toEqual([3, 4, 5, 6]);
      expect((await probe().outbox()).map(({ version }) => version)).toEqual([4, 5, 6]);
    });

    test('whose chain breaks: what follows the broken decision conflicts, others of the batch go on', async () => {
      const other = commit({ tenantId: 'zeta', inbox: inbox('e9') });
      expect(await kinds(created, moved(4), moved(5), other)).toEqual(['applied', 'conflict', 'conflict', 'applied']);
    });
  });

  describe('decisions of one batch that were decided one upon the other', () => {
    const onQuote = (eventId: string, change: Partial<QuoteCommit> = {}): QuoteCommit => ({
      tenantId,
      quoteId: 'Q-1',
      at: t0,
      ...change,
      inbox: inbox(eventId),
    });

    test('fall with the first that is not applied, whatever revision they expect; another quote goes on', async () => {
      await kinds(onQuote('e1', quoteOf(0)));

      expect(
        await kinds(onQuote('e1', quoteOf(1)), onQuote('e2', quoteOf(1)), onQuote('e3', { quoteId: 'Q-2' })),
      ).toEqual(['duplicate', 'conflict', 'applied']);

      expect((await probe().inbox()).map(({ eventId }) => eventId).sort()).toEqual(['e1', 'e3']);
    });

    test('are all applied when nothing stands against them', async () => {
      const batch = [onQuote('e1', quoteOf(0)), onQuote('e2', quoteOf(1)), onQuote('e3', quoteOf(2))];
      expect(await kinds(...batch)).toEqual(['applied', 'applied', 'applied']);
    });
  });

  describe('CO2 a consumed event', () => {
    test('is stored once: the same bytes are a duplicate, other bytes a mismatch', async () => {
      expect(await kinds(commit({ inbox: inbox('e1'), messages: [message(1)] }))).toEqual(['applied']);
      expect(await kinds(commit({ inbox: inbox('e1'), messages: [message(2)] }))).toEqual(['duplicate']);
      expect(await kinds(commit({ inbox: inbox('e1', { eventHash: 'h2' }), messages: [message(3)] }))).toEqual([
        'mismatch',
      ]);
      expect((await probe().outbox()).map(({ version }) => version)).toEqual([1]);
    });

    test('twice in one batch is applied once', async () => {
      expect(await kinds(commit({ inbox: inbox('e1') }), commit({ inbox: inbox('e1') }))).toEqual([
        'applied',
        'duplicate',
      ]);
    });

    test('of another tenant or consumer is another event (SE2)', async () => {
      const other = commit({ tenantId: 'zeta', inbox: inbox('e1') });
      const otherConsumer = commit({ inbox: inbox('e1', { consumer: 'd' }) });
      expect(await kinds(commit({ inbox: inbox('e1') }), other, otherConsumer)).toEqual(Array(3).fill('applied'));
    });
  });

  describe('CO6 a poison decision', () => {
    test('fails alone, with the reason, and leaves nothing', async () => {
      const tooLarge = { inbox: inbox('e2'), callback: callback('cb1', { attempt: 2 ** 40 }) };
      const outcomes = await probe().store.commit([
        commit({ orderId: 'ord_a', inbox: inbox('e1') }),
        commit({ orderId: 'ord_b', ...tooLarge }),
        commit({ orderId: 'ord_c', inbox: inbox('e3') }),
      ]);

      expect(outcomes).toEqual([{ kind: 'applied' }, { kind: 'poison', sqlstate: '22003' }, { kind: 'applied' }]);
      expect((await probe().inbox()).map(({ eventId }) => eventId).sort()).toEqual(['e1', 'e3']);
    });

    test('OL6 a version that the timeline has already is refused', async () => {
      await kinds(created);
      const outcomes = await probe().store.commit([moved(3, { steps: [step(3)] })]);
      expect(outcomes).toEqual([{ kind: 'poison', sqlstate: '23505' }]);
      expect((await probe().store.loadOrder(tenantId, orderId))?.order).toEqual(stored);
    });
  });

  test('a batch of a hundred is taken whole, a larger one is refused whole', async () => {
    const moves = Array.from({ length: 100 }, (_, i) => moved(3 + i, { inbox: inbox(`e${i}`) }));
    await expect(kinds(created, ...moves)).rejects.toThrow('at most 100');
    expect(await probe().orders()).toEqual([]);

    expect(await kinds(created, ...moves.slice(0, 99))).toEqual(Array(100).fill('applied'));
    expect((await probe().outbox()).map(({ version }) => version)).toEqual(moves.slice(0, 99).map((_, i) => i + 4));
  });

  test('an empty batch is no call', async () => {
    expect(await probe().store.commit([])).toEqual([]);
    expect(await probe().store.loadQuotes([])).toEqual([]);
  });
}
