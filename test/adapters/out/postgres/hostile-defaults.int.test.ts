import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrateDatabase } from '../../../../src/adapters/out/postgres/apply-migrations.ts';
import { type Database, openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { createOrderStore } from '../../../../src/adapters/out/postgres/order-store.ts';
import { createOutboxStore } from '../../../../src/adapters/out/postgres/outbox-store.ts';
import { createTrackingStore } from '../../../../src/adapters/out/postgres/tracking-store.ts';
import { trackingSweep } from '../../../../src/adapters/out/postgres/tracking-sweep.ts';
import { getOrder } from '../../../../src/queries/order/get-order.ts';
import { getTimeline } from '../../../../src/queries/order/get-timeline.ts';
import { listOrders } from '../../../../src/queries/order/list-orders.ts';
import { getTracking } from '../../../../src/queries/tracking/get-tracking.ts';
import { recordTracking } from '../../../../src/usecases/tracking/record-tracking.ts';
import { decoys, hostileDefaults } from '../../../support/hostile-defaults.ts';
import { dispatchSpec } from '../../../usecases/fulfilment/dispatch-spec.ts';
import { reportsSpec } from '../../../usecases/fulfilment/reports-spec.ts';
import { advanceSpec } from '../../../usecases/order/advance-spec.ts';
import { captureSpec } from '../../../usecases/quotes/capture-spec.ts';
import { laterQuoteFactsSpec } from '../../../usecases/quotes/later-quote-facts-spec.ts';
import { move, newOrder } from '../relay/moves.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';
import { postgresProbe } from './postgres-probe.ts';

async function hostileProbe() {
  const probe = await postgresProbe({ defaults: hostileDefaults });
  await probe.own.sql.unsafe(decoys);
  return probe;
}

describe('on a database with hostile defaults, advancing orders', () => advanceSpec(hostileProbe));
describe('on a database with hostile defaults, capturing quotes', () => captureSpec(hostileProbe));
describe('on a database with hostile defaults, dispatching lines', () => dispatchSpec(hostileProbe));
describe('on a database with hostile defaults, later quote facts', () => laterQuoteFactsSpec(hostileProbe));
describe('on a database with hostile defaults, recording reports', () => reportsSpec(hostileProbe));

describe('on a database with hostile defaults', () => {
  let own: OwnDatabase;
  let database: Database;

  beforeAll(async () => {
    own = await ownDatabase({ defaults: hostileDefaults });
    await own.sql.unsafe(decoys);
    database = openDatabase({ url: own.url, applicationName: 'hostile' });
  });
  afterAll(async () => {
    await database.close();
    await own.drop();
  });

  test('the migrations run, twice', async () => {
    await migrateDatabase(own.url);
    expect(await own.sql`select 1 from outbox_shards`).toHaveLength(128);
  });

  test('tracking dates are read as the days that were written (the 3rd of February, not the 2nd of March)', async () => {
    const at = '2026-02-03T23:30:00.123Z';
    const tracking = createTrackingStore(database);
    const report = (status: 'PLACED' | 'SHIPPED', eventTs: string) => ({
      event: { tenantId: 'demo', orderId: 'T-1', status, eventTs },
      source: `t/0/${status}`,
      reportedAt: at,
    });
    await recordTracking(tracking, [report('PLACED', at)]);
    await recordTracking(tracking, [report('PLACED', at), report('SHIPPED', '2026-02-03T23:31:00.000Z')]);

    const [view] = await tracking.load([[{ tenantId: 'demo', orderId: 'T-1', status: 'PLACED', eventTs: at }]]);
    expect(view?.before).toMatchObject({ eventTs: '2026-02-03T23:31:00.000Z', version: 2 });
    expect(view?.seen.size).toBe(1);
    const read = getTracking(database);
    expect(await read({ tenantId: 'demo', orderId: 'T-1', afterVersion: 0, limit: 9 })).toMatchObject({
      eventTs: '2026-02-03T23:31:00.000Z',
      timeline: [{ eventTs: at }, { eventTs: '2026-02-03T23:31:00.000Z' }],
    });
    expect(await trackingSweep(database)(1)).toBe(0);
  });

  test('an order, its timeline, its place in lists and its messages are read as they were written', async () => {
    const at = '2026-02-03T23:30:00.123Z';
    const store = createOrderStore(database);
    const { order, ...commit } = move(newOrder('ord_1'), 0, 'e1');
    if (order === undefined) throw new Error('no order');
    await store.commit([{ ...commit, at, order: { ...order, after: { ...order.after, capturedAt: at } } }]);
    expect((await store.loadOrder('demo', 'ord_1'))?.order.lines).toHaveLength(1);

    const key = { tenantId: 'demo', orderId: 'ord_1' };
    expect(await getOrder(database)(key)).toMatchObject({ id: 'ord_1', orderDate: at, lastUpdate: at });
    expect(await Promise.all([getOrder(database)(key), getOrder(database)(key)])).toHaveLength(2);
    expect(await getTimeline(database)({ ...key, afterVersion: 0, limit: 9 })).toMatchObject({ items: [{ at }] });
    const list = listOrders(database);
    const within = { capturedFrom: '2026-02-03T23:30:00Z', capturedTo: '2026-02-03T23:31:00Z' };
    expect((await list({ tenantId: 'demo', limit: 9 })).items).toHaveLength(1);
    expect((await list({ tenantId: 'demo', limit: 9, states: ['active', 'captured'], customerId: 'C' })).items).toEqual(
      [],
    );
    expect((await list({ tenantId: 'demo', limit: 9, stuck: true, ...within })).items).toEqual([]);

    const outbox = createOutboxStore(database);
    expect(await outbox.lease('kafka', 'me', 60_000)).toBe(64);
    const rows = await outbox.claim('kafka', 'me', 9);
    expect(rows).toMatchObject([{ aggregate: 'ord_1', version: 1 }]);
    expect(Date.now() - Date.parse(rows[0]?.createdAt ?? '')).toBeLessThan(60_000);
    expect(await outbox.pending()).toMatchObject([{ destination: 'kafka', pending: 1 }, { destination: 'temporal' }]);
    await outbox.settle(rows.map((row) => ({ row, result: 'sent', partition: 0, offset: '1' })));
    await outbox.stop('kafka', []);
    expect(await outbox.renudge(300)).toBe(1);
    expect(await outbox.sweep(1)).toBe(0);
    await outbox.release('kafka', 'me');
    expect(await own.sql`select order_id from odd.orders`).toHaveLength(0);
  });

  test('a commit is durable when it is answered, and the session has the settings of the service', async () => {
    const [row] = await database.call(
      'settings',
      (sql) => sql`select current_setting('synchronous_commit') as durable, current_setting('datestyle') as dates,
        current_setting('default_transaction_isolation') as isolation, current_setting('search_path') as path,
        current_setting('enable_indexscan') as indexes, current_setting('jit') as jit`,
    );
    expect(row).toEqual({
      durable: 'on',
      dates: 'ISO, MDY',
      isolation: 'read committed',
      path: 'public',
      indexes: 'on',
      jit: 'off',
    });
  });
});
