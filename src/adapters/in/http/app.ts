import { OpenAPIHono } from '@hono/zod-openapi';
import type { ParentLogger } from '../../telemetry/log.ts';
import type { Metrics } from '../../telemetry/metrics.ts';
import { type Authentication, authenticate } from './authenticate.ts';
import { type CallbackDeps, callbackRoutes } from './fulfilment/callback.routes.ts';
import type { HttpEnv } from './http-env.ts';
import { openapiRoute } from './openapi.ts';
import { type OperationsDeps, operationsRoutes } from './operations.routes.ts';
import { type OrderQueries, orderRoutes } from './order/order.routes.ts';
import { handleError, notFound, refuseInvalid, refuseOtherMethods } from './problem-of-error.ts';
import { referenceRoutes } from './reference.routes.ts';
import { type AllowHost, onlyHosts } from './server/allowed-hosts.ts';
import { requestContext } from './server/request-context.ts';
import { type TrackingDeps, trackingRoutes } from './tracking/tracking.routes.ts';

interface BareAppDeps {
  readonly log: ParentLogger;
  readonly metrics: Metrics;
  /** Given where requests need no token: the host names that are answered. */
  readonly allowHost?: AllowHost;
}

export interface AppDeps extends BareAppDeps, OrderQueries, CallbackDeps, TrackingDeps {
  readonly authentication: Authentication;
  readonly version: string;
}

export type App = OpenAPIHono<HttpEnv>;

/** The HTTP interface of the api role: order queries, provider callbacks, tracking and their OpenAPI document. */
export function createApp(deps: AppDeps): App {
  const app = bareApp(deps);
  const authenticated = authenticate(deps.authentication);
  // The bare path, too, and each request once.
  app.use('/v1/orders/*', authenticated);
  app.use('/order/tracking/*', authenticated);
  orderRoutes(app, deps);
  callbackRoutes(app, deps);
  trackingRoutes(app, deps);
  openapiRoute(app, deps.version);
  referenceRoutes(app);
  refuseOtherMethods(app);
  return app;
}

/** Health, readiness and metrics of every role, for a listener beside the public one. */
export function createOperationsApp(deps: BareAppDeps & OperationsDeps): App {
  const app = bareApp(deps);
  operationsRoutes(app, deps);
  refuseOtherMethods(app);
  return app;
}

function bareApp({ log, metrics, allowHost }: BareAppDeps): App {
  const app = new OpenAPIHono<HttpEnv>({ defaultHook: refuseInvalid });
  app.onError(handleError);
  app.notFound(notFound);
  app.use(requestContext(log, metrics));
  if (allowHost !== undefined) app.use(onlyHosts(allowHost));
  return app;
}
