import type { Database } from './database.ts';

/**
 * Deletes the events of timelines that nothing has moved for so many days, a page a call; how many went. 0 days keeps all.
 * The row of the timeline stays: without it a late event would begin the order's story anew (docs/adr/0010).
 */
export function trackingSweep(database: Database, page = 10_000): (retentionDays: number) => Promise<number> {
  return async (retentionDays) => {
    if (retentionDays === 0) return 0;
    const age = `${retentionDays} days`;
    const gone = await database.call(
      'sweep_tracking',
      (sql) => sql`
      delete from public.tracking_events where (tenant_id, order_id, version) in (
        select e.tenant_id, e.order_id, e.version from public.tracking_events e
          join public.tracking_timelines t on t.tenant_id = e.tenant_id and t.order_id = e.order_id
         where e.recorded_at < now() - ${age}::text::interval and t.updated_at < now() - ${age}::text::interval
         limit ${page})`,
    );
    return gone.count;
  };
}
