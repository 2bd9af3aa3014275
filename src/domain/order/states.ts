/**
 * The one table of moves (OL1): for each state of an order, the facts that may be recorded of it and the state that each
 * leads to. A fact that leads back changes no state. State types, what is final, the API's lists, the documents and the
 * database's own check all derive from these two tables.
 */
export const orderMoves = {
  captured: {
    OrderValidated: 'validated',
    OrderRejected: 'rejected',
    OrderAmendmentRequested: 'captured',
    OrderCancellationRequested: 'captured',
  },
  validated: {
    OrderActivated: 'active',
    OrderAmendmentRequested: 'validated',
    OrderCancellationRequested: 'validated',
  },
  active: {
    OrderSubmittedForFulfillment: 'active',
    OrderAmendmentRequested: 'active',
    OrderCancellationRequested: 'active',
    OrderCompleted: 'completed',
    OrderFailed: 'failed',
  },
  rejected: {},
  completed: {},
  failed: {},
} as const satisfies Moves;

/** The same for a line. A failed line may still be completed by its provider's late success. */
export const lineMoves = {
  pending: { OrderLineFulfillmentRequested: 'requested' },
  requested: {
    OrderLineOverdue: 'requested',
    OrderLineStarted: 'in_progress',
    OrderLineFulfillmentCompleted: 'completed',
    OrderLineFailed: 'failed',
  },
  in_progress: {
    OrderLineOverdue: 'in_progress',
    OrderLineFulfillmentCompleted: 'completed',
    OrderLineFailed: 'failed',
  },
  failed: { OrderLineFulfillmentCompleted: 'completed' },
  completed: {},
} as const satisfies Moves;

type Moves = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type OrderState = keyof typeof orderMoves;
export type LineState = keyof typeof lineMoves;

/** The facts that a table of moves names. */
type FactOf<Table> = { [From in keyof Table]: keyof Table[From] }[keyof Table];
/** The states in which it names a fact. */
type Before<Table, Fact> = {
  [From in keyof Table]: Fact extends keyof Table[From] ? From : never;
}[keyof Table];

export type OrderMove = FactOf<typeof orderMoves>;
export type LineMove = FactOf<typeof lineMoves>;
export type LineStateBefore<F extends LineMove> = Before<typeof lineMoves, F>;

/** A rule wants to record a fact that the table does not have in this state: a bug, and nothing of it may be stored. */
export class IllegalMove extends Error {
  override readonly name = 'IllegalMove';
}

export const orderStates = statesOf(orderMoves);
export const lineStates = statesOf(lineMoves);

/** Where an order may go from a state; none when it is final. */
export function nextOrderStates(from: OrderState): readonly OrderState[] {
  const moves: Partial<Record<OrderMove, OrderState>> = orderMoves[from];
  return others(from, Object.values(moves));
}

export function nextLineStates(from: LineState): readonly LineState[] {
  const moves: Partial<Record<LineMove, LineState>> = lineMoves[from];
  return others(from, Object.values(moves));
}

/** Texts, so that a state as a row has it can be looked up. */
export const finalOrderStates: ReadonlySet<string> = new Set(
  orderStates.filter((state) => nextOrderStates(state).length === 0),
);

export const isFinal = (state: OrderState): boolean => finalOrderStates.has(state);

/** Whether an order's lines are requested, watched and rolled up in a state. */
export const running: Record<OrderState, boolean> = {
  captured: false,
  validated: false,
  active: true,
  rejected: false,
  completed: false,
  failed: false,
};

/** What a line in a state is to the others: its request is out, it lets those that depend on it start, it waits for help. */
const lineIs = {
  pending: 'waiting',
  requested: 'open',
  in_progress: 'open',
  failed: 'in need of help',
  completed: 'satisfied',
} as const satisfies Record<LineState, string>;

export type OpenState = {
  [State in LineState]: (typeof lineIs)[State] extends 'open' ? State : never;
}[LineState];

export const isOpenState = (state: LineState): state is OpenState => lineIs[state] === 'open';
export const isSatisfied = (state: LineState): boolean => lineIs[state] === 'satisfied';
export const needsHelp = (state: LineState): boolean => lineIs[state] === 'in need of help';

function others<State>(from: State, reached: readonly State[]): readonly State[] {
  return [...new Set(reached)].filter((state) => state !== from);
}

function statesOf<State extends string>(moves: Readonly<Record<State, unknown>>): readonly State[] {
  const states: State[] = [];
  for (const state in moves) states.push(state);
  return states;
}
