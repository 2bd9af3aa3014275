import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { applyQuoteFacts } from '../../src/usecases/apply-quote-facts.ts';
import { interrupted, type OpenStore, type StoreProbe } from './store-probe.ts';
import {
  accepted,
  apply,
  approved,
  cancelled,
  dead,
  line,
  record,
  tenantId,
  unapproved,
  type World,
  world,
} from './world.ts';

/** Capture, by the facts and rows it leaves; run on the fake store and on Postgres. */
export function quoteFactsSpec(open: OpenStore): void {
  let probe: StoreProbe;
  let deps: World;
  beforeAll(async () => {
    probe = await open();
  });
  beforeEach(async () => {
    await probe.clear();
    deps = world(probe.store);
  });
  afterAll(() => probe.close());

  const onlyOrder = async (): Promise<string> => {
    const ids = await probe.orders();
    expect(ids).toHaveLength(1);
    return ids[0] ?? '';
  };
  const factsOf = async (orderId: string) => (await probe.timeline(orderId)).map(({ fact }) => fact);
  const toTemporal = async () =>
    (await probe.outbox()).filter(({ destination }) => destination === 'temporal').map(({ topic }) => topic);
  const load = async (orderId: string) => (await probe.store.loadOrder(tenantId, orderId))?.order;

  describe('capturing an accepted quote', () => {
    test('OL1 SH5 captures, validates, activates and starts in one commit', async () => {
      expect(await apply(deps, accepted('Q-1'))).toEqual(['applied']);

      const orderId = await onlyOrder();
      expect(await factsOf(orderId)).toEqual(['OrderCaptured', 'OrderValidated', 'OrderActivated']);
      expect(await load(orderId)).toMatchObject({ state: 'active', version: 3, quoteId: 'Q-1' });
      const rows = (await probe.outbox()).map(({ topic, version, eventType }) => `${topic} ${version} ${eventType}`);
      expect(rows).toEqual([
        'oms.order.events.v1 1 OrderCaptured',
        'oms.order.events.v1 2 OrderValidated',
        'oms.order.events.v1 3 OrderActivated',
        'start 3 WorkflowMessage',
      ]);
      expect(deps.actions).toEqual(['start']);
    });

    test('OL1 rejects a faulty one by a fact that lists every fault, and starts nothing', async () => {
      const totals = { oneTimeTotal: '9.99', recurringTotal: '0.00' };
      const faulty = accepted('Q-1', { totals, lines: [line('a', { provider: 'nobody' })] as never });

      expect(await apply(deps, faulty)).toEqual(['refused']);

      expect(await factsOf(await onlyOrder())).toEqual(['OrderCaptured', 'OrderRejected']);
      expect(await toTemporal()).toEqual([]);
      const rejected = (await probe.outbox()).find(({ eventType }) => eventType === 'OrderRejected');
      const faults: { code: string }[] = JSON.parse(rejected?.body ?? '{}').payload.faults;
      expect(faults.map(({ code }) => code)).toEqual(['PROVIDER_UNKNOWN', 'TOTAL_MISMATCH']);
    });

    test('CO2 CO3 one order per quote: the same event and another event of the same version do nothing', async () => {
      const first = accepted('Q-1');
      expect(await apply(deps, first)).toEqual(['applied']);
      expect(await apply(deps, first, accepted('Q-1'))).toEqual(['duplicate', 'duplicate']);
      expect(await apply(deps, first)).toEqual(['duplicate']);

      expect(await factsOf(await onlyOrder())).toHaveLength(3);
      expect(await probe.outbox()).toHaveLength(4);
    });

    test('duplicates within one batch make one order', async () => {
      const first = accepted('Q-1');
      expect(await apply(deps, first, first, accepted('Q-1'), first)).toEqual([
        'applied',
        'duplicate',
        'duplicate',
        'duplicate',
      ]);
      await onlyOrder();
    });

    test('CO2 the same event id with other bytes is dead, its neighbours are applied', async () => {
      const first = accepted('Q-1');
      await apply(deps, first);
      const fates = await applyQuoteFacts(deps, [record(first, 'other bytes'), record(accepted('Q-2'))]);

      expect(fates).toEqual(['dead', 'applied']);
      expect((await probe.outbox()).filter(({ eventType }) => eventType === 'DeadLetter')).toHaveLength(1);
    });

    test('CO6 dead records stand in the batch with the others, each with one fate', async () => {
      const batch = [dead(tenantId, 't/0/1', 'UNPARSABLE'), record(accepted('Q-1')), dead('-', 't/0/2', 'UNPARSABLE')];

      expect(await applyQuoteFacts(deps, batch)).toEqual(['dead', 'applied', 'dead']);
      expect(await applyQuoteFacts(deps, batch)).toEqual(['duplicate', 'duplicate', 'duplicate']);
      expect((await probe.outbox()).filter(({ eventType }) => eventType === 'DeadLetter')).toHaveLength(2);
    });

    test('a redelivered batch of many facts of one quote has a fate for each', async () => {
      const many = [accepted('Q-1'), ...Array.from({ length: 30 }, () => accepted('Q-1'))];
      await apply(deps, ...many);
      expect(await apply(deps, ...many)).toEqual(Array(31).fill('duplicate'));
    });

    test('other quotes, and the same quote id of another tenant, are other orders', async () => {
      const other = { ...accepted('Q-1'), tenantId: 'zeta' };
      expect(await apply(deps, accepted('Q-1'), accepted('Q-2'), other)).toEqual(['applied', 'applied', 'applied']);
      expect(await probe.orders()).toHaveLength(3);
    });
  });

  describe('CO4 an acceptance without approval', () => {
    test('waits, and its approval starts the order, as one batch', async () => {
      expect(await apply(deps, unapproved('Q-1'), approved('Q-1'))).toEqual(['parked', 'applied']);
      await onlyOrder();
      expect(deps.actions).toEqual(['park', 'start']);
    });

    test('and as two', async () => {
      expect(await apply(deps, unapproved('Q-1'))).toEqual(['parked']);
      expect(await probe.orders()).toEqual([]);
      expect(await apply(deps, approved('Q-1'))).toEqual(['applied']);
      await onlyOrder();
    });

    test('is captured at once when the approval came first', async () => {
      expect(await apply(deps, approved('Q-1'))).toEqual(['applied']);
      expect(await apply(deps, unapproved('Q-1'))).toEqual(['applied']);
      await onlyOrder();
    });

    test('is not released by the approval of another version', async () => {
      expect(await apply(deps, unapproved('Q-1', { quoteVersion: 2 }), approved('Q-1', 1))).toEqual([
        'parked',
        'applied',
      ]);
      expect(await probe.orders()).toEqual([]);
      expect(await apply(deps, approved('Q-1', 2))).toEqual(['applied']);
      await onlyOrder();
    });

    test('does not take the place of a newer one that waits', async () => {
      await apply(deps, unapproved('Q-1', { quoteVersion: 2 }));
      expect(await apply(deps, unapproved('Q-1', { quoteVersion: 1 }))).toEqual(['refused']);
      expect(await apply(deps, approved('Q-1', 2))).toEqual(['applied']);
      expect(await load(await onlyOrder())).toMatchObject({ quoteVersion: 2 });
    });

    test('CO3 that supersedes an order attaches to it when its approval comes in a later batch', async () => {
      await apply(deps, accepted('Q-1'));
      const orderId = await onlyOrder();
      expect(await apply(deps, unapproved('Q-2', { supersedes: { orderId } }))).toEqual(['parked']);

      expect(await apply(deps, approved('Q-2'))).toEqual(['applied']);

      expect(await factsOf(orderId)).toContain('OrderAmendmentRequested');
    });
  });

  describe('CO3 later facts of a quote', () => {
    test('newer versions signal an amendment each, chained in one batch; older ones are refused', async () => {
      const versions = [1, 2, 3].map((quoteVersion) => accepted('Q-1', { quoteVersion }));
      expect(await apply(deps, ...versions, accepted('Q-1', { quoteVersion: 2 }))).toEqual([
        'applied',
        'applied',
        'applied',
        'refused',
      ]);

      const orderId = await onlyOrder();
      expect((await probe.timeline(orderId)).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5]);
      expect(await toTemporal()).toEqual(['start', 'amendmentRequested', 'amendmentRequested']);
      expect((await load(orderId))?.version).toBe(5);
    });

    test('a cancellation in the batch of its acceptance signals; what is accepted afterwards is refused', async () => {
      const again = accepted('Q-1', { quoteVersion: 2 });
      expect(await apply(deps, accepted('Q-1'), cancelled('Q-1'), again, cancelled('Q-1'))).toEqual([
        'applied',
        'applied',
        'refused',
        'duplicate',
      ]);
      expect(await factsOf(await onlyOrder())).toContain('OrderCancellationRequested');
      expect(await toTemporal()).toEqual(['start', 'cancellationRequested']);
    });

    test('a cancellation before any acceptance is recorded, and the acceptance refused', async () => {
      expect(await apply(deps, cancelled('Q-1'))).toEqual(['applied']);
      expect(await apply(deps, accepted('Q-1'))).toEqual(['refused']);
      expect(await probe.orders()).toEqual([]);
    });

    test('a cancellation releases nothing that was parked', async () => {
      expect(await apply(deps, unapproved('Q-1'), cancelled('Q-1'), approved('Q-1'))).toEqual([
        'parked',
        'applied',
        'applied',
      ]);
      expect(await probe.orders()).toEqual([]);
    });

    test('a new quote that supersedes an order attaches to it, and becomes its quote', async () => {
      await apply(deps, accepted('Q-1'));
      const orderId = await onlyOrder();

      expect(await apply(deps, accepted('Q-2', { supersedes: { orderId } }))).toEqual(['applied']);
      expect(await apply(deps, accepted('Q-2', { quoteVersion: 2 }), cancelled('Q-2'))).toEqual(['applied', 'applied']);

      expect(await onlyOrder()).toBe(orderId);
      expect(await factsOf(orderId)).toEqual([
        ...['OrderCaptured', 'OrderValidated', 'OrderActivated'],
        ...['OrderAmendmentRequested', 'OrderAmendmentRequested', 'OrderCancellationRequested'],
      ]);
    });

    test("one that supersedes another tenant's order, or none, is refused", async () => {
      await apply(deps, { ...accepted('Q-1'), tenantId: 'zeta' });
      const orderId = await onlyOrder();
      const batch = [
        accepted('Q-2', { supersedes: { orderId } }),
        accepted('Q-3', { supersedes: { orderId: 'ord_9' } }),
      ];
      expect(await apply(deps, ...batch)).toEqual(['refused', 'refused']);
    });
  });

  describe('against another consumer of the same partition', () => {
    test('a conflict is decided again on what is stored now', async () => {
      const rival = world(probe.store);
      const slow = world(
        interrupted(probe.store, async (nth) => {
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
      await apply(deps, approved('Q-1'));
      const rival = world(probe.store);
      const slow = world(
        interrupted(probe.store, async (nth) => {
          if (nth === 1) await apply(rival, first);
        }),
      );

      expect(await apply(slow, first, second)).toEqual(['duplicate', 'applied']);

      const orderId = await onlyOrder();
      const [view] = await probe.store.loadQuotes([{ tenantId, quoteId: 'Q-1' }]);
      expect(view?.order?.orderId).toBe(orderId);
    });

    test('conflicts without end are given back for redelivery, not waited for', async () => {
      const rival = world(probe.store);
      let version = 1;
      const hopeless = world(
        interrupted(probe.store, async () => {
          version += 1;
          await apply(rival, accepted('Q-1', { quoteVersion: version }));
        }),
      );
      await expect(apply(hopeless, cancelled('Q-1'))).rejects.toThrow('still conflict');
    });
  });
}
