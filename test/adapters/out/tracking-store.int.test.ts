import { describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../src/adapters/out/postgres/database.ts';
import { createTrackingStore } from '../../../src/adapters/out/postgres/tracking-store.ts';
import type { TrackingEvent } from '../../../src/domain/tracking.ts';
import { getTracking } from '../../../src/queries/get-tracking.ts';
import { recordTracking } from '../../../src/usecases/record-tracking.ts';
import { type TrackingProbe, trackingSpec } from '../../usecases/tracking-spec.ts';
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

describe('in Postgres', () => {
  trackingSpec(postgresTracking);

  describe('reading a timeline (TR5)', () => {
    test('TR5 pages follow each other by version, with outcome and reason', async () => {
      const sent = ['PLACED', 'SHIPPED', 'PLACED', 'DELIVERED'] as const;
      const event = (status: TrackingEvent['status'], hour: number) => ({
        event: { tenantId: 'demo', orderId: 'P-1', status, eventTs: `2026-03-02T0${hour}:00:00.123456Z` },
        source: `t/0/${hour}`,
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
});
