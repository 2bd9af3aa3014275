import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReportedOutcome, recordOutcome } from '../../../src/domain/fulfilment/record-outcome.ts';
import { markOverdue, requestReadyLines } from '../../../src/domain/fulfilment/request-lines.ts';
import type { Decision, Fact } from '../../../src/domain/order/facts.ts';
import { attemptOf, isOpen, type Order } from '../../../src/domain/order/order.ts';
import { isFinal, nextLineStates, nextOrderStates } from '../../../src/domain/order/states.ts';
import { captureOrder } from '../../../src/domain/quotes/capture-order.ts';
import { validateQuote } from '../../../src/domain/quotes/validate-quote.ts';
import { after as afterSeconds } from '../../../src/domain/time.ts';
import { at, ids, quote, quoteLine, t0 } from '../builders.ts';
import { foldFacts } from '../fold-facts.ts';

/** Lines 1–10; a line depends on lines before it only, so the graph has no cycle. */
const lines = fc.array(
  fc.record({
    before: fc.array(fc.tuple(fc.nat(9), fc.constantFrom(0, 0, 30)), { maxLength: 3 }),
    optional: fc.boolean(),
  }),
  { minLength: 1, maxLength: 10 },
);

const outcome = fc.constantFrom<ReportedOutcome>(
  ...(['accepted', 'progressed', 'milestone', 'completed', 'completed', 'completed', 'failed'] as const),
  ...(['cancelled', 'compensated', 'too_late'] as const),
);

/** Reports come twice, late, early, for lines that do not exist and attempts that were never asked. */
const command = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('request' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('overdue' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('clock' as const), seconds: fc.nat(400) }) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      line: fc.integer({ min: 1, max: 11 }),
      outcome,
      attempt: fc.constantFrom(1, 1, 1, 1, 0, 2, 3),
      times: fc.constantFrom(1, 1, 2),
    }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

const policy = () => ({ channel: 'KAFKA' as const, expectedSeconds: 300 });

function capture(shapes: typeof lines extends fc.Arbitrary<infer L> ? L : never): Decision {
  const accepted = quote(
    shapes.map(({ before, optional }, i) => {
      const edges = new Map(before.flatMap(([j, delaySeconds]) => (j < i ? [[`q${j}`, delaySeconds] as const] : [])));
      const dependsOn = [...edges].map(([quoteLineId, delaySeconds]) => ({ quoteLineId, delaySeconds }));
      return quoteLine(`q${i}`, { required: !optional, dependsOn });
    }),
  );
  expect(validateQuote(accepted, () => true)).toEqual([]);
  return captureOrder(accepted, { ids, faults: [], now: t0 });
}

/** Runs one command and checks what must hold of any step. */
function step(order: Order, todo: Command, now: string): Decision {
  const none: Decision = { order, facts: [] };
  switch (todo.kind) {
    case 'clock':
      return none;
    case 'request':
      return requestReadyLines(order, now, policy);
    case 'overdue':
      return markOverdue(order, now);
    case 'report': {
      const report = { orderLineId: `L${todo.line}`, attempt: todo.attempt, outcome: todo.outcome };
      const answer = recordOutcome(order, report, now);
      const decision = answer.kind === 'applied' ? answer.decision : none;
      const again = recordOutcome(decision.order, report, now);
      if (todo.outcome !== 'progressed' && todo.outcome !== 'milestone') expect(again.kind).not.toBe('applied');
      return decision;
    }
    default:
      return todo satisfies never;
  }
}

function expectLegal(before: Order, { order, facts }: Decision, now: string): void {
  expect(order.version).toBe(before.version + facts.length);
  if (facts.length === 0) expect(order).toBe(before);
  if (order.state !== before.state) expect(nextOrderStates(before.state)).toContain(order.state);
  if (isFinal(before.state)) expect(order).toBe(before);
  for (const [i, line] of order.lines.entries()) {
    const was = before.lines[i];
    if (was === undefined) throw new Error('a line appeared');
    if (line.state !== was.state) expect(nextLineStates(was.state)).toContain(line.state);
    if (was.state === 'pending' && line.state === 'requested')
      for (const edge of line.dependsOn) {
        const first = before.lines.find(({ lineId }) => lineId === edge.orderLineId);
        expect(first?.state).toBe('completed');
        if (first?.state === 'completed') expect(afterSeconds(first.completedAt, edge.delaySeconds) <= now).toBe(true);
      }
    expect('completedAt' in line).toBe(line.state === 'completed');
    expect('expectedCompletionAt' in line).toBe(isOpen(line));
    expect(attemptOf(line)).toBeGreaterThanOrEqual(attemptOf(was));
  }
  expect(order.state === 'completed').toBe(order.lines.every(({ state }) => state === 'completed'));
}

function run(shapes: Parameters<typeof capture>[0], commands: readonly Command[]) {
  const captured = capture(shapes);
  const facts: Fact[] = [...captured.facts];
  let { order } = captured;
  let seconds = 0;
  for (const todo of commands) {
    if (todo.kind === 'clock') seconds += todo.seconds;
    for (let time = 1; time <= (todo.kind === 'report' ? todo.times : 1); time += 1) {
      const decision = step(order, todo, at(seconds));
      expectLegal(order, decision, at(seconds));
      facts.push(...decision.facts);
      order = decision.order;
    }
    expect(order.version).toBe(facts.length);
    expect(foldFacts(facts)).toEqual(order);
  }
  return { order, facts, seconds };
}

describe('any order under any interleaving of requests, reports and clock', () => {
  test('OL1 OL2 OL3 EV5 keeps the state tables, the dependencies and the fold of its facts', () => {
    fc.assert(
      fc.property(lines, fc.array(command, { maxLength: 60 }), (shapes, commands) => {
        run(shapes, commands);
      }),
      { numRuns: 300 },
    );
  });

  test('OL3 completes once its providers complete every line, whatever came before', () => {
    fc.assert(
      fc.property(lines, fc.array(command, { maxLength: 30 }), (shapes, commands) => {
        let { order, seconds } = run(shapes, commands);
        for (let wave = 0; wave <= order.lines.length && order.state !== 'completed'; wave += 1) {
          seconds += 30;
          order = requestReadyLines(order, at(seconds), policy).order;
          for (const { lineId } of order.lines) {
            const report = { orderLineId: lineId, attempt: 1, outcome: 'completed' as const };
            const answer = recordOutcome(order, report, at(seconds));
            if (answer.kind === 'applied') order = answer.decision.order;
          }
        }
        expect(order.state).toBe('completed');
      }),
      { numRuns: 200 },
    );
  });

  test('TE3 a line is marked overdue at most once per attempt', () => {
    fc.assert(
      fc.property(lines, fc.array(command, { maxLength: 60 }), (shapes, commands) => {
        const overdue = run(shapes, commands).facts.flatMap((fact) =>
          fact.type === 'OrderLineOverdue' ? [`${fact.payload.orderLineId}#${fact.payload.attempt}`] : [],
        );
        expect(new Set(overdue).size).toBe(overdue.length);
      }),
      { numRuns: 100 },
    );
  });
});
