import type { Order } from '../../domain/order/order.ts';
import { type QuoteRecord, unknownQuote } from '../../domain/quotes/quote-record.ts';
import type { QuoteChange } from '../commits.ts';
import type { QuoteView } from '../ports.ts';

export interface KnownQuote {
  readonly record: QuoteRecord;
  readonly parked?: object;
}

/** What is known of the quotes and orders of one batch, kept up to date while the batch is decided in order. */
export class QuoteViews {
  readonly #quotes = new Map<string, KnownQuote>();
  readonly #orders = new Map<string, Order>();

  add(tenantId: string, quoteId: string, { quote, parked, order }: QuoteView): void {
    this.#quotes.set(`${tenantId} ${quoteId}`, { record: quote, parked });
    if (order !== undefined) this.setOrder(order);
  }

  quote(tenantId: string, quoteId: string): KnownQuote {
    return this.#quotes.get(`${tenantId} ${quoteId}`) ?? { record: unknownQuote };
  }

  order(tenantId: string, orderId: string | undefined): Order | undefined {
    return this.#orders.get(`${tenantId} ${orderId}`);
  }

  setOrder(order: Order): void {
    this.#orders.set(`${order.tenantId} ${order.orderId}`, order);
  }

  setQuote(tenantId: string, { quoteId, expected, record, parked }: QuoteChange): void {
    this.#quotes.set(`${tenantId} ${quoteId}`, { record: { ...record, revision: expected + 1 }, parked });
  }
}

/** The quote's next record; what was parked is gone unless it is given again. */
export function quoteChange(
  quoteId: string,
  known: QuoteRecord,
  { change, parked }: { readonly change?: Partial<QuoteRecord>; readonly parked?: object },
): QuoteChange {
  const { revision: expected, ...record } = { ...known, ...change };
  return { quoteId, expected, record, parked };
}
