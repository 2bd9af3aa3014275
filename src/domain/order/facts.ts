import type { Channel, Dependency, LineAction, Order } from './order.ts';
import type { LineState, OrderState } from './states.ts';

export interface QuoteFault {
  /** Stable, e.g. `DEPENDENCY_CYCLE`. */
  readonly code: string;
  /** JSON pointer into the accepted quote. */
  readonly path: string;
  readonly message: string;
}

export interface LineSummary {
  readonly orderLineId: string;
  readonly quoteLineId: string;
  readonly offerId: string;
  readonly action: LineAction;
  readonly quantity: number;
  readonly oneTimeAmount: string;
  readonly recurringAmount: string;
  readonly required: boolean;
  readonly provider: string;
  readonly targetAssetId?: string;
  readonly parentOrderLineId?: string;
  readonly dependsOn: Dependency[];
}

interface CompletedLine {
  readonly orderLineId: string;
  readonly completedAt: string;
}

type Attempt = { orderId: string; orderLineId: string; attempt: number; provider: string };

/** Payloads by fact; each fact raises its order's version by one (EV5). */
export interface FactPayloads {
  OrderCaptured: {
    orderId: string;
    quoteId: string;
    quoteVersion: number;
    customerId: string;
    capturedAt: string;
    currency: string;
    totals: { oneTimeTotal: string; recurringTotal: string };
    lineSummaries: [LineSummary, ...LineSummary[]];
    commercialSnapshotHash: string;
    acceptedEvidenceRef?: string;
  };
  OrderValidated: { orderId: string; validatedAt: string; lineCount: number };
  OrderRejected: { orderId: string; quoteId: string; rejectedAt: string; faults: [QuoteFault, ...QuoteFault[]] };
  OrderActivated: { orderId: string; activatedAt: string; lineCount: number };
  OrderSubmittedForFulfillment: { orderId: string; submittedAt: string; orderLineIds: [string, ...string[]] };
  OrderAmendmentRequested: {
    orderId: string;
    quoteId: string;
    quoteVersion: number;
    requestedAt: string;
    commercialSnapshotHash: string;
  };
  OrderCancellationRequested: { orderId: string; quoteId: string; requestedAt: string; reason?: string };
  OrderCompleted: {
    orderId: string;
    quoteId: string;
    customerId: string;
    completedAt: string;
    lines: [CompletedLine, ...CompletedLine[]];
  };
  OrderLineFulfillmentRequested: Attempt & {
    channel: Channel;
    idempotencyKey: string;
    offerId: string;
    action: LineAction;
    quantity: number;
    targetAssetId?: string;
    requestedAt: string;
    expectedCompletionAt: string;
  };
  OrderLineStarted: Attempt & { startedAt: string };
  OrderLineFulfillmentCompleted: Attempt & { completedAt: string; details?: Record<string, unknown> };
  OrderLineFailed: Attempt & { failedAt: string; reason: string; details?: Record<string, unknown> };
  OrderLineOverdue: {
    orderId: string;
    orderLineId: string;
    attempt: number;
    expectedCompletionAt: string;
    overdueAt: string;
  };
}

export type FactType = keyof FactPayloads;

/** What a rule says has happened. */
export type Fact = {
  [T in FactType]: { readonly type: T; readonly at: string; readonly payload: FactPayloads[T] };
}[FactType];

/** A fact in its place: `version` counts the order's facts, `from` and `to` are states of the line, if it has one, or of the order. */
export type RecordedFact = Fact & {
  readonly version: number;
  readonly lineId?: string;
  readonly from?: OrderState | LineState;
  readonly to: OrderState | LineState;
};

/** What a pure rule returns: the order after its facts, each one version. */
export interface Decision {
  readonly order: Order;
  readonly facts: readonly RecordedFact[];
}

export const undecided = (order: Order): Decision => ({ order, facts: [] });

export const idempotencyKey = (order: Order, lineId: string, attempt: number): string =>
  `${order.orderId}/${lineId}/${attempt}`;
