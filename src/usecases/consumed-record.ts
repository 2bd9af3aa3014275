import type { EventOf } from '../contracts/events.ts';
import type { OutboxMessage } from './ports.ts';

/** The quote facts that leave a trace; the other types of their topic are skipped. */
export type QuoteFact = EventOf<
  'QuoteAccepted' | 'QuoteApproved' | 'QuoteCancelled' | 'QuoteExpired' | 'QuoteRejected'
>;

/** A valid quote fact, or a record that is dead and waits only to be stored as such. */
export interface ConsumedRecord {
  readonly tenantId: string;
  readonly eventId: string;
  readonly eventHash: string;
  /** topic/partition/offset */
  readonly source: string;
  readonly traceparent: string;
  readonly content:
    | { readonly kind: 'fact'; readonly event: QuoteFact }
    | { readonly kind: 'dead'; readonly letter: DeadLetterDraft };
  /** Makes this record's dead letter, should it turn out to be one only when it is stored. */
  readonly bury: (errorClass: 'EVENT_ID_REUSED' | 'SCHEMA_VALIDATION_FAILED', reason: string) => ConsumedRecord;
}

export interface DeadLetterDraft {
  readonly errorClass: string;
  readonly reason: string;
  readonly eventType?: string;
  readonly message: OutboxMessage;
}

export type Fate = 'applied' | 'duplicate' | 'refused' | 'parked' | 'dead';
