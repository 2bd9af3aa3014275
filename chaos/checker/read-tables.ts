import postgres from 'postgres';
import type {
  CallbackRow,
  InboxRow,
  LineRow,
  OrderRow,
  OutboxRow,
  StoppedLaneRow,
  Tables,
  TimelineRow,
} from './snapshot.ts';

/** The tables that are judged, in one snapshot of the database. */
export async function readTables(databaseUrl: string): Promise<Tables> {
  const sql = postgres(databaseUrl, {
    max: 1,
    onnotice: () => undefined,
    transform: { column: { from: postgres.toCamel } },
    types: { date: { to: 1184, from: [1082, 1114, 1184], serialize: String, parse: isoTime } },
  });
  try {
    return await sql.begin('isolation level repeatable read read only', async (tx) => ({
      orders: await tx<
        OrderRow[]
      >`select tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency,
        captured_at, doc from orders`,
      lines: await tx<LineRow[]>`select tenant_id, order_id, line_id, state, attempt, provider, requested_at,
        expected_completion_at, overdue_at, started_at, settled_at, failure_reason, doc from order_lines`,
      timeline: await tx<
        TimelineRow[]
      >`select tenant_id, order_id, version, fact, event_id, line_id, from_state, to_state,
        causation_id from timeline`,
      inbox: await tx<
        InboxRow[]
      >`select consumer, tenant_id, event_id, event_type, fate, action, order_id, source from inbox`,
      outbox: await tx<
        OutboxRow[]
      >`select tenant_id, id, destination, aggregate, version, topic, key, event_type, headers, body,
        settled_at, result, partition, "offset" from outbox`,
      callbacks: await tx<
        CallbackRow[]
      >`select provider, case channel when 'kafka' then regexp_replace(callback_id, '^.*/', '') else callback_id end
        as callback_id, tenant_id, order_id, line_id, attempt, outcome, verdict from callbacks`,
      stoppedLanes: await tx<
        StoppedLaneRow[]
      >`select destination, tenant_id, aggregate, outbox_id, parked from stopped_lanes`,
    }));
  } finally {
    await sql.end({ timeout: 5 });
  }
}

const isoTime = (text: string): string => new Date(text).toISOString();
