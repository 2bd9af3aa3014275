import type postgres from 'postgres';
import { type DatabaseOptions, openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { createOrderStore } from '../../../../src/adapters/out/postgres/order-store.ts';
import type { OrderMarks, StoreProbe } from '../../../usecases/stores/store-probe.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

export interface ProbeOptions extends Partial<DatabaseOptions> {
  /** What ALTER DATABASE sets. */
  readonly defaults?: readonly string[];
  /** Another way to the same database. */
  readonly through?: (url: string) => string;
}

const tables = [
  'orders',
  'order_lines',
  'timeline',
  'quotes',
  'inbox',
  'callbacks',
  'audit',
  'outbox',
  'stopped_lanes',
];
const same = (url: string): string => url;

/** The real store on a database of its own, with the looks that the fake has. */
export async function postgresProbe({
  defaults = [],
  through = same,
  ...options
}: ProbeOptions = {}): Promise<StoreProbe & { own: OwnDatabase }> {
  const own = await ownDatabase({ defaults });
  const { sql } = own;
  const iso = (column: postgres.Fragment) =>
    sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const database = openDatabase({ url: through(own.url), applicationName: 'under-test', ...options });
  return {
    own,
    store: createOrderStore(database),
    inbox: () =>
      looks(sql`select consumer, tenant_id as "tenantId", event_id as "eventId", event_hash as "eventHash",
        event_type as "eventType", fate, action, reason, order_id as "orderId", source from inbox order by at, event_id`),
    timeline: (orderId) =>
      looks(sql`select tenant_id as "tenantId", version, ${iso(sql`at`)} as at, fact, event_id as "eventId",
        line_id as "lineId", from_state as from, to_state as to, actor, causation_id as "causationId",
        correlation_id as "correlationId", detail from timeline where order_id = ${orderId} order by version`),
    outbox: () =>
      looks(sql`select tenant_id as "tenantId", destination, aggregate, version, topic, key, event_type as "eventType",
        headers, body from outbox order by id`),
    callbacks: () =>
      looks(sql`select tenant_id as "tenantId", provider, callback_id as "reportId", order_id as "orderId",
        line_id as "orderLineId", attempt, outcome, body_hash as "bodyHash", channel, verdict, reason, report
        from callbacks order by received_at, callback_id`),
    audit: () => looks(sql`select tenant_id as "tenantId", kind, subject, detail from audit order by id`),
    async orders() {
      return (await sql<{ id: string }[]>`select order_id as id from orders order by order_id`).map(({ id }) => id);
    },
    async marks(orderId) {
      const rows = sql`select ${iso(sql`updated_at`)} as "updatedAt", ${iso(sql`stuck_since`)} as "stuckSince",
        ${iso(sql`due_at`)} as "dueAt" from orders where order_id = ${orderId}`;
      return (await looks<OrderMarks>(rows))[0];
    },
    async clear() {
      // Of a few rows, a tenth of the time of truncate.
      for (const table of tables) await sql`delete from ${sql(table)}`;
    },
    async close() {
      await database.close();
      await own.drop();
    },
  };
}

async function looks<T>(query: PromiseLike<readonly object[]>): Promise<T[]> {
  const without = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return (await query).map((row) => without(row) as T);
}
