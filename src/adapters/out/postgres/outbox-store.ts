import { z } from 'zod';
import type { OutboxMessage } from '../../../usecases/commits.ts';
import type { Database } from './database.ts';
import { orderSweep } from './order-sweep.ts';

export type Destination = OutboxMessage['destination'];

/** A claimed outbox row, ready to leave. */
export interface OutboxRow extends Omit<OutboxMessage, 'destination'> {
  readonly tenantId: string;
  /** Rises within a lane. A 64-bit number as text. */
  readonly id: string;
  readonly createdAt: string;
  /** Fixed by the first claim. */
  readonly publishedAt: string;
  /** For Temporal rows, of the order as it is now. */
  readonly orderState: string | null;
  readonly customerId: string | null;
}

export interface Settled {
  readonly row: OutboxRow;
  readonly result: string;
  readonly partition?: number;
  readonly offset?: string;
}

export interface Stopped {
  readonly row: OutboxRow;
  readonly error: string;
  /** Set aside until an operator retries or discards it; else tried again after a pause that grows. */
  readonly parked: boolean;
}

export interface OutboxStore {
  /** Renews this relay's shards and takes its fair share; how many it holds. */
  lease(destination: Destination, owner: string, ttlMs: number): Promise<number>;
  /** Gives all of this relay's shards back, so that the others need not wait for its lease to end. */
  release(destination: Destination, owner: string): Promise<void>;
  /** The next rows of this owner's shards, oldest first, at most `limit`; rows of stopped lanes stay. */
  claim(destination: Destination, owner: string, limit: number): Promise<readonly OutboxRow[]>;
  settle(settled: readonly Settled[]): Promise<void>;
  stop(destination: Destination, stopped: readonly Stopped[]): Promise<void>;
  pending(): Promise<readonly { destination: Destination; pending: number; oldestSeconds: number; parked: number }[]>;
  /** Orders that need help, by state. */
  stuck(): Promise<readonly { state: string; orders: number }[]>;
  /** Nudges orders that nobody has moved for so long after they were due; how many. */
  renudge(afterSeconds: number): Promise<number>;
  /** Deletes settled rows older than the retention, at most 10,000 a call; how many went. */
  sweep(retentionDays: number): Promise<number>;
}

const claimedRow = z.object({
  tenant_id: z.string(),
  id: z.string(),
  aggregate: z.string(),
  version: z.number(),
  topic: z.string(),
  key: z.string(),
  event_type: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  created_at: z.string(),
  published_at: z.string(),
  order_state: z.string().nullable(),
  customer_id: z.string().nullable(),
});

/** Rows that one shard gives to a claim, so that a busy shard does not keep the others waiting. */
const perShard = 32;

export function createOutboxStore(database: Database): OutboxStore {
  return {
    async lease(destination, owner, ttlMs) {
      const shards = await database.call(
        'lease_shards',
        (sql) => sql`
        select public.lease_shards(${destination}, ${owner}, ${`${ttlMs} milliseconds`}::text::interval)`,
      );
      return shards.length;
    },

    async release(destination, owner) {
      await database.call(
        'release_shards',
        (sql) => sql`
        with gone as (delete from public.outbox_relays where destination = ${destination} and owner = ${owner})
        update public.outbox_shards set owner = null, until = null where destination = ${destination} and owner = ${owner}`,
      );
    },

    async claim(destination, owner, limit) {
      // From one shard with pending rows to the next by the index: the cost follows what is pending, not what was ever
      // published, and finding nothing is one probe.
      const rows = await database.call(
        'claim_outbox',
        (sql) => sql`
        with recursive waiting as (
          (select shard from public.outbox where destination = ${destination} and settled_at is null order by shard limit 1)
          union all
          select (select o.shard from public.outbox o where o.destination = ${destination} and o.settled_at is null
            and o.shard > w.shard order by o.shard limit 1) from waiting w where w.shard is not null),
        due as (
          select p.tenant_id, p.id from waiting w
          join public.outbox_shards s on s.destination = ${destination} and s.shard = w.shard
          cross join lateral (
            select o.tenant_id, o.id from public.outbox o
            where o.destination = s.destination and o.shard = s.shard and o.settled_at is null
              and not exists (select 1 from public.stopped_lanes l where l.destination = o.destination and l.tenant_id = o.tenant_id
                and l.aggregate = o.aggregate and (l.parked or l.until > now()))
            order by o.id limit ${perShard}) p
          where s.owner = ${owner} and s.until > now()
          order by p.id limit ${limit}),
        claimed as (
          update public.outbox o set published_at = coalesce(o.published_at, clock_timestamp()) from due
           where o.tenant_id = due.tenant_id and o.id = due.id and o.settled_at is null
          returning o.*)
        select c.tenant_id, c.id::text, c.aggregate, c.version, c.topic, c.key, c.event_type, c.headers, c.body,
          to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created_at,
          to_char(c.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as published_at,
          r.state as order_state, r.customer_id
        from claimed c left join public.orders r
          on c.destination = 'temporal' and r.tenant_id = c.tenant_id and r.order_id = c.aggregate
        order by c.id`,
      );
      return rows.map(readRow);
    },

    async settle(settled) {
      if (settled.length === 0) return;
      const rows = settled.map(({ row, result, partition, offset }) => ({
        tenant_id: row.tenantId,
        id: row.id,
        aggregate: row.aggregate,
        result,
        partition,
        offset,
      }));
      await database.call(
        'settle_outbox',
        (sql) => sql`
        with done as (
          select * from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
            as x(tenant_id text, id bigint, aggregate text, result text, partition int, "offset" bigint)),
        moving as (
          delete from public.stopped_lanes l using done where l.tenant_id = done.tenant_id and l.outbox_id = done.id)
        update public.outbox o set settled_at = clock_timestamp(), result = done.result, partition = done.partition, "offset" = done."offset"
          from done where o.tenant_id = done.tenant_id and o.id = done.id and o.settled_at is null`,
      );
    },

    async stop(destination, stopped) {
      if (stopped.length === 0) return;
      const rows = stopped.map(({ row, error, parked }) => ({
        tenant_id: row.tenantId,
        aggregate: row.aggregate,
        outbox_id: row.id,
        error: error.slice(0, 1000),
        parked,
      }));
      await database.call(
        'stop_lanes',
        (sql) => sql`
        insert into public.stopped_lanes as l (destination, tenant_id, aggregate, outbox_id, attempts, until, parked, error)
          select ${destination}, x.tenant_id, x.aggregate, x.outbox_id, 1, now() + interval '1 second', x.parked, x.error
            from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
              as x(tenant_id text, aggregate text, outbox_id bigint, error text, parked boolean)
          on conflict (destination, tenant_id, aggregate) do update set
            outbox_id = excluded.outbox_id, parked = excluded.parked, error = excluded.error, attempts = l.attempts + 1,
            -- doubling to a minute, with jitter, so that lanes stopped together do not come back together
            until = now() + least(60, 2 ^ least(l.attempts, 6)) * (0.75 + random() / 2) * interval '1 second'`,
      );
    },

    async pending() {
      return await database.call(
        'outbox_pending',
        (sql) => sql<{ destination: Destination; pending: number; oldestSeconds: number; parked: number }[]>`
        select d.destination, count(o.id)::int as pending,
          coalesce(extract(epoch from now() - min(o.created_at)), 0)::float8 as "oldestSeconds",
          (select count(*)::int from public.stopped_lanes l where l.destination = d.destination and l.parked) as parked
        from (values ('kafka'), ('temporal')) as d(destination)
        left join public.outbox o on o.destination = d.destination and o.settled_at is null
        group by d.destination`,
      );
    },

    async stuck() {
      return await database.call(
        'orders_stuck',
        (sql) => sql<{ state: string; orders: number }[]>`
          select state, count(*)::int as orders from public.orders where stuck_since is not null group by state`,
      );
    },

    renudge: orderSweep(database),

    async sweep(retentionDays) {
      const gone = await database.call(
        'sweep_outbox',
        (sql) => sql`
        delete from public.outbox where (tenant_id, id) in (
          select tenant_id, id from public.outbox
           where created_at < now() - ${`${retentionDays} days`}::text::interval and settled_at is not null limit 10000)`,
      );
      return gone.count;
    },
  };
}

function readRow(raw: unknown): OutboxRow {
  const row = claimedRow.parse(raw);
  return {
    tenantId: row.tenant_id,
    id: row.id,
    aggregate: row.aggregate,
    version: row.version,
    topic: row.topic,
    key: row.key,
    eventType: row.event_type,
    headers: row.headers,
    body: row.body,
    createdAt: row.created_at,
    publishedAt: row.published_at,
    orderState: row.order_state,
    customerId: row.customer_id,
  };
}
