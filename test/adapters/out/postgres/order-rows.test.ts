import { describe, expect, test } from 'vitest';
import { orderToRow } from '../../../../src/adapters/out/postgres/order-rows.ts';
import type { Order } from '../../../../src/domain/order/order.ts';
import { at, line, order, progressIn } from '../../../domain/builders.ts';

const dueAt = (stored: Order, now: number) => orderToRow(1, stored, at(now)).due_at;

describe('TE3 an order is due, for the sweeper, when the clock alone moves it', () => {
  test('now, when a line may be requested', () => {
    expect(dueAt(order([line('L1')]), 9)).toBe(at(9));
  });

  test('at the end of a delay', () => {
    const later = { dependsOn: [{ orderLineId: 'L1', delaySeconds: 100, optional: false }] };
    const waiting = order([line('L1', progressIn('completed')), line('L2', undefined, later)]);
    expect(dueAt(waiting, 9)).toBe(at(102));
  });

  test('at the deadline of a line that its provider has', () => {
    expect(dueAt(order([line('L1', progressIn('in_progress'))]), 9)).toBe(at(3600));
  });

  test('by when an HTTP provider that has not taken a line is asked again, if that is sooner (TE8)', () => {
    const untaken = { ...progressIn('requested'), askBy: at(27) };
    expect(dueAt(order([line('L1', progressIn('in_progress')), line('L2', untaken)]), 9)).toBe(at(27));
    expect(dueAt(order([line('L1', untaken)]), 99)).toBe(at(99));
  });

  test('never, when its lines are overdue or failed, or it is final', () => {
    const overdue = { ...progressIn('in_progress'), overdueAt: at(3600) };
    expect(dueAt(order([line('L1', overdue), line('L2', progressIn('failed'))]), 9)).toBeUndefined();
    expect(dueAt(order([line('L1', progressIn('in_progress'))], { state: 'failed' }), 9)).toBeUndefined();
  });
});
