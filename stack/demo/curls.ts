import type { OrderListBody } from '../../src/queries/bodies.ts';
import { type OrderApi, readOrders } from './order-api.ts';

/** Requests that answer as printed: a list, and the newest order with its timeline when there is one. */
export async function curlsFor(api: OrderApi, token: string): Promise<readonly string[]> {
  const newest = async (query: string) => (await readOrders<OrderListBody>(api, token, `?limit=1${query}`)).items[0];
  const order = (await newest('&state=completed')) ?? (await newest(''));
  const list = `curl -s '${api.apiUrl}/v1/orders?limit=5'`;
  if (order === undefined) return [list];
  const one = `curl -s ${api.apiUrl}/v1/orders/${order.id}`;
  return [list, one, `${one}/timeline`];
}
