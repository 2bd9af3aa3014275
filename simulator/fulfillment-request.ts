import { z } from 'zod';

/** What a provider must find in a request to work on it; everything else it is told is only remembered by its hash. */
export const fulfillmentRequest = z.looseObject({
  orderId: z.string().min(1),
  orderLineId: z.string().min(1),
  attempt: z.number().int().min(1),
  idempotencyKey: z.string().min(1),
  provider: z.string().min(1),
  tenantId: z.string().min(1).optional(),
});

/** A request as a provider took it, with what it needs to report on it later. */
export interface TakenRequest {
  readonly provider: string;
  readonly idempotencyKey: string;
  readonly tenantId: string;
  readonly orderId: string;
  readonly orderLineId: string;
  readonly attempt: number;
  /** sha256 of the body, to tell a repetition from another request under the same key. */
  readonly bodyHash: string;
  /** Milliseconds since the epoch; reports are dated from here, so a restart repeats them byte for byte. */
  readonly takenAt: number;
  readonly correlationId?: string;
  /** The event that asked, for providers on Kafka. */
  readonly causationId?: string;
  readonly traceparent?: string;
}
