import type { EventOf } from '../../contracts/events.ts';

/** The quote facts that leave a trace; the other types of their topic are skipped. */
export type QuoteFact = EventOf<
  'QuoteAccepted' | 'QuoteApproved' | 'QuoteCancelled' | 'QuoteExpired' | 'QuoteRejected'
>;

/** A quote fact with the record that brought it. */
export interface ReceivedQuoteFact {
  readonly event: QuoteFact;
  /** Over the event without publishedAt and traceId. */
  readonly eventHash: string;
  /** topic/partition/offset */
  readonly source: string;
  readonly traceparent: string;
}
