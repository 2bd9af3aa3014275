import type { Order } from '../domain/order/order.ts';
import type { QuoteRecord } from '../domain/quotes/quote-record.ts';
import type { Commit, CommitOutcome, LedgerEntry } from './commits.ts';

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
