import { describe, expect, test } from 'vitest';
import { checkProduced, parseEvent } from '../../../src/contracts/events.ts';
import { recordDead } from '../../../src/usecases/dead-letters/record-dead.ts';
import { steps } from '../steps.ts';
import type { OpenStore } from '../stores/store-probe.ts';
import { accepted, apply, applyRecords, approved, dead, line, record, tenantId, unapproved } from '../world.ts';

/** Capturing accepted quotes, by facts and rows; run on the fake store and on Postgres. */
export function captureSpec(open: OpenStore): void {
  const s = steps(open);
  const onlyOrder = async (): Promise<string> => {
    const ids = await s.probe.orders();
    expect(ids).toHaveLength(1);
    return ids[0] ?? '';
  };
  const factsOf = (orderId: string) => s.factsSince(orderId, 0);

  describe('capturing an accepted quote', () => {
    test('OL1 SH5 captures, validates, activates and starts in one commit (PR1)', async () => {
      expect(await apply(s.deps, accepted('Q-1'))).toEqual(['applied']);

      const orderId = await onlyOrder();
      expect(await factsOf(orderId)).toEqual(['OrderCaptured', 'OrderValidated', 'OrderActivated']);
      expect(await s.load(orderId)).toMatchObject({ state: 'active', version: 3, quoteId: 'Q-1' });
      const rows = (await s.probe.outbox()).map(({ topic, version, eventType }) => `${topic} ${version} ${eventType}`);
      expect(rows).toEqual([
        'oms.order.events.v1 1 OrderCaptured',
        'oms.order.events.v1 2 OrderValidated',
        'oms.order.events.v1 3 OrderActivated',
        'start 3 WorkflowMessage',
      ]);
      expect(s.deps.actions).toEqual(['start']);
    });

    test('OL1 rejects a faulty one by a fact that lists every fault, and starts nothing', async () => {
      const totals = { oneTimeTotal: '9.99', recurringTotal: '0.00' };
      const faulty = accepted('Q-1', { totals, lines: [line('a', { provider: 'nobody' })] as never });

      expect(await apply(s.deps, faulty)).toEqual(['refused']);

      expect(await factsOf(await onlyOrder())).toEqual(['OrderCaptured', 'OrderRejected']);
      expect(await s.signals()).toEqual([]);
      const rejected = (await s.probe.outbox()).find(({ eventType }) => eventType === 'OrderRejected');
      const faults: { code: string }[] = JSON.parse(rejected?.body ?? '{}').payload.faults;
      expect(faults.map(({ code }) => code)).toEqual(['PROVIDER_UNKNOWN', 'TOTAL_MISMATCH']);
    });

    test('EV6 a quote in yen without decimals is captured, and its facts are what released consumers read', async () => {
      const parsed = parseEvent(
        'cpq.quote.events.v1',
        accepted('Q-yen', {
          currency: 'JPY',
          totals: { oneTimeTotal: '1200', recurringTotal: '300' },
          lines: [line('a', { oneTimeAmount: '1200', recurringAmount: '300' })],
        }),
      );
      if (parsed.kind !== 'event' || parsed.event.eventType !== 'QuoteAccepted')
        throw new Error(`refused: ${JSON.stringify(parsed)}`);

      expect(await apply(s.deps, parsed.event)).toEqual(['applied']);

      expect(await s.load(await onlyOrder())).toMatchObject({
        currency: 'JPY',
        totals: { oneTimeTotal: '1200.00', recurringTotal: '300.00' },
        lines: [{ oneTimeAmount: '1200.00', recurringAmount: '300.00' }],
      });
      const captured = (await s.probe.outbox()).find(({ eventType }) => eventType === 'OrderCaptured');
      const fact: unknown = JSON.parse(captured?.body ?? '{}');
      expect(checkProduced(fact)).toEqual([]);
      expect(fact).toMatchObject({ payload: { totals: { oneTimeTotal: '1200.00', recurringTotal: '300.00' } } });
    });

    test('CO6 a quote whose facts are larger than a Kafka record is dead alone; its neighbours are captured', async () => {
      const first = Array.from({ length: 145 }, (_, i) => line(`a${i}`));
      const all = { dependsOn: first.map((_, i) => ({ quoteLineId: `a${i}` })) };
      const lines = [...first, ...Array.from({ length: 145 }, (_, i) => line(`b${i}`, all))] as never;

      expect(await apply(s.deps, accepted('Q-0'), accepted('Q-big', { lines }), accepted('Q-2'))).toEqual([
        'applied',
        'dead',
        'applied',
      ]);

      expect(await s.probe.orders()).toHaveLength(2);
      expect((await s.probe.outbox()).filter(({ eventType }) => eventType === 'DeadLetter')).toHaveLength(1);
    });

    test('OL1 a quote with more faults than a fact can tell is rejected by the first of them', async () => {
      const strangers = { dependsOn: Array.from({ length: 30 }, () => ({ quoteLineId: 'nobody' })) };
      const lines = Array.from({ length: 200 }, (_, i) => line(`a${i}`, strangers)) as never;

      expect(await apply(s.deps, accepted('Q-1', { lines }))).toEqual(['refused']);

      const rejected = (await s.probe.outbox()).find(({ eventType }) => eventType === 'OrderRejected');
      const faults: { code: string; message: string }[] = JSON.parse(rejected?.body ?? '{}').payload.faults;
      expect(faults).toHaveLength(501);
      expect(faults.at(-1)).toEqual({ code: 'MORE_FAULTS', path: '', message: 'and 11300 more' });
    });

    test('CO2 CO3 one order per quote: the same event and another event of the same version do nothing', async () => {
      const first = accepted('Q-1');
      expect(await apply(s.deps, first)).toEqual(['applied']);
      expect(await apply(s.deps, first, accepted('Q-1'))).toEqual(['duplicate', 'duplicate']);
      expect(await apply(s.deps, first)).toEqual(['duplicate']);

      expect(await factsOf(await onlyOrder())).toHaveLength(3);
      expect(await s.probe.outbox()).toHaveLength(4);
    });

    test('duplicates within one batch make one order', async () => {
      const first = accepted('Q-1');
      expect(await apply(s.deps, first, first, accepted('Q-1'), first)).toEqual([
        'applied',
        'duplicate',
        'duplicate',
        'duplicate',
      ]);
      await onlyOrder();
    });

    test('CO2 the same event id with other bytes is dead, its neighbours are applied', async () => {
      const first = accepted('Q-1');
      await apply(s.deps, first);
      const fates = await applyRecords(s.deps, [record(first, 'other bytes'), record(accepted('Q-2'))]);

      expect(fates).toEqual(['dead', 'applied']);
      expect((await s.probe.outbox()).filter(({ eventType }) => eventType === 'DeadLetter')).toHaveLength(1);
    });

    test('CO6 dead records have one fate each, and their dead letters come once', async () => {
      const batch = [dead(tenantId, 't/0/1'), dead(undefined, 't/0/2')];

      expect(await recordDead(s.deps.store, batch)).toEqual(['dead', 'dead']);
      expect(await recordDead(s.deps.store, batch)).toEqual(['duplicate', 'duplicate']);
      expect((await s.probe.outbox()).filter(({ eventType }) => eventType === 'DeadLetter')).toHaveLength(2);
    });

    test('a redelivered batch of many facts of one quote has a fate for each', async () => {
      const many = [accepted('Q-1'), ...Array.from({ length: 30 }, () => accepted('Q-1'))];
      await apply(s.deps, ...many);
      expect(await apply(s.deps, ...many)).toEqual(Array(31).fill('duplicate'));
    });

    test('other quotes, and the same quote id of another tenant, are other orders', async () => {
      const other = { ...accepted('Q-1'), tenantId: 'zeta' };
      expect(await apply(s.deps, accepted('Q-1'), accepted('Q-2'), other)).toEqual(['applied', 'applied', 'applied']);
      expect(await s.probe.orders()).toHaveLength(3);
    });
  });

  describe('CO4 an acceptance without approval', () => {
    test('waits, and its approval starts the order, as one batch', async () => {
      expect(await apply(s.deps, unapproved('Q-1'), approved('Q-1'))).toEqual(['parked', 'applied']);
      await onlyOrder();
      expect(s.deps.actions).toEqual(['park', 'start']);
    });

    test('and as two', async () => {
      expect(await apply(s.deps, unapproved('Q-1'))).toEqual(['parked']);
      expect(await s.probe.orders()).toEqual([]);
      expect(await apply(s.deps, approved('Q-1'))).toEqual(['applied']);
      await onlyOrder();
    });

    test('is captured at once when the approval came first', async () => {
      expect(await apply(s.deps, approved('Q-1'))).toEqual(['applied']);
      expect(await apply(s.deps, unapproved('Q-1'))).toEqual(['applied']);
      await onlyOrder();
    });

    test('is not released by the approval of another version', async () => {
      expect(await apply(s.deps, unapproved('Q-1', { quoteVersion: 2 }), approved('Q-1', 1))).toEqual([
        'parked',
        'applied',
      ]);
      expect(await s.probe.orders()).toEqual([]);
      expect(await apply(s.deps, approved('Q-1', 2))).toEqual(['applied']);
      await onlyOrder();
    });

    test('does not take the place of a newer one that waits', async () => {
      await apply(s.deps, unapproved('Q-1', { quoteVersion: 2 }));
      expect(await apply(s.deps, unapproved('Q-1', { quoteVersion: 1 }))).toEqual(['refused']);
      expect(await apply(s.deps, approved('Q-1', 2))).toEqual(['applied']);
      expect(await s.load(await onlyOrder())).toMatchObject({ quoteVersion: 2 });
    });

    test('CO3 that supersedes an order attaches to it when its approval comes in a later batch', async () => {
      await apply(s.deps, accepted('Q-1'));
      const orderId = await onlyOrder();
      expect(await apply(s.deps, unapproved('Q-2', { supersedes: { orderId } }))).toEqual(['parked']);

      expect(await apply(s.deps, approved('Q-2'))).toEqual(['applied']);

      expect(await factsOf(orderId)).toContain('OrderAmendmentRequested');
    });
  });
}
