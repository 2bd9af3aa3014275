import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../../src/usecases/order/order-picture.ts';
import { at, dependsOn, line, order, progressIn } from '../../domain/builders.ts';
import { providers } from '../world.ts';

const late = { ...progressIn('in_progress'), overdueAt: at(3601) } as never;
const untaken = { ...progressIn('requested'), askBy: at(60) } as never;
const linesOf = (...lines: Parameters<typeof order>[0]) => pictureOf(order(lines), at(5)).lines;

describe('how an order stands, as people read it (TE4)', () => {
  test('only an open line that was found overdue is called so', () => {
    expect(
      linesOf(
        line('L1', late),
        line('L2', progressIn('in_progress')),
        line('L3', progressIn('requested')),
        line('L4', progressIn('pending')),
        line('L5', { ...progressIn('completed'), overdueAt: at(3601) } as never),
        line('L6', { ...progressIn('failed'), overdueAt: at(3601) } as never),
      ),
    ).toEqual([
      'L1 in_progress nordic-mobile, overdue',
      'L2 in_progress nordic-mobile',
      'L3 requested nordic-mobile',
      'L4 pending nordic-mobile',
      'L5 completed nordic-mobile',
      'L6 failed nordic-mobile',
    ]);
  });

  test('a pending line names the lines that it still waits for', () => {
    const item = { dependsOn: dependsOn('L1', 'L2', 'L3') };

    expect(
      linesOf(
        line('L1', progressIn('completed')),
        line('L2', progressIn('in_progress')),
        line('L3', progressIn('failed')),
        line('L4', progressIn('pending'), item),
        line('L5', progressIn('pending'), { dependsOn: dependsOn('L1') }),
        line('L6', progressIn('requested'), item),
      ).slice(3),
    ).toEqual(['L4 pending nordic-mobile, waits for L2 L3', 'L5 pending nordic-mobile', 'L6 requested nordic-mobile']);
  });

  test('a request that its provider has not taken says so', () => {
    expect(linesOf(line('L1', untaken, { provider: 'acme-fiber' }))).toEqual([
      'L1 requested acme-fiber, not taken by its provider yet',
    ]);
  });

  test('the next deadline is the earliest of its open lines, and what to ask are its requests over HTTP', () => {
    const lines = [
      line('L1', { ...progressIn('completed'), expectedCompletionAt: at(10) } as never),
      line('L2', { ...progressIn('requested'), expectedCompletionAt: at(20) } as never, { provider: 'acme-fiber' }),
      line('L3', progressIn('requested')),
      line('L4', progressIn('in_progress'), { provider: 'acme-fiber' }),
    ];

    expect(pictureOf(order(lines), at(5), providers)).toMatchObject({
      version: 3,
      state: 'active',
      final: false,
      asOf: at(5),
      stuck: false,
      nextWake: at(20),
      nextDeadline: at(20),
      dispatch: [{ lineId: 'L2', attempt: 1 }],
    });
    expect(pictureOf(order(lines), at(5)).dispatch).toEqual([]);
  });

  test('an order without open lines has neither deadline nor wake', () => {
    const picture = pictureOf(order([line('L1', progressIn('completed'))], { state: 'completed' }), at(5), providers);

    expect(picture).toEqual({
      version: 3,
      state: 'completed',
      final: true,
      asOf: at(5),
      stuck: false,
      dispatch: [],
      lines: ['L1 completed nordic-mobile'],
    });
  });
});
