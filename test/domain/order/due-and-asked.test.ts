import { describe, expect, test } from 'vitest';
import { askAgain, firstDeadline, requestReadyLines } from '../../../src/domain/fulfilment/request-lines.ts';
import { dueAt, isStuck, nextWake, unblockedLines } from '../../../src/domain/order/dependencies.ts';
import { at, dependsOn, line, order, progressIn, t0 } from '../builders.ts';

const expectedAt = (seconds: number) => ({ ...progressIn('requested'), expectedCompletionAt: at(seconds) }) as never;
const askedBy = (seconds: number) => ({ ...progressIn('requested'), askBy: at(seconds) }) as never;
const inactive = ['captured', 'validated', 'rejected', 'completed', 'failed'] as const;

describe('TE3 TE8 when an order is due', () => {
  const busy = [line('L1', askedBy(15)), line('L2', expectedAt(10)), line('L3')];

  test.each(inactive)('never while it is %s, whatever its lines are', (state) => {
    const still = order(busy, { state });

    expect([nextWake(still), dueAt(still), unblockedLines(still)]).toEqual([undefined, undefined, []]);
  });

  test('at the earliest deadline, wherever its line stands', () => {
    const lines = [line('L1', expectedAt(30)), line('L2', expectedAt(10)), line('L3', expectedAt(20))];

    expect(nextWake(order(lines))).toBe(at(10));
    expect(dueAt(order(lines))).toBe(at(10));
  });

  test('by when an HTTP provider is asked for a line, where that is earlier', () => {
    expect(dueAt(order([line('L1', expectedAt(30)), line('L2', askedBy(20)), line('L3', askedBy(15))]))).toBe(at(15));
    expect(dueAt(order([line('L1', expectedAt(10)), line('L2', askedBy(15))]))).toBe(at(10));
  });

  test('by when it is asked for a line even when no clock has to wake: the line is overdue', () => {
    const late = { ...progressIn('requested'), askBy: at(9000), overdueAt: at(3600) } as never;

    expect(nextWake(order([line('L1', late)]))).toBeUndefined();
    expect(dueAt(order([line('L1', late)]))).toBe(at(9000));
  });

  test('no longer by when a line was to be asked for, once it has gone on', () => {
    const taken = { ...progressIn('in_progress'), askBy: at(15) } as never;
    const settled = { ...progressIn('failed'), askBy: at(15) } as never;

    expect(dueAt(order([line('L1', taken)]))).toBe(at(3600));
    expect(dueAt(order([line('L1', settled)]))).toBeUndefined();
  });

  test('never, and is not stuck, while nothing failed and nothing can move', () => {
    const waits = order([line('L1', undefined, { dependsOn: dependsOn('L9') })]);

    expect([isStuck(waits), nextWake(waits), dueAt(waits)]).toEqual([false, undefined, undefined]);
  });
});

describe('TE8 by when an HTTP provider is asked', () => {
  const policyOf = (provider: string) =>
    provider === 'acme-fiber'
      ? ({ channel: 'HTTP', expectedSeconds: 60 } as const)
      : ({ channel: 'KAFKA', expectedSeconds: 600 } as const);
  const mixed = order([line('L1'), line('L2', undefined, { provider: 'acme-fiber' })]);

  test('is kept for its lines from the request on; a Kafka provider has its request by then', () => {
    const { order: after } = requestReadyLines(mixed, at(5), policyOf);

    const open = { state: 'requested', attempt: 1, requestedAt: at(5) } as const;
    expect(after.lines).toEqual([
      line('L1', { ...open, expectedCompletionAt: at(605) }),
      line('L2', { ...open, expectedCompletionAt: at(65), askBy: at(20) }, { provider: 'acme-fiber' }),
    ]);
  });

  test('moves on by the pause before the next try, for the lines that were not brought there', () => {
    const lines = [line('L1', askedBy(15)), line('L2', askedBy(15)), line('L3', progressIn('in_progress'))];

    const after = askAgain(order(lines), { lineIds: ['L1', 'L3'], now: at(40), pauseSeconds: 60 });

    expect(after).toEqual(order([line('L1', askedBy(115)), ...lines.slice(1)]));
  });

  test('TE1 the first deadline is that of the quickest provider of the lines that are ready', () => {
    const later = line('L3', undefined, { provider: 'acme-fiber', dependsOn: dependsOn('L1') });

    expect(firstDeadline(mixed, at(5), policyOf)).toBe(at(65));
    expect(firstDeadline(order([line('L1'), later]), at(5), policyOf)).toBe(at(605));
    expect(firstDeadline(order([line('L1', progressIn('requested'))]), t0, policyOf)).toBeUndefined();
  });
});
