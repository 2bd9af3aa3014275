import { describe, expect, test } from 'vitest';
import { pictureOf } from '../../../src/usecases/order/order-picture.ts';
import { at, dependsOn, line, order, progressIn } from '../../domain/builders.ts';
import { providers } from '../world.ts';

const asOf = at(7);
const http = { provider: 'acme-fiber' };

describe('TE2 the picture of an order that its workflow gets', () => {
  test('names the next wake and deadline, whom to ask, and how each line stands', () => {
    const lines = [
      line('L1', progressIn('requested')),
      line('L2', { ...progressIn('requested', 2), expectedCompletionAt: at(60) } as never, http),
      line('L3', progressIn('in_progress'), http),
      line('L4', progressIn('completed')),
      line('L5', undefined, { dependsOn: dependsOn('L1', 'L2', 'L4') }),
    ];

    expect(pictureOf(order(lines), asOf, providers)).toEqual({
      version: 3,
      state: 'active',
      final: false,
      asOf,
      stuck: false,
      nextWake: at(60),
      nextDeadline: at(60),
      dispatch: [{ lineId: 'L2', attempt: 2 }],
      lines: [
        'L1 requested nordic-mobile',
        'L2 requested acme-fiber',
        'L3 in_progress acme-fiber',
        'L4 completed nordic-mobile',
        'L5 pending nordic-mobile, waits for L1 L2',
      ],
    });
  });

  test('has neither wake nor deadline once all has settled', () => {
    const done = order([line('L1', progressIn('completed'))], { state: 'completed' });

    expect(pictureOf(done, asOf, providers)).toEqual({
      version: 3,
      state: 'completed',
      final: true,
      asOf,
      stuck: false,
      dispatch: [],
      lines: ['L1 completed nordic-mobile'],
    });
  });

  test.each([
    ['requested', { ...progressIn('requested'), overdueAt: at(3600) }, 'L1 requested nordic-mobile, overdue'],
    ['in progress', { ...progressIn('in_progress'), overdueAt: at(3600) }, 'L1 in_progress nordic-mobile, overdue'],
    ['requested in time', progressIn('requested'), 'L1 requested nordic-mobile'],
    ['in progress in time', progressIn('in_progress'), 'L1 in_progress nordic-mobile'],
    [
      'to be asked',
      { ...progressIn('requested'), askBy: at(20) },
      'L1 requested nordic-mobile, not taken by its provider yet',
    ],
    ['failed', progressIn('failed'), 'L1 failed nordic-mobile'],
    ['pending', progressIn('pending'), 'L1 pending nordic-mobile'],
  ])('says of a line that is %s that it is, and no more', (_, progress, text) => {
    expect(pictureOf(order([line('L1', progress as never)]), asOf, providers).lines).toEqual([text]);
  });

  test('shows the deadline of an overdue line, though no clock has to wake for it', () => {
    const late = { ...progressIn('requested'), overdueAt: at(3600) } as never;

    const picture = pictureOf(order([line('L1', late)]), asOf, providers);

    expect(picture).toMatchObject({ stuck: true, nextDeadline: at(3600) });
    expect(picture.nextWake).toBeUndefined();
  });

  test('says of a pending line only for which lines of the order it waits', () => {
    const lines = [line('L1', progressIn('completed')), line('L2', undefined, { dependsOn: dependsOn('L1', 'L9') })];

    expect(pictureOf(order(lines), asOf, providers).lines[1]).toBe('L2 pending nordic-mobile');
  });

  test('asks nobody of a provider that is not in the registry, nor where there is none', () => {
    const requested = line('L1', progressIn('requested'), http);

    expect(pictureOf(order([requested]), asOf, new Map()).dispatch).toEqual([]);
    expect(pictureOf(order([requested]), asOf).dispatch).toEqual([]);
    expect(pictureOf(order([requested]), asOf, providers).dispatch).toEqual([{ lineId: 'L1', attempt: 1 }]);
  });
});
