import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { OrderBody, OrderListBody, TimelineBody } from '../../../../queries/bodies.ts';
import type { TimelineArgs } from '../../../../queries/order/get-timeline.ts';
import type { ListOrdersArgs } from '../../../../queries/order/list-orders.ts';
import { idPattern } from '../../../../queries/order/order-id.ts';
import { etagOf, isFresh } from '../etag.ts';
import type { HttpEnv } from '../http-env.ts';
import { versionPage } from '../page.parameters.ts';
import { answerPrivately, privateTo } from '../private-to.ts';
import { problems } from '../problem.schemas.ts';
import { Problem } from '../problem.ts';
import { listParameters, orderIdParameter } from './order.parameters.ts';
import { orderListSchema, orderSchema, timelineSchema } from './order.schemas.ts';

export interface OrderQueries {
  getOrder(args: { readonly tenantId: string; readonly orderId: string }): Promise<OrderBody | undefined>;
  listOrders(args: ListOrdersArgs): Promise<OrderListBody>;
  getTimeline(args: TimelineArgs): Promise<TimelineBody | undefined>;
}

const shared = { method: 'get' as const, tags: ['Orders'], security: [{ bearer: [] }] };

const listRoute = createRoute({
  ...shared,
  path: '/v1/orders',
  operationId: 'listOrders',
  summary: 'List orders, newest first',
  description: 'From the order tables, always current. Filters combine; pages follow each other by nextCursor.',
  request: { query: listParameters },
  responses: {
    200: { description: 'A page of orders.', content: { 'application/json': { schema: orderListSchema } } },
    ...problems(400, 401, 500, 503),
  },
});

const orderRoute = createRoute({
  ...shared,
  path: '/v1/orders/{id}',
  operationId: 'getOrder',
  summary: 'Read an order with its lines and what they wait for',
  request: {
    params: orderIdParameter,
    headers: z.object({
      'if-none-match': z.string().optional().openapi({ description: 'The ETag of an earlier answer, such as "5".' }),
    }),
  },
  responses: {
    200: {
      description: 'The order.',
      headers: { ETag: { description: 'The version of the order.', schema: { type: 'string' }, example: '"5"' } },
      content: { 'application/json': { schema: orderSchema } },
    },
    304: { description: 'It is still the version named by If-None-Match.' },
    ...problems(401, 404, 500, 503),
  },
});

const timelineRoute = createRoute({
  ...shared,
  path: '/v1/orders/{id}/timeline',
  operationId: 'getOrderTimeline',
  summary: 'Read what happened to an order, oldest first',
  request: { params: orderIdParameter, query: versionPage },
  responses: {
    200: { description: 'A page of the timeline.', content: { 'application/json': { schema: timelineSchema } } },
    ...problems(400, 401, 404, 500, 503),
  },
});

/** HT1: reads that need nothing but Postgres (SH4). */
export function orderRoutes(app: OpenAPIHono<HttpEnv>, queries: OrderQueries): void {
  app.openapi(listRoute, async (c) => {
    const { cursor, state, ...filters } = c.req.valid('query');
    const { tenantId } = c.var;
    privateTo(c);
    return c.json(await queries.listOrders({ tenantId, ...filters, after: cursor, states: state }), 200);
  });

  // Beside the validated routes: its two texts are judged here, and validators would take a tenth of its time.
  app.openAPIRegistry.registerPath(orderRoute);
  app.get(orderRoute.getRoutingPath(), async (c) => {
    const orderId = knownShape(c.req.param('id'));
    const order = found(await queries.getOrder({ tenantId: c.get('tenantId'), orderId }));
    const etag = etagOf(order.version);
    if (isFresh(c.req.header('if-none-match'), etag))
      return answerPrivately(c, { status: 304, body: null, headers: { etag } });
    return answerPrivately(c, { status: 200, body: order, headers: { etag } });
  });

  app.openapi(timelineRoute, async (c) => {
    const orderId = knownShape(c.req.valid('param').id);
    const page = { tenantId: c.var.tenantId, orderId, ...c.req.valid('query') };
    privateTo(c);
    return c.json(found(await queries.getTimeline(page)), 200);
  });
}

const noOrder = () => new Problem('not-found', 'No order has this id.');

function knownShape(orderId = ''): string {
  if (idPattern.test(orderId)) return orderId;
  throw noOrder();
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw noOrder();
  return value;
}
