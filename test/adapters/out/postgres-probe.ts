import { type DatabaseOptions, openDatabase } from '../../../src/adapters/out/postgres/database.ts';
import { createOrderStore } from '../../../src/adapters/out/postgres/order-store.ts';
import type { StoreProbe } from '../../usecases/store-probe.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

export interface ProbeOptions extends Partial<DatabaseOptions> {
  /** What ALTER DATABASE sets. */
  readonly defaults?: readonly string[];
  /** Another way to the same database. */
  readonly through?: (url: string) => string;
}

const same = (url: string): string => url;

/** The real store on a database of its own, with the looks that the fake has. */
export async function postgresProbe({
  defaults = [],
  through = same,
  ...options
}: ProbeOptions = {}): Promise<StoreProbe & { own: OwnDatabase }> {
  const own = await ownDatabase({ defaults });
  const { sql } = own;
  const database = openDatabase({ url: through(own.url), applicationName: 'under-test', ...options });
  return {
    own,
    store: createOrderStore(database),
    inbox: () => sql`select event_id as "eventId", fate, action from inbox order by at, event_id`,
    timeline: (orderId) => sql`select version, fact from timeline where order_id = ${orderId} order by version`,
    outbox: () => sql`
      select destination, aggregate, version, topic, event_type as "eventType", body from outbox order by id`,
    callbacks: () => sql`select callback_id as "callbackId", verdict from callbacks order by received_at, callback_id`,
    audit: () => sql`select kind, subject, detail from audit order by id`,
    async orders() {
      return (await sql<{ id: string }[]>`select order_id as id from orders order by order_id`).map(({ id }) => id);
    },
    async clear() {
      await sql`truncate orders, order_lines, timeline, quotes, inbox, callbacks, audit, outbox, stopped_lanes`;
    },
    async close() {
      await database.close();
      await own.drop();
    },
  };
}
