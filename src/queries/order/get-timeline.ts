import { sql } from 'drizzle-orm';
import { orders as o, timeline as t } from '../../adapters/out/postgres/schema.ts';
import type { TimelineBody, TimelineEntryBody } from '../bodies.ts';
import { iso, type ReadDatabase, statement } from '../read-database.ts';

interface Row {
  readonly version: number;
  /** `detail` stands apart: it is free data, in which null has a meaning. */
  readonly rows: readonly { readonly entry: TimelineEntryBody; readonly detail: TimelineEntryBody['detail'] | null }[];
}

const selectTimeline = statement<Row>(
  'get_timeline',
  sql`select ${o.version} as "version", coalesce((
      select json_agg(json_build_object('entry', page.entry, 'detail', page.detail) order by page.version)
      from (
        select ${t.version}, ${t.detail}, json_strip_nulls(json_build_object(
          'version', ${t.version}, 'at', ${iso(t.at)}, 'fact', ${t.fact}, 'eventId', ${t.eventId},
          'orderLineId', ${t.lineId}, 'fromState', ${t.fromState}, 'toState', ${t.toState}, 'actor', ${t.actor},
          'causationId', ${t.causationId}, 'correlationId', ${t.correlationId}
        )) as entry
        from public.${t}
        where ${t.tenantId} = ${o.tenantId} and ${t.orderId} = ${o.orderId}
          and ${t.version} > ${sql.placeholder('afterVersion')}
        order by ${t.version} limit ${sql.placeholder('rows')}
      ) page
    ), '[]') as "rows"
    from public.${o}
    where ${o.tenantId} = ${sql.placeholder('tenantId')} and ${o.orderId} = ${sql.placeholder('orderId')}`,
);

export interface TimelineArgs {
  readonly tenantId: string;
  readonly orderId: string;
  readonly afterVersion: number;
  readonly limit: number;
}

/** The order's append-only history, oldest first (OL6); undefined when this tenant has no such order. */
export const getTimeline =
  (db: ReadDatabase) =>
  async ({ tenantId, orderId, afterVersion, limit }: TimelineArgs): Promise<TimelineBody | undefined> => {
    const [row] = await selectTimeline(db, { tenantId, orderId, afterVersion, rows: limit + 1 });
    if (row === undefined) return undefined;
    const items = row.rows.slice(0, limit).map(({ entry, detail }) => (detail === null ? entry : { ...entry, detail }));
    const last = items.at(-1);
    const next = last === undefined || row.rows.length <= limit ? {} : { nextAfterVersion: last.version };
    return { orderId, version: row.version, items, ...next };
  };
