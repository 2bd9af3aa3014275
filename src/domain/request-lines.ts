import { readyLines } from './dependencies.ts';
import { andThen, type Decision, type Fact, idempotencyKey, undecided } from './facts.ts';
import { type Channel, isOpen, type LineProgress, type Order, type OrderLine, withProgress } from './order.ts';
import { after, earliest } from './time.ts';

/** What one try of asking an HTTP provider may take, and some for its way: past it nobody is asking any more. */
const askSeconds = 15;

/** How a line's provider is reached and how long it is given. */
export type PolicyOf = (provider: string) => { readonly channel: Channel; readonly expectedSeconds: number };

/** Requests every line that may start now, each as its first attempt (OL2). Nothing ready: no fact. */
export function requestReadyLines(order: Order, now: string, policyOf: PolicyOf): Decision {
  const [first, ...rest] = readyLines(order, now);
  if (first === undefined) return undecided(order);
  const opening = order.lines.every((line) => line.state === 'pending')
    ? [submitted(order, now, [first.lineId, ...rest.map((line) => line.lineId)])]
    : [];
  return [first, ...rest].reduce(
    (decision, line) => requestLine(decision, line, now, policyOf),
    andThen(undecided(order), order, ...opening),
  );
}

/** The first deadline that the order will have when its ready lines are requested now. */
export function firstDeadline(order: Order, now: string, policyOf: PolicyOf): string | undefined {
  return earliest(readyLines(order, now).map(({ provider }) => after(now, policyOf(provider).expectedSeconds)));
}

/** Marks open lines whose expected completion has passed; each once per attempt. */
export function markOverdue(order: Order, now: string): Decision {
  return order.lines.reduce((decision, line) => {
    if (!isOpen(line) || line.overdueAt !== undefined || line.expectedCompletionAt > now) return decision;
    const { attempt, expectedCompletionAt, state } = line;
    const fact: Fact = {
      type: 'OrderLineOverdue',
      ...{ at: now, lineId: line.lineId, from: state, to: state },
      payload: { orderId: order.orderId, orderLineId: line.lineId, attempt, expectedCompletionAt, overdueAt: now },
    };
    return andThen(decision, withProgress(decision.order, line.lineId, { ...line, overdueAt: now }), fact);
  }, undecided(order));
}

function requestLine(decision: Decision, line: OrderLine, now: string, policyOf: PolicyOf): Decision {
  const { orderId } = decision.order;
  const { channel, expectedSeconds } = policyOf(line.provider);
  const expectedCompletionAt = after(now, expectedSeconds);
  const attempt = 1;
  const fact: Fact = {
    type: 'OrderLineFulfillmentRequested',
    ...{ at: now, lineId: line.lineId, from: 'pending', to: 'requested' },
    payload: {
      ...{ orderId, orderLineId: line.lineId, attempt, provider: line.provider, channel },
      idempotencyKey: idempotencyKey(decision.order, line.lineId, attempt),
      ...{ offerId: line.offerId, action: line.action, quantity: line.quantity },
      ...(line.targetAssetId === undefined ? {} : { targetAssetId: line.targetAssetId }),
      ...{ requestedAt: now, expectedCompletionAt },
    },
  };
  const open: LineProgress = { state: 'requested', attempt, requestedAt: now, expectedCompletionAt };
  const progress = channel === 'HTTP' ? { ...open, askBy: after(now, askSeconds) } : open;
  return andThen(decision, withProgress(decision.order, line.lineId, progress), fact);
}

/** The lines that their HTTP providers have not taken are asked for again, after a pause of so many seconds. */
export function askAgain(order: Order, lineIds: readonly string[], now: string, pauseSeconds: number): Order {
  const askBy = after(now, pauseSeconds + askSeconds);
  const lines = order.lines.map((line) =>
    line.state === 'requested' && lineIds.includes(line.lineId) ? { ...line, askBy } : line,
  );
  return { ...order, lines };
}

const submitted = (order: Order, now: string, orderLineIds: [string, ...string[]]): Fact => ({
  type: 'OrderSubmittedForFulfillment',
  ...{ at: now, from: 'active', to: 'active' },
  payload: { orderId: order.orderId, submittedAt: now, orderLineIds },
});
