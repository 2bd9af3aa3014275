import { describe, expect, test } from 'vitest';
import { recordReports } from '../../../src/usecases/fulfilment/record-reports.ts';
import { OrderMissing } from '../../../src/usecases/order/advance-order.ts';
import { at } from '../../domain/builders.ts';
import { steps } from '../steps.ts';
import type { OpenStore } from '../stores/store-probe.ts';
import { line, nested, report } from '../world.ts';

const after = (...quoteLineIds: string[]) => ({ dependsOn: quoteLineIds.map((quoteLineId) => ({ quoteLineId })) });

/** Advancing an order, by facts and rows; run on the fake store and on Postgres. */
export function advanceSpec(open: OpenStore): void {
  const s = steps(open);

  describe('advancing an order', () => {
    test('OL2 OL5 requests what is ready, by a fact and, for Kafka providers, a request of its own', async () => {
      const orderId = await s.captured(line('a'), line('b', { provider: 'acme-fiber' }), line('c', after('a')));

      const picture = await s.advance(orderId);

      expect(await s.states(orderId)).toEqual(['requested', 'requested', 'pending']);
      expect(await s.factsSince(orderId, 3)).toEqual([
        'OrderSubmittedForFulfillment',
        'OrderLineFulfillmentRequested',
        'OrderLineFulfillmentRequested',
      ]);
      const issued = (await s.probe.outbox()).filter(({ eventType }) => eventType === 'FulfillmentRequestIssued');
      expect(issued.map(({ topic, body }) => [topic, JSON.parse(body).aggregateId])).toEqual([
        ['oms.fulfillment.integration.v1', `${orderId}/L1/1`],
      ]);
      expect(picture).toMatchObject({ version: 6, state: 'active', final: false, stuck: false });
      expect(picture.dispatch).toEqual([{ lineId: 'L2', attempt: 1 }]);
      expect(picture).toMatchObject({ nextWake: at(600), nextDeadline: at(600) });
      expect(picture.lines[2]).toBe('L3 pending nordic-mobile, waits for L1');
    });

    test('TE2 is idempotent: a second call changes nothing and paints the same picture', async () => {
      const orderId = await s.captured(line('a'));
      const first = await s.advance(orderId);
      const rows = await s.probe.outbox();

      expect(await s.advance(orderId)).toEqual(first);
      expect(await s.probe.outbox()).toEqual(rows);
    });

    test('two at once request each line once (OL2)', async () => {
      const orderId = await s.captured(line('a'), line('b'));
      const slow = s.disturbed(() => s.advance(orderId));

      expect(await s.advance(orderId, slow)).toMatchObject({ version: 6 });
      expect(await s.factsSince(orderId, 3)).toHaveLength(3);
    });

    test('TE3 marks what is overdue once, and tells that the order is stuck', async () => {
      const orderId = await s.captured(line('a'));
      await s.advance(orderId);
      s.deps.seconds = 600;

      expect(await s.advance(orderId)).toMatchObject({ stuck: true, version: 6 });
      expect(await s.advance(orderId)).toMatchObject({ stuck: true, version: 6 });
      expect(await s.factsSince(orderId, 5)).toEqual(['OrderLineOverdue']);
    });

    test('OL2 waits for the delay of a dependency, and tells when to wake', async () => {
      const orderId = await s.captured(line('a'), line('b', { dependsOn: [{ quoteLineId: 'a', delaySeconds: 90 }] }));
      await s.advance(orderId);
      s.deps.seconds = 10;
      await s.say(report(orderId));

      expect(await s.advance(orderId)).toMatchObject({ nextWake: at(100), version: 6 });
      s.deps.seconds = 100;
      expect(await s.advance(orderId)).toMatchObject({ version: 7 });
      expect(await s.states(orderId)).toEqual(['completed', 'requested']);
    });

    test('an order that is not there is told', async () => {
      await expect(s.advance('ord_9')).rejects.toThrow(OrderMissing);
    });

    test('a line whose provider left the registry stops the order with words, not silently', async () => {
      const orderId = await s.captured(line('a'));
      await expect(s.advance(orderId, { ...s.deps, providers: new Map() })).rejects.toThrow(
        'no provider nordic-mobile',
      );
    });
  });

  describe('HT3 a report that comes before its request', () => {
    test('is kept and applied in the commit that requests the line', async () => {
      const orderId = await s.captured(line('a'), line('b', after('a')));
      expect(await s.say(report(orderId), report(orderId, { outcome: 'failed', orderLineId: 'L2' }))).toEqual([
        'parked',
        'parked',
      ]);

      const picture = await s.advance(orderId);

      expect(await s.states(orderId)).toEqual(['completed', 'failed']);
      expect(picture).toMatchObject({ stuck: true });
      expect(await s.factsSince(orderId, 3)).toEqual([
        ...['OrderSubmittedForFulfillment', 'OrderLineFulfillmentRequested', 'OrderLineFulfillmentCompleted'],
        ...['OrderLineFulfillmentRequested', 'OrderLineFailed'],
      ]);
      expect((await s.probe.callbacks()).map(({ verdict }) => verdict)).toEqual(['applied', 'applied']);
    });

    test('keeps the reason and the details that it came with', async () => {
      const orderId = await s.captured(line('a'));
      await s.say(report(orderId, { outcome: 'failed', details: { reason: 'no port', code: 7 } }));

      await s.advance(orderId);

      expect((await s.load(orderId)).lines).toMatchObject([{ state: 'failed', reason: 'no port' }]);
      const failed = (await s.probe.outbox()).find(({ eventType }) => eventType === 'OrderLineFailed');
      expect(JSON.parse(failed?.body ?? '{}').payload.details).toEqual({ reason: 'no port', code: 7 });
    });

    test('and whose fact cannot be stored does not stop its order', async () => {
      const orderId = await s.captured(line('a'));
      await s.say(report(orderId, { details: nested(40) }));

      await s.advance(orderId);

      expect(await s.states(orderId)).toEqual(['requested']);
      expect((await s.probe.callbacks()).map(({ verdict }) => verdict)).toEqual(['contradiction']);
    });

    test('may complete the whole order in one wake', async () => {
      const orderId = await s.captured(line('a'), line('b', after('a')));
      await s.say(report(orderId), report(orderId, { orderLineId: 'L2' }));
      expect(await s.advance(orderId)).toMatchObject({ state: 'completed', final: true });
    });

    test('is applied also when the request is committed while it is being stored', async () => {
      const orderId = await s.captured(line('a'));
      const slow = s.disturbed(() => s.advance(orderId));

      const [verdict] = await recordReports(slow, [report(orderId)]);

      expect(verdict?.kind).toBe('applied');
      expect(await s.load(orderId)).toMatchObject({ state: 'completed' });
    });

    test('is applied also when it is stored while the request is being committed', async () => {
      const orderId = await s.captured(line('a'));
      const slow = s.disturbed(() => s.say(report(orderId)));

      expect(await s.advance(orderId, slow)).toMatchObject({ state: 'completed', final: true });
    });
  });
}
