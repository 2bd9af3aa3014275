import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TrackingEvent } from '../../../src/domain/tracking/tracking.ts';
import { type ReceivedEvent, recordTracking } from '../../../src/usecases/tracking/record-tracking.ts';
import type { TrackingStore } from '../../../src/usecases/tracking/tracking-ports.ts';
import type { TrackingProbe } from './tracking-spec.ts';

const second = (n: number) => new Date(Date.UTC(2026, 2, 3) + n * 1000).toISOString();
const hour = (n: number) => new Date(Date.UTC(2026, 2, 2, n)).toISOString();

/** Ignored events that are reported again, by what is stored; run on the fake store and on Postgres. */
export function trackingAgainSpec(open: () => Promise<TrackingProbe>): void {
  let probe: TrackingProbe;
  let offset = 0;
  beforeAll(async () => {
    probe = await open();
  });
  beforeEach(() => probe.clear());
  afterAll(() => probe.close());

  const received = (orderId: string, status: TrackingEvent['status'], eventTs: string) => {
    offset += 1;
    const source = `order-tracking.events/0/${offset}`;
    return { event: { tenantId: 'demo', orderId, status, eventTs }, source, reportedAt: second(offset) };
  };
  const record = async (...batch: ReceivedEvent[]) =>
    (await recordTracking(probe.store, batch)).map((verdict) =>
      verdict.kind === 'ignored' ? verdict.reason : verdict.kind,
    );

  describe('an ignored event that is reported again', () => {
    const placed = () => received('A-1', 'PLACED', hour(1));
    const shipped = () => received('A-1', 'SHIPPED', hour(2));
    const delivered = () => received('A-1', 'DELIVERED', hour(4));
    const whole = {
      status: 'DELIVERED',
      eventTs: hour(4),
      version: 4,
      entries: [
        ['PLACED', hour(1), null],
        ['DELIVERED', hour(4), 'illegal-move'],
        ['SHIPPED', hour(2), null],
        ['DELIVERED', hour(4), null],
      ],
    };

    test('TR4 is taken when its move has become legal, and the timeline says both', async () => {
      expect(await record(placed(), delivered())).toEqual(['applied', 'illegal-move']);
      expect(await record(delivered())).toEqual(['duplicate']);
      expect(await record(shipped())).toEqual(['applied']);

      expect(await record(delivered())).toEqual(['applied']);

      expect(await record(delivered(), delivered())).toEqual(['duplicate', 'duplicate']);
      expect(await probe.look('demo', 'A-1')).toEqual(whole);
    });

    test('TR4 is taken in the same batch, too', async () => {
      const batch = [placed(), delivered(), delivered(), shipped(), delivered(), delivered()];

      expect(await record(...batch)).toEqual([
        ...['applied', 'illegal-move', 'duplicate', 'applied', 'applied', 'duplicate'],
      ]);
      expect(await probe.look('demo', 'A-1')).toEqual(whole);
    });

    test('TR3 is not reported again by a record that is read again, whichever and however often', async () => {
      const log = [placed(), delivered(), delivered(), shipped()];
      await record(...log.slice(0, 2));
      await record(...log.slice(2));
      const before = await probe.look('demo', 'A-1');

      for (const from of [0, 1, 2, 3]) {
        expect(await record(...log.slice(from))).toEqual(log.slice(from).map(() => 'duplicate'));
        for (const one of log) expect(await record(one)).toEqual(['duplicate']);
      }

      expect(before).toMatchObject({ status: 'SHIPPED', version: 3 });
      expect(await probe.look('demo', 'A-1')).toEqual(before);
      expect(await record(delivered())).toEqual(['applied']);
      for (const one of log) expect(await record(one)).toEqual(['duplicate']);
      expect(await probe.look('demo', 'A-1')).toEqual(whole);
    });

    test('TR3 within one batch is not reported again by the same record, either', async () => {
      const [first, early, last] = [placed(), delivered(), shipped()];

      expect(await record(first, early, last, first, early, last)).toEqual([
        ...['applied', 'illegal-move', 'applied', 'duplicate', 'duplicate', 'duplicate'],
      ]);
    });

    test('TR4 stays ignored when it happened before what the order has come to', async () => {
      await record(placed(), received('A-1', 'OUT_FOR_DELIVERY', hour(3)), shipped());
      await record(received('A-1', 'DELIVERY_ISSUE', hour(5)));

      expect(await record(received('A-1', 'OUT_FOR_DELIVERY', hour(3)))).toEqual(['duplicate']);
      await record(received('A-1', 'SHIPPED', hour(1)));
      expect(await record(received('A-1', 'SHIPPED', hour(1)))).toEqual(['duplicate']);

      expect(await probe.look('demo', 'A-1')).toMatchObject({ status: 'DELIVERY_ISSUE', version: 5 });
    });

    test('TR3 is known on a topic that was made again, where offsets begin anew, and on another partition', async () => {
      await record(placed(), delivered(), shipped());
      const at = (source: string, n: number) => ({ ...delivered(), source, reportedAt: second(10_000 + n) });
      const early = { ...received('B-1', 'DELIVERED', hour(4)), source: 'order-tracking.events/0/900' };
      await record(received('B-1', 'PLACED', hour(1)), early, received('B-1', 'SHIPPED', hour(2)));
      const elsewhere = { ...early, source: 'order-tracking.events/7/0', reportedAt: second(10_000) };

      expect(await record(at('order-tracking.events/0/0', 1))).toEqual(['applied']);
      expect(await record(elsewhere, elsewhere)).toEqual(['applied', 'duplicate']);
    });

    test('TR3 by records of one instant is told apart by their offsets, whatever the clock of their sender did', async () => {
      const log = [placed(), delivered(), delivered(), shipped()].map((one, n) => ({
        ...one,
        reportedAt: n === 2 ? second(0) : second(1),
      }));
      await record(...log);

      for (const one of log) expect(await record(one)).toEqual(['duplicate']);
      expect(await record({ ...delivered(), reportedAt: second(0) })).toEqual(['applied']);
    });

    test('TR3 is taken once by two processors at once', async () => {
      await record(placed(), delivered(), shipped());
      const again = delivered();

      const both = await Promise.all([record(again), record(again), record(again, delivered())]);

      expect(both.flat().filter((verdict) => verdict === 'applied')).toHaveLength(1);
      expect(await probe.look('demo', 'A-1')).toEqual(whole);
    });

    test('TR3 when two processors judge it, the one that is late finds what the other made of it', async () => {
      const [first, early, again, last] = [placed(), delivered(), delivered(), shipped()];
      await record(first, early);
      const { store } = probe;
      let rival = true;
      const slow: TrackingStore = {
        load: store.load,
        async commit(changes) {
          if (rival) {
            rival = false;
            await recordTracking(store, [again, last]);
          }
          return store.commit(changes);
        },
      };

      const verdicts = await recordTracking(slow, [again, last]);

      expect(verdicts.map(({ kind }) => kind)).toEqual(['duplicate', 'duplicate']);
      expect(await probe.look('demo', 'A-1')).toMatchObject({ status: 'SHIPPED', version: 3 });
    });
  });
}
