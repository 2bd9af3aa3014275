import { describe, expect, test } from 'vitest';
import { dispatchLines } from '../../../src/usecases/fulfilment/dispatch-lines.ts';
import { at } from '../../domain/builders.ts';
import { steps } from '../steps.ts';
import type { OpenStore } from '../stores/store-probe.ts';
import { line, report, tenantId } from '../world.ts';

/** What timelines, lists and sweepers see of what was decided; run on the fake store and on Postgres. */
export function readersSpec(open: OpenStore): void {
  const s = steps(open);
  const marks = (orderId: string) => s.probe.marks(orderId);

  describe('OL6 a timeline', () => {
    const pathOf = async (orderId: string) =>
      (await s.probe.timeline(orderId)).map(({ fact, lineId, from, to }) => [fact, lineId, from, to]);
    const captured = [
      ['OrderCaptured', undefined, undefined, 'captured'],
      ['OrderValidated', undefined, 'captured', 'validated'],
      ['OrderActivated', undefined, 'validated', 'active'],
      ['OrderSubmittedForFulfillment', undefined, 'active', 'active'],
    ];

    test('says from which state to which the order and its lines went, until both are completed', async () => {
      const orderId = await s.captured(line('a'));
      await s.advance(orderId);
      await s.say(report(orderId, { outcome: 'accepted' }));
      await s.say(report(orderId));

      expect(await pathOf(orderId)).toEqual([
        ...captured,
        ['OrderLineFulfillmentRequested', 'L1', 'pending', 'requested'],
        ['OrderLineStarted', 'L1', 'requested', 'in_progress'],
        ['OrderLineFulfillmentCompleted', 'L1', 'in_progress', 'completed'],
        ['OrderCompleted', undefined, 'active', 'completed'],
      ]);
    });

    test('says so of a line that is overdue and one that fails', async () => {
      const orderId = await s.captured(line('a'));
      await s.advance(orderId);
      s.deps.seconds = 600;
      await s.advance(orderId);
      await s.say(report(orderId, { outcome: 'failed' }));

      expect(await pathOf(orderId)).toEqual([
        ...captured,
        ['OrderLineFulfillmentRequested', 'L1', 'pending', 'requested'],
        ['OrderLineOverdue', 'L1', 'requested', 'requested'],
        ['OrderLineFailed', 'L1', 'requested', 'failed'],
      ]);
    });
  });

  describe('OB1 an order', () => {
    test('TE3 is stuck since its line was marked overdue, whatever is reported later, until it goes on', async () => {
      const orderId = await s.captured(line('a'), line('b', { dependsOn: [{ quoteLineId: 'a' }] }));
      await s.advance(orderId);
      expect(await marks(orderId)).toEqual({ updatedAt: at(0), dueAt: at(600) });

      s.deps.seconds = 610;
      await s.advance(orderId);
      expect(await marks(orderId)).toEqual({ updatedAt: at(610), stuckSince: at(610) });
      s.deps.seconds = 700;
      await s.say(report(orderId, { outcome: 'accepted' }));
      expect(await marks(orderId)).toEqual({ updatedAt: at(700), stuckSince: at(610) });

      s.deps.seconds = 800;
      await s.say(report(orderId));
      expect(await marks(orderId)).toEqual({ updatedAt: at(800), dueAt: at(800) });
    });

    test('is stuck since its last line failed', async () => {
      const orderId = await s.captured(line('a'));
      await s.advance(orderId);
      s.deps.seconds = 30;
      await s.say(report(orderId, { outcome: 'failed' }));
      expect(await marks(orderId)).toEqual({ updatedAt: at(30), stuckSince: at(30) });
    });

    test('HT3 is not updated by a report that waits for its request', async () => {
      const orderId = await s.captured(line('a'), line('b', { dependsOn: [{ quoteLineId: 'a' }] }));
      await s.advance(orderId);
      const before = await marks(orderId);
      s.deps.seconds = 40;

      expect(await s.say(report(orderId, { orderLineId: 'L2' }))).toEqual(['parked']);

      expect(await marks(orderId)).toEqual(before);
    });

    test('OL2 is due when a delay ends, and no longer once it is completed', async () => {
      const orderId = await s.captured(line('a'), line('b', { dependsOn: [{ quoteLineId: 'a', delaySeconds: 90 }] }));
      await s.advance(orderId);
      s.deps.seconds = 10;
      await s.say(report(orderId));
      expect(await marks(orderId)).toMatchObject({ dueAt: at(100) });

      s.deps.seconds = 100;
      await s.advance(orderId);
      await s.say(report(orderId, { orderLineId: 'L2' }));
      expect(await marks(orderId)).toEqual({ updatedAt: at(100) });
    });

    test('TE8 is due when its HTTP provider is to be asked again; being asked in vain does not update it', async () => {
      const orderId = await s.captured(line('a', { provider: 'acme-fiber' }));
      await s.advance(orderId);
      const first = await marks(orderId);
      expect((first?.dueAt ?? '') < at(600)).toBe(true);
      s.deps.seconds = 50;

      const fulfilment = { request: () => Promise.reject(new Error('503')) };
      const wanted = { tenantId, orderId, lines: [{ lineId: 'L1', attempt: 1 }] };
      const once = { pauseSeconds: 60, onAnswer: () => undefined };
      await expect(dispatchLines({ ...s.deps, fulfilment }, wanted, once)).rejects.toThrow('503');

      const later = await marks(orderId);
      expect(later?.updatedAt).toBe(at(0));
      expect((later?.dueAt ?? '') > (first?.dueAt ?? '')).toBe(true);
    });
  });
}
