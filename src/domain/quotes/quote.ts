import type { LineAction } from '../order/order.ts';

export interface QuoteLine {
  readonly quoteLineId: string;
  readonly offerId: string;
  readonly action: LineAction;
  readonly quantity: number;
  readonly oneTimeAmount: string;
  readonly recurringAmount: string;
  readonly required?: boolean;
  readonly provider?: string;
  readonly parentQuoteLineId?: string;
  readonly targetAssetId?: string;
  readonly dependsOn?: readonly {
    readonly quoteLineId: string;
    readonly kind?: 'finish-to-start' | 'start-to-start' | 'finish-to-finish' | 'start-to-finish';
    readonly delaySeconds?: number;
    readonly optional?: boolean;
  }[];
}

/** An accepted quote as the quoting system publishes it (EV7); its shape was checked at the edge. */
export interface AcceptedQuote {
  readonly quoteId: string;
  readonly quoteVersion: number;
  readonly customerId: string;
  readonly currency: string;
  readonly totals: { readonly oneTimeTotal: string; readonly recurringTotal: string };
  readonly commercialSnapshotHash: string;
  readonly acceptedEvidenceRef?: string;
  readonly approval?: object;
  readonly supersedes?: { readonly orderId: string };
  readonly lines: readonly QuoteLine[];
}
