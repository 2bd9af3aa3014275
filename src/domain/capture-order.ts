import { withDecimals } from './amount.ts';
import { andThen, type Decision, type Fact, type QuoteFault, summaryOf } from './facts.ts';
import type { Order, OrderLine } from './order.ts';
import type { AcceptedQuote } from './quote.ts';

export interface NewOrder {
  readonly tenantId: string;
  readonly orderId: string;
  readonly correlationId: string;
  readonly traceparent: string;
}

/** Captures, validates and activates an accepted quote, or captures and rejects it with every fault (OL1). */
export function captureOrder(
  ids: NewOrder,
  quote: AcceptedQuote,
  faults: readonly QuoteFault[],
  now: string,
): Decision {
  const lines = orderLines(quote);
  const captured = capturedOrder(ids, quote, lines, now);
  const decision = andThen({ order: { ...captured, version: 0 }, facts: [] }, captured, capturedFact(captured, lines));
  const [first, ...rest] = faults;
  if (first !== undefined) return reject(decision, [first, ...rest], now);
  const { orderId } = ids;
  const lineCount = lines.length;
  return andThen(
    decision,
    { ...captured, state: 'active' },
    {
      type: 'OrderValidated',
      at: now,
      from: 'captured',
      to: 'validated',
      payload: { orderId, validatedAt: now, lineCount },
    },
    {
      type: 'OrderActivated',
      at: now,
      from: 'validated',
      to: 'active',
      payload: { orderId, activatedAt: now, lineCount },
    },
  );
}

function capturedOrder(ids: NewOrder, quote: AcceptedQuote, lines: readonly OrderLine[], now: string): Order {
  const { quoteId, quoteVersion, customerId, currency, totals, commercialSnapshotHash, acceptedEvidenceRef } = quote;
  return {
    ...ids,
    ...{ version: 1, state: 'captured', quoteId, quoteVersion, customerId, currency },
    totals: {
      oneTimeTotal: withDecimals(totals.oneTimeTotal),
      recurringTotal: withDecimals(totals.recurringTotal),
    },
    commercialSnapshotHash,
    ...(acceptedEvidenceRef === undefined ? {} : { acceptedEvidenceRef }),
    ...{ capturedAt: now, lines },
  };
}

/** More faults than a person reads; what is left out is counted, so that the fact stays one that can be sent. */
const mostFaults = 500;

function reject(decision: Decision, faults: [QuoteFault, ...QuoteFault[]], now: string): Decision {
  const { orderId, quoteId } = decision.order;
  const [first, ...rest] = faults;
  const left = faults.length - mostFaults;
  const more = { code: 'MORE_FAULTS', path: '', message: `and ${left} more` };
  const told: [QuoteFault, ...QuoteFault[]] = left <= 0 ? faults : [first, ...rest.slice(0, mostFaults - 1), more];
  const payload = { orderId, quoteId, rejectedAt: now, faults: told };
  const fact: Fact = { type: 'OrderRejected', at: now, from: 'captured', to: 'rejected', payload };
  return andThen(decision, { ...decision.order, state: 'rejected' }, fact);
}

/** Line ids are L1, L2 … in the quote's order; a reference to a stranger keeps its quote line id and is a fault. */
function orderLines(quote: AcceptedQuote): OrderLine[] {
  const ids = new Map(quote.lines.map((line, index) => [line.quoteLineId, `L${index + 1}`]));
  const lineIdOf = (quoteLineId: string) => ids.get(quoteLineId) ?? quoteLineId;
  return quote.lines.map((line, index) => ({
    ...{ lineId: `L${index + 1}`, ordinal: index + 1, quoteLineId: line.quoteLineId, offerId: line.offerId },
    ...{ action: line.action, quantity: line.quantity },
    oneTimeAmount: withDecimals(line.oneTimeAmount),
    recurringAmount: withDecimals(line.recurringAmount),
    ...{ required: line.required ?? true, provider: line.provider ?? 'unassigned' },
    ...(line.targetAssetId === undefined ? {} : { targetAssetId: line.targetAssetId }),
    ...(line.parentQuoteLineId === undefined ? {} : { parentLineId: lineIdOf(line.parentQuoteLineId) }),
    dependsOn: (line.dependsOn ?? []).map((edge) => ({
      orderLineId: lineIdOf(edge.quoteLineId),
      delaySeconds: edge.delaySeconds ?? 0,
      optional: edge.optional ?? false,
    })),
    state: 'pending',
  }));
}

function capturedFact(order: Order, lines: readonly OrderLine[]): Fact {
  const [first, ...rest] = lines.map(summaryOf);
  if (first === undefined) throw new Error('an order has at least one line; the contract refuses an empty quote');
  const { orderId, quoteId, quoteVersion, customerId, capturedAt, currency, totals, commercialSnapshotHash } = order;
  return {
    type: 'OrderCaptured',
    ...{ at: capturedAt, to: 'captured' },
    payload: {
      ...{ orderId, quoteId, quoteVersion, customerId, capturedAt, currency, totals },
      ...{ lineSummaries: [first, ...rest], commercialSnapshotHash },
      ...(order.acceptedEvidenceRef === undefined ? {} : { acceptedEvidenceRef: order.acceptedEvidenceRef }),
    },
  };
}
