import { describe, expect, test } from 'vitest';
import { steps } from '../steps.ts';
import { interrupted, type OpenStore } from '../stores/store-probe.ts';
import { accepted, apply, approved, cancelled, expired, rejected, tenantId, unapproved, world } from '../world.ts';

/** What follows an acceptance, and rivals; run on the fake store and on Postgres. */
export function laterQuoteFactsSpec(open: OpenStore): void {
  const s = steps(open);
  const onlyOrder = async (): Promise<string> => {
    const ids = await s.probe.orders();
    expect(ids).toHaveLength(1);
    return ids[0] ?? '';
  };
  const factsOf = (orderId: string) => s.factsSince(orderId, 0);

  describe('CO3 later facts of a quote', () => {
    test('newer versions signal an amendment each, chained in one batch; older ones are refused', async () => {
      const versions = [1, 2, 3].map((quoteVersion) => accepted('Q-1', { quoteVersion }));
      expect(await apply(s.deps, ...versions, accepted('Q-1', { quoteVersion: 2 }))).toEqual([
        'applied',
        'applied',
        'applied',
        'refused',
      ]);

      const orderId = await onlyOrder();
      expect((await s.probe.timeline(orderId)).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
      expect(await s.signals()).toEqual(['start', 'amendmentRequested', 'amendmentRequested']);
      expect((await s.load(orderId))?.version).toBe(5);
    });

    test('a cancellation in the batch of its acceptance signals; what is accepted afterwards is refused', async () => {
      const again = accepted('Q-1', { quoteVersion: 2 });
      expect(await apply(s.deps, accepted('Q-1'), cancelled('Q-1'), again, cancelled('Q-1'))).toEqual([
        'applied',
        'applied',
        'refused',
        'duplicate',
      ]);
      expect(await factsOf(await onlyOrder())).toContain('OrderCancellationRequested');
      expect(await s.signals()).toEqual(['start', 'cancellationRequested']);
    });

    test('a cancellation before any acceptance is recorded, and the acceptance refused', async () => {
      expect(await apply(s.deps, cancelled('Q-1'))).toEqual(['applied']);
      expect(await apply(s.deps, accepted('Q-1'))).toEqual(['refused']);
      expect(await s.probe.orders()).toEqual([]);
    });

    test('an approval releases what waits for it, also when a higher version was approved before', async () => {
      expect(await apply(s.deps, unapproved('Q-1'), approved('Q-1', 2), approved('Q-1', 1))).toEqual([
        'parked',
        'applied',
        'applied',
      ]);
      expect(await s.probe.orders()).toHaveLength(1);
      expect(await apply(s.deps, unapproved('Q-1', { quoteVersion: 2 }))).toEqual(['applied']);
    });

    test('approvals that come out of order: the highest counts', async () => {
      expect(
        await apply(s.deps, approved('Q-1', 2), approved('Q-1', 1), unapproved('Q-1', { quoteVersion: 2 })),
      ).toEqual(['applied', 'applied', 'applied']);
      expect(await s.probe.orders()).toHaveLength(1);
    });

    test('a cancellation releases nothing that was parked', async () => {
      expect(await apply(s.deps, unapproved('Q-1'), cancelled('Q-1'), approved('Q-1'))).toEqual([
        'parked',
        'applied',
        'applied',
      ]);
      expect(await s.probe.orders()).toEqual([]);
    });

    test('an expiry and a rejection are recorded before and after the capture, and change nothing', async () => {
      const [before, after] = [rejected('Q-1'), [expired('Q-1'), rejected('Q-1', 2)]] as const;
      expect(await apply(s.deps, before, accepted('Q-1'), ...after)).toEqual(Array(4).fill('applied'));

      const orderId = await onlyOrder();
      expect(await factsOf(orderId)).toEqual(['OrderCaptured', 'OrderValidated', 'OrderActivated']);
      expect(await s.signals()).toEqual(['start']);
      expect((await s.probe.inbox()).map(({ action }) => action).sort()).toEqual([
        'record',
        'record',
        'record',
        'start',
      ]);
      expect(await apply(s.deps, before, ...after)).toEqual(Array(3).fill('duplicate'));
    });

    test('a new quote that supersedes an order attaches to it, and becomes its quote', async () => {
      await apply(s.deps, accepted('Q-1'));
      const orderId = await onlyOrder();

      expect(await apply(s.deps, accepted('Q-2', { supersedes: { orderId } }))).toEqual(['applied']);
      expect(await apply(s.deps, accepted('Q-2', { quoteVersion: 2 }), cancelled('Q-2'))).toEqual([
        'applied',
        'applied',
      ]);

      expect(await onlyOrder()).toBe(orderId);
      expect(await factsOf(orderId)).toEqual([
        ...['OrderCaptured', 'OrderValidated', 'OrderActivated'],
        ...['OrderAmendmentRequested', 'OrderAmendmentRequested', 'OrderCancellationRequested'],
      ]);
    });

    test("one that supersedes another tenant's order, or none, is refused", async () => {
      await apply(s.deps, { ...accepted('Q-1'), tenantId: 'zeta' });
      const orderId = await onlyOrder();
      const batch = [
        accepted('Q-2', { supersedes: { orderId } }),
        accepted('Q-3', { supersedes: { orderId: 'ord_9' } }),
      ];
      expect(await apply(s.deps, ...batch)).toEqual(['refused', 'refused']);
    });
  });

  describe('against another consumer of the same partition', () => {
    test('a conflict is decided again on what is stored now', async () => {
      const rival = world(s.probe.store);
      const slow = world(
        interrupted(s.probe.store, async (nth) => {
          if (nth === 1) await apply(rival, accepted('Q-1'));
        }),
      );

      expect(await apply(slow, accepted('Q-1', { quoteVersion: 2 }), cancelled('Q-1'))).toEqual(['applied', 'applied']);

      expect(await factsOf(await onlyOrder())).toEqual([
        ...['OrderCaptured', 'OrderValidated', 'OrderActivated'],
        ...['OrderAmendmentRequested', 'OrderCancellationRequested'],
      ]);
    });

    test('what was decided upon a record that the other applied is decided again, and names its order', async () => {
      const [first, second] = [unapproved('Q-1'), approved('Q-1')];
      await apply(s.deps, approved('Q-1'));
      const rival = world(s.probe.store);
      const slow = world(
        interrupted(s.probe.store, async (nth) => {
          if (nth === 1) await apply(rival, first);
        }),
      );

      expect(await apply(slow, first, second)).toEqual(['duplicate', 'applied']);

      const orderId = await onlyOrder();
      const [view] = await s.probe.store.loadQuotes([{ tenantId, quoteId: 'Q-1' }]);
      expect(view?.order?.orderId).toBe(orderId);
    });

    test('conflicts without end are given back for redelivery, not waited for', async () => {
      const rival = world(s.probe.store);
      let version = 1;
      const hopeless = world(
        interrupted(s.probe.store, async () => {
          version += 1;
          await apply(rival, accepted('Q-1', { quoteVersion: version }));
        }),
      );
      await expect(apply(hopeless, cancelled('Q-1'))).rejects.toThrow('still conflict');
    });
  });
}
