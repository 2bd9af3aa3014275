import { type Database, openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import {
  createOutboxStore,
  type Destination,
  type OutboxRow,
  type OutboxStore,
} from '../../../../src/adapters/out/postgres/outbox-store.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

export interface OutboxWorld {
  readonly own: OwnDatabase;
  readonly database: Database;
  readonly store: OutboxStore;
  /** Writes rows of versions 1 to n for each lane, as commits would: lane by lane rising, lanes mixed. */
  fill(lanes: readonly string[], versions: number, destination?: Destination): Promise<void>;
  /** `lane version` of rows that are not settled, in lane order. */
  pending(): Promise<readonly string[]>;
  /** Empties the outbox and takes every shard and lane back. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function outboxWorld(): Promise<OutboxWorld> {
  const own = await ownDatabase();
  const { sql } = own;
  const database = openDatabase({ url: own.url, applicationName: 'relay' });
  return {
    own,
    database,
    store: createOutboxStore(database),
    async fill(lanes, versions, destination = 'kafka') {
      await sql`
        insert into outbox (tenant_id, destination, aggregate, version, shard, topic, key, event_type, headers, body)
        select 'demo', ${destination}, lane, version, abs(hashtext(lane) % 64), 't', lane, 'E', '{}',
          '{"n":' || version || '}'
        from generate_series(1, ${versions}::int) as version, jsonb_array_elements_text(${sql.json([...lanes])}) as lane
        order by version, lane`;
    },
    async pending() {
      const rows = await sql<{ row: string }[]>`
        select aggregate || ' ' || version as row from outbox where settled_at is null order by aggregate, version`;
      return rows.map(({ row }) => row);
    },
    async clear() {
      await sql`truncate outbox, stopped_lanes, outbox_relays, orders`;
      await sql`update outbox_shards set owner = null, until = null`;
    },
    async close() {
      await database.close();
      await own.drop();
    },
  };
}

export const laneNames = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `ord_${String(i).padStart(2, '0')}`);

export const sent = (rows: readonly OutboxRow[]) => rows.map((row) => ({ row, result: 'sent' }));
export const named = (rows: readonly OutboxRow[]): string[] => rows.map((row) => `${row.aggregate} ${row.version}`);

/** Waits for a condition, at most a minute, for a busy disk makes any of them slow. */
export async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; ; ) {
    if (await condition()) return;
    if (Date.now() > end) throw new Error(`waited a minute in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
