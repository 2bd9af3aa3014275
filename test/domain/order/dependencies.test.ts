import { describe, expect, test } from 'vitest';
import { isStuck, nextWake, readyLines, startableAt, unblockedLines } from '../../../src/domain/order/dependencies.ts';
import type { Dependency } from '../../../src/domain/order/order.ts';
import { at, dependsOn, line, order, progressIn } from '../builders.ts';

const lineIds = (lines: readonly { lineId: string }[]) => lines.map(({ lineId }) => lineId);
const after = (orderLineId: string, delaySeconds: number): Dependency => ({
  orderLineId,
  delaySeconds,
  optional: false,
});
const completedAt = (seconds: number) =>
  ({ state: 'completed', attempt: 1, requestedAt: at(0), completedAt: at(seconds) }) as const;
const overdue = {
  ...({ state: 'requested', attempt: 1, requestedAt: at(0) } as const),
  expectedCompletionAt: at(10),
  overdueAt: at(11),
};

describe('OL2 a line may be requested', () => {
  test('at once when it depends on nothing', () => {
    expect(lineIds(readyLines(order([line('L1'), line('L2')]), at(0)))).toEqual(['L1', 'L2']);
  });

  test.each(['pending', 'requested', 'in_progress', 'failed'] as const)(
    'not while a line it depends on is %s',
    (state) => {
      const waiting = order([line('L1', progressIn(state)), line('L2', undefined, { dependsOn: dependsOn('L1') })]);
      expect(lineIds(unblockedLines(waiting).map(({ line }) => line))).not.toContain('L2');
    },
  );

  test('when every line it depends on is completed', () => {
    const done = progressIn('completed');
    const both = { dependsOn: dependsOn('L1', 'L2') };
    const half = order([line('L1', done), line('L2', progressIn('requested')), line('L3', undefined, both)]);
    const all = order([line('L1', done), line('L2', done), line('L3', undefined, both)]);

    expect(lineIds(readyLines(half, at(9)))).toEqual([]);
    expect(lineIds(readyLines(all, at(9)))).toEqual(['L3']);
  });

  test('never when it depends on a line that the order does not have', () => {
    const stray = line('L1', undefined, { dependsOn: dependsOn('L9') });
    expect(startableAt(stray, order([stray]))).toBeUndefined();
  });

  test('not before the longest of its delays has passed, and then from that very millisecond', () => {
    const edges = { dependsOn: [after('L1', 100), after('L2', 10)] };
    const waiting = order([line('L1', completedAt(5)), line('L2', completedAt(50)), line('L3', undefined, edges)]);

    expect(lineIds(readyLines(waiting, at(104.999)))).toEqual([]);
    expect(lineIds(readyLines(waiting, at(105)))).toEqual(['L3']);
    expect(nextWake(waiting)).toBe(at(105));
  });

  test.each(['requested', 'in_progress', 'failed', 'completed'] as const)('only once: not when it is %s', (state) => {
    expect(readyLines(order([line('L1', progressIn(state))]), at(9))).toEqual([]);
  });

  test.each(['captured', 'validated', 'rejected', 'completed', 'failed'] as const)(
    'only of an active order: not of a %s one',
    (state) => {
      expect(readyLines(order([line('L1')], { state }), at(9))).toEqual([]);
    },
  );
});

describe('TE3 the next moment that the clock alone decides', () => {
  test('is the earliest deadline of an open line that is not overdue', () => {
    expect(nextWake(order([line('L1', overdue), line('L2', progressIn('in_progress'))]))).toBe(at(3600));
  });

  test('is none when everything is settled', () => {
    expect(nextWake(order([line('L1', progressIn('failed'))]))).toBeUndefined();
  });
});

describe('an order is stuck', () => {
  const waits = { dependsOn: dependsOn('L1') };

  test.each([
    ['a line failed and nothing else can move', [line('L1', progressIn('failed')), line('L2', undefined, waits)], true],
    ['a line is overdue, though another runs', [line('L1', overdue), line('L2', progressIn('requested'))], true],
    [
      'a line failed while another runs',
      [line('L1', progressIn('failed')), line('L2', progressIn('requested'))],
      false,
    ],
    ['a line failed while another may start', [line('L1', progressIn('failed')), line('L2')], false],
    ['everything runs', [line('L1', progressIn('requested'))], false],
  ])('%s: %#', (_, lines, stuck) => {
    expect(isStuck(order(lines))).toBe(stuck);
  });

  test('never when it is final', () => {
    expect(isStuck(order([line('L1', progressIn('failed'))], { state: 'failed' }))).toBe(false);
  });
});
