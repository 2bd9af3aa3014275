/** Names that client, worker and workflow share. This file is bundled into the workflow: it imports nothing. */
export const orderWorkflowType = 'orderWorkflow';

export const orderWorkflowId = (tenantId: string, orderId: string): string => `order/${tenantId}/${orderId}`;

export interface OrderWorkflowInput {
  readonly tenantId: string;
  readonly orderId: string;
  readonly traceparent: string;
  /** Where a person reads the order; shown in the Web UI. */
  readonly orderUrl?: string;
  /**
   * The deadline that the start shows as a search attribute. Given: one that differs by less than a minute stays as it is
   * shown. Not given, as in every run that older code started: each change is shown.
   */
  readonly nextDeadline?: string;
  /** Set by continue-as-new: the order version that the previous run had seen. */
  readonly seenVersion?: number;
  /** Set by continue-as-new: when somebody asked Temporal to cancel a previous run; shown in the Web UI. */
  readonly cancelRequestedAt?: string;
  /** Continue as new past this many history events, before the server suggests it; for tests. */
  readonly maxHistoryLength?: number;
}

export interface OrderWorkflowResult {
  readonly state: string;
  readonly version: number;
}

/** Wakes an order's workflow. It carries no state that could grow old: the workflow reads the order again (TE2). */
export interface Nudge {
  readonly version: number;
  readonly traceparent?: string;
  /** Look in any case, also at a version that was seen: nobody moved the order in time. The sweeper's mark. */
  readonly look?: boolean;
  /** How the order ended. Nothing leaves a final state, so of such an order there is nothing to read again. */
  readonly settled?: OrderPicture;
}

export const nudgeSignals = {
  linesReady: 'linesReady',
  orderSettled: 'orderSettled',
  orderStuck: 'orderStuck',
  amendmentRequested: 'amendmentRequested',
  cancellationRequested: 'cancellationRequested',
} as const;

export type NudgeSignal = keyof typeof nudgeSignals;

/** The same by an Update, which costs one state transition where a signal costs three; it needs a worker that answers. */
export const nudgeUpdate = 'nudge';

/** What a wake needs to know of the order: when to wake next, what to call, and what to show. */
export interface OrderPicture {
  readonly version: number;
  readonly state: string;
  /** Nothing more will happen to the order. */
  readonly final: boolean;
  readonly asOf: string;
  /** The next moment at which the clock alone changes something. */
  readonly nextWake?: string;
  readonly nextDeadline?: string;
  readonly stuck: boolean;
  /** Requested lines of HTTP providers that nobody has accepted yet. */
  readonly dispatch: readonly DispatchLine[];
  /** One text per line for people, e.g. `L2 requested nordic-mobile`, `L3 pending, waits for L1 L2`. */
  readonly lines: readonly string[];
}

/** How a dispatch is tried again; the pauses double. The activity knows by it when its next try comes. */
export const dispatchRetry = { initialIntervalSeconds: 1, maximumIntervalSeconds: 60 } as const;

export interface DispatchLine {
  readonly lineId: string;
  readonly attempt: number;
}

export const searchAttributeNames = {
  tenant: 'OmsTenant',
  orderState: 'OmsOrderState',
  customer: 'OmsCustomer',
  nextDeadline: 'OmsNextDeadline',
  stuckSince: 'OmsStuckSince',
} as const;

/** What a namespace must know before the first order starts there. */
export const searchAttributeTypes = {
  [searchAttributeNames.tenant]: 'Keyword',
  [searchAttributeNames.orderState]: 'Keyword',
  [searchAttributeNames.customer]: 'Keyword',
  [searchAttributeNames.nextDeadline]: 'Datetime',
  [searchAttributeNames.stuckSince]: 'Datetime',
} as const;
