import { describe, expect, test } from 'vitest';
import { isTrackingReport, trackingFaults, trackingStatuses } from '../../src/contracts/tracking-report.ts';

const sound = { orderId: 'ord_1', status: 'SHIPPED', eventTs: '2026-03-02T09:30:00Z' };

const badId = 'must be 1 to 128 of A-Z a-z 0-9 . _ : @ - and begin with a letter or digit';
const badStatus = 'must be one of PLACED, PICKED_UP_AT_WAREHOUSE, SHIPPED, OUT_FOR_DELIVERY, DELIVERY_ISSUE, DELIVERED';
const badTime = 'must be a time of the years 1970 to 9999 such as 2026-03-02T09:30:00Z';

describe('TR1 a tracking event', () => {
  test.each([
    sound,
    ...trackingStatuses.map((status) => ({ ...sound, status })),
    { ...sound, orderId: 'a' },
    { ...sound, orderId: '9' },
    { ...sound, orderId: 'A.b_c:d@e-f9' },
    { ...sound, orderId: 'x'.repeat(128) },
    { ...sound, eventTs: '1970-01-01T00:00:00Z' },
    { ...sound, eventTs: '9999-12-31T23:59:59Z' },
    { ...sound, eventTs: '9999-12-31T23:59:59.999999999+00:00' },
    { ...sound, eventTs: '2026-03-02T09:30:00.1Z' },
    { ...sound, eventTs: '2026-03-02T09:30:00+02:00' },
    { ...sound, eventTs: '2026-03-02T09:30:00-11:30' },
    { ...sound, eventTs: '2028-02-29T00:00:00Z' },
    { ...sound, eventTs: '2026-01-31T00:00:00Z' },
    { ...sound, eventTs: '2026-04-30T00:00:00Z' },
    { ...sound, weight: 1, at: null },
  ])('%j is taken', (event) => {
    expect(isTrackingReport(event)).toBe(true);
    expect(trackingFaults(event)).toEqual([]);
  });

  test.each(['', '_a', '-a', 'a b', ' a', 'a/b', 'a\n', 'ä', 'x'.repeat(129), 7, null, {}, ['ord_1']])(
    'whose only fault is the order id %j is refused for it',
    (orderId) => {
      expect(isTrackingReport({ ...sound, orderId })).toBe(false);
      expect(trackingFaults({ ...sound, orderId })).toEqual([{ path: '/orderId', message: badId }]);
    },
  );

  test.each(['', 'shipped', 'SHIPPED ', 'LOST', 7, null, ['SHIPPED']])(
    'whose only fault is the status %j is refused for it',
    (status) => {
      expect(isTrackingReport({ ...sound, status })).toBe(false);
      expect(trackingFaults({ ...sound, status })).toEqual([{ path: '/status', message: badStatus }]);
    },
  );

  test.each([
    ...['', 'yesterday', '2026-03-02', '2026-03-02T09:30Z', '2026-03-02 09:30:00Z', '2026-03-02T09:30:00'],
    ...['x2026-03-02T09:30:00Z', '2026-03-02T09:30:00Zx', '2026-03-02T09:30:00.Z', '2026-03-02T09:30:00.1234567890Z'],
    ...['2026-03-02T09:30:00+0200', '2026-03-02T09:30:00+2:00', '26-03-02T09:30:00Z'],
    ...['2026-02-29T00:00:00Z', '2026-02-30T00:00:00Z', '2026-04-31T00:00:00Z', '2026-01-32T00:00:00Z'],
    ...['2026-00-10T00:00:00Z', '2026-13-10T00:00:00Z', '2026-03-00T00:00:00Z', '2026-03-02T25:00:00Z'],
    ...['1969-12-31T23:59:59Z', '1969-12-31T23:59:59-01:00', '0001-01-01T00:00:00Z', '1970-01-01T00:00:00+01:00'],
    '9999-12-31T23:59:59-01:00',
    ...[0, 1_772_000_000_000, null, {}, ['2026-03-02T09:30:00Z']],
  ])('whose only fault is the time %j is refused for it', (eventTs) => {
    expect(isTrackingReport({ ...sound, eventTs })).toBe(false);
    expect(trackingFaults({ ...sound, eventTs })).toEqual([{ path: '/eventTs', message: badTime }]);
  });

  test.each(['orderId', 'status', 'eventTs'])('that lacks %s is refused for that', (name) => {
    const { [name]: _, ...rest }: Record<string, string> = sound;

    expect(isTrackingReport(rest)).toBe(false);
    expect(trackingFaults(rest)).toEqual([{ path: `/${name}`, message: 'is missing' }]);
  });

  test.each([undefined, null, 'SHIPPED', 7, true, [], [sound], () => sound])('that is %j is refused whole', (value) => {
    expect(isTrackingReport(value)).toBe(false);
    expect(trackingFaults(value)).toEqual([{ path: '', message: 'must hold orderId, status and eventTs' }]);
  });

  test('lists every fault, in the order of the fields', () => {
    expect(trackingFaults({ orderId: '', status: 'LOST' })).toEqual([
      { path: '/orderId', message: badId },
      { path: '/status', message: badStatus },
      { path: '/eventTs', message: 'is missing' },
    ]);
  });
});
