import type { Dependency, LineItem, LineProgress, LineState, Order, OrderLine } from '../../src/domain/order/order.ts';
import type { AcceptedQuote, QuoteLine } from '../../src/domain/quotes/quote.ts';
import { after } from '../../src/domain/time.ts';

export const t0 = '2026-03-02T09:00:00.000Z';
export const at = (seconds: number): string => after(t0, seconds);

export const pending: LineProgress = { state: 'pending' };

/** A line's progress in each state; open lines are expected at t0 + 3600 s. */
export const progressIn = (state: LineState, attempt = 1): LineProgress => {
  const attempted = { attempt, requestedAt: t0 };
  switch (state) {
    case 'pending':
      return { state };
    case 'requested':
      return { state, ...attempted, expectedCompletionAt: at(3600) };
    case 'in_progress':
      return { state, ...attempted, startedAt: at(1), expectedCompletionAt: at(3600) };
    case 'failed':
      return { state, ...attempted, startedAt: at(1), failedAt: at(2), reason: 'no port' };
    case 'completed':
      return { state, ...attempted, startedAt: at(1), completedAt: at(2) };
    default:
      return state satisfies never;
  }
};

export const dependsOn = (...lineIds: string[]): Dependency[] =>
  lineIds.map((orderLineId) => ({ orderLineId, delaySeconds: 0, optional: false }));

export function line(lineId: string, progress: LineProgress = pending, item: Partial<LineItem> = {}): OrderLine {
  return {
    lineId,
    ordinal: Number(lineId.slice(1)),
    quoteLineId: `q-${lineId}`,
    offerId: 'fiber',
    action: 'ADD',
    quantity: 1,
    oneTimeAmount: '1.00',
    recurringAmount: '2.00',
    required: true,
    provider: 'nordic-mobile',
    dependsOn: [],
    ...item,
    ...progress,
  };
}

export function order(lines: readonly OrderLine[], change: Partial<Order> = {}): Order {
  return {
    tenantId: 'demo',
    orderId: 'ord_1',
    version: 3,
    state: 'active',
    quoteId: 'Q-1',
    quoteVersion: 1,
    customerId: 'cus_1',
    currency: 'EUR',
    totals: { oneTimeTotal: '1.00', recurringTotal: '2.00' },
    commercialSnapshotHash: 'sha256:0a',
    capturedAt: t0,
    correlationId: 'corr-1',
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    lines,
    ...change,
  };
}

export function quoteLine(quoteLineId: string, change: Partial<QuoteLine> = {}): QuoteLine {
  return {
    quoteLineId,
    offerId: 'fiber',
    action: 'ADD',
    quantity: 1,
    oneTimeAmount: '0.00',
    recurringAmount: '0.00',
    provider: 'nordic-mobile',
    ...change,
  };
}

export function quote(lines: readonly QuoteLine[], change: Partial<AcceptedQuote> = {}): AcceptedQuote {
  return {
    quoteId: 'Q-1',
    quoteVersion: 1,
    customerId: 'cus_1',
    currency: 'EUR',
    totals: { oneTimeTotal: '0.00', recurringTotal: '0.00' },
    commercialSnapshotHash: 'sha256:0a',
    approval: { approvedBy: 'usr_1' },
    lines,
    ...change,
  };
}

export const ids = { tenantId: 'demo', orderId: 'ord_1', correlationId: 'corr-1', traceparent: order([]).traceparent };
