import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { createOrderStore } from '../../../../src/adapters/out/postgres/order-store.ts';
import { createOutboxStore } from '../../../../src/adapters/out/postgres/outbox-store.ts';
import { createTrackingStore } from '../../../../src/adapters/out/postgres/tracking-store.ts';
import { recordTracking } from '../../../../src/usecases/tracking/record-tracking.ts';
import { createDatabase, dropDatabase, serversOfThisRun } from '../../../support/world.ts';

const name = `t${randomBytes(4).toString('hex')}`;
const { databaseUrl } = serversOfThisRun();
const orders = 20_000;
let sql: postgres.Sql;
let database: Database;

beforeAll(async () => {
  const url = await createDatabase(databaseUrl, name);
  sql = postgres(url, { max: 1, fetch_types: false });
  database = openDatabase({ url, applicationName: 'growth', maxConnections: 1 });
  await sql`insert into quotes select 'demo', 'Q-' || i, 1, 1, 'ord_' || i, 0, false, null from generate_series(1, ${orders}::int) i`;
  await sql`insert into orders select 'demo', 'ord_' || i, 3, 'completed', 'Q-' || i, 1, 'c', 'EUR', now(), now(), null, null, ${sql.json(doc)}
    from generate_series(1, ${orders}::int) i`;
  await sql`insert into order_lines (tenant_id, order_id, line_id, state, attempt, provider, doc)
    select 'demo', 'ord_' || i, 'L1', 'pending', 0, 'acme', '{}' from generate_series(1, ${orders}::int) i`;
  await sql`insert into callbacks select 'acme', 'cb-' || i, 'demo', 'ord_' || i, 'L1', 1, 'completed', 'h', 'webhook', 'applied', 'r', '{}'
    from generate_series(1, ${orders}::int) i`;
  await sql`insert into outbox (tenant_id, destination, aggregate, version, shard, topic, key, event_type, headers, body, settled_at)
    select 'demo', 'kafka', 'ord_' || i, 1, i % 64, 't', 'k', 'E', '{}', '{}', case when i % 100 > 0 then now() end
    from generate_series(1, ${orders}::int) i`;
  await sql`insert into tracking_timelines select 'demo', 'ord_' || i, 1, 'PLACED', '2026-03-02', now() from generate_series(1, ${orders}::int) i`;
  await sql`insert into tracking_events select 'demo', 'ord_' || i, 1, 'PLACED', '2026-03-02', null, 't/0/0', now()
    from generate_series(1, ${orders}::int) i`;
  await sql`analyze`;
});

afterAll(async () => {
  await database.close();
  await sql.end();
  await dropDatabase(databaseUrl, name);
});

const doc = {
  totals: { oneTimeTotal: '1.00', recurringTotal: '0.00' },
  commercialSnapshotHash: 'sha256:00',
  correlationId: 'c',
  traceparent: '',
};

/** Tables that a whole scan has read so far, as this session's statements are counted. */
async function wholeScans(): Promise<Record<string, number>> {
  await database.call('flush', (client) => client`select pg_stat_force_next_flush()`);
  await database.call('flushed', (client) => client`select 1`);
  const rows = await sql`select relname, seq_scan::int as scans from pg_stat_user_tables
    where relname in ('quotes', 'orders', 'callbacks', 'outbox', 'order_lines', 'tracking_timelines', 'tracking_events')`;
  return Object.fromEntries(rows.map((row) => [row.relname, row.scans]));
}

test('at 20,000 orders no statement of the main path reads a whole table', async () => {
  const store = createOrderStore(database);
  const outbox = createOutboxStore(database);
  const before = await wholeScans();
  const hundred = Array.from({ length: 100 }, (_, i) => i + 1);

  await store.loadQuotes(hundred.map((i) => ({ tenantId: 'demo', quoteId: `new-${i}` })));
  await store.loadQuotes([{ tenantId: 'demo', quoteId: 'Q-7' }]).catch(() => undefined);
  await store.loadReported(
    hundred.map((i) => ({ orderId: `none-${i}`, tenants: ['demo'], provider: 'acme', reportId: `new-${i}` })),
  );
  await outbox.lease('kafka', 'growth', 60_000);
  const rows = await outbox.claim('kafka', 'growth', 500);
  await outbox.settle(rows.map((row) => ({ row, result: 'sent', partition: 0, offset: '1' })));
  const at = new Date().toISOString();
  const quote = (i: number) => ({
    quoteId: `Q-${i}`,
    expected: 1,
    record: { quoteVersion: 2, approvedVersion: 0, cancelled: false },
  });
  await store.commit(hundred.map((i) => ({ tenantId: 'demo', orderId: '', quoteId: `Q-${i}`, at, quote: quote(i) })));

  const event = (orderId: string) => ({ tenantId: 'demo', orderId, status: 'SHIPPED' as const, eventTs: at });
  const events = hundred.flatMap((i) => [event(`ord_${i}`), event(`new-${i}`), event(`ord_${i}`)]);
  const tracked = await recordTracking(
    createTrackingStore(database),
    events.map((one) => ({ event: one, source: 't/0/1', reportedAt: at })),
  );

  expect(tracked.filter(({ kind }) => kind === 'applied')).toHaveLength(200);
  expect(rows).toHaveLength(200);
  expect(await wholeScans()).toEqual(before);
});
