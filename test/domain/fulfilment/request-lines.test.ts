import { describe, expect, test } from 'vitest';
import { markOverdue, requestReadyLines } from '../../../src/domain/fulfilment/request-lines.ts';
import type { OrderLine } from '../../../src/domain/order/order.ts';
import { at, dependsOn, line, order, progressIn } from '../builders.ts';

const policy = () => ({ channel: 'KAFKA' as const, expectedSeconds: 600 });
const types = (facts: readonly { type: string }[]) => facts.map((fact) => fact.type);

describe('OL2 requesting what is ready', () => {
  const chain = order([line('L1'), line('L2'), line('L3', undefined, { dependsOn: dependsOn('L1') })]);

  test('the first wave submits the order and requests each of its lines, each fact one version (EV5)', () => {
    const { order: after, facts } = requestReadyLines(chain, at(5), policy);

    expect(types(facts)).toEqual([
      'OrderSubmittedForFulfillment',
      'OrderLineFulfillmentRequested',
      'OrderLineFulfillmentRequested',
    ]);
    expect(facts[0]?.payload).toEqual({ orderId: 'ord_1', submittedAt: at(5), orderLineIds: ['L1', 'L2'] });
    expect(after.version).toBe(chain.version + 3);
    expect(after.lines.map((l) => l.state)).toEqual(['requested', 'requested', 'pending']);
    expect(after.lines[0]).toMatchObject({ attempt: 1, requestedAt: at(5), expectedCompletionAt: at(605) });
  });

  test('a later wave does not submit the order again', () => {
    const begun = { ...chain, lines: [line('L1', progressIn('completed')), ...chain.lines.slice(1)] };
    expect(types(requestReadyLines(begun, at(5), policy).facts)).not.toContain('OrderSubmittedForFulfillment');
  });

  test('a second call changes nothing', () => {
    const once = requestReadyLines(chain, at(5), policy).order;
    expect(requestReadyLines(once, at(6), policy)).toEqual({ order: once, facts: [] });
  });

  test('OL4 the request names the asset that it changes, and its idempotency key is order, line and attempt', () => {
    const modify = order([line('L1', undefined, { action: 'MODIFY', targetAssetId: 'asset-1', quantity: 3 })]);
    const fact = requestReadyLines(modify, at(5), () => ({ channel: 'HTTP', expectedSeconds: 1 })).facts[1];

    expect(fact?.payload).toEqual({
      orderId: 'ord_1',
      orderLineId: 'L1',
      attempt: 1,
      provider: 'nordic-mobile',
      channel: 'HTTP',
      idempotencyKey: 'ord_1/L1/1',
      offerId: 'fiber',
      action: 'MODIFY',
      quantity: 3,
      targetAssetId: 'asset-1',
      requestedAt: at(5),
      expectedCompletionAt: at(6),
    });
  });

  test.each(['captured', 'validated', 'rejected', 'completed', 'failed'] as const)(
    'nothing of an order that is %s',
    (state) => {
      const still = order([line('L1')], { state });
      expect(requestReadyLines(still, at(5), policy)).toEqual({ order: still, facts: [] });
    },
  );
});

describe('TE3 marking lines overdue', () => {
  test.each(['requested', 'in_progress'] as const)('a %s line from its expected completion on, once', (state) => {
    const waiting = order([line('L1', progressIn(state))]);

    expect(markOverdue(waiting, at(3599.999)).facts).toEqual([]);
    const late = markOverdue(waiting, at(3600));
    expect(late.facts).toHaveLength(1);
    expect(late.facts[0]).toMatchObject({ type: 'OrderLineOverdue', lineId: 'L1', from: state, to: state });
    expect(late.facts[0]?.payload).toMatchObject({ attempt: 1, overdueAt: at(3600), expectedCompletionAt: at(3600) });
    expect(late.order.lines[0]).toMatchObject({ state, overdueAt: at(3600) });
    expect(markOverdue(late.order, at(9999))).toEqual({ order: late.order, facts: [] });
  });

  test('every late line at once, each one version', () => {
    const lines: OrderLine[] = [line('L1', progressIn('requested')), line('L2', progressIn('in_progress'))];
    const { order: after, facts } = markOverdue(order(lines), at(3700));

    expect(facts.map((fact) => fact.lineId)).toEqual(['L1', 'L2']);
    expect(after.version).toBe(5);
  });

  test.each(['pending', 'failed', 'completed'] as const)('never a %s line', (state) => {
    const still = order([line('L1', progressIn(state))]);
    expect(markOverdue(still, at(99_999))).toEqual({ order: still, facts: [] });
  });
});
