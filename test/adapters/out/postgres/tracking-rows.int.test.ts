import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { createTrackingStore } from '../../../../src/adapters/out/postgres/tracking-store.ts';
import { trackingSweep } from '../../../../src/adapters/out/postgres/tracking-sweep.ts';
import type { TrackingEvent } from '../../../../src/domain/tracking/tracking.ts';
import { recordTracking } from '../../../../src/usecases/tracking/record-tracking.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

let own: OwnDatabase;
let database: Database;
beforeAll(async () => {
  own = await ownDatabase();
  database = openDatabase({ url: own.url, applicationName: 'under-test' });
});
beforeEach(() => own.sql`truncate tracking_timelines, tracking_events`);
afterAll(async () => {
  await database.close();
  await own.drop();
});

let offset = 0;
const said = (orderId: string, status: TrackingEvent['status'], hour: number, tenantId = 'demo') => {
  offset += 1;
  return {
    event: { tenantId, orderId, status, eventTs: `2026-03-02T0${hour}:00:00.000Z` },
    source: `t/0/${offset}`,
    reportedAt: `2026-03-03T00:00:0${offset % 10}.000Z`,
  };
};
const record = async (...batch: ReturnType<typeof said>[]) =>
  (await recordTracking(createTrackingStore(database), batch)).map((verdict) =>
    verdict.kind === 'ignored' ? verdict.reason : verdict.kind,
  );
/** As if everything had been stored so many days ago. */
const age = async (days: number) => {
  await own.sql`update tracking_events set recorded_at = recorded_at - ${days}::int * interval '1 day'`;
  await own.sql`update tracking_timelines set updated_at = updated_at - ${days}::int * interval '1 day'`;
};
const kept = async () =>
  (
    await own.sql<{ row: string }[]>`
      select tenant_id || ' ' || order_id || ' ' || status as row from tracking_events order by recorded_at, 1`
  ).map(({ row }) => row);

describe('TR4 retention of tracking events', () => {
  test('goes by when they were stored, not by when they happened, and spares a timeline that moved since', async () => {
    await record(said('R-1', 'PLACED', 1), said('R-2', 'PLACED', 1), said('R-3', 'PLACED', 1));
    await age(31);
    await record(said('R-1', 'SHIPPED', 2));

    expect(await trackingSweep(database)(30)).toBe(2);
    expect(await kept()).toEqual(['demo R-1 PLACED', 'demo R-1 SHIPPED']);
  });

  test('looks at the timeline of their own tenant, and takes a page at a time', async () => {
    await record(...['zeta', 'demo'].map((tenant) => said('R-1', 'PLACED', 1, tenant)), said('R-1', 'SHIPPED', 2));
    await age(31);
    await record(said('R-1', 'SHIPPED', 2, 'zeta'));

    const sweep = trackingSweep(database, 1);
    expect([await sweep(30), await sweep(30), await sweep(30)]).toEqual([1, 1, 0]);
    expect(await kept()).toEqual(['zeta R-1 PLACED', 'zeta R-1 SHIPPED']);
  });

  test('takes no young event of an old timeline', async () => {
    await record(said('R-1', 'PLACED', 1));
    await own.sql`update tracking_timelines set updated_at = now() - interval '31 days'`;
    expect(await trackingSweep(database)(30)).toBe(0);
  });
});

describe('TR4 an ignored event that is reported again', () => {
  const marks = async () =>
    await own.sql`
      select tenant_id || ' ' || order_id || ' ' || status || ' ' || extract(hour from event_ts at time zone 'UTC') as event,
        last_source as source, last_reported_at as at from tracking_events order by 1`;

  test('is marked with its latest report, and no other row is', async () => {
    const early = [
      said('A-1', 'DELIVERED', 5),
      said('A-1', 'DELIVERED', 6),
      said('A-1', 'OUT_FOR_DELIVERY', 5),
      said('A-2', 'DELIVERED', 5),
      said('A-1', 'DELIVERED', 5, 'zeta'),
    ];
    const begun = [said('A-1', 'PLACED', 1), said('A-2', 'PLACED', 1), said('A-1', 'PLACED', 1, 'zeta')];
    expect(await record(...begun, ...early)).toEqual([
      ...begun.map(() => 'applied'),
      ...early.map(() => 'illegal-move'),
    ]);
    const before = await marks();
    const again = { ...said('A-1', 'DELIVERED', 5), reportedAt: '2026-03-04T00:00:00.000Z' };

    expect(await record(again)).toEqual(['duplicate']);

    const changed = { event: 'demo A-1 DELIVERED 5', source: again.source, at: new Date(again.reportedAt) };
    expect(await marks()).toEqual(before.map((row) => (row.event === changed.event ? changed : row)));
    expect(before.filter(({ source }) => source !== null)).toHaveLength(early.length);
  });

  test('that was taken is no ignored one: its row is not marked', async () => {
    await record(said('A-1', 'PLACED', 1), said('A-1', 'DELIVERED', 4), said('A-1', 'SHIPPED', 2));
    const store = createTrackingStore(database);
    const taken = said('A-1', 'DELIVERED', 4);
    expect(await record(taken)).toEqual(['applied']);
    const last = { source: 't/0/999', reportedAt: '2026-03-05T00:00:00.000Z' };
    const after = { state: 'tracked', version: 4, status: 'DELIVERED', eventTs: taken.event.eventTs } as const;
    const change = { tenantId: 'demo', orderId: 'A-1', expected: 4, after, kept: [] };

    expect(await store.commit([{ ...change, refusedAgain: [{ event: taken.event, last }] }])).toEqual([true]);

    expect(await own.sql`select last_source from tracking_events where ignored_because is null`).toEqual(
      Array.from({ length: 3 }, () => ({ last_source: null })),
    );
  });

  test('TR5 an event of another tenant, order, status or instant is not the same', async () => {
    const others = [said('B-1', 'PLACED', 1, 'zeta'), said('B-2', 'PLACED', 1), said('B-1', 'SHIPPED', 1)];
    await record(...others, said('B-1', 'OUT_FOR_DELIVERY', 2));
    const [view] = await createTrackingStore(database).load([
      [said('B-1', 'PLACED', 1).event, said('B-1', 'OUT_FOR_DELIVERY', 3).event, said('B-1', 'SHIPPED', 1).event],
    ]);
    expect(view?.seen.size).toBe(1);
    expect(view?.before).toMatchObject({ version: 2, status: 'OUT_FOR_DELIVERY' });
  });
});
