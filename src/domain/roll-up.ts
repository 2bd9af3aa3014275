import { andThen, type Decision, type Fact } from './facts.ts';
import type { OrderLine } from './order.ts';

/** Completes an active order once every required line is completed and no other line can move any more (OL3). */
export function rollUp(decision: Decision, now: string): Decision {
  const { order } = decision;
  const [first, ...rest] = order.lines.flatMap(completion);
  if (order.state !== 'active' || first === undefined || 1 + rest.length < order.lines.length) return decision;
  const fact: Fact = {
    type: 'OrderCompleted',
    ...{ at: now, from: 'active', to: 'completed' },
    payload: {
      ...{ orderId: order.orderId, quoteId: order.quoteId, customerId: order.customerId },
      ...{ completedAt: now, lines: [first, ...rest] },
    },
  };
  return andThen(decision, { ...order, state: 'completed' }, fact);
}

const completion = (line: OrderLine) =>
  line.state === 'completed' ? [{ orderLineId: line.lineId, completedAt: line.completedAt }] : [];
