import { z } from 'zod';
import type {
  MetBatch,
  MetState,
  UnreadableBatches,
  UnreadablePlace,
} from '../../../usecases/dead-letters/unreadable-batches.ts';
import type { Database } from './database.ts';

/** A batch at which a group stands, for people. */
export interface StoppedAt extends Omit<MetBatch, 'hash'> {
  /** ISO 8601, UTC, seconds. */
  readonly since: string;
  readonly lastMet: string;
  readonly asked: boolean;
}

export type StopPlace = Omit<UnreadablePlace, 'hash'>;

export interface PassOverRequest extends StopPlace {
  readonly by: string;
  readonly because: string;
}

export interface UnreadableStore extends UnreadableBatches {
  /** Batches that are not passed over, oldest first. */
  stopped(): Promise<readonly StoppedAt[]>;
  /** Asks the group to pass over the batch at which it stands there; false where it stands at none. */
  ask(request: PassOverRequest): Promise<boolean>;
  /** Whether every batch that was asked about at this place is passed over. */
  isPassed(place: StopPlace): Promise<boolean>;
}

const decision = z.object({
  asked_by: z.string().nullable(),
  asked_because: z.string().nullable(),
  passed: z.boolean(),
});
const row = z.object({
  consumer: z.string(),
  topic: z.string(),
  partition: z.number(),
  offset: z.string(),
  next_offset: z.string(),
  fault: z.string(),
  codec: z.string(),
  records: z.number(),
  bytes: z.number(),
  since: z.string(),
  last_met: z.string(),
  asked: z.boolean(),
});

export function createUnreadableStore(database: Database): UnreadableStore {
  return {
    async meet({ consumer, topic, partition, offset, hash, nextOffset, fault, codec, records, bytes }) {
      const rows = await database.call(
        'meet_unreadable',
        (sql) => sql`
        insert into public.unreadable_batches as u
          (consumer, topic, partition, "offset", hash, next_offset, fault, codec, records, bytes)
        values (${consumer}, ${topic}, ${partition}::int, ${offset}::bigint, ${hash}, ${nextOffset}::bigint, ${fault},
          ${codec}, ${records}::int, ${bytes}::int)
        on conflict (consumer, topic, partition, "offset", hash) do update
          set last_met_at = now(), next_offset = excluded.next_offset
        returning u.asked_by, u.asked_because, u.passed_at is not null as passed`,
      );
      return stateOf(decision.parse(rows[0]));
    },

    async passed({ consumer, topic, partition, offset, hash }) {
      await database.call(
        'pass_unreadable',
        (sql) => sql`
        update public.unreadable_batches set passed_at = coalesce(passed_at, now())
         where consumer = ${consumer} and topic = ${topic} and partition = ${partition}::int
           and "offset" = ${offset}::bigint and hash = ${hash}`,
      );
    },

    async stopped() {
      const rows = await database.call(
        'list_unreadable',
        (sql) => sql`
        select consumer, topic, partition, "offset"::text as offset, next_offset::text as next_offset, fault, codec,
          records, bytes, asked_at is not null as asked,
          to_char(met_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
          to_char(last_met_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as last_met
          from public.unreadable_batches where passed_at is null order by met_at, consumer, topic, partition`,
      );
      return rows.map((each) => {
        const { next_offset: nextOffset, last_met: lastMet, ...rest } = row.parse(each);
        return { ...rest, nextOffset, lastMet };
      });
    },

    async ask({ consumer, topic, partition, offset, by, because }) {
      const rows = await database.call(
        'ask_unreadable',
        (sql) => sql`
        update public.unreadable_batches
           set asked_at = coalesce(asked_at, now()), asked_by = coalesce(asked_by, ${by}),
               asked_because = coalesce(asked_because, ${because})
         where consumer = ${consumer} and topic = ${topic} and partition = ${partition}::int
           and "offset" = ${offset}::bigint and passed_at is null
        returning 1 as one`,
      );
      return rows.length > 0;
    },

    async isPassed({ consumer, topic, partition, offset }) {
      const rows = await database.call(
        'look_unreadable',
        (sql) => sql`
        select 1 as one from public.unreadable_batches
         where consumer = ${consumer} and topic = ${topic} and partition = ${partition}::int
           and "offset" = ${offset}::bigint and passed_at is null`,
      );
      return rows.length === 0;
    },
  };
}

function stateOf({ asked_by: by, asked_because: because, passed }: z.infer<typeof decision>): MetState {
  if (passed) return { kind: 'passed' };
  return by === null || because === null ? { kind: 'stopped' } : { kind: 'asked', by, because };
}
