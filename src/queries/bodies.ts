import type { TrackingReport } from '../contracts/tracking-report.ts';
import type { LineState, OrderState } from '../domain/order/states.ts';

/** Response bodies of the order queries. Dates are ISO 8601 in UTC; money is a decimal string, never a number. */

export interface TotalsBody {
  readonly oneTimeTotal: string;
  readonly recurringTotal: string;
}

export interface DependencyBody {
  readonly orderLineId: string;
  readonly type: 'finish-to-start';
  readonly delaySeconds: number;
  readonly optional: boolean;
  /** The line it names is completed or waived; a delay may still be running. */
  readonly satisfied: boolean;
}

export interface OrderLineBody {
  readonly id: string;
  readonly state: LineState;
  readonly action: string;
  readonly offerId: string;
  readonly quoteLineId: string;
  readonly quantity: number;
  readonly oneTimeAmount: string;
  readonly recurringAmount: string;
  readonly required: boolean;
  readonly targetAssetId?: string;
  readonly parentOrderLineId?: string;
  readonly provider: string;
  /** 0 until the line is requested for the first time. */
  readonly attempt: number;
  readonly requestedDate?: string;
  /**
   * The provider took the request: it answered an HTTP request with 2xx, or reported. Absent until the line is requested,
   * false also of a line that failed before it started.
   */
  readonly takenByProvider?: boolean;
  readonly startDate?: string;
  readonly expectedCompletionDate?: string;
  readonly overdueSince?: string;
  /** Of a completed line. */
  readonly completionDate?: string;
  /** Of a line that stopped otherwise. */
  readonly settledDate?: string;
  readonly failureReason?: string;
  readonly dependsOn: readonly DependencyBody[];
}

export interface StuckBody {
  readonly since: string;
  readonly lines: readonly { readonly id: string; readonly reason: 'failed' | 'overdue' }[];
}

interface OrderHead {
  readonly id: string;
  readonly state: OrderState;
  /** Counts the order's facts; the ETag. */
  readonly version: number;
  readonly quoteId: string;
  readonly quoteVersion: number;
  readonly customerId: string;
  readonly currency: string;
  readonly totals: TotalsBody;
  readonly orderDate: string;
  readonly lastUpdate: string;
}

export interface OrderBody extends OrderHead {
  readonly commercialSnapshotHash: string;
  readonly acceptedEvidenceRef?: string;
  readonly correlationId: string;
  /** Why the order was rejected. */
  readonly faults?: readonly Readonly<Record<string, unknown>>[];
  /** No line can move without help. */
  readonly stuck?: StuckBody;
  readonly orderLines: readonly OrderLineBody[];
}

export interface OrderSummaryBody extends OrderHead {
  readonly stuckSince?: string;
  /** How many lines are in each state. */
  readonly lineStates: Readonly<Record<string, number>>;
}

export interface OrderListBody {
  readonly items: readonly OrderSummaryBody[];
  /** Absent on the last page. */
  readonly nextCursor?: string;
}

export interface TimelineEntryBody {
  readonly version: number;
  readonly at: string;
  readonly fact: string;
  readonly eventId: string;
  readonly orderLineId?: string;
  readonly fromState?: string;
  readonly toState?: string;
  readonly actor: string;
  readonly causationId: string;
  readonly correlationId: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

export interface TimelineBody {
  readonly orderId: string;
  /** The order's version now: the last entry of the last page. */
  readonly version: number;
  readonly items: readonly TimelineEntryBody[];
  /** Absent on the last page. */
  readonly nextAfterVersion?: number;
}

export interface TrackingEntryBody {
  readonly version: number;
  readonly status: TrackingReport['status'];
  readonly eventTs: string;
  readonly outcome: 'applied' | 'ignored';
  /** Why it was ignored. */
  readonly reason?: 'illegal-move' | 'out-of-order';
  readonly processedAt: string;
}

export interface TrackingBody {
  readonly orderId: string;
  readonly status: TrackingReport['status'];
  readonly eventTs: string;
  readonly version: number;
  readonly timeline: readonly TrackingEntryBody[];
  /** Absent on the last page. */
  readonly nextAfterVersion?: number;
}
