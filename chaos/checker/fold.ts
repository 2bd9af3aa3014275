import { asObject, type Fact, type Json, numberOf, objectsOf, own, textOf } from './event.ts';

export interface FoldedLine {
  state: string;
  attempt: number;
  requestedAt: string | null;
  expectedCompletionAt: string | null;
  overdueAt: string | null;
  startedAt: string | null;
  settledAt: string | null;
  failureReason: string | null;
  /** The line's summary in OrderCaptured. */
  readonly sold: Json;
}

export interface FoldedOrder {
  version: number;
  state: string;
  captured: Json;
  readonly lines: Map<string, FoldedLine>;
  /** Moves that no rule allows, in words. */
  readonly illegal: string[];
}

const orderFacts: Readonly<Record<string, readonly [from: readonly string[], to: string]>> = {
  OrderValidated: [['captured'], 'validated'],
  OrderRejected: [['captured'], 'rejected'],
  OrderActivated: [['validated'], 'active'],
  OrderHeld: [['active'], 'held'],
  OrderResumed: [['held'], 'active'],
  OrderCompleted: [['active', 'cancelling'], 'completed'],
  OrderPartiallyCompleted: [['active', 'cancelling'], 'partially_completed'],
  OrderFailed: [['active'], 'failed'],
  OrderCancelled: [['active', 'cancelling'], 'cancelled'],
};

const lineFacts: Readonly<Record<string, readonly [from: readonly string[], to: string]>> = {
  OrderLineFulfillmentRequested: [['pending', 'failed'], 'requested'],
  OrderLineStarted: [['requested'], 'in_progress'],
  OrderLineFulfillmentCompleted: [['requested', 'in_progress', 'failed', 'cancelling', 'compensating'], 'completed'],
  OrderLineFailed: [['requested', 'in_progress'], 'failed'],
  OrderLineWaived: [['pending', 'failed'], 'waived'],
  OrderLineFailedFinally: [['failed'], 'failed_finally'],
};

/** Facts that say something without moving an order or a line. */
const still: Readonly<Record<string, readonly string[]>> = {
  OrderSubmittedForFulfillment: ['active'],
  OrderAmendmentRequested: ['captured', 'validated', 'active', 'held'],
  OrderCancellationRequested: ['captured', 'validated', 'active', 'held'],
};

/** The order that its facts tell, one after the other. */
export function foldFacts(facts: readonly Fact[]): FoldedOrder {
  const order: FoldedOrder = { version: 0, state: '', captured: {}, lines: new Map(), illegal: [] };
  for (const fact of facts) {
    order.version = fact.version;
    applyFact(order, fact);
  }
  return order;
}

export function applyFact(order: FoldedOrder, { type, payload }: Fact): void {
  const line = order.lines.get(textOf(payload, 'orderLineId'));
  if (type === 'OrderCaptured') capture(order, payload);
  else if (orderFacts[type]) moveOrder(order, type, orderFacts[type]);
  else if (still[type]) expectState(order, type, still[type]);
  else if (!line) order.illegal.push(`${type} of line ${textOf(payload, 'orderLineId')}, which the order has not`);
  else if (type === 'OrderLineOverdue') overdue(order, line, payload);
  else if (lineFacts[type]) moveLine(order, line, type, lineFacts[type], payload);
  else order.illegal.push(`${type} is no fact that this verifier knows`);
}

function capture(order: FoldedOrder, payload: Json): void {
  if (order.state !== '') order.illegal.push('captured twice');
  order.state = 'captured';
  order.captured = payload;
  for (const sold of objectsOf(payload, 'lineSummaries')) {
    order.lines.set(textOf(sold, 'orderLineId'), {
      state: 'pending',
      attempt: 0,
      requestedAt: null,
      expectedCompletionAt: null,
      overdueAt: null,
      startedAt: null,
      settledAt: null,
      failureReason: null,
      sold,
    });
  }
}

function moveOrder(order: FoldedOrder, type: string, [from, to]: readonly [readonly string[], string]): void {
  expectState(order, type, from);
  const unfinished = [...order.lines].filter(([, line]) => required(line) && !satisfied(line)).map(([id]) => id);
  if (to === 'completed' && unfinished.length > 0) order.illegal.push(`completed without ${unfinished.join(', ')}`);
  order.state = to;
}

function expectState(order: FoldedOrder, type: string, from: readonly string[]): void {
  if (!from.includes(order.state)) order.illegal.push(`${type} while ${order.state || 'unknown'}`);
}

function moveLine(
  order: FoldedOrder,
  line: FoldedLine,
  type: string,
  [from, to]: readonly [readonly string[], string],
  payload: Json,
): void {
  const id = textOf(payload, 'orderLineId');
  if (!from.includes(line.state)) order.illegal.push(`${type} of ${id} while ${line.state}`);
  if (order.state !== 'active') order.illegal.push(`${type} of ${id} in an order that is ${order.state}`);
  const attempt = numberOf(payload, 'attempt');
  if (to === 'requested') {
    if (attempt !== line.attempt + 1) order.illegal.push(`attempt ${attempt} of ${id} after ${line.attempt}`);
    line.requestedAt = textOf(payload, 'requestedAt');
    line.startedAt = null;
  } else if (attempt !== line.attempt) order.illegal.push(`${type} of ${id}, attempt ${attempt}, not ${line.attempt}`);
  line.state = to;
  line.attempt = attempt;
  line.expectedCompletionAt = to === 'requested' ? textOf(payload, 'expectedCompletionAt') : line.expectedCompletionAt;
  line.startedAt = to === 'in_progress' ? textOf(payload, 'startedAt') : line.startedAt;
  if (to === 'requested' || to === 'in_progress') return;
  line.expectedCompletionAt = null;
  line.overdueAt = null;
  line.settledAt = textOf(payload, to === 'completed' ? 'completedAt' : 'failedAt');
  line.failureReason = to === 'failed' ? textOf(payload, 'reason') : null;
}

function overdue(order: FoldedOrder, line: FoldedLine, payload: Json): void {
  const open = line.state === 'requested' || line.state === 'in_progress';
  if (!open || line.overdueAt !== null)
    order.illegal.push(`${textOf(payload, 'orderLineId')} is overdue twice or closed`);
  line.overdueAt = textOf(payload, 'overdueAt');
}

const required = (line: FoldedLine): boolean => own(line.sold, 'required') !== false;

export const satisfied = (line: FoldedLine): boolean => line.state === 'completed' || line.state === 'waived';

export const totalsOf = (payload: Json): Json => asObject(own(payload, 'totals')) ?? {};
