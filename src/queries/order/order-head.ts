import { sql } from 'drizzle-orm';
import { orders as o } from '../../adapters/out/postgres/schema.ts';
import { iso } from '../read-database.ts';

/** Arguments of json_build_object that the order and its line in a list share. */
export const orderHead = sql`
  'id', ${o.orderId}, 'state', ${o.state}, 'version', ${o.version},
  'quoteId', ${o.quoteId}, 'quoteVersion', ${o.quoteVersion}, 'customerId', ${o.customerId},
  'currency', ${o.currency}, 'totals', ${o.doc} -> 'totals',
  'orderDate', ${iso(o.capturedAt)}, 'lastUpdate', ${iso(o.updatedAt)}`;
