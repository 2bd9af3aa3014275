import { sql } from 'drizzle-orm';
import { trackingEvents as e, trackingTimelines as t } from '../../adapters/out/postgres/tracking-schema.ts';
import type { TrackingBody, TrackingEntryBody } from '../bodies.ts';
import { iso, type ReadDatabase, statement } from '../read-database.ts';

interface Row {
  readonly head: Omit<TrackingBody, 'timeline' | 'nextAfterVersion'>;
  readonly entries: readonly TrackingEntryBody[];
}

// One statement, so that status and timeline come from one snapshot.
const selectTracking = statement<Row>(
  'get_tracking',
  sql`select json_build_object(
      'orderId', ${t.orderId}, 'status', ${t.status}, 'eventTs', ${iso(t.eventTs)}, 'version', ${t.version}) as "head",
    coalesce((
      select json_agg(page.entry order by page.version)
      from (
        select ${e.version}, json_strip_nulls(json_build_object(
          'version', ${e.version}, 'status', ${e.status}, 'eventTs', ${iso(e.eventTs)},
          'outcome', case when ${e.ignoredBecause} is null then 'applied' else 'ignored' end,
          'reason', ${e.ignoredBecause}, 'processedAt', ${iso(e.recordedAt)})) as entry
        from public.${e}
        where ${e.tenantId} = ${t.tenantId} and ${e.orderId} = ${t.orderId}
          and ${e.version} > ${sql.placeholder('afterVersion')}
        order by ${e.version} limit ${sql.placeholder('rows')}
      ) page
    ), '[]') as "entries"
    from public.${t}
    where ${t.tenantId} = ${sql.placeholder('tenantId')} and ${t.orderId} = ${sql.placeholder('orderId')}`,
);

export interface TrackingArgs {
  readonly tenantId: string;
  readonly orderId: string;
  readonly afterVersion: number;
  readonly limit: number;
}

/** Where the order is and how it came there (TR5); undefined when this tenant has no event of it. */
export const getTracking =
  (db: ReadDatabase) =>
  async ({ tenantId, orderId, afterVersion, limit }: TrackingArgs): Promise<TrackingBody | undefined> => {
    const [row] = await selectTracking(db, { tenantId, orderId, afterVersion, rows: limit + 1 });
    if (row === undefined) return undefined;
    const timeline = row.entries.slice(0, limit);
    const last = timeline.at(-1);
    const next = last === undefined || row.entries.length <= limit ? {} : { nextAfterVersion: last.version };
    return { ...row.head, timeline, ...next };
  };
