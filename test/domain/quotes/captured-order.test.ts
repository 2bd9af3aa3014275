import { describe, expect, test } from 'vitest';
import { itemOf, withProgress } from '../../../src/domain/order/order.ts';
import { captureOrder } from '../../../src/domain/quotes/capture-order.ts';
import { ids, progressIn, quote, quoteLine, t0 } from '../builders.ts';

const sold = quote(
  [
    quoteLine('fibre', { action: 'MODIFY', targetAssetId: 'asset-1', quantity: 2, oneTimeAmount: '5.00' }),
    quoteLine('router', { parentQuoteLineId: 'fibre', dependsOn: [{ quoteLineId: 'fibre', delaySeconds: 60 }] }),
  ],
  { acceptedEvidenceRef: 'ev-1', totals: { oneTimeTotal: '5.00', recurringTotal: '0.00' } },
);

const common = { offerId: 'fiber', recurringAmount: '0.00', required: true, provider: 'nordic-mobile' };
const waits = [{ orderLineId: 'L1', delaySeconds: 60, optional: false }];
const fibre = { ...common, quoteLineId: 'fibre', action: 'MODIFY', quantity: 2, oneTimeAmount: '5.00' };
const router = { ...common, quoteLineId: 'router', action: 'ADD', quantity: 1, oneTimeAmount: '0.00' };

describe('OL1 OL4 what is captured', () => {
  const { order, facts } = captureOrder(sold, { ids, faults: [], now: t0 });

  test('is the whole order: a line is required unless the quote says otherwise, and keeps its asset and parent', () => {
    expect(order).toEqual({
      ...ids,
      version: 3,
      state: 'active',
      quoteId: 'Q-1',
      quoteVersion: 1,
      customerId: 'cus_1',
      currency: 'EUR',
      totals: { oneTimeTotal: '5.00', recurringTotal: '0.00' },
      commercialSnapshotHash: 'sha256:0a',
      acceptedEvidenceRef: 'ev-1',
      capturedAt: t0,
      lines: [
        { ...fibre, lineId: 'L1', ordinal: 1, state: 'pending', targetAssetId: 'asset-1', dependsOn: [] },
        { ...router, lineId: 'L2', ordinal: 2, state: 'pending', parentLineId: 'L1', dependsOn: waits },
      ],
    });
  });

  test('EV4 is told whole by its first fact', () => {
    expect(facts[0]).toEqual({
      type: 'OrderCaptured',
      at: t0,
      version: 1,
      to: 'captured',
      payload: {
        orderId: 'ord_1',
        quoteId: 'Q-1',
        quoteVersion: 1,
        customerId: 'cus_1',
        capturedAt: t0,
        currency: 'EUR',
        totals: { oneTimeTotal: '5.00', recurringTotal: '0.00' },
        commercialSnapshotHash: 'sha256:0a',
        acceptedEvidenceRef: 'ev-1',
        lineSummaries: [
          { ...fibre, orderLineId: 'L1', targetAssetId: 'asset-1', dependsOn: [] },
          { ...router, orderLineId: 'L2', parentOrderLineId: 'L1', dependsOn: waits },
        ],
      },
    });
  });

  test('stays what was sold, whatever becomes of its lines', () => {
    const moved = ['L1', 'L2'].reduce((each, id) => withProgress(each, id, progressIn('completed')), order);

    expect(moved.lines.map(itemOf)).toEqual(order.lines.map(itemOf));
    expect(moved.lines).toEqual(order.lines.map((line) => ({ ...line, ...progressIn('completed') })));
  });
});

describe('OL1 a rejection', () => {
  const faults = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ code: 'X', path: `/${i}`, message: 'no' }));
  const told = (count: number) => captureOrder(sold, { ids, faults: faults(count), now: t0 }).facts[1];

  test('is told whole, with up to 500 faults', () => {
    const payload = { orderId: 'ord_1', quoteId: 'Q-1', rejectedAt: t0, faults: faults(500) };

    expect(told(500)).toEqual({ type: 'OrderRejected', at: t0, version: 2, from: 'captured', to: 'rejected', payload });
  });

  test('counts the faults past the 500th', () => {
    const more = { code: 'MORE_FAULTS', path: '', message: 'and 1 more' };

    expect(told(501)?.payload).toMatchObject({ faults: [...faults(500), more] });
  });
});
