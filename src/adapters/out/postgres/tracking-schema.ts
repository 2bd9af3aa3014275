import { sql } from 'drizzle-orm';
import { index, integer, pgTable, primaryKey, text, timestamp, uniqueIndex } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' });

/** One row per tracked order: where it is. `version` counts the rows of tracking_events that it has. */
export const trackingTimelines = pgTable(
  'tracking_timelines',
  {
    tenantId: text('tenant_id').notNull(),
    orderId: text('order_id').notNull(),
    version: integer('version').notNull(),
    status: text('status').notNull(),
    /** When the order reached its status, by the sender's clock. */
    eventTs: at('event_ts').notNull(),
    updatedAt: at('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.orderId] })],
);

/** Every tracking event once, in the order in which it was processed (TR4); twice when it was ignored and then taken. */
export const trackingEvents = pgTable(
  'tracking_events',
  {
    tenantId: text('tenant_id').notNull(),
    orderId: text('order_id').notNull(),
    version: integer('version').notNull(),
    status: text('status').notNull(),
    eventTs: at('event_ts').notNull(),
    /** illegal-move | out-of-order; null for an event that moved its order. */
    ignoredBecause: text('ignored_because'),
    /** topic/partition/offset */
    source: text('source').notNull(),
    /** The latest report of an ignored event, by which a record that is read again is told from another report. */
    lastSource: text('last_source'),
    lastReportedAt: at('last_reported_at'),
    recordedAt: at('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.orderId, t.version] }),
    uniqueIndex('tracking_events_once_each').on(
      t.tenantId,
      t.orderId,
      t.status,
      t.eventTs,
      sql`(ignored_because is null)`,
    ),
    // Retention looks for old rows only now and then; a block-range index costs a write next to nothing.
    index('tracking_events_by_age').using('brin', t.recordedAt),
  ],
);
