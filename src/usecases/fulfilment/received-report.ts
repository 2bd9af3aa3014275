import type { CallbackBody } from '../../contracts/events.ts';
import type { InboxEntry, LedgerVerdict } from '../commits.ts';

/** A provider's report whose sender is known: a signed webhook, or a record on the fulfilment topic. */
export interface ReceivedReport {
  readonly provider: string;
  /** Tenants whose orders the sender may report on; of a Kafka record the one that it names. */
  readonly tenants: readonly string[];
  /** The id that its sender gave it: of the webhook, or of the event. */
  readonly reportId: string;
  readonly channel: 'webhook' | 'kafka';
  readonly report: CallbackBody;
  /** SHA-256 of the bytes as they came, hex. */
  readonly bodyHash: string;
  readonly traceparent: string;
  /** Given for a Kafka record: its inbox row is stored in the same commit. */
  readonly inbox?: Pick<InboxEntry, 'consumer' | 'eventId' | 'eventHash' | 'eventType' | 'source'>;
}

export type ReportVerdict =
  | { readonly kind: LedgerVerdict; readonly reason: string }
  | { readonly kind: 'duplicate'; readonly first: { readonly kind: LedgerVerdict; readonly reason: string } }
  | { readonly kind: 'reused'; readonly reason: string }
  | { readonly kind: 'unstorable'; readonly reason: string };
