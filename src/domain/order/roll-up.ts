import { record } from './evolve.ts';
import type { Decision } from './facts.ts';
import { isRunning, type OrderLine } from './order.ts';

/** Completes a running order once every required line is completed and no other line can move any more (OL3). */
export function rollUp(decision: Decision, now: string): Decision {
  const { order } = decision;
  const [first, ...rest] = order.lines.flatMap(completion);
  if (!isRunning(order) || first === undefined || 1 + rest.length < order.lines.length) return decision;
  const { orderId, quoteId, customerId } = order;
  return record(decision, {
    type: 'OrderCompleted',
    at: now,
    payload: { orderId, quoteId, customerId, completedAt: now, lines: [first, ...rest] },
  });
}

const completion = (line: OrderLine) =>
  line.state === 'completed' ? [{ orderLineId: line.lineId, completedAt: line.completedAt }] : [];
