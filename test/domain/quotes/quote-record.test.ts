import { describe, expect, test } from 'vitest';
import type { Order, OrderState } from '../../../src/domain/order/order.ts';
import {
  decideAccepted,
  decideCancelled,
  decideLapsed,
  type QuoteAction,
  type QuoteRecord,
  unknownQuote,
} from '../../../src/domain/quotes/quote-record.ts';
import { line, order, quote, quoteLine, t0 } from '../builders.ts';

const states = ['captured', 'validated', 'active', 'rejected', 'completed', 'failed'] as const;
const finalStates: readonly OrderState[] = ['rejected', 'completed', 'failed'];

const acceptances = states
  .map((state): OrderState | 'none' => state)
  .concat('none')
  .flatMap((orderState) =>
    [undefined, 1, 2, 3].flatMap((knownVersion) =>
      [false, true].flatMap((cancelled) =>
        (['stated', 'recorded', 'of another version', 'none'] as const).flatMap((approval) =>
          [false, true].map((supersedes) => ({ orderState, knownVersion, cancelled, approval, supersedes })),
        ),
      ),
    ),
  );

type Acceptance = (typeof acceptances)[number];

/** The table of SH2 and CO3 in words, for an acceptance of version 2. */
function expected({ orderState, knownVersion, cancelled, approval, supersedes }: Acceptance): QuoteAction['action'] {
  if (cancelled) return 'refuse';
  if (knownVersion === 2) return 'duplicate';
  if (knownVersion === 3) return 'refuse';
  if (approval === 'none' || approval === 'of another version') return 'park';
  if (knownVersion === undefined && !supersedes) return 'start';
  return orderState === 'none' || finalStates.includes(orderState) ? 'refuse' : 'signal';
}

const inState = (state: OrderState | 'none'): Order | undefined =>
  state === 'none' ? undefined : order([line('L1')], { state, version: 7 });

function accept({ orderState, knownVersion, cancelled, approval, supersedes }: Acceptance): QuoteAction {
  const known: QuoteRecord = {
    revision: 4,
    quoteVersion: knownVersion ?? 0,
    cancelled,
    approvedVersion: { stated: 0, recorded: 2, 'of another version': 1, none: 0 }[approval],
    orderId: knownVersion === undefined ? undefined : 'ord_1',
  };
  const { approval: stated, ...unapproved } = quote([quoteLine('a')], { quoteVersion: 2 });
  const accepted = {
    ...unapproved,
    approval: approval === 'stated' ? stated : undefined,
    supersedes: supersedes ? { orderId: 'ord_1' } : undefined,
  };
  return decideAccepted(known, accepted, { order: inState(orderState), now: t0 });
}

describe('SH2 QuoteAccepted of version 2: start | signal | duplicate | park | refuse', () => {
  test.each(acceptances)(
    'order $orderState, known version $knownVersion, cancelled $cancelled, approval $approval, supersedes $supersedes',
    (acceptance) => {
      const answer = accept(acceptance);

      expect(answer.action).toBe(expected(acceptance));
      expect(answer.reason).not.toBe('');
      if (answer.action !== 'signal') return;
      expect(answer.decision.facts.map((fact) => fact.type)).toEqual(['OrderAmendmentRequested']);
      expect(answer.decision.order).toMatchObject({ state: acceptance.orderState, version: 8 });
    },
  );

  test('every action of the table but record is reached', () => {
    const reached = new Set(acceptances.map((acceptance) => accept(acceptance).action));
    expect([...reached].sort()).toEqual(['duplicate', 'park', 'refuse', 'signal', 'start']);
  });
});

describe('SH2 QuoteCancelled: signal | duplicate | record | refuse', () => {
  const rows = [...states, 'none' as const].flatMap((orderState) => [
    { orderState, cancelled: true, action: 'duplicate' },
    {
      orderState,
      cancelled: false,
      action: orderState === 'none' ? 'record' : finalStates.includes(orderState) ? 'refuse' : 'signal',
    },
  ]);

  test.each(rows)('order $orderState, cancelled before $cancelled: $action', ({ orderState, cancelled, action }) => {
    const answer = decideCancelled({ ...unknownQuote, cancelled }, inState(orderState), {
      quoteId: 'Q-1',
      now: t0,
      reason: 'moved away',
    });

    expect(answer.action).toBe(action);
    expect(answer.reason).not.toBe('');
    if (answer.action !== 'signal') return;
    expect(answer.decision.facts[0]).toMatchObject({
      type: 'OrderCancellationRequested',
      payload: { orderId: 'ord_1', quoteId: 'Q-1', requestedAt: t0, reason: 'moved away' },
    });
    expect(answer.decision.order).toMatchObject({ state: orderState, version: 8 });
  });
});

describe('CO3 QuoteExpired and QuoteRejected: record, whatever is known of the quote', () => {
  const rows = [undefined, 'ord_1'].flatMap((orderId) =>
    [false, true].flatMap((cancelled) =>
      (['expired', 'rejected'] as const).map((word) => ({ orderId, cancelled, word })),
    ),
  );

  test.each(rows)('order $orderId, cancelled before $cancelled, $word', ({ orderId, cancelled, word }) => {
    const known = { ...unknownQuote, cancelled, quoteVersion: orderId === undefined ? 0 : 2, orderId };

    const answer = decideLapsed(known, word);

    expect(answer.action).toBe('record');
    expect(answer.reason).toContain(word);
    expect(answer.reason).toContain(orderId ?? 'no order');
  });
});
