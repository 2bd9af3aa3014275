import { describe, expect, test } from 'vitest';
import {
  type SeenEvent,
  sameEventKey,
  seenAs,
  type TrackingEvent,
  untracked,
} from '../../../src/domain/tracking/tracking.ts';
import { acceptTracking } from '../../../src/usecases/tracking/accept-tracking.ts';
import { recordTracking } from '../../../src/usecases/tracking/record-tracking.ts';
import type { TrackingChange, TrackingStore } from '../../../src/usecases/tracking/tracking-ports.ts';

const event = (status: TrackingEvent['status'], hour: number, orderId = 'A-1'): TrackingEvent => ({
  tenantId: 'demo',
  orderId,
  status,
  eventTs: new Date(Date.UTC(2026, 2, 2, hour)).toISOString(),
});
const report = (n: number) => ({
  source: `t/0/${n}`,
  reportedAt: new Date(Date.UTC(2026, 2, 3, 0, 0, n)).toISOString(),
});
const received = (one: TrackingEvent, n: number) => ({ event: one, ...report(n) });

/** A store that keeps nothing and records what it is asked for. */
function watched(seen: ReadonlyMap<string, SeenEvent> = new Map(), before = untracked) {
  const loads: (readonly TrackingEvent[])[][] = [];
  const commits: (readonly TrackingChange[])[] = [];
  const store: TrackingStore = {
    async load(groups) {
      loads.push([...groups]);
      return groups.map(() => ({ before, seen }));
    },
    async commit(changes) {
      commits.push(changes);
      return changes.map(() => true);
    },
  };
  return { store, loads, commits };
}

describe('TR4 what a batch asks of the store', () => {
  test('one load of all events by their orders, and one commit with a change for each order', async () => {
    const { store, loads, commits } = watched();
    const [placed, shipped, other] = [event('PLACED', 1), event('SHIPPED', 2), event('PLACED', 1, 'B-1')];

    await recordTracking(store, [received(placed, 1), received(other, 2), received(shipped, 3)]);

    expect(loads).toEqual([[[placed, shipped], [other]]]);
    expect(commits).toHaveLength(1);
    expect(commits[0]).toEqual([
      {
        tenantId: 'demo',
        orderId: 'A-1',
        expected: 0,
        after: { state: 'tracked', version: 2, status: 'SHIPPED', eventTs: shipped.eventTs },
        kept: [
          { event: placed, version: 1, source: 't/0/1', last: report(1) },
          { event: shipped, version: 2, source: 't/0/3', last: report(3) },
        ],
        refusedAgain: [],
      },
      expect.objectContaining({ orderId: 'B-1', expected: 0 }),
    ]);
  });

  test('of duplicates alone no commit', async () => {
    const placed = event('PLACED', 1);
    const { store, commits } = watched(new Map([[sameEventKey(placed), seenAs(undefined, report(1))]]));

    expect(await recordTracking(store, [received(placed, 2)])).toEqual([{ kind: 'duplicate' }]);

    expect(commits).toEqual([]);
  });

  test('an ignored event is kept with the reason and its latest report', async () => {
    const { store, commits } = watched();
    const [placed, delivered] = [event('PLACED', 1), event('DELIVERED', 2)];

    await recordTracking(store, [received(placed, 1), received(delivered, 2), received(delivered, 3)]);

    expect(commits[0]?.[0]?.kept).toEqual([
      { event: placed, version: 1, source: 't/0/1', last: report(1) },
      { event: delivered, version: 2, ignored: 'illegal-move', source: 't/0/2', last: report(3) },
    ]);
  });

  test('one that was refused before and is refused again changes its latest report alone', async () => {
    const delivered = event('DELIVERED', 2);
    const before = { state: 'tracked', version: 2, status: 'PLACED', eventTs: event('PLACED', 1).eventTs } as const;
    const { store, commits } = watched(
      new Map([[sameEventKey(delivered), seenAs('illegal-move', report(1))]]),
      before as never,
    );

    expect(await recordTracking(store, [received(delivered, 5)])).toEqual([{ kind: 'duplicate' }]);

    expect(commits[0]).toEqual([
      {
        tenantId: 'demo',
        orderId: 'A-1',
        expected: 2,
        after: before,
        kept: [],
        refusedAgain: [{ event: delivered, last: report(5) }],
      },
    ]);
  });
});

test('TR1 a batch raises an event of the tenant for each report, with nothing else of it', async () => {
  const published: unknown[] = [];
  const publisher = { publish: async (...said: unknown[]) => void published.push(said) };
  const { tenantId: _, ...sent } = event('PLACED', 1);

  await acceptTracking(publisher, { tenantId: 'globex', reports: [{ ...sent, more: 1 } as never], traceparent: 'tp' });

  expect(published).toEqual([[[{ ...sent, tenantId: 'globex' }], 'tp']]);
});
