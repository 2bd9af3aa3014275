import { describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { createTrackingStore } from '../../../../src/adapters/out/postgres/tracking-store.ts';
import { trackingSweep } from '../../../../src/adapters/out/postgres/tracking-sweep.ts';
import type { TrackingEvent } from '../../../../src/domain/tracking/tracking.ts';
import { getTracking } from '../../../../src/queries/tracking/get-tracking.ts';
import { recordTracking } from '../../../../src/usecases/tracking/record-tracking.ts';
import { trackingAgainSpec } from '../../../usecases/tracking/tracking-again-spec.ts';
import { type TrackingProbe, trackingSpec } from '../../../usecases/tracking/tracking-spec.ts';
import { ownDatabase } from './own-database.ts';

let database: Database;

async function postgresTracking(): Promise<TrackingProbe> {
  const own = await ownDatabase();
  database = openDatabase({ url: own.url, applicationName: 'under-test' });
  const read = getTracking(database);
  return {
    store: createTrackingStore(database),
    async look(tenantId, orderId) {
      const found = await read({ tenantId, orderId, afterVersion: 0, limit: 500 });
      if (found === undefined) return undefined;
      const { status, eventTs, version, timeline } = found;
      const entries = timeline.map((entry) => [entry.status, entry.eventTs, entry.reason ?? null] as const);
      return { status, eventTs, version, entries };
    },
    clear: async () => void (await own.sql`truncate tracking_timelines, tracking_events`),
    async close() {
      await database.close();
      await own.drop();
    },
  };
}

describe('in Postgres, reported again', () => trackingAgainSpec(postgresTracking));

describe('in Postgres', () => {
  trackingSpec(postgresTracking);

  describe('reading a timeline (TR5)', () => {
    test('TR5 pages follow each other by version, with outcome and reason', async () => {
      const sent = ['PLACED', 'SHIPPED', 'PLACED', 'DELIVERED'] as const;
      const event = (status: TrackingEvent['status'], hour: number) => ({
        event: { tenantId: 'demo', orderId: 'P-1', status, eventTs: `2026-03-02T0${hour}:00:00.123456Z` },
        source: `t/0/${hour}`,
        reportedAt: '2026-03-03T00:00:00.000Z',
      });
      await recordTracking(
        createTrackingStore(database),
        sent.map((status, hour) => event(status, hour)),
      );
      const read = getTracking(database);

      const first = await read({ tenantId: 'demo', orderId: 'P-1', afterVersion: 0, limit: 3 });
      const last = await read({ tenantId: 'demo', orderId: 'P-1', afterVersion: 3, limit: 3 });

      expect(first).toMatchObject({ orderId: 'P-1', status: 'DELIVERED', version: 4, nextAfterVersion: 3 });
      expect(first?.timeline.map(({ version, outcome, reason }) => [version, outcome, reason])).toEqual([
        [1, 'applied', undefined],
        [2, 'applied', undefined],
        [3, 'ignored', 'illegal-move'],
      ]);
      expect(last?.timeline).toMatchObject([{ version: 4, eventTs: '2026-03-02T03:00:00.123Z' }]);
      expect(last).not.toHaveProperty('nextAfterVersion');
      expect(await read({ tenantId: 'globex', orderId: 'P-1', afterVersion: 0, limit: 3 })).toBeUndefined();
    });
  });

  test('TR4 events of timelines at rest leave by retention, a page at a time; what comes late still moves nothing', async () => {
    const store = createTrackingStore(database);
    const said = (orderId: string, status: TrackingEvent['status'], hour: number) => ({
      event: { tenantId: 'demo', orderId, status, eventTs: `2026-03-02T0${hour}:00:00Z` },
      source: `t/0/${hour}`,
      reportedAt: '2026-03-03T00:00:00.000Z',
    });
    const [placed, delivered] = [said('R-1', 'SHIPPED', 1), said('R-1', 'DELIVERED', 2)];
    await recordTracking(store, [placed, delivered, said('R-2', 'PLACED', 1), said('R-3', 'PLACED', 1)]);
    const sql = (text: string) => database.call('test', (own) => own.unsafe(text));
    await sql(`update tracking_events set recorded_at = now() - interval '31 days' where order_id in ('R-1', 'R-2')`);
    await sql(`update tracking_timelines set updated_at = now() - interval '31 days' where order_id = 'R-1'`);
    const sweep = trackingSweep(database, 1);

    expect(await sweep(0)).toBe(0);
    expect([await sweep(30), await sweep(30), await sweep(30)]).toEqual([1, 1, 0]);
    expect(await sql('select order_id from tracking_events order by 1')).toMatchObject([
      { order_id: 'R-2' },
      { order_id: 'R-3' },
    ]);
    expect(await recordTracking(store, [placed, delivered])).toEqual([
      { kind: 'ignored', reason: 'out-of-order' },
      { kind: 'ignored', reason: 'illegal-move' },
    ]);
    const read = await getTracking(database)({ tenantId: 'demo', orderId: 'R-1', afterVersion: 0, limit: 9 });
    expect(read).toMatchObject({ status: 'DELIVERED', version: 4, timeline: [{ version: 3 }, { version: 4 }] });
  });
});
