import postgres from 'postgres';
import { createDatabase } from '../test/support/world.ts';

/**
 * A database that holds so many completed orders of three lines, with everything that one leaves behind: quote, inbox,
 * ledger, timeline and settled outbox. Meant as a template; bodies are short, so it fills in well under two minutes.
 */
export async function filledDatabase(serverUrl: string, name: string, orders: number): Promise<void> {
  const url = await createDatabase(serverUrl, name);
  const sql = postgres(url, { max: 1, fetch_types: false, connection: { synchronous_commit: 'off' } });
  try {
    for (let from = 1; from <= orders; from += perStatement)
      for (const statement of statements(from, Math.min(orders, from + perStatement - 1))) await sql.unsafe(statement);
    await sql.unsafe('vacuum analyze');
    await sql.unsafe('checkpoint');
  } finally {
    await sql.end();
  }
}

const perStatement = 20_000;

const doc = `'{"totals":{"oneTimeTotal":"10.00","recurringTotal":"2.00"},"commercialSnapshotHash":"sha256:00",
  "correlationId":"c","traceparent":""}'`;
const line = `'{"ordinal":1,"quoteLineId":"QL1","offerId":"mobile-unlimited","action":"ADD","quantity":1,
  "oneTimeAmount":"10.00","recurringAmount":"2.00","required":true,"dependsOn":[]}'`;
const body = `'{"eventId":"e","eventType":"OrderLineStarted","payload":{"filler":"' || repeat('x', 100) || '"}}'`;

/** Few customers, so that a page of one is full in a small database too. Ids sort before every id that is made today, as those of older orders do. */
const id = `'ord_01K' || lpad(i::text, 23, '0')`;
const at = `timestamptz '2026-01-05 09:00Z' + i * interval '1 second'`;

function statements(from: number, to: number): readonly string[] {
  const each = `generate_series(${from}, ${to}) i`;
  const lines = `${each}, generate_series(1, 3) l`;
  const steps = `${each}, generate_series(1, 11) v`;
  const messages = `${each}, generate_series(1, 17) v`;
  return [
    `insert into quotes (tenant_id, quote_id, revision, quote_version, order_id, approved_version, cancelled)
      select 'demo', 'Q-old-' || i, 1, 1, ${id}, 0, false from ${each}`,
    `insert into inbox (consumer, tenant_id, event_id, event_hash, event_type, fate, action, reason, order_id, source, at)
      select 'c', 'demo', 'old-' || i || '-' || l, 'sha256:00', 'E', 'applied', 'start', 'r', ${id}, 't/0/' || i, ${at}
      from ${each}, generate_series(0, 3) l`,
    `insert into orders (tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency, captured_at,
        updated_at, doc)
      select 'demo', ${id}, 11, 'completed', 'Q-old-' || i, 1, 'cust-' || i % 10, 'EUR', ${at}, ${at}, ${doc} from ${each}`,
    `insert into order_lines (tenant_id, order_id, line_id, state, attempt, provider, requested_at,
        expected_completion_at, started_at, settled_at, doc)
      select 'demo', ${id}, 'L' || l, 'completed', 1, 'nordic-mobile', ${at}, ${at}, ${at}, ${at}, ${line} from ${lines}`,
    `insert into callbacks (provider, callback_id, tenant_id, order_id, line_id, attempt, outcome, body_hash, channel,
        verdict, reason, report)
      select 'nordic-mobile', 'old-' || i || '-' || l, 'demo', ${id}, 'L' || l, 1, 'completed', 'sha256:00', 'kafka',
        'applied', 'r', '{"outcome":"completed"}' from ${lines}`,
    `insert into timeline (tenant_id, order_id, version, at, fact, event_id, line_id, from_state, to_state, actor,
        causation_id, correlation_id)
      select 'demo', ${id}, v, ${at}, 'OrderLineStarted', 'old-' || i || '-' || v, 'L1', 'requested', 'in_progress', 'a', 'c', 'c' from ${steps}`,
    `insert into outbox (tenant_id, destination, aggregate, version, shard, topic, key, event_type, headers, body,
        created_at, published_at, settled_at, result)
      select 'demo', case when v > 14 then 'temporal' else 'kafka' end, ${id}, v, abs(hashtext(${id}) % 64),
        'oms.order.events.v1', ${id}, 'OrderLineStarted', '{"tenantId":"demo"}', ${body}, now(), now(), now(), 'sent'
      from ${messages}`,
  ];
}
