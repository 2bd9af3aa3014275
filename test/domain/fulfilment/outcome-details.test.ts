import { describe, expect, test } from 'vitest';
import { type Report, recordOutcome } from '../../../src/domain/fulfilment/record-outcome.ts';
import type { LineState } from '../../../src/domain/order/order.ts';
import { at, line, order, progressIn } from '../builders.ts';

const overdue = (state: 'requested' | 'in_progress') => ({ ...progressIn(state), overdueAt: at(3600) }) as never;
const say = (of: ReturnType<typeof order>, report: Partial<Report> = {}) =>
  recordOutcome(of, { orderLineId: 'L1', attempt: 1, outcome: 'completed', ...report }, at(60));
const inState = (state: LineState, attempt = 1) => order([line('L1', progressIn(state, attempt)), line('L2')]);

describe('HT3 a report is told why it has its verdict', () => {
  test.each([
    ['unknown', inState('requested'), { orderLineId: 'L9' }, 'the order has no such line'],
    ['contradiction', order([line('L1')], { state: 'rejected' }), {}, 'the order was rejected; nothing was asked'],
    ['repeated', inState('requested', 2), {}, 'attempt 2 has replaced attempt 1'],
    ['contradiction', inState('requested'), { attempt: 3 }, 'attempt 3 was never asked'],
    ['parked', inState('pending'), {}, 'the request is not committed yet; kept until it is'],
    ['contradiction', inState('completed'), { attempt: 2 }, 'the line is completed; no further attempt was asked'],
    ['repeated', inState('failed'), { outcome: 'failed' }, 'the line has failed already'],
    ['repeated', inState('completed'), {}, 'the line is completed already'],
    ['repeated', inState('in_progress'), { outcome: 'accepted' }, 'the line has started already'],
    ['noted', inState('in_progress'), { outcome: 'progressed' }, 'progress recorded; the line stays in progress'],
    [
      'contradiction',
      inState('requested'),
      { outcome: 'cancelled' },
      'nobody asked to undo the line, which is requested',
    ],
    ['repeated', inState('failed'), { outcome: 'milestone' }, 'milestone came after the line was failed'],
    ['contradiction', inState('completed'), { outcome: 'failed' }, 'failed denies that the line is completed'],
  ] as const)('%s, case %#', (kind, before, report, reason) => {
    expect(say(before, report)).toEqual({ kind, reason });
  });

  test.each([
    ['accepted', 'the line has started'],
    ['failed', 'the line has failed'],
    ['completed', 'the line is completed'],
  ] as const)('applied, for it %s', (outcome, reason) => {
    expect(say(inState('requested'), { outcome })).toMatchObject({ kind: 'applied', reason });
  });
});

describe('OL5 OL6 what a report leaves of the line and tells by its fact', () => {
  const after = (before: ReturnType<typeof order>, report: Partial<Report>) => {
    const answer = say(before, report);
    if (answer.kind !== 'applied') throw new Error(answer.reason);
    return { line: answer.decision.order.lines[0], facts: answer.decision.facts };
  };
  const attempt = { orderId: 'ord_1', orderLineId: 'L1', attempt: 1, provider: 'nordic-mobile' };

  test('a start keeps request, deadline and that the line is overdue', () => {
    const { line: left, facts } = after(order([line('L1', overdue('requested')), line('L2')]), { outcome: 'accepted' });

    const kept = { attempt: 1, requestedAt: at(0), expectedCompletionAt: at(3600), overdueAt: at(3600) };
    expect(left).toEqual(line('L1', { state: 'in_progress', ...kept, startedAt: at(60) }));
    expect(facts).toMatchObject([
      { type: 'OrderLineStarted', at: at(60), lineId: 'L1', from: 'requested', to: 'in_progress' },
    ]);
    expect(facts[0]?.payload).toEqual({ ...attempt, startedAt: at(60) });
  });

  test('a failure keeps request and start, and drops deadline and overdue', () => {
    const { line: left, facts } = after(order([line('L1', overdue('in_progress')), line('L2')]), {
      outcome: 'failed',
      details: { reason: 'no port', code: 7 },
    });

    const kept = { attempt: 1, requestedAt: at(0), startedAt: at(1) };
    expect(left).toEqual(line('L1', { state: 'failed', ...kept, failedAt: at(60), reason: 'no port' }));
    expect(facts[0]?.payload).toEqual({
      ...attempt,
      failedAt: at(60),
      reason: 'no port',
      details: { reason: 'no port', code: 7 },
    });
  });

  test('a late success drops the failure, and its fact carries the details as they came', () => {
    const { line: left, facts } = after(inState('failed'), { details: { signal: 7 } });

    const kept = { attempt: 1, requestedAt: at(0), startedAt: at(1) };
    expect(left).toEqual(line('L1', { state: 'completed', ...kept, completedAt: at(60) }));
    expect(facts[0]?.payload).toEqual({ ...attempt, completedAt: at(60), details: { signal: 7 } });
  });

  test('OL3 the end of the order is told with the time of each line', () => {
    const { facts } = after(order([line('L1', progressIn('requested')), line('L2', progressIn('completed'))]), {});

    expect(facts[1]).toMatchObject({ type: 'OrderCompleted', at: at(60), from: 'active', to: 'completed' });
    expect(facts[1]?.payload).toEqual({
      orderId: 'ord_1',
      quoteId: 'Q-1',
      customerId: 'cus_1',
      completedAt: at(60),
      lines: [
        { orderLineId: 'L1', completedAt: at(60) },
        { orderLineId: 'L2', completedAt: at(2) },
      ],
    });
  });

  test('OL3 the late success of a line completes no order that has failed', () => {
    const answer = say(order([line('L1', progressIn('failed'))], { state: 'failed' }));

    expect(answer).toMatchObject({ kind: 'applied', decision: { order: { state: 'failed' } } });
  });
});
