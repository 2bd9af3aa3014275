import { describe, expect, test } from 'vitest';
import { recordReports } from '../../../src/usecases/fulfilment/record-reports.ts';
import { advanceOrder } from '../../../src/usecases/order/advance-order.ts';
import { OrderBusy } from '../../../src/usecases/ports.ts';
import { steps } from '../steps.ts';
import type { OpenStore } from '../stores/store-probe.ts';
import { accepted, apply, kafkaReport, line, nested, nextId, report } from '../world.ts';

const after = (...quoteLineIds: string[]) => ({ dependsOn: quoteLineIds.map((quoteLineId) => ({ quoteLineId })) });

/** Provider reports, by facts and rows; run on the fake store and on Postgres. */
export function reportsSpec(open: OpenStore): void {
  const s = steps(open);

  describe('HT3 a report', () => {
    test('of the last line completes the order and owes its workflow one signal', async () => {
      const orderId = await s.captured(line('a'), line('b'));
      await s.advance(orderId);

      expect(await s.say(report(orderId), report(orderId, { orderLineId: 'L2' }))).toEqual(['applied', 'applied']);

      expect(await s.load(orderId)).toMatchObject({ state: 'completed' });
      expect(await s.signals()).toEqual(['start', 'orderSettled']);
    });

    test('TE2 that settles the order tells its workflow what a look would', async () => {
      const orderId = await s.captured(line('a'), line('b', after('a')));
      await s.advance(orderId);
      await s.say(report(orderId, { outcome: 'accepted' }), report(orderId));
      await s.advance(orderId);

      await s.say(report(orderId, { orderLineId: 'L2' }));

      const look = await s.advance(orderId);
      expect(look).toMatchObject({ state: 'completed', final: true });
      expect(await s.nudge('orderSettled')).toMatchObject({
        version: look.version,
        settled: { ...JSON.parse(JSON.stringify(look)), asOf: expect.any(String) },
      });
    });

    test('TE2 that settles an order with a parked report leaves the end to a look, which judges the parked one', async () => {
      const orderId = await s.captured(line('a'));
      await s.advance(orderId);
      const early = report(orderId, { attempt: 2 });
      expect(await s.say(early)).toEqual(['parked']);

      expect(await s.say(report(orderId))).toEqual(['applied']);

      expect(await s.nudge('orderSettled')).not.toHaveProperty('settled');
      expect((await s.advance(orderId)).state).toBe('completed');
      expect(await s.probe.callbacks()).toContainEqual(
        expect.objectContaining({ reportId: early.reportId, verdict: 'contradiction' }),
      );
    });

    test('TE2 owes a signal when lines become ready or help is needed, and none otherwise', async () => {
      const orderId = await s.captured(line('a'), line('b'), line('c', after('a', 'b')));
      await s.advance(orderId);

      await s.say(report(orderId, { outcome: 'accepted' }), report(orderId));
      expect(await s.signals()).toEqual(['start']);
      await s.say(report(orderId, { orderLineId: 'L2', outcome: 'failed' }));
      expect(await s.signals()).toEqual(['start', 'orderStuck']);
      await s.say(report(orderId, { orderLineId: 'L2' }));
      expect(await s.signals()).toEqual(['start', 'orderStuck', 'linesReady']);
    });

    test('CO6 whose fact cannot be stored is refused alone, with the reason; its neighbours are applied', async () => {
      const orderId = await s.captured(line('a'), line('b'));
      await s.advance(orderId);

      const [deep, sound] = await recordReports(s.deps, [
        report(orderId, { details: nested(40) }),
        report(orderId, { orderLineId: 'L2' }),
      ]);

      expect(deep).toMatchObject({ kind: 'unstorable', reason: expect.stringContaining('nested at most 32 levels') });
      expect(sound).toMatchObject({ kind: 'applied' });
      expect(await s.states(orderId)).toEqual(['requested', 'completed']);
    });

    test('CO6 of a batch that always loses against others are recorded in smaller parts, and nothing is lost', async () => {
      const lines = Array.from({ length: 8 }, (_, i) => line(`a${i}`));
      const orderId = await s.captured(...lines);
      await s.advance(orderId);
      const sizes: number[] = [];
      const rival = {
        ...s.deps,
        store: {
          ...s.probe.store,
          commit: async (commits: Parameters<typeof s.probe.store.commit>[0]) => {
            sizes.push(commits.length);
            return commits.length > 2
              ? commits.map(() => ({ kind: 'conflict' as const }))
              : s.probe.store.commit(commits);
          },
        },
      };
      const reports = lines.map((_, i) => report(orderId, { orderLineId: `L${i + 1}` }));

      const verdicts = await recordReports(rival, reports);

      expect(verdicts.map(({ kind }) => kind)).toEqual(lines.map(() => 'applied'));
      expect(sizes.slice(0, 3)).toEqual([8, 4, 2]);
      expect(await s.load(orderId)).toMatchObject({ state: 'completed' });
    });

    test('on an order that others always change first is told to come again', async () => {
      const orderId = await s.captured(line('a'));
      await s.advance(orderId);
      const store = { ...s.probe.store, commit: async () => [{ kind: 'conflict' as const }] };

      await expect(recordReports({ ...s.deps, store }, [report(orderId)])).rejects.toThrow(OrderBusy);
    });

    test('twice has one effect: the same bytes are a duplicate with the first answer, others are refused', async () => {
      const orderId = await s.captured(line('a'));
      await s.advance(orderId);
      const first = report(orderId, { reportId: 'cb-1' });

      expect(await s.say(first)).toEqual(['applied']);
      expect(await recordReports(s.deps, [first])).toEqual([
        { kind: 'duplicate', first: { kind: 'applied', reason: 'the line is completed' } },
      ]);
      const [reused, elsewhere] = await recordReports(s.deps, [
        { ...first, bodyHash: 'other' },
        { ...report('ord_9', { reportId: 'cb-1' }), bodyHash: 'third', tenants: ['zeta'] },
      ]);
      expect(reused?.kind).toBe('reused');
      // Whoever uses the id again learns nothing of the first report, nor whose it was.
      expect(elsewhere).toEqual(reused);
      expect(JSON.stringify(reused)).not.toContain(orderId);
      expect((await s.probe.audit()).map(({ kind }) => kind)).toEqual(['callback-id-reused', 'callback-id-reused']);
      expect(await s.factsSince(orderId, 5)).toEqual(['OrderLineFulfillmentCompleted', 'OrderCompleted']);
    });

    test('twice in one batch has one effect', async () => {
      const orderId = await s.captured(line('a'));
      await s.advance(orderId);
      const twice = report(orderId);
      const fromKafka = kafkaReport(orderId);

      expect(await s.say(twice, twice)).toEqual(['applied', 'duplicate']);
      expect(await s.say(fromKafka, fromKafka)).toEqual(['repeated', 'duplicate']);
      expect(await s.factsSince(orderId, 5)).toHaveLength(2);
    });

    test('that contradicts, repeats or progresses a settled line changes no state', async () => {
      const orderId = await s.captured(line('a'), line('b'));
      await s.advance(orderId);
      await s.say(report(orderId));
      const before = await s.load(orderId);

      const said = (['failed', 'completed', 'progressed', 'too_late'] as const).map((outcome) =>
        report(orderId, { outcome }),
      );
      expect(await s.say(...said, report(orderId, { attempt: 2 }))).toEqual([
        ...['contradiction', 'repeated', 'repeated', 'contradiction', 'contradiction'],
      ]);

      expect(await s.load(orderId)).toEqual(before);
    });

    test('for an unknown order, line, tenant or the line of another provider is unknown and recorded', async () => {
      const orderId = await s.captured(line('a'));
      await s.advance(orderId);
      const stranger = { ...report(orderId), tenants: ['zeta'] };
      const others = [
        report('ord_9'),
        report(orderId, { orderLineId: 'L9' }),
        report(orderId, { provider: 'acme-fiber' }),
      ];

      expect(await s.say(stranger, ...others)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
      expect(await s.probe.callbacks()).toHaveLength(4);
      expect(await s.states(orderId)).toEqual(['requested']);
    });

    test('CO1 from Kafka leaves its inbox row in the same commit', async () => {
      const orderId = await s.captured(line('a'));
      await s.advance(orderId);
      const received = kafkaReport(orderId);

      expect(await s.say(received)).toEqual(['applied']);
      expect(await s.say(received)).toEqual(['duplicate']);
      const rows = (await s.probe.inbox()).filter(({ eventId }) => eventId === received.reportId);
      expect(rows.map(({ fate, action }) => [fate, action])).toEqual([['applied', 'applied']]);
    });

    test('CO2 over Kafka with the event id of another tenant is a report of its own, early, unknown or doubled', async () => {
      const orderId = await s.captured(line('a'));
      await apply(s.deps, { ...accepted('Q-1'), tenantId: 'zeta' });
      const other = (await s.probe.orders()).find((id) => id !== orderId) ?? '';
      const [early, unknown] = [nextId(), nextId()];
      const from = (tenant: string, said: ReturnType<typeof kafkaReport>, bodyHash = `${tenant} ${said.reportId}`) => ({
        ...said,
        tenants: [tenant],
        bodyHash,
        inbox: said.inbox && { ...said.inbox, eventHash: bodyHash },
      });
      const ours = from('demo', kafkaReport(orderId, { reportId: early }));
      const theirs = from('zeta', kafkaReport(other, { reportId: early }));
      const lost = kafkaReport('ord_9', { reportId: unknown });

      expect(await s.say(ours, theirs)).toEqual(['parked', 'parked']);
      await advanceOrder(s.deps, { tenantId: 'demo', orderId }, 'wake-1');
      expect(await s.states(orderId)).toEqual(['completed']);
      expect((await s.probe.store.loadOrder('zeta', other))?.parked).toHaveLength(1);
      await advanceOrder(s.deps, { tenantId: 'zeta', orderId: other }, 'wake-2');

      expect((await s.probe.store.loadOrder('zeta', other))?.order.state).toBe('completed');
      const completed = (await s.probe.outbox()).filter(
        ({ eventType }) => eventType === 'OrderLineFulfillmentCompleted',
      );
      expect(completed.map(({ body }) => JSON.parse(body))).toMatchObject([
        { tenantId: 'demo', causationId: early },
        { tenantId: 'zeta', causationId: early },
      ]);
      expect(await s.say(from('demo', lost), from('zeta', lost))).toEqual(['unknown', 'unknown']);
      expect(await s.say(from('demo', lost), from('zeta', lost, 'other bytes'))).toEqual(['duplicate', 'reused']);
    });

    test('decided on an order that moved is decided again', async () => {
      const orderId = await s.captured(line('a'), line('b'));
      await s.advance(orderId);
      const slow = s.disturbed(() => s.say(report(orderId, { orderLineId: 'L2' })));

      const [verdict] = await recordReports(slow, [report(orderId)]);

      expect(verdict?.kind).toBe('applied');
      expect(await s.load(orderId)).toMatchObject({ state: 'completed' });
    });

    test('that two store at once is applied by one and a duplicate for the other', async () => {
      const orderId = await s.captured(line('a'));
      await s.advance(orderId);
      const twice = report(orderId);
      const slow = s.disturbed(() => s.say(twice));

      expect((await recordReports(slow, [twice])).map(({ kind }) => kind)).toEqual(['duplicate']);
      expect(await s.factsSince(orderId, 5)).toHaveLength(2);
    });
  });
}
