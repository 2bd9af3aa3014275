import { type SQL, sql } from 'drizzle-orm';
import { orderLines as l, orders as o } from '../../adapters/out/postgres/schema.ts';
import type { OrderListBody, OrderSummaryBody } from '../bodies.ts';
import { iso, type ReadDatabase, statement, type Value } from '../read-database.ts';
import { type ListFilter, listFilters, newestOrders } from './newest-orders.ts';
import { orderHead } from './order-head.ts';
import { leastOrderIdAt, toCursor } from './order-id.ts';

export interface ListOrdersArgs {
  readonly tenantId: string;
  readonly limit: number;
  /** Only orders captured before this one: the last of the page before. */
  readonly after?: string;
  readonly states?: readonly string[];
  readonly customerId?: string;
  readonly quoteId?: string;
  /** ISO 8601; from is included, to is not. */
  readonly capturedFrom?: string;
  readonly capturedTo?: string;
  readonly stuck?: true;
}

/** Ids may be a little older or younger than the capture they belong to. */
const clockSlack = 60_000;

const statements = new Map<string, ReturnType<typeof statement<{ order: OrderSummaryBody }>>>();

/** Newest first (HT1). Every combination of filters is a statement of its own, built at its first use. */
export const listOrders =
  (db: ReadDatabase) =>
  async (args: ListOrdersArgs): Promise<OrderListBody> => {
    const used = listFilters.filter((filter) => args[filter] !== undefined);
    const key = used.join();
    const select = statements.get(key) ?? statement<{ order: OrderSummaryBody }>('list_orders', pageOf(used));
    statements.set(key, select);
    const rows = await select(db, valuesOf(args));
    const items = rows.slice(0, args.limit).map(({ order }) => order);
    const last = items.at(-1);
    return { items, nextCursor: last && rows.length > args.limit ? toCursor(last.id) : undefined };
  };

function pageOf(used: readonly ListFilter[]): SQL {
  return sql`select json_strip_nulls(json_build_object(${orderHead},
      'stuckSince', ${iso(o.stuckSince)},
      'lineStates', coalesce((
        select json_object_agg(s.state, s.lines) from (
          select ${l.state}, count(*)::int as lines from public.${l}
          where ${l.tenantId} = ${o.tenantId} and ${l.orderId} = ${o.orderId} group by ${l.state} order by ${l.state}
        ) s), '{}')
    )) as "order"
    from (${newestOrders(used)}) as orders
    order by ${o.orderId} desc`;
}

function valuesOf({ states, limit, stuck: _stuck, ...args }: ListOrdersArgs): Record<string, Value | undefined> {
  return {
    ...args,
    rows: limit + 1,
    states: states && [...new Set(states)].join(),
    leastId: args.capturedFrom && leastOrderIdAt(Date.parse(args.capturedFrom) - clockSlack),
    beyondId: args.capturedTo && leastOrderIdAt(Date.parse(args.capturedTo) + clockSlack),
  };
}
