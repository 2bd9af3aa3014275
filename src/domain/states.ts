/** Where an order may go from each state; a state without successors is final. */
export const orderTransitions = {
  captured: ['validated', 'rejected'],
  validated: ['active'],
  active: ['completed', 'failed'],
  rejected: [],
  completed: [],
  failed: [],
} as const satisfies Record<string, readonly string[]>;

/** Where a line may go from each state. A failed line may still be completed by its provider's late success. */
export const lineTransitions = {
  pending: ['requested'],
  requested: ['in_progress', 'completed', 'failed'],
  in_progress: ['completed', 'failed'],
  failed: ['completed'],
  completed: [],
} as const satisfies Record<string, readonly string[]>;

export type OrderState = keyof typeof orderTransitions;
export type LineState = keyof typeof lineTransitions;

const includes = (states: readonly string[], state: string) => states.includes(state);

export const isFinal = (state: OrderState): boolean => orderTransitions[state].length === 0;

export const orderMayGo = (from: OrderState, to: OrderState): boolean => includes(orderTransitions[from], to);

export const lineMayGo = (from: LineState, to: LineState): boolean => includes(lineTransitions[from], to);
