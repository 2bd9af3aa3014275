import { after } from '../time.ts';
import type { Decision, Fact, FactPayloads, FactType, LineSummary, RecordedFact } from './facts.ts';
import { type LineProgress, lineOf, type NewOrder, type Order, type OrderLine, withProgress } from './order.ts';
import {
  IllegalMove,
  type LineMove,
  type LineStateBefore,
  lineMoves,
  type OrderMove,
  type OrderState,
  orderMoves,
} from './states.ts';

/** What one try of asking an HTTP provider may take, and some for its way: past it nobody is asking any more. */
export const askSeconds = 15;

type FactOf<T extends FactType> = Extract<Fact, { type: T }>;
type LineFact = FactOf<LineMove>;
type OrderFact = Exclude<Fact, LineFact | Capture>;
type Capture = FactOf<'OrderCaptured'>;

/** Every fact has its moves; a fact of the table that no contract describes yet is named here. */
type FactToCome = 'OrderFailed';
type TableFitsTheFacts = [FactType, OrderMove | LineMove] extends [
  'OrderCaptured' | OrderMove | LineMove,
  FactType | FactToCome,
]
  ? true
  : never;
const tableFitsTheFacts: TableFitsTheFacts = true;
void tableFitsTheFacts;

/** The decision that an order is there: its first fact, of which the whole order is made. */
export function begin(ids: NewOrder, capture: Capture): Decision {
  const order = capturedOrder(ids, capture.payload);
  return { order, facts: [{ ...capture, version: 1, to: order.state }] };
}

/**
 * The decision with further facts. Version, `from` and `to` are filled here and nowhere else; throws IllegalMove where
 * the table of moves has no such fact.
 */
export const record = (decision: Decision, ...facts: readonly Fact[]): Decision => facts.reduce(recordOne, decision);

function recordOne({ order, facts }: Decision, fact: Fact): Decision {
  const next = evolve(order, fact);
  return { order: next, facts: [...facts, inItsPlace(order, fact, next)] };
}

function inItsPlace(before: Order, fact: Fact, after: Order): RecordedFact {
  if (!isLineFact(fact)) return { ...fact, version: after.version, from: before.state, to: after.state };
  const { orderLineId: lineId } = fact.payload;
  return { ...fact, version: after.version, lineId, from: lineIn(before, fact).state, to: lineIn(after, fact).state };
}

/** The order after a fact. Nothing else makes a state. */
export function evolve(order: Order, fact: Fact): Order {
  const version = order.version + 1;
  if (fact.type === 'OrderCaptured') throw new IllegalMove(`order ${order.orderId} is captured already`);
  if (isLineFact(fact)) {
    const line = lineIn(order, fact);
    return { ...withProgress(order, line.lineId, progressAfter(line, fact)), version };
  }
  return { ...order, version, state: orderStateAfter(order, fact) };
}

const isLineFact = (fact: Fact): fact is LineFact => 'orderLineId' in fact.payload;

function orderStateAfter({ orderId, state }: Order, { type }: OrderFact): OrderState {
  const moves: Partial<Record<OrderMove, OrderState>> = orderMoves[state];
  const to = moves[type];
  if (to === undefined) throw new IllegalMove(`${type} of order ${orderId}, which is ${state}`);
  return to;
}

function lineIn(order: Order, { type, payload }: LineFact): OrderLine {
  const line = lineOf(order, payload.orderLineId);
  if (line === undefined)
    throw new IllegalMove(`${type} of line ${payload.orderLineId}, which the order does not have`);
  return line;
}

function progressAfter(line: OrderLine, fact: LineFact): LineProgress {
  switch (fact.type) {
    case 'OrderLineFulfillmentRequested':
      return requested(legally(line, fact.type), fact.payload);
    case 'OrderLineStarted': {
      const before = legally(line, fact.type);
      const { attempt, requestedAt, expectedCompletionAt, overdueAt } = before;
      const { startedAt } = fact.payload;
      const state = lineMoves[before.state].OrderLineStarted;
      return { state, attempt, requestedAt, startedAt, expectedCompletionAt, overdueAt };
    }
    case 'OrderLineOverdue':
      return { ...legally(line, fact.type), overdueAt: fact.payload.overdueAt };
    case 'OrderLineFulfillmentCompleted': {
      const before = legally(line, fact.type);
      const { attempt, requestedAt, startedAt } = before;
      const state = lineMoves[before.state].OrderLineFulfillmentCompleted;
      return { state, attempt, requestedAt, startedAt, completedAt: fact.payload.completedAt };
    }
    case 'OrderLineFailed': {
      const before = legally(line, fact.type);
      const { attempt, requestedAt, startedAt } = before;
      const { failedAt, reason } = fact.payload;
      return { state: lineMoves[before.state].OrderLineFailed, attempt, requestedAt, startedAt, failedAt, reason };
    }
    default:
      return fact satisfies never;
  }
}

function requested(
  { state: from }: LineBefore<'OrderLineFulfillmentRequested'>,
  { attempt, channel, requestedAt, expectedCompletionAt }: FactPayloads['OrderLineFulfillmentRequested'],
): LineProgress {
  const state = lineMoves[from].OrderLineFulfillmentRequested;
  const askBy = channel === 'HTTP' ? after(requestedAt, askSeconds) : undefined;
  return { state, attempt, requestedAt, expectedCompletionAt, askBy };
}

type LineBefore<F extends LineMove> = Extract<OrderLine, { state: LineStateBefore<F> }>;

/** The line, in a state of which the table has the fact. */
function legally<F extends LineMove>(line: OrderLine, fact: F): LineBefore<F> {
  if (isBefore(line, fact)) return line;
  throw new IllegalMove(`${fact} of line ${line.lineId}, which is ${line.state}`);
}

const isBefore = <F extends LineMove>(line: OrderLine, fact: F): line is LineBefore<F> =>
  Object.hasOwn(lineMoves[line.state], fact);

function capturedOrder(ids: NewOrder, payload: FactPayloads['OrderCaptured']): Order {
  const { lineSummaries, ...head } = payload;
  return { ...ids, ...head, version: 1, state: 'captured', lines: lineSummaries.map(pendingLine) };
}

function pendingLine({ orderLineId, parentOrderLineId, ...summary }: LineSummary, index: number): OrderLine {
  return { ...summary, lineId: orderLineId, ordinal: index + 1, parentLineId: parentOrderLineId, state: 'pending' };
}
