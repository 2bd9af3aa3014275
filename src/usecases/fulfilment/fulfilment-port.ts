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
