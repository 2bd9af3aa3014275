import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { TrackingEvent } from '../../../src/domain/tracking/tracking.ts';
import { type ReceivedEvent, recordTracking } from '../../../src/usecases/tracking/record-tracking.ts';
import type { TrackingStore } from '../../../src/usecases/tracking/tracking-ports.ts';
import { type ModelEvent, modelTimelines } from '../../support/tracking-model.ts';

/** A tracking store with a look behind it. */
export interface TrackingProbe {
  readonly store: TrackingStore;
  /** Where the order is, with its events by version; undefined for one that nobody heard of. */
  look(tenantId: string, orderId: string): Promise<TrackingLook | undefined>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface TrackingLook {
  readonly status: string;
  readonly eventTs: string;
  readonly version: number;
  readonly entries: readonly (readonly [status: string, eventTs: string, ignored: string | null])[];
}

const second = (n: number) => new Date(Date.UTC(2026, 2, 3) + n * 1000).toISOString();
const hour = (n: number) => new Date(Date.UTC(2026, 2, 2, n)).toISOString();

/** Processing tracking events, by what is stored; run on the fake store and on Postgres. */
export function trackingSpec(open: () => Promise<TrackingProbe>): void {
  let probe: TrackingProbe;
  let offset = 0;
  beforeAll(async () => {
    probe = await open();
  });
  beforeEach(() => probe.clear());
  afterAll(() => probe.close());

  const received = (orderId: string, status: TrackingEvent['status'], eventTs: string, tenantId = 'demo') => {
    offset += 1;
    const source = `order-tracking.events/0/${offset}`;
    return { event: { tenantId, orderId, status, eventTs }, source, reportedAt: second(offset) };
  };
  const record = async (...batch: ReceivedEvent[]) =>
    (await recordTracking(probe.store, batch)).map((verdict) =>
      verdict.kind === 'ignored' ? verdict.reason : verdict.kind,
    );

  describe('tracking timelines', () => {
    test('TR4 A-1 PLACED then SHIPPED and B-7 PLACED become two timelines', async () => {
      const batch = [received('A-1', 'PLACED', hour(1)), received('B-7', 'PLACED', hour(1))];

      expect(await record(...batch, received('A-1', 'SHIPPED', hour(2)))).toEqual(['applied', 'applied', 'applied']);

      expect(await probe.look('demo', 'A-1')).toEqual({
        status: 'SHIPPED',
        eventTs: hour(2),
        version: 2,
        entries: [
          ['PLACED', hour(1), null],
          ['SHIPPED', hour(2), null],
        ],
      });
      expect(await probe.look('demo', 'B-7')).toMatchObject({ status: 'PLACED', version: 1 });
      expect(await probe.look('globex', 'A-1')).toBeUndefined();
    });

    test('TR4 what is there already, in this batch or an earlier one, is a duplicate and stored once', async () => {
      const twice = [received('A-1', 'PLACED', hour(1)), received('A-1', 'PLACED', '2026-03-02T02:00:00+01:00')];

      expect(await record(...twice)).toEqual(['applied', 'duplicate']);
      const more = [received('A-1', 'PLACED', hour(1)), received('A-1', 'SHIPPED', hour(2)), ...twice];
      expect(await record(...more)).toEqual(['duplicate', 'applied', 'duplicate', 'duplicate']);
      expect(await record(...more)).toEqual(['duplicate', 'duplicate', 'duplicate', 'duplicate']);

      expect(await probe.look('demo', 'A-1')).toMatchObject({ version: 2, entries: [{}, {}] });
    });

    test('TR4 the same event of another tenant, order, status or time is another event', async () => {
      await record(received('A-1', 'PLACED', hour(1)));

      const others = [received('A-1', 'PLACED', hour(1), 'globex'), received('A-2', 'PLACED', hour(1))];
      const same = [received('A-1', 'SHIPPED', hour(1)), received('A-1', 'PLACED', hour(2))];

      expect(await record(...others, ...same)).toEqual(['applied', 'applied', 'applied', 'illegal-move']);
    });

    test('TR4 illegal and out-of-order moves change nothing and are kept with their reason, once', async () => {
      await record(received('A-1', 'SHIPPED', hour(2)), received('A-1', 'DELIVERED', hour(4)));
      const bad = [received('A-1', 'OUT_FOR_DELIVERY', hour(3)), received('A-1', 'PLACED', hour(5))];

      expect(await record(...bad)).toEqual(['out-of-order', 'illegal-move']);
      expect(await record(...bad)).toEqual(['duplicate', 'duplicate']);

      expect(await probe.look('demo', 'A-1')).toEqual({
        status: 'DELIVERED',
        eventTs: hour(4),
        version: 4,
        entries: [
          ['SHIPPED', hour(2), null],
          ['DELIVERED', hour(4), null],
          ['OUT_FOR_DELIVERY', hour(3), 'out-of-order'],
          ['PLACED', hour(5), 'illegal-move'],
        ],
      });
    });

    test('TR3 against another processor of the same events: each is stored once, and the later one decides again', async () => {
      const events = [received('A-1', 'PLACED', hour(1)), received('A-1', 'SHIPPED', hour(2))];
      const { store } = probe;
      let rival = true;
      const slow: TrackingStore = {
        load: store.load,
        async commit(changes) {
          if (rival) {
            rival = false;
            await recordTracking(store, [...events, received('A-1', 'DELIVERED', hour(3))]);
          }
          return store.commit(changes);
        },
      };

      const verdicts = await recordTracking(slow, [...events, received('B-7', 'PLACED', hour(1))]);

      expect(verdicts.map(({ kind }) => kind)).toEqual(['duplicate', 'duplicate', 'applied']);
      expect(await probe.look('demo', 'A-1')).toMatchObject({ status: 'DELIVERED', version: 3 });
      expect(await probe.look('demo', 'B-7')).toMatchObject({ status: 'PLACED', version: 1 });
    });

    test('TR3 two processors at once lose and double nothing', async () => {
      const orders = Array.from({ length: 20 }, (_, n) => `C-${n}`);
      const batch = orders.flatMap((orderId) => [
        received(orderId, 'PLACED', hour(1)),
        received(orderId, 'SHIPPED', hour(2)),
      ]);

      const both = await Promise.all([record(...batch), record(...batch)]);

      expect(both.flat().filter((verdict) => verdict === 'applied')).toHaveLength(batch.length);
      for (const orderId of orders)
        expect(await probe.look('demo', orderId)).toMatchObject({ version: 2, entries: [{}, {}] });
    });

    test('TR4 a batch of 500 events of 40 orders in any moves gives the timelines of the model', async () => {
      const statuses = ['PLACED', 'PICKED_UP_AT_WAREHOUSE', 'SHIPPED', 'OUT_FOR_DELIVERY', 'DELIVERY_ISSUE'] as const;
      const sent: (ModelEvent & { status: TrackingEvent['status'] })[] = Array.from({ length: 500 }, (_, n) => ({
        orderId: `D-${n % 40}`,
        eventTs: hour((n * 7) % 11),
        status: n % 17 === 0 ? 'DELIVERED' : (statuses[(n * 3) % 5] ?? 'PLACED'),
      }));

      await record(...sent.map(({ orderId, status, eventTs }) => received(orderId, status, eventTs)));

      for (const [orderId, { now, entries }] of modelTimelines(sent))
        expect(await probe.look('demo', orderId)).toEqual({ ...now, version: entries.length, entries });
    });
  });
}
