import { describe, expect, test } from 'vitest';
import { type Report, type ReportedOutcome, recordOutcome } from '../../../src/domain/fulfilment/record-outcome.ts';
import { type LineState, type Order, withProgress } from '../../../src/domain/order/order.ts';
import { at, dependsOn, line, order, progressIn } from '../builders.ts';

const outcomes = [
  ...(['accepted', 'progressed', 'milestone', 'completed', 'failed'] as const),
  ...(['cancelled', 'compensated', 'too_late'] as const),
];
const lineStates = ['pending', 'requested', 'in_progress', 'failed', 'completed'] as const;
type Attempted = Exclude<LineState, 'pending'>;

/** What the current attempt's report does; `→ state` is an applied one. */
const forTheCurrentAttempt: Record<Attempted, Record<ReportedOutcome, string>> = {
  requested: {
    accepted: '→ in_progress',
    progressed: '→ in_progress',
    milestone: '→ in_progress',
    completed: '→ completed',
    failed: '→ failed',
    cancelled: 'contradiction',
    compensated: 'contradiction',
    too_late: 'contradiction',
  },
  in_progress: {
    accepted: 'repeated',
    progressed: 'noted',
    milestone: 'noted',
    completed: '→ completed',
    failed: '→ failed',
    cancelled: 'contradiction',
    compensated: 'contradiction',
    too_late: 'contradiction',
  },
  failed: {
    accepted: 'repeated',
    progressed: 'repeated',
    milestone: 'repeated',
    completed: '→ completed',
    failed: 'repeated',
    cancelled: 'contradiction',
    compensated: 'contradiction',
    too_late: 'contradiction',
  },
  completed: {
    accepted: 'repeated',
    progressed: 'repeated',
    milestone: 'repeated',
    completed: 'repeated',
    failed: 'contradiction',
    cancelled: 'contradiction',
    compensated: 'contradiction',
    too_late: 'contradiction',
  },
};

function expected(state: LineState, outcome: ReportedOutcome, attempt: number): string {
  if (state === 'pending') return attempt === 1 ? 'parked' : 'contradiction';
  if (attempt < 2) return 'repeated';
  if (attempt === 2) return forTheCurrentAttempt[state][outcome];
  return attempt === 3 && state !== 'completed' ? 'parked' : 'contradiction';
}

const cases = lineStates.flatMap((state) =>
  outcomes.flatMap((outcome) =>
    [1, 2, 3, 4].map((attempt) => ({ state, outcome, attempt, verdict: expected(state, outcome, attempt) })),
  ),
);

/** The line in question is on its second attempt, unless it is pending; another line keeps the order from completing. */
const orderWith = (state: LineState): Order => order([line('L1', progressIn(state, 2)), line('L2')]);

const say = (order: Order, report: Partial<Report>) =>
  recordOutcome(order, { orderLineId: 'L1', attempt: 1, outcome: 'completed', ...report }, at(60));

describe('HT3 every line state × outcome × attempt has its one verdict', () => {
  test.each(cases)('$state, $outcome of attempt $attempt: $verdict', ({ state, outcome, attempt, verdict }) => {
    const before = orderWith(state);

    const answer = say(before, { outcome, attempt });

    expect(answer.reason).not.toBe('');
    if (answer.kind !== 'applied') return expect(answer.kind).toBe(verdict);
    expect(`→ ${answer.decision.order.lines[0]?.state}`).toBe(verdict);
    expect(answer.decision.facts).toHaveLength(1);
    expect(answer.decision.order.version).toBe(before.version + 1);
    expect(answer.decision.order.lines[1]).toEqual(before.lines[1]);
  });

  test.each(outcomes)('%s for a line that the order does not have is unknown', (outcome) => {
    expect(say(orderWith('requested'), { orderLineId: 'L9', outcome }).kind).toBe('unknown');
  });

  test.each(outcomes)('%s for a rejected order is a contradiction: nothing was asked', (outcome) => {
    const rejected = order([line('L1')], { state: 'rejected' });
    expect(say(rejected, { outcome }).kind).toBe('contradiction');
  });
});

describe('OL5 what a report leaves behind', () => {
  const requested = order([line('L1', progressIn('requested')), line('L2')]);

  test('OL6 a completion keeps when the attempt was requested and started, and drops its expectation', () => {
    const answer = say(order([line('L1', progressIn('in_progress')), line('L2')]), {});
    if (answer.kind !== 'applied') throw new Error(answer.kind);

    expect(answer.decision.order.lines[0]).toEqual(
      line('L1', { state: 'completed', attempt: 1, requestedAt: at(0), startedAt: at(1), completedAt: at(60) }),
    );
  });

  test.each([
    ['the reason the provider gave', { reason: 'no free port' }, 'no free port'],
    ['at most 500 characters of it', { reason: 'x'.repeat(600) }, 'x'.repeat(500)],
    ['no half of a character', { reason: `${'x'.repeat(499)}😀` }, `${'x'.repeat(499)}\ufffd`],
    ['a stand-in for an empty one', { reason: '' }, 'the provider gave no reason'],
    ['a stand-in for one that is no text', { reason: 7 }, 'the provider gave no reason'],
    ['a stand-in where there are no details', undefined, 'the provider gave no reason'],
  ])('a failure keeps %s', (_, details, reason) => {
    const answer = say(requested, { outcome: 'failed', details });
    if (answer.kind !== 'applied') throw new Error(answer.kind);

    expect(answer.decision.order.lines[0]).toMatchObject({ state: 'failed', failedAt: at(60), reason });
    expect(answer.decision.facts[0]).toMatchObject({ type: 'OrderLineFailed', from: 'requested', to: 'failed' });
  });

  test('details never are a status: a completion whose details say failed completes', () => {
    const answer = say(requested, { details: { outcome: 'failed', state: 'cancelled' } });
    if (answer.kind !== 'applied') throw new Error(answer.kind);

    expect(answer.decision.order.lines[0]?.state).toBe('completed');
  });
});

describe('OL3 an order completes with its last line', () => {
  const done = progressIn('completed');

  test('by two facts, the line first', () => {
    const answer = say(order([line('L1', progressIn('in_progress')), line('L2', done)]), {});
    if (answer.kind !== 'applied') throw new Error(answer.kind);

    expect(answer.decision.facts.map((fact) => fact.type)).toEqual(['OrderLineFulfillmentCompleted', 'OrderCompleted']);
    expect(answer.decision.order).toMatchObject({ state: 'completed', version: 5 });
  });

  test.each(['pending', 'requested', 'in_progress', 'failed'] as const)('not while another is %s', (state) => {
    const answer = say(order([line('L1', progressIn('in_progress')), line('L2', progressIn(state))]), {});
    if (answer.kind !== 'applied') throw new Error(answer.kind);

    expect(answer.decision.order.state).toBe('active');
  });

  test('not while an optional line may still move', () => {
    const optional = line('L2', progressIn('requested'), { required: false });
    const answer = say(order([line('L1', progressIn('in_progress')), optional]), {});
    if (answer.kind !== 'applied') throw new Error(answer.kind);

    expect(answer.decision.order.state).toBe('active');
  });

  test('also by the late success of a failed line', () => {
    const answer = say(order([line('L1', progressIn('failed')), line('L2', done, { dependsOn: dependsOn() })]), {});
    if (answer.kind !== 'applied') throw new Error(answer.kind);

    expect(answer.decision.order.state).toBe('completed');
  });

  test('and then nothing moves it', () => {
    const completed = withProgress(order([line('L1')], { state: 'completed' }), 'L1', done);
    for (const outcome of outcomes) expect(say(completed, { outcome }).kind).not.toBe('applied');
  });
});
