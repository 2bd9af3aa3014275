import { withDecimals } from '../amount.ts';
import { begin, record } from '../order/evolve.ts';
import type { Decision, FactPayloads, LineSummary, QuoteFault } from '../order/facts.ts';
import type { NewOrder } from '../order/order.ts';
import type { AcceptedQuote, QuoteLine } from './quote.ts';

/** What is not read off the quote: who the order is, what is wrong with the quote, and when. */
export interface Capture {
  readonly ids: NewOrder;
  readonly faults: readonly QuoteFault[];
  readonly now: string;
}

/** Captures, validates and activates an accepted quote, or captures and rejects it with every fault (OL1). */
export function captureOrder(quote: AcceptedQuote, { ids, faults, now }: Capture): Decision {
  const { orderId } = ids;
  const decision = begin(ids, { type: 'OrderCaptured', at: now, payload: captured(orderId, quote, now) });
  const [first, ...rest] = faults;
  if (first !== undefined) return reject(decision, [first, ...rest], now);
  const lineCount = quote.lines.length;
  return record(
    decision,
    { type: 'OrderValidated', at: now, payload: { orderId, validatedAt: now, lineCount } },
    { type: 'OrderActivated', at: now, payload: { orderId, activatedAt: now, lineCount } },
  );
}

/** More faults than a person reads; what is left out is counted, so that the fact stays one that can be sent. */
const maxFaults = 500;

function reject(decision: Decision, faults: [QuoteFault, ...QuoteFault[]], now: string): Decision {
  const { orderId, quoteId } = decision.order;
  const [first, ...rest] = faults;
  const left = faults.length - maxFaults;
  const more = { code: 'MORE_FAULTS', path: '', message: `and ${left} more` };
  const listed: [QuoteFault, ...QuoteFault[]] = left <= 0 ? faults : [first, ...rest.slice(0, maxFaults - 1), more];
  const payload = { orderId, quoteId, rejectedAt: now, faults: listed };
  return record(decision, { type: 'OrderRejected', at: now, payload });
}

function captured(orderId: string, quote: AcceptedQuote, now: string): FactPayloads['OrderCaptured'] {
  const [first, ...rest] = quote.lines.map(summariesOf(quote));
  if (first === undefined) throw new Error('an order has at least one line; the contract refuses an empty quote');
  return {
    orderId,
    quoteId: quote.quoteId,
    quoteVersion: quote.quoteVersion,
    customerId: quote.customerId,
    capturedAt: now,
    currency: quote.currency,
    totals: {
      oneTimeTotal: withDecimals(quote.totals.oneTimeTotal),
      recurringTotal: withDecimals(quote.totals.recurringTotal),
    },
    lineSummaries: [first, ...rest],
    commercialSnapshotHash: quote.commercialSnapshotHash,
    acceptedEvidenceRef: quote.acceptedEvidenceRef,
  };
}

/** Line ids are L1, L2 … in the quote's order; a reference to a stranger keeps its quote line id and is a fault. */
function summariesOf({ lines }: AcceptedQuote): (line: QuoteLine, index: number) => LineSummary {
  const ids = new Map(lines.map(({ quoteLineId }, index) => [quoteLineId, `L${index + 1}`]));
  const lineIdOf = (quoteLineId: string) => ids.get(quoteLineId) ?? quoteLineId;
  return (line, index) => ({
    orderLineId: `L${index + 1}`,
    quoteLineId: line.quoteLineId,
    offerId: line.offerId,
    action: line.action,
    quantity: line.quantity,
    oneTimeAmount: withDecimals(line.oneTimeAmount),
    recurringAmount: withDecimals(line.recurringAmount),
    required: line.required ?? true,
    provider: line.provider ?? 'unassigned',
    targetAssetId: line.targetAssetId,
    parentOrderLineId: line.parentQuoteLineId === undefined ? undefined : lineIdOf(line.parentQuoteLineId),
    dependsOn: (line.dependsOn ?? []).map((edge) => ({
      orderLineId: lineIdOf(edge.quoteLineId),
      delaySeconds: edge.delaySeconds ?? 0,
      optional: edge.optional ?? false,
    })),
  });
}
