import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' });

/** One row per order; `version` counts its facts. The order id is a ULID, so (tenant_id, order_id) lists by capture time. */
export const orders = pgTable(
  'orders',
  {
    tenantId: text('tenant_id').notNull(),
    orderId: text('order_id').notNull(),
    version: integer('version').notNull(),
    state: text('state').notNull(),
    quoteId: text('quote_id').notNull(),
    quoteVersion: integer('quote_version').notNull(),
    customerId: text('customer_id').notNull(),
    currency: text('currency').notNull(),
    capturedAt: at('captured_at').notNull(),
    updatedAt: at('updated_at').notNull(),
    /** Since when no line can move without help: a failed line with nothing running, or an overdue one. */
    stuckSince: at('stuck_since'),
    /**
     * When somebody must look at the order: a line may be requested, its deadline passes, or an HTTP provider that has not
     * taken it is asked again. The sweeper's column.
     */
    dueAt: at('due_at'),
    /** { totals, commercialSnapshotHash, acceptedEvidenceRef?, correlationId, traceparent?, faults? } */
    doc: jsonb('doc').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.orderId] }),
    index('orders_by_state').on(t.tenantId, t.state, t.orderId),
    index('orders_by_customer').on(t.tenantId, t.customerId, t.orderId),
    index('orders_stuck').on(t.tenantId, t.orderId).where(sql`stuck_since is not null`),
    index('orders_due').on(t.dueAt).where(sql`due_at is not null`),
  ],
);

export const orderLines = pgTable(
  'order_lines',
  {
    tenantId: text('tenant_id').notNull(),
    orderId: text('order_id').notNull(),
    lineId: text('line_id').notNull(),
    state: text('state').notNull(),
    attempt: integer('attempt').notNull(),
    provider: text('provider').notNull(),
    requestedAt: at('requested_at'),
    expectedCompletionAt: at('expected_completion_at'),
    overdueAt: at('overdue_at'),
    /** By when an HTTP provider is asked, or asked again, for a line that it has not taken; null when it has. */
    askBy: at('ask_by'),
    startedAt: at('started_at'),
    settledAt: at('settled_at'),
    failureReason: text('failure_reason'),
    /** { ordinal, quoteLineId, offerId, action, quantity, oneTimeAmount, recurringAmount, required, targetAssetId?, parentOrderLineId?, dependsOn: [{ orderLineId, delaySeconds, optional }] } */
    doc: jsonb('doc').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.orderId, t.lineId] })],
);

/** Append-only: one row per order version, the order's timeline (OL6). */
export const timeline = pgTable(
  'timeline',
  {
    tenantId: text('tenant_id').notNull(),
    orderId: text('order_id').notNull(),
    version: integer('version').notNull(),
    at: at('at').notNull(),
    fact: text('fact').notNull(),
    eventId: text('event_id').notNull(),
    lineId: text('line_id'),
    fromState: text('from_state'),
    toState: text('to_state'),
    actor: text('actor').notNull(),
    causationId: text('causation_id').notNull(),
    correlationId: text('correlation_id').notNull(),
    /** What a reader of the timeline wants beside the states: reason, attempt, faults. */
    detail: jsonb('detail'),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.orderId, t.version] })],
);

/** What is known of a quote: which order it became, its last accepted version, and an acceptance that waits for approval. */
export const quotes = pgTable(
  'quotes',
  {
    tenantId: text('tenant_id').notNull(),
    quoteId: text('quote_id').notNull(),
    revision: integer('revision').notNull(),
    quoteVersion: integer('quote_version').notNull(),
    orderId: text('order_id'),
    approvedVersion: integer('approved_version').notNull(),
    cancelled: boolean('cancelled').notNull(),
    /** The acceptance (an event value) that is parked until QuoteApproved. */
    parked: jsonb('parked'),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.quoteId] })],
);

/** One row per consumed event that had a fate of its own; the key makes a redelivery harmless (CO2). */
export const inbox = pgTable(
  'inbox',
  {
    consumer: text('consumer').notNull(),
    tenantId: text('tenant_id').notNull(),
    eventId: text('event_id').notNull(),
    eventHash: text('event_hash').notNull(),
    eventType: text('event_type'),
    fate: text('fate').notNull(),
    /** start | signal | duplicate | park | refuse: what the Temporal adapter's table said (SH2). */
    action: text('action'),
    reason: text('reason'),
    orderId: text('order_id'),
    source: text('source').notNull(),
    at: at('at').notNull().default(sql`now()`),
  },
  (t) => [primaryKey({ columns: [t.consumer, t.tenantId, t.eventId] })],
);

/**
 * Every provider report that named a known provider. `reportId` is a webhook's id, for a provider serves several tenants,
 * or `<tenant>/<eventId>` of a Kafka report.
 */
export const callbacks = pgTable(
  'callbacks',
  {
    provider: text('provider').notNull(),
    reportId: text('callback_id').notNull(),
    tenantId: text('tenant_id').notNull(),
    orderId: text('order_id').notNull(),
    lineId: text('line_id').notNull(),
    attempt: integer('attempt').notNull(),
    outcome: text('outcome').notNull(),
    bodyHash: text('body_hash').notNull(),
    channel: text('channel').notNull(),
    /** applied | parked | noted | repeated | contradiction | unknown */
    verdict: text('verdict').notNull(),
    reason: text('reason').notNull(),
    /** The report as it came; needed while it is parked. */
    report: jsonb('report').notNull(),
    receivedAt: at('received_at').notNull().default(sql`now()`),
  },
  (t) => [primaryKey({ columns: [t.provider, t.reportId] }), index('callbacks_by_order').on(t.tenantId, t.orderId)],
);

/** Record of refusals: bad signatures, reused callback ids, bodies that no schema accepts. */
export const audit = pgTable(
  'audit',
  {
    id: bigint('id', { mode: 'bigint' }).primaryKey().generatedAlwaysAsIdentity(),
    at: at('at').notNull().default(sql`now()`),
    /** Nobody's for what a stranger sent. */
    tenantId: text('tenant_id'),
    kind: text('kind').notNull(),
    subject: text('subject').notNull(),
    detail: jsonb('detail').notNull(),
  },
  // What strangers cause: its rows are limited by the hour and leave by retention.
  (t) => [
    index('audit_refusals')
      .on(t.kind, t.at)
      .where(sql`kind in ('unknown_provider', 'bad_signature', 'invalid_callback', 'refusals_counted')`),
  ],
);

/** What must leave Postgres: Kafka records and Temporal messages, one lane per (destination, aggregate). */
export const outbox = pgTable(
  'outbox',
  {
    tenantId: text('tenant_id').notNull(),
    id: bigint('id', { mode: 'bigint' }).notNull().generatedAlwaysAsIdentity(),
    destination: text('destination').notNull(),
    aggregate: text('aggregate').notNull(),
    version: integer('version').notNull(),
    shard: smallint('shard').notNull(),
    /** A topic, or for Temporal `start` or a signal's name. */
    topic: text('topic').notNull(),
    /** A record key, or a workflow id. */
    key: text('key').notNull(),
    eventType: text('event_type').notNull(),
    headers: jsonb('headers').notNull(),
    /** The value; for facts the envelope without publishedAt. Text keeps the bytes exact. */
    body: text('body').notNull(),
    createdAt: at('created_at').notNull().default(sql`now()`),
    /** Fixed by the first claim, so that every copy of the record has the same bytes (EV3). */
    publishedAt: at('published_at'),
    settledAt: at('settled_at'),
    /** What settling it meant: sent, discarded, or for Temporal started | already_started | updated | signalled | unanswered | unwanted. */
    result: text('result'),
    partition: integer('partition'),
    offset: bigint('offset', { mode: 'bigint' }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('outbox_pending').on(t.destination, t.shard, t.id).where(sql`settled_at is null`),
    // Retention looks for old rows only now and then; a block-range index costs a write next to nothing.
    index('outbox_by_age').using('brin', t.createdAt),
  ],
);

export const outboxShards = pgTable(
  'outbox_shards',
  {
    destination: text('destination').notNull(),
    shard: smallint('shard').notNull(),
    owner: text('owner'),
    until: at('until'),
  },
  (t) => [primaryKey({ columns: [t.destination, t.shard] })],
);

/** Relays that are alive, so that each knows its fair share of the shards. */
export const outboxRelays = pgTable(
  'outbox_relays',
  {
    destination: text('destination').notNull(),
    owner: text('owner').notNull(),
    until: at('until').notNull(),
  },
  (t) => [primaryKey({ columns: [t.destination, t.owner] })],
);

/** Lanes that a failed record stops; empty when all is well. A parked lane waits for an operator. */
export const stoppedLanes = pgTable(
  'stopped_lanes',
  {
    destination: text('destination').notNull(),
    tenantId: text('tenant_id').notNull(),
    aggregate: text('aggregate').notNull(),
    outboxId: bigint('outbox_id', { mode: 'bigint' }).notNull(),
    attempts: integer('attempts').notNull(),
    until: at('until'),
    parked: boolean('parked').notNull(),
    error: text('error').notNull(),
  },
  (t) => [primaryKey({ columns: [t.destination, t.tenantId, t.aggregate] })],
);
