import { type Nudge, type NudgeSignal, type OrderPicture, orderWorkflowId } from '../contracts/temporal.ts';
import type { Order } from '../domain/order/order.ts';
import type { OutboxMessage } from './commits.ts';

/** The row that starts the order's workflow. */
export function startMessage(order: Order, traceparent: string, nextDeadline: string | undefined): OutboxMessage {
  const { tenantId, orderId, customerId, quoteId, lines } = order;
  const input = { tenantId, orderId, traceparent, nextDeadline };
  const body = JSON.stringify({ input, customerId, quoteId, lineCount: lines.length });
  return temporalMessage(order, { topic: 'start', traceparent, body });
}

/** What a nudge carries besides the order's version. */
export interface Waking {
  readonly traceparent: string;
  /** How the order ended, when there is nothing left to look at. */
  readonly settled?: OrderPicture;
}

/** The row that wakes the order's workflow. */
export function nudgeMessage(order: Order, signal: NudgeSignal, { traceparent, settled }: Waking): OutboxMessage {
  const nudge: Nudge = { version: order.version, traceparent, settled };
  return temporalMessage(order, { topic: signal, traceparent, body: JSON.stringify(nudge) });
}

const temporalMessage = (
  { tenantId, orderId, version }: Order,
  { topic, traceparent, body }: { topic: string; traceparent: string; body: string },
): OutboxMessage => ({
  destination: 'temporal',
  aggregate: orderId,
  version,
  topic,
  key: orderWorkflowId(tenantId, orderId),
  eventType: 'WorkflowMessage',
  headers: { traceparent, tenantId },
  body,
});
