import type { ReportedOutcome } from '../domain/fulfilment/record-outcome.ts';
import type { Order, OrderLine } from '../domain/order/order.ts';
import type { QuoteAction, QuoteRecord } from '../domain/quotes/quote-record.ts';
import type { Fate } from './record-verdict.ts';

export type { Provider, Providers } from './fulfilment/providers.ts';

/** The database did not answer within its deadline. The command may or may not be applied: every one may be sent again. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** Others changed the order again and again in between. Nothing is lost: send it again. */
export class OrderBusy extends Error {
  override readonly name = 'OrderBusy';
}

export interface Clock {
  /** ISO 8601, UTC, milliseconds. */
  now(): string;
}

export interface Ids {
  /** A fresh ULID. */
  ulid(): string;
}

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

export interface QuoteView {
  readonly quote: QuoteRecord;
  readonly parked?: object;
  readonly order?: Order;
}

export interface OrderStore {
  /** The quote's record and its order, or else the order that it supersedes; in the order of the keys. */
  loadQuotes(
    keys: readonly { tenantId: string; quoteId: string; supersedes?: string }[],
  ): Promise<readonly QuoteView[]>;
  /** `parked`: reports that came before their request was committed, oldest first. */
  loadOrder(tenantId: string, orderId: string): Promise<{ order: Order; parked: readonly LedgerEntry[] } | undefined>;
  /** Orders by id, each only when it belongs to one of the tenants; in the order of the keys. */
  loadReported(
    keys: readonly { orderId: string; tenants: readonly string[]; provider: string; reportId: string }[],
  ): Promise<readonly { order?: Order; earlier?: LedgerEntry }[]>;
  /**
   * At most 100 commits; outcomes stand in their order. Commits on one order or quote are decided one upon the other:
   * once one is not applied, the later ones answer conflict. Throws StoreUnavailable when the deadline passes.
   */
  commit(commits: readonly Commit[]): Promise<readonly CommitOutcome[]>;
}

/** What an HTTP provider is sent; the key stays the same for every try of one attempt. */
export interface FulfilmentRequest {
  readonly idempotencyKey: string;
  readonly tenantId: string;
  readonly orderId: string;
  readonly orderLineId: string;
  readonly attempt: number;
  readonly provider: string;
  readonly customerId: string;
  readonly offerId: string;
  readonly action: string;
  readonly quantity: number;
  readonly targetAssetId?: string;
  readonly issuedAt: string;
  readonly expectedCompletionAt: string;
}

/** refused: the provider will never take this request. Anything that may pass later is thrown. */
export type ProviderAnswer = { readonly kind: 'accepted' } | { readonly kind: 'refused'; readonly reason: string };

/** Where a consumer group met a batch that it cannot read. */
export interface UnreadablePlace {
  readonly consumer: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** SHA-256 of the batch, hex: a topic that is made anew uses its places again. */
  readonly hash: string;
}

export interface MetBatch extends UnreadablePlace {
  /** Where reading goes on when the batch is passed over. */
  readonly nextOffset: string;
  readonly fault: string;
  readonly codec: string;
  /** As the batch announces them; 0 where that is not known. */
  readonly records: number;
  readonly bytes: number;
}

/** asked: an operator wants it passed over, and what is kept of it is not stored yet. */
export type MetState =
  | { readonly kind: 'stopped' | 'passed' }
  | { readonly kind: 'asked'; readonly by: string; readonly because: string };

export interface UnreadableBatches {
  /** Notes that a group stands at a batch; answers what was decided about it. */
  meet(batch: MetBatch): Promise<MetState>;
  /** Says that what is kept of the batch is stored. */
  passed(place: UnreadablePlace): Promise<void>;
}
