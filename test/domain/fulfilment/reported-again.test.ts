import { describe, expect, test } from 'vitest';
import { type SeenEvent, seenAs, type Tracking, trackAgain } from '../../../src/domain/tracking/tracking.ts';
import { t0 } from '../builders.ts';

const first = { source: 'topic/1/7', reportedAt: '2026-03-02T09:00:00.000Z' };
const refused: SeenEvent = { state: 'refused', last: first };
const before: Tracking = { state: 'tracked', version: 2, status: 'SHIPPED', eventTs: t0 };
const event = { tenantId: 'demo', orderId: 'ord_1', status: 'DELIVERED', eventTs: t0 } as const;

describe('TR4 an event that was seen before', () => {
  test('is remembered by its report only where it was an illegal move', () => {
    expect(seenAs('illegal-move', first)).toEqual(refused);
    expect(seenAs('out-of-order', first)).toEqual({ state: 'settled' });
    expect(seenAs(undefined, first)).toEqual({ state: 'settled' });
  });

  test.each([
    ['the same record', first],
    ['an earlier one of its partition', { ...first, source: 'topic/1/6' }],
    [
      'one of another partition, further on there, taken by the broker at the same time',
      { ...first, source: 'topic/2/8' },
    ],
    ['one of another topic, further on there', { ...first, source: 'other/1/8' }],
    ['one that the broker took before', { source: 'topic/2/8', reportedAt: '2026-03-02T08:59:59.999Z' }],
  ])('is not judged again by %s', (_, report) => {
    expect(trackAgain(before, refused, { event, report })).toEqual({ seen: refused });
  });

  test.each([
    ['a later record of its partition', { ...first, source: 'topic/1/8' }],
    ['a later record, by number and not by text', { ...first, source: 'topic/1/10' }],
    ['one that the broker took later', { source: 'topic/2/1', reportedAt: '2026-03-02T09:00:00.001Z' }],
  ])('is judged again by %s', (_, report) => {
    const after = { ...before, version: 3, status: 'DELIVERED' };

    expect(trackAgain(before, refused, { event, report })).toEqual({ after, seen: { state: 'settled' } });
  });

  test('and is refused again is remembered by its latest report', () => {
    const placed: Tracking = { ...before, status: 'PLACED' };
    const later = { ...first, source: 'topic/1/8' };

    expect(trackAgain(placed, refused, { event, report: later })).toEqual({ seen: { state: 'refused', last: later } });
  });
});
