import { describe, expect, test } from 'vitest';
import { captureOrder } from '../../../src/domain/quotes/capture-order.ts';
import { ids, quote, quoteLine, t0 } from '../builders.ts';

const lines = [
  quoteLine('fibre', { oneTimeAmount: '99.00', quantity: 2 }),
  quoteLine('router', {
    parentQuoteLineId: 'fibre',
    required: false,
    provider: undefined as never,
    dependsOn: [{ quoteLineId: 'fibre', delaySeconds: 60, optional: true }, { quoteLineId: 'stranger' }],
  }),
];
const fault = { code: 'TOTAL_MISMATCH', path: '/totals/oneTimeTotal', message: 'no' };

describe('OL1 capture', () => {
  test('captures, validates and activates a sound quote: three facts, versions 1 to 3 (EV5)', () => {
    const { order, facts } = captureOrder(quote(lines), { ids, faults: [], now: t0 });

    expect(facts.map(({ type, from, to }) => [type, from, to])).toEqual([
      ['OrderCaptured', undefined, 'captured'],
      ['OrderValidated', 'captured', 'validated'],
      ['OrderActivated', 'validated', 'active'],
    ]);
    expect(order).toMatchObject({ ...ids, state: 'active', version: 3, quoteId: 'Q-1', capturedAt: t0 });
  });

  test('rejects a faulty one with every fault: two facts, final at version 2', () => {
    const { order, facts } = captureOrder(quote(lines), { ids, faults: [fault, { ...fault, path: '/x' }], now: t0 });

    expect(facts.map(({ type }) => type)).toEqual(['OrderCaptured', 'OrderRejected']);
    expect(facts[1]?.payload).toMatchObject({ faults: [fault, { ...fault, path: '/x' }], rejectedAt: t0 });
    expect(order).toMatchObject({ state: 'rejected', version: 2 });
    expect(order.lines.every((line) => line.state === 'pending')).toBe(true);
  });

  test('numbers lines in the order of the quote, and names dependencies and parents by the new ids', () => {
    const { order } = captureOrder(quote(lines), { ids, faults: [], now: t0 });

    expect(order.lines.map((line) => [line.lineId, line.ordinal, line.quoteLineId])).toEqual([
      ['L1', 1, 'fibre'],
      ['L2', 2, 'router'],
    ]);
    expect(order.lines[1]).toMatchObject({ parentLineId: 'L1', required: false, provider: 'unassigned' });
    expect(order.lines[1]?.dependsOn).toEqual([
      { orderLineId: 'L1', delaySeconds: 60, optional: true },
      { orderLineId: 'stranger', delaySeconds: 0, optional: false },
    ]);
  });

  test('EV4 the captured fact tells everything that was sold', () => {
    const [captured] = captureOrder(quote(lines, { acceptedEvidenceRef: 'ev-1' }), { ids, faults: [], now: t0 }).facts;

    expect(captured?.payload).toMatchObject({ acceptedEvidenceRef: 'ev-1', commercialSnapshotHash: 'sha256:0a' });
    expect(captured?.payload).toHaveProperty('lineSummaries.0.oneTimeAmount', '99.00');
    expect(captured?.payload).toHaveProperty('lineSummaries.1.parentOrderLineId', 'L1');
  });

  test.each([
    ['1200', '1200.00'],
    ['-5', '-5.00'],
    ['0', '0.00'],
    ['1200.00', '1200.00'],
    ['0.0005', '0.0005'],
  ])('EV6 the order and its fact write %s as %s, as released consumers read it', (told, written) => {
    const amounts = { oneTimeAmount: told, recurringAmount: told };
    const yen = quote([quoteLine('fibre', amounts)], {
      currency: 'JPY',
      totals: { oneTimeTotal: told, recurringTotal: told },
    });

    const { order, facts } = captureOrder(yen, { ids, faults: [], now: t0 });

    const totals = { oneTimeTotal: written, recurringTotal: written };
    const line = { oneTimeAmount: written, recurringAmount: written };
    expect(order).toMatchObject({ totals, lines: [line] });
    expect(facts[0]?.payload).toMatchObject({ currency: 'JPY', totals, lineSummaries: [line] });
  });

  test('a quote without lines is a bug of the edge and throws', () => {
    expect(() => captureOrder(quote([]), { ids, faults: [], now: t0 })).toThrow('at least one line');
  });
});
