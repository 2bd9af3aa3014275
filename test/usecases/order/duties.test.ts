import { describe, expect, test } from 'vitest';
import { withProgress } from '../../../src/domain/order/order.ts';
import { duties } from '../../../src/usecases/order/duties.ts';
import { at, dependsOn, line, order, progressIn, t0 } from '../../domain/builders.ts';
import { callback } from '../stores/commits.ts';
import { createFakeStore } from '../stores/fake-store.ts';
import { world } from '../world.ts';

const [markLinesOverdue, requestLines, judgeEarlyReport] = duties;
const context = world(createFakeStore().store);
const look = (now = t0, parked: ReturnType<typeof callback>[] = []) => ({ at: now, wakeId: 'w', context, parked });
const facts = (due: ReturnType<(typeof duties)[number]>) => due?.caused?.decision.facts.map(({ type }) => type);

describe('OL2 a duty finds what is due of an order, and nothing once it is done', () => {
  const ready = order([line('L1'), line('L2', undefined, { dependsOn: dependsOn('L1') })]);
  const requested = withProgress(ready, 'L1', progressIn('requested'));

  test('to request the lines that are ready', () => {
    const due = requestLines?.(ready, look(), []);

    expect(facts(due)).toEqual(['OrderSubmittedForFulfillment', 'OrderLineFulfillmentRequested']);
    expect(due?.caused?.cause).toMatchObject({ causationId: 'w', actorType: 'system', actorId: 'order-workflow' });
    expect(requestLines?.(due?.caused?.decision.order ?? ready, look(), [])).toBeUndefined();
  });

  test('TE3 to mark the lines whose deadline has passed', () => {
    const due = markLinesOverdue?.(requested, look(at(100_000)), []);

    expect(facts(due)).toEqual(['OrderLineOverdue']);
    expect(markLinesOverdue?.(due?.caused?.decision.order ?? ready, look(at(100_000)), [])).toBeUndefined();
    expect(markLinesOverdue?.(requested, look(), [])).toBeUndefined();
  });

  test('OL5 to judge the oldest report that came before its request, once it is requested', () => {
    const early = [callback('cb2'), callback('cb3')];

    const due = judgeEarlyReport?.(requested, look(t0, early), []);

    expect(due?.unparked).toMatchObject({
      reportId: 'cb2',
      verdict: 'applied',
      reason: 'it came early; the line is completed',
    });
    expect(due?.caused?.cause).toMatchObject({ causationId: 'cb2', actorType: 'provider', actorId: 'nordic-mobile' });
    const after = due?.caused?.decision.order ?? requested;
    const next = judgeEarlyReport?.(
      after,
      look(t0, early),
      [due?.unparked].flatMap((one) => one ?? []),
    );
    expect(next).toMatchObject({ unparked: { reportId: 'cb3', verdict: 'repeated' } });
    expect(next?.caused).toBeUndefined();
    expect(judgeEarlyReport?.(ready, look(t0, early), [])).toBeUndefined();
    expect(judgeEarlyReport?.(requested, look(t0, [callback('cb1', { attempt: 2 })]), [])).toBeUndefined();
  });

  test('OL5 to judge the reports of two providers that chose the same id, each for itself', () => {
    const both = order([
      line('L1', progressIn('requested')),
      line('L2', progressIn('requested'), { provider: 'acme-fiber' }),
    ]);
    const early = [callback('cb1'), callback('cb1', { provider: 'acme-fiber', orderLineId: 'L2' })];
    const done = [{ provider: 'nordic-mobile', reportId: 'cb1', verdict: 'applied', reason: 'r' }] as const;

    expect(judgeEarlyReport?.(both, look(t0, early), done)?.unparked).toMatchObject({
      provider: 'acme-fiber',
      reportId: 'cb1',
    });
  });
});
