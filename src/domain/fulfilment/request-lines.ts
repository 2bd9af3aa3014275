import { readyLines } from '../order/dependencies.ts';
import { askSeconds, record } from '../order/evolve.ts';
import { type Decision, idempotencyKey, undecided } from '../order/facts.ts';
import { type Channel, isOpen, type Order, type OrderLine } from '../order/order.ts';
import { after, earliest } from '../time.ts';

/** How a line's provider is reached and how long it is given. */
export type PolicyOf = (provider: string) => { readonly channel: Channel; readonly expectedSeconds: number };

/** Requests every line that may start now, each as its first attempt (OL2). Nothing ready: no fact. */
export function requestReadyLines(order: Order, now: string, policyOf: PolicyOf): Decision {
  const [first, ...rest] = readyLines(order, now);
  if (first === undefined) return undecided(order);
  const submitted = submit(order, [first.lineId, ...rest.map(({ lineId }) => lineId)], now);
  return [first, ...rest].reduce((decision, line) => requestLine(decision, line, { now, policyOf }), submitted);
}

/** The first deadline that the order will have when its ready lines are requested now. */
export function firstDeadline(order: Order, now: string, policyOf: PolicyOf): string | undefined {
  return earliest(readyLines(order, now).map(({ provider }) => after(now, policyOf(provider).expectedSeconds)));
}

/** Marks open lines whose expected completion has passed; each once per attempt. */
export function markOverdue(order: Order, now: string): Decision {
  return order.lines.reduce((decision, line) => {
    if (!isOpen(line) || line.overdueAt !== undefined || line.expectedCompletionAt > now) return decision;
    const { lineId: orderLineId, attempt, expectedCompletionAt } = line;
    const payload = { orderId: order.orderId, orderLineId, attempt, expectedCompletionAt, overdueAt: now };
    return record(decision, { type: 'OrderLineOverdue', at: now, payload });
  }, undecided(order));
}

/** The first request of an order is its submission, too. */
function submit(order: Order, orderLineIds: [string, ...string[]], now: string): Decision {
  const isFirst = order.lines.every((line) => line.state === 'pending');
  if (!isFirst) return undecided(order);
  const payload = { orderId: order.orderId, submittedAt: now, orderLineIds };
  return record(undecided(order), { type: 'OrderSubmittedForFulfillment', at: now, payload });
}

function requestLine(decision: Decision, line: OrderLine, { now, policyOf }: { now: string; policyOf: PolicyOf }) {
  const { orderId } = decision.order;
  const { channel, expectedSeconds } = policyOf(line.provider);
  const attempt = 1;
  return record(decision, {
    type: 'OrderLineFulfillmentRequested',
    at: now,
    payload: {
      orderId,
      orderLineId: line.lineId,
      attempt,
      provider: line.provider,
      channel,
      idempotencyKey: idempotencyKey(decision.order, line.lineId, attempt),
      offerId: line.offerId,
      action: line.action,
      quantity: line.quantity,
      targetAssetId: line.targetAssetId,
      requestedAt: now,
      expectedCompletionAt: after(now, expectedSeconds),
    },
  });
}

/** The lines that their HTTP providers have not taken are asked for again, after a pause of so many seconds. */
export function askAgain(
  order: Order,
  { lineIds, now, pauseSeconds }: { lineIds: readonly string[]; now: string; pauseSeconds: number },
): Order {
  const askBy = after(now, pauseSeconds + askSeconds);
  const lines = order.lines.map((line) =>
    line.state === 'requested' && lineIds.includes(line.lineId) ? { ...line, askBy } : line,
  );
  return { ...order, lines };
}
