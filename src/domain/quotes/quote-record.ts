import { record } from '../order/evolve.ts';
import { type Decision, undecided } from '../order/facts.ts';
import type { Order } from '../order/order.ts';
import { isFinal } from '../order/states.ts';
import type { AcceptedQuote } from './quote.ts';

/** What is remembered of a quote between its facts. `revision` counts changes of this record. */
export interface QuoteRecord {
  readonly revision: number;
  readonly quoteVersion: number;
  readonly orderId?: string;
  /** The highest version that was approved; 0 for none. */
  readonly approvedVersion: number;
  readonly cancelled: boolean;
}

/** What a quote fact does to orchestration. The adapter's one table (SH2); each answer carries its reason. */
export type QuoteAction =
  | { readonly action: 'start'; readonly reason: string }
  | { readonly action: 'signal'; readonly reason: string; readonly decision: Decision }
  | { readonly action: 'duplicate' | 'park' | 'refuse' | 'record'; readonly reason: string };

export const unknownQuote: QuoteRecord = { revision: 0, quoteVersion: 0, approvedVersion: 0, cancelled: false };

/** `order` is the order of this quote, or else the one that the quote supersedes. */
export function decideAccepted(
  known: QuoteRecord,
  quote: AcceptedQuote,
  { order, now }: { readonly order: Order | undefined; readonly now: string },
): QuoteAction {
  const { quoteVersion } = quote;
  if (known.cancelled) return refuse('the quote was cancelled before');
  if (known.orderId !== undefined && quoteVersion === known.quoteVersion)
    return { action: 'duplicate', reason: `version ${quoteVersion} is order ${known.orderId} already` };
  if (known.orderId !== undefined && quoteVersion < known.quoteVersion)
    return refuse(`version ${quoteVersion} is older than version ${known.quoteVersion}`);
  if (quote.approval === undefined && known.approvedVersion !== quoteVersion)
    return { action: 'park', reason: 'it states no approval; kept until QuoteApproved' };
  if (known.orderId === undefined && quote.supersedes === undefined)
    return { action: 'start', reason: 'first acceptance of this quote' };
  if (order === undefined) return refuse(`it supersedes order ${quote.supersedes?.orderId}, which does not exist`);
  if (isFinal(order.state)) return refuse(`order ${order.orderId} is ${order.state}; nothing can be amended`);
  return { action: 'signal', reason: `amendment of order ${order.orderId}`, decision: amendment(order, quote, now) };
}

/** A cancelled quote, and when that is looked at. */
export interface CancelledQuote {
  readonly quoteId: string;
  readonly reason?: string;
  readonly now: string;
}

export function decideCancelled(known: QuoteRecord, order: Order | undefined, cancelled: CancelledQuote): QuoteAction {
  if (known.cancelled) return { action: 'duplicate', reason: 'the quote is cancelled already' };
  if (order === undefined) return { action: 'record', reason: 'no order yet; a later acceptance will be refused' };
  if (isFinal(order.state)) return refuse(`order ${order.orderId} is ${order.state}; nothing is left to cancel`);
  const decision = cancellation(order, cancelled);
  return { action: 'signal', reason: `cancellation of order ${order.orderId}`, decision };
}

/** Expiry and rejection speak of an offer. What was accepted before is an order and goes on; what is accepted later, too. */
export function decideLapsed(known: QuoteRecord, lapsed: 'expired' | 'rejected'): QuoteAction {
  const order = known.orderId === undefined ? 'there is no order of it' : `order ${known.orderId} goes on`;
  return { action: 'record', reason: `the quote is ${lapsed}; ${order}` };
}

function amendment(order: Order, quote: AcceptedQuote, now: string): Decision {
  const { orderId } = order;
  const { quoteId, quoteVersion, commercialSnapshotHash } = quote;
  const payload = { orderId, quoteId, quoteVersion, requestedAt: now, commercialSnapshotHash };
  return record(undecided(order), { type: 'OrderAmendmentRequested', at: now, payload });
}

function cancellation(order: Order, { quoteId, now, reason }: CancelledQuote): Decision {
  const payload = { orderId: order.orderId, quoteId, requestedAt: now, reason };
  return record(undecided(order), { type: 'OrderCancellationRequested', at: now, payload });
}

const refuse = (reason: string): QuoteAction => ({ action: 'refuse', reason });
