import { describe, expect, test } from 'vitest';
import { at } from '../../domain/builders.ts';
import { steps } from '../steps.ts';
import { accepted, apply, cancelled, line, report } from '../world.ts';
import { createFakeStore } from './fake-store.ts';

const byWorkflow = { actor: 'system:order-workflow', causationId: 'wake-1' };

describe('OL6 the timeline', () => {
  const s = steps(async () => createFakeStore());

  /** The rows past a version, without ids that are made. */
  const rowsSince = async (orderId: string, version: number) =>
    (await s.probe.timeline(orderId)).slice(version).map((row) => {
      const { eventId, tenantId, at: moment, correlationId, ...rest } = row;
      expect([typeof eventId, tenantId, typeof moment, typeof correlationId]).toEqual([
        'string',
        'demo',
        'string',
        'string',
      ]);
      return rest;
    });

  test('says of each fact of a capture from where to where the order went, who did it and why', async () => {
    const event = accepted('Q-1');

    await apply(s.deps, event);

    const by = { actor: 'system:quotes', causationId: event.eventId };
    expect(await rowsSince((await s.probe.orders())[0] ?? '', 0)).toEqual([
      { version: 1, fact: 'OrderCaptured', to: 'captured', ...by },
      { version: 2, fact: 'OrderValidated', from: 'captured', to: 'validated', ...by },
      { version: 3, fact: 'OrderActivated', from: 'validated', to: 'active', ...by },
    ]);
  });

  test('OL1 says with which faults an order was rejected', async () => {
    const event = accepted('Q-1', { lines: [line('a', { provider: 'nobody' })] });

    await apply(s.deps, event);

    const fault = {
      code: 'PROVIDER_UNKNOWN',
      path: '/lines/0/provider',
      message: 'no provider nobody serves this tenant',
    };
    expect(await rowsSince((await s.probe.orders())[0] ?? '', 1)).toEqual([
      {
        version: 2,
        fact: 'OrderRejected',
        from: 'captured',
        to: 'rejected',
        detail: { faults: [fault] },
        actor: 'system:quotes',
        causationId: event.eventId,
      },
    ]);
  });

  test('says how a line went from its request to the end of its order', async () => {
    const orderId = await s.captured(line('a'));
    await s.advance(orderId);
    const [started, failed, done] = (['accepted', 'failed', 'completed'] as const).map((outcome) =>
      report(orderId, { outcome, details: { reason: 'no port' } }),
    );
    if (started === undefined || failed === undefined || done === undefined) throw new Error('three reports');

    await s.say(started, failed, done);

    const of = { lineId: 'L1' };
    const provider = 'nordic-mobile';
    const by = (said: typeof started) => ({ actor: `provider:${provider}`, causationId: said.reportId });
    expect(await rowsSince(orderId, 3)).toEqual([
      {
        version: 4,
        fact: 'OrderSubmittedForFulfillment',
        from: 'active',
        to: 'active',
        ...byWorkflow,
        detail: { orderLineIds: ['L1'] },
      },
      {
        version: 5,
        fact: 'OrderLineFulfillmentRequested',
        ...of,
        from: 'pending',
        to: 'requested',
        ...byWorkflow,
        detail: { attempt: 1, provider, expectedCompletionAt: at(600) },
      },
      {
        version: 6,
        fact: 'OrderLineStarted',
        ...of,
        from: 'requested',
        to: 'in_progress',
        ...by(started),
        detail: { attempt: 1, provider },
      },
      {
        version: 7,
        fact: 'OrderLineFailed',
        ...of,
        from: 'in_progress',
        to: 'failed',
        ...by(failed),
        detail: { attempt: 1, reason: 'no port' },
      },
      {
        version: 8,
        fact: 'OrderLineFulfillmentCompleted',
        ...of,
        from: 'failed',
        to: 'completed',
        ...by(done),
        detail: { attempt: 1, provider },
      },
      { version: 9, fact: 'OrderCompleted', from: 'active', to: 'completed', ...by(done) },
    ]);
  });

  test('TE3 says which deadline a late line has passed', async () => {
    const orderId = await s.captured(line('a'));
    await s.advance(orderId);
    s.deps.seconds = 601;

    await s.advance(orderId);

    expect(await rowsSince(orderId, 5)).toEqual([
      {
        version: 6,
        fact: 'OrderLineOverdue',
        lineId: 'L1',
        from: 'requested',
        to: 'requested',
        ...byWorkflow,
        detail: { attempt: 1, expectedCompletionAt: at(600) },
      },
    ]);
  });

  test('CO3 says which version of its quote asks for an amendment, and why its quote was cancelled', async () => {
    const orderId = await s.captured(line('a'));
    const [newer, end] = [accepted('Q-1', { quoteVersion: 2 }), cancelled('Q-1')];

    await apply(s.deps, newer, end);

    const stays = { from: 'active', to: 'active', actor: 'system:quotes' };
    expect(await rowsSince(orderId, 3)).toEqual([
      {
        version: 4,
        fact: 'OrderAmendmentRequested',
        ...stays,
        causationId: newer.eventId,
        detail: { quoteId: 'Q-1', quoteVersion: 2 },
      },
      {
        version: 5,
        fact: 'OrderCancellationRequested',
        ...stays,
        causationId: end.eventId,
        detail: { quoteId: 'Q-1', reason: 'moved away' },
      },
    ]);
  });
});
