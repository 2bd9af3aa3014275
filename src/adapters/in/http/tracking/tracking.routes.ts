import type { OpenAPIHono } from '@hono/zod-openapi';
import type { TrackingBody } from '../../../../queries/bodies.ts';
import { idPattern } from '../../../../queries/order/order-id.ts';
import type { TrackingArgs } from '../../../../queries/tracking/get-tracking.ts';
import type { TrackingBatch } from '../../../../usecases/tracking/accept-tracking.ts';
import type { Metrics } from '../../../telemetry/metrics.ts';
import type { HttpEnv } from '../http-env.ts';
import { privateTo } from '../private-to.ts';
import { Problem } from '../problem.ts';
import { readBody, refuseEncoded } from '../read-body.ts';
import { publishTrackingRoute, trackingRoute } from './tracking.schemas.ts';
import { formatOf, readBatch } from './tracking-body.ts';

export interface TrackingDeps {
  readonly metrics: Metrics;
  /** Resolves once the broker has every event; throws BrokerUnavailable. */
  acceptTracking(batch: TrackingBatch): Promise<void>;
  getTracking(args: TrackingArgs): Promise<TrackingBody | undefined>;
}

const limits = { bytes: 512 * 1024, milliseconds: 15_000 };

/** TR1, TR5. The batch is registered beside the validated routes: it is read under limits before anything is parsed. */
export function trackingRoutes(app: OpenAPIHono<HttpEnv>, deps: TrackingDeps): void {
  app.openAPIRegistry.registerPath(publishTrackingRoute);
  app.post(publishTrackingRoute.getRoutingPath(), async (c) => {
    const format = formatOf(c.req.header('content-type'));
    refuseEncoded(c.req.header('content-encoding'));
    const reports = readBatch(format, await readBody(c.req.raw, limits));
    const { tenantId, traceparent } = c.var;
    deps.metrics.trackingAccepted.inc({ format }, reports.length);
    await deps.acceptTracking({ tenantId, reports, traceparent });
    return c.json(
      reports.map(({ orderId }) => ({ orderId, accepted: true, published: true })),
      202,
    );
  });

  app.openapi(trackingRoute, async (c) => {
    const { orderId } = c.req.valid('param');
    const args = { tenantId: c.var.tenantId, orderId, ...c.req.valid('query') };
    privateTo(c);
    const tracking = idPattern.test(orderId) ? await deps.getTracking(args) : undefined;
    if (tracking === undefined) throw new Problem('not-found', 'No event of this order was processed yet.');
    return c.json(tracking, 200);
  });
}
