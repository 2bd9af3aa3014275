import type { ReportedOutcome } from '../domain/fulfilment/record-outcome.ts';
import type { Order, OrderLine } from '../domain/order/order.ts';
import type { QuoteAction, QuoteRecord } from '../domain/quotes/quote-record.ts';
import type { Fate } from './record-verdict.ts';

/** A consumed event's row: its key makes a redelivery harmless (CO2). */
export interface InboxEntry {
  readonly consumer: string;
  readonly eventId: string;
  /** Over the event without publishedAt and traceId. */
  readonly eventHash: string;
  readonly eventType?: string;
  readonly fate: Fate;
  /** What a quote fact did. */
  readonly action?: QuoteAction['action'];
  /** Of a report. */
  readonly verdict?: LedgerVerdict;
  readonly reason: string;
  /** topic/partition/offset */
  readonly source: string;
}

/** A provider's report as the ledger keeps it. */
export interface LedgerEntry {
  readonly provider: string;
  readonly reportId: string;
  readonly orderId: string;
  readonly orderLineId: string;
  readonly attempt: number;
  readonly outcome: ReportedOutcome;
  readonly bodyHash: string;
  readonly channel: 'webhook' | 'kafka';
  readonly verdict: LedgerVerdict;
  readonly reason: string;
  /** The report's body as it came. */
  readonly report: object;
}

export type LedgerVerdict = 'applied' | 'parked' | 'noted' | 'repeated' | 'contradiction' | 'unknown';

export interface TimelineStep {
  readonly version: number;
  readonly fact: string;
  readonly eventId: string;
  readonly lineId?: string;
  readonly from?: string;
  readonly to?: string;
  readonly actor: string;
  readonly causationId: string;
  readonly correlationId: string;
  readonly detail?: object;
}

/** A row of the outbox. `aggregate` names its lane: rows of one lane leave in the order they were written. */
export interface OutboxMessage {
  readonly destination: 'kafka' | 'temporal';
  readonly aggregate: string;
  readonly version: number;
  /** A topic; for Temporal `start` or a signal's name. */
  readonly topic: string;
  readonly key: string;
  /** Of a fact; `DeadLetter` rows go out as they are, without publishedAt. */
  readonly eventType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface AuditEntry {
  readonly kind: string;
  readonly subject: string;
  readonly detail: object;
}

export interface QuoteChange {
  readonly quoteId: string;
  readonly expected: number;
  readonly record: Omit<QuoteRecord, 'revision'>;
  readonly parked?: object;
}

export interface OrderChange {
  /** The version that was read; 0 creates the order. */
  readonly expected: number;
  readonly after: Order;
  /** Those that changed. */
  readonly lines: readonly OrderLine[];
  /** How many reports of the order this leaves parked; when there are others, it is a conflict. Not given: not asked. */
  readonly parked?: number;
}

interface AnyCommit {
  readonly at: string;
  readonly inbox?: InboxEntry;
  readonly callback?: LedgerEntry;
  readonly messages?: readonly OutboxMessage[];
  readonly audit?: readonly AuditEntry[];
}

/** A decision on an order, or what is kept of something that concerns it. */
export interface OrderCommit extends AnyCommit {
  readonly tenantId: string;
  readonly orderId: string;
  /** Given for a quote fact, also when the quote's record stays as it is. */
  readonly quoteId?: string;
  readonly quote?: QuoteChange;
  readonly order?: OrderChange;
  readonly steps?: readonly TimelineStep[];
  readonly unparked?: readonly { provider: string; reportId: string; verdict: LedgerVerdict; reason: string }[];
}

/** A decision on a quote that has no order. */
export interface QuoteCommit extends AnyCommit {
  readonly tenantId: string;
  readonly orderId?: undefined;
  readonly quoteId: string;
  readonly inbox: InboxEntry;
  readonly quote?: QuoteChange;
}

/** What is kept of something that concerns no order or quote that is known: a dead record, a stranger's report. */
export interface RecordCommit extends AnyCommit {
  /** Undefined when it names none that could be one. */
  readonly tenantId?: string;
  readonly orderId?: undefined;
  readonly quoteId?: undefined;
}

/** One decision's whole effect: it is stored completely or not at all. */
export type Commit = OrderCommit | QuoteCommit | RecordCommit;

/** duplicate: same id, same bytes. mismatch: same id, other bytes. conflict: load and decide again. */
export type CommitOutcome =
  | { readonly kind: 'applied' | 'duplicate' | 'mismatch' | 'conflict' }
  | { readonly kind: 'poison'; readonly sqlstate: string };
