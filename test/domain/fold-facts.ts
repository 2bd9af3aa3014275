import type { Fact, LineSummary } from '../../src/domain/order/facts.ts';
import { type Order, type OrderLine, withProgress } from '../../src/domain/order/order.ts';
import { ids } from './builders.ts';

/** What a consumer of the order topic rebuilds from the payloads alone (EV4, EV5). */
export function foldFacts(facts: readonly Fact[]): Order {
  const [captured, ...rest] = facts;
  if (captured?.type !== 'OrderCaptured') throw new Error('the first fact is the capture');
  return rest.reduce(next, capturedOrder(captured.payload));
}

function capturedOrder({ lineSummaries, ...payload }: Extract<Fact, { type: 'OrderCaptured' }>['payload']): Order {
  return { ...ids, ...payload, version: 1, state: 'captured', lines: lineSummaries.map(pendingLine) };
}

function pendingLine({ orderLineId, parentOrderLineId, ...summary }: LineSummary, index: number): OrderLine {
  const parent = parentOrderLineId === undefined ? {} : { parentLineId: parentOrderLineId };
  return { lineId: orderLineId, ordinal: index + 1, ...summary, ...parent, state: 'pending' };
}

function next(before: Order, fact: Fact): Order {
  const order = { ...before, version: before.version + 1 };
  switch (fact.type) {
    case 'OrderCaptured':
      throw new Error('captured twice');
    case 'OrderValidated':
      return { ...order, state: 'validated' };
    case 'OrderRejected':
      return { ...order, state: 'rejected' };
    case 'OrderActivated':
      return { ...order, state: 'active' };
    case 'OrderCompleted':
      return { ...order, state: 'completed' };
    case 'OrderSubmittedForFulfillment':
    case 'OrderAmendmentRequested':
    case 'OrderCancellationRequested':
      return order;
    case 'OrderLineFulfillmentRequested': {
      const { orderLineId, attempt, requestedAt, expectedCompletionAt } = fact.payload;
      return withProgress(order, orderLineId, { state: 'requested', attempt, requestedAt, expectedCompletionAt });
    }
    case 'OrderLineStarted':
      return moved(order, fact.payload.orderLineId, { state: 'in_progress', startedAt: fact.payload.startedAt });
    case 'OrderLineOverdue':
      return moved(order, fact.payload.orderLineId, { overdueAt: fact.payload.overdueAt });
    case 'OrderLineFailed': {
      const { orderLineId, failedAt, reason } = fact.payload;
      return moved(order, orderLineId, { state: 'failed', failedAt, reason }, 'expectedCompletionAt', 'overdueAt');
    }
    case 'OrderLineFulfillmentCompleted': {
      const { orderLineId, completedAt } = fact.payload;
      const gone = ['expectedCompletionAt', 'overdueAt', 'failedAt', 'reason'];
      return moved(order, orderLineId, { state: 'completed', completedAt }, ...gone);
    }
    default:
      return fact satisfies never;
  }
}

function moved(order: Order, lineId: string, change: object, ...gone: string[]): Order {
  const kept = Object.entries(order.lines.find((line) => line.lineId === lineId) ?? {});
  const progress = Object.fromEntries(kept.filter(([key]) => !gone.includes(key)));
  return {
    ...order,
    lines: order.lines.map((line) => (line.lineId === lineId ? ({ ...progress, ...change } as OrderLine) : line)),
  };
}
