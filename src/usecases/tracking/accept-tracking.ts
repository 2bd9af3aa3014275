import type { TrackingReport } from '../../contracts/tracking-report.ts';
import type { TrackingEvent } from '../../domain/tracking/tracking.ts';
import type { TrackingPublisher } from './tracking-ports.ts';

/** Raises an event of this tenant for each report and has them published; resolves once the broker has them all (TR1). */
export async function acceptTracking(
  publisher: TrackingPublisher,
  { tenantId, reports, traceparent }: TrackingBatch,
): Promise<void> {
  const events = reports.map(({ orderId, status, eventTs }): TrackingEvent => ({ tenantId, orderId, status, eventTs }));
  await publisher.publish(events, traceparent);
}

export interface TrackingBatch {
  readonly tenantId: string;
  readonly reports: readonly TrackingReport[];
  readonly traceparent: string;
}
