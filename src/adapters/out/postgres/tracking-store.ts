import { z } from 'zod';
import { trackingStatuses } from '../../../contracts/tracking-report.ts';
import {
  type SeenEvent,
  sameEventKey,
  seenAs,
  type Tracking,
  type TrackingEvent,
  untracked,
} from '../../../domain/tracking/tracking.ts';
import type { TrackingChange, TrackingStore, TrackingView } from '../../../usecases/tracking/tracking-ports.ts';
import { failpoint } from '../../faults/failpoint.ts';
import type { Database } from './database.ts';

/** Timelines in Postgres: one plain select to load a batch, one call of commit_tracking to write it. */
export function createTrackingStore(database: Database): TrackingStore {
  return {
    async load(groups) {
      const wanted = JSON.stringify(groups.map(toGroup));
      const rows = await database.call(
        'load_tracking',
        (sql) => sql`
        select k.i, t.version, t.status,
          to_char(t.event_ts at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as event_ts,
          case when t.version is not null then (
            select json_agg(json_build_object('n', e.n, 'ignored', s.ignored_because,
                'source', coalesce(s.last_source, s.source), 'reportedAt', coalesce(s.last_reported_at, s.recorded_at)))
              from json_to_recordset(k.events) as e(n int, status text, event_ts timestamptz)
              join public.tracking_events s on s.tenant_id = k.tenant_id and s.order_id = k.order_id
                and s.status = e.status and s.event_ts = e.event_ts) end as seen
        from json_to_recordset(${wanted}::text::json) as k(i int, tenant_id text, order_id text, events json)
        left join public.tracking_timelines t on t.tenant_id = k.tenant_id and t.order_id = k.order_id`,
      );
      const byPlace = new Map(rows.map((row) => rowSchema.parse(row)).map((row) => [row.i, row]));
      return groups.map((events, i) => {
        const row = byPlace.get(i);
        if (row === undefined) throw new Error(`load_tracking gave no answer for order ${i}`);
        return viewOf(row, events);
      });
    },

    async commit(changes) {
      const batch = JSON.stringify(changes.map(toRow));
      const rows = await database.call('commit_tracking', async (sql) => {
        const answered = await sql<{ i: number }[]>`select i from public.commit_tracking(${batch}::text::json) as i`;
        await failpoint('commit.sent-no-reply');
        return answered;
      });
      const stored = new Set(rows.map(({ i }) => i));
      return changes.map((_, i) => stored.has(i));
    },
  };
}

const seenSchema = z.object({
  n: z.number(),
  ignored: z.enum(['illegal-move', 'out-of-order']).nullable(),
  source: z.string(),
  reportedAt: z.string().transform(instant),
});

const rowSchema = z.object({
  i: z.number(),
  version: z.number().nullable(),
  status: z.enum(trackingStatuses).nullable(),
  event_ts: z.string().nullable(),
  seen: z.array(seenSchema).nullable(),
});

const toGroup = (events: readonly [TrackingEvent, ...TrackingEvent[]], i: number) => ({
  i,
  tenant_id: events[0].tenantId,
  order_id: events[0].orderId,
  events: events.map(({ status, eventTs }, n) => ({ n, status, event_ts: instant(eventTs) })),
});

function viewOf(row: z.infer<typeof rowSchema>, events: readonly TrackingEvent[]): TrackingView {
  const seen = new Map<string, SeenEvent>();
  for (const { n, ignored, source, reportedAt } of row.seen ?? []) {
    const event = events[n];
    if (event === undefined) continue;
    const key = sameEventKey(event);
    // An event that was ignored and then taken has two rows; the one that was taken counts.
    if (seen.get(key)?.state !== 'settled') seen.set(key, seenAs(ignored ?? undefined, { source, reportedAt }));
  }
  return { before: trackingOf(row), seen };
}

function trackingOf({ version, status, event_ts }: z.infer<typeof rowSchema>): Tracking {
  if (version === null || status === null || event_ts === null) return untracked;
  return { state: 'tracked', version, status, eventTs: event_ts };
}

const toRow = ({ tenantId, orderId, expected, after, kept, refusedAgain }: TrackingChange, i: number) => ({
  i,
  tenant_id: tenantId,
  order_id: orderId,
  expected,
  version: after.version,
  status: after.status,
  event_ts: instant(after.eventTs),
  kept: kept.map(({ event, version, ignored, source, last }) => ({
    version,
    status: event.status,
    event_ts: instant(event.eventTs),
    ignored_because: ignored,
    source,
    last_source: ignored && last.source,
    last_reported_at: ignored && last.reportedAt,
  })),
  again: refusedAgain.map(({ event, last }) => ({
    status: event.status,
    event_ts: instant(event.eventTs),
    last_source: last.source,
    last_reported_at: last.reportedAt,
  })),
});

/** Postgres rounds to the column's milliseconds, JavaScript cuts: so it is given no more than those. */
function instant(time: string): string {
  return new Date(time).toISOString();
}
