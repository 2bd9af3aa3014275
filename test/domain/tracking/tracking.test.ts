import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trackingStatuses } from '../../../src/contracts/tracking-report.ts';
import {
  type SeenEvent,
  seenAs,
  type Tracking,
  type TrackingEvent,
  track,
  trackAgain,
  trackingMoves,
  untracked,
} from '../../../src/domain/tracking/tracking.ts';
import { modelTimelines } from '../../support/tracking-model.ts';

const event = (status: TrackingEvent['status'], eventTs = '2026-03-02T09:30:00Z'): TrackingEvent => ({
  tenantId: 'demo',
  orderId: 'A-1',
  status,
  eventTs,
});

const at = (status: TrackingEvent['status'], eventTs = '2026-03-02T09:30:00.000Z'): Tracking => ({
  state: 'tracked',
  version: 3,
  status,
  eventTs,
});

/** The table of the requirement, written once more by hand. */
const legal = new Set([
  ...['PLACED PICKED_UP_AT_WAREHOUSE', 'PLACED SHIPPED'],
  ...['PICKED_UP_AT_WAREHOUSE SHIPPED', 'PICKED_UP_AT_WAREHOUSE OUT_FOR_DELIVERY'],
  ...['PICKED_UP_AT_WAREHOUSE DELIVERY_ISSUE', 'SHIPPED OUT_FOR_DELIVERY', 'SHIPPED DELIVERY_ISSUE'],
  ...['SHIPPED DELIVERED', 'OUT_FOR_DELIVERY DELIVERY_ISSUE', 'OUT_FOR_DELIVERY DELIVERED'],
  ...['DELIVERY_ISSUE OUT_FOR_DELIVERY', 'DELIVERY_ISSUE DELIVERED'],
]);
const pairs = trackingStatuses.flatMap((from) => trackingStatuses.map((to) => [from, to] as const));

describe('the moves of a tracked order (TR4)', () => {
  test.each(pairs)('TR4 %s → %s', (from, to) => {
    const moved = track(at(from), event(to));

    expect(moved).toEqual(
      legal.has(`${from} ${to}`)
        ? { after: { state: 'tracked', version: 4, status: to, eventTs: '2026-03-02T09:30:00Z' } }
        : { after: { ...at(from), version: 4 }, ignored: 'illegal-move' },
    );
  });

  test.each(trackingStatuses)('TR4 the first event of an order may be %s', (status) => {
    expect(track(untracked, event(status))).toEqual({
      after: { state: 'tracked', version: 1, status, eventTs: '2026-03-02T09:30:00Z' },
    });
  });

  test.each([
    ['a legal move', 'SHIPPED'],
    ['an illegal one', 'PLACED'],
  ] as const)('TR4 %s that happened before what the order has come to is out of order', (_, status) => {
    const before = at('PLACED', '2026-03-02T09:30:00.001Z');

    expect(track(before, event(status))).toEqual({ after: { ...before, version: 4 }, ignored: 'out-of-order' });
  });

  test('TR4 times are compared as instants, not as texts', () => {
    const before = at('PLACED', '2026-03-02T09:30:00.000Z');

    expect(track(before, event('SHIPPED', '2026-03-02T10:29:59+01:00')).ignored).toBe('out-of-order');
    expect(track(before, event('SHIPPED', '2026-03-02T10:30:00+01:00')).ignored).toBeUndefined();
  });

  test('every status is one of the contract, and no other', () => {
    expect(Object.keys(trackingMoves).toSorted()).toEqual(trackingStatuses.toSorted());
  });
});

test('TR4 whatever comes, the timeline is that of a model that was written apart', () => {
  const events = fc.array(
    fc.record({
      orderId: fc.constantFrom('A-1', 'B-7'),
      status: fc.constantFrom(...trackingStatuses),
      eventTs: fc.integer({ min: 0, max: 20 }).map((n) => new Date(n * 1000).toISOString()),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(events, (sent) => {
      const timelines = new Map<string, Tracking>();
      const seen = new Map<string, SeenEvent>();
      for (const [n, one] of sent.entries()) {
        const event = { tenantId: 'demo', ...one };
        const key = Object.values(one).join(' ');
        const before = timelines.get(one.orderId) ?? untracked;
        const report = { source: `t/0/${n}`, reportedAt: '2026-03-02T00:00:00.000Z' };
        const earlier = seen.get(key);
        if (earlier === undefined) {
          const { after, ignored } = track(before, event);
          timelines.set(one.orderId, after);
          seen.set(key, seenAs(ignored, report));
          continue;
        }
        const again = trackAgain(before, earlier, { event, report });
        if (again.after !== undefined) timelines.set(one.orderId, again.after);
        seen.set(key, again.seen);
      }

      for (const [orderId, { now, entries }] of modelTimelines(sent)) {
        const { status, eventTs } = now;
        expect(timelines.get(orderId)).toEqual({ state: 'tracked', version: entries.length, status, eventTs });
      }
    }),
  );
});
