import { describe, expect, test } from 'vitest';
import { begin, evolve, record } from '../../../src/domain/order/evolve.ts';
import { type Fact, type FactPayloads, undecided } from '../../../src/domain/order/facts.ts';
import {
  IllegalMove,
  type LineMove,
  type LineState,
  lineMoves,
  lineStates,
  type OrderState,
  orderMoves,
  orderStates,
} from '../../../src/domain/order/states.ts';
import { at, ids, line, order, progressIn, t0 } from '../builders.ts';

const attempt = { orderId: 'ord_1', orderLineId: 'L1', attempt: 1, provider: 'nordic-mobile' };
const lineFacts: { [F in LineMove]: FactPayloads[F] } = {
  OrderLineFulfillmentRequested: {
    ...attempt,
    channel: 'KAFKA',
    idempotencyKey: 'ord_1/L1/1',
    offerId: 'fiber',
    action: 'ADD',
    quantity: 1,
    requestedAt: at(9),
    expectedCompletionAt: at(609),
  },
  OrderLineStarted: { ...attempt, startedAt: at(9) },
  OrderLineOverdue: { ...attempt, expectedCompletionAt: at(3600), overdueAt: at(9) },
  OrderLineFulfillmentCompleted: { ...attempt, completedAt: at(9) },
  OrderLineFailed: { ...attempt, failedAt: at(9), reason: 'no port' },
};

const orderFacts: readonly Fact[] = [
  { type: 'OrderValidated', at: t0, payload: { orderId: 'ord_1', validatedAt: t0, lineCount: 1 } },
  { type: 'OrderActivated', at: t0, payload: { orderId: 'ord_1', activatedAt: t0, lineCount: 1 } },
  {
    type: 'OrderRejected',
    at: t0,
    payload: { orderId: 'ord_1', quoteId: 'Q-1', rejectedAt: t0, faults: [{ code: 'X', path: '', message: 'x' }] },
  },
  {
    type: 'OrderSubmittedForFulfillment',
    at: t0,
    payload: { orderId: 'ord_1', submittedAt: t0, orderLineIds: ['L1'] },
  },
  {
    type: 'OrderAmendmentRequested',
    at: t0,
    payload: { orderId: 'ord_1', quoteId: 'Q-1', quoteVersion: 2, requestedAt: t0, commercialSnapshotHash: 'h' },
  },
  {
    type: 'OrderCancellationRequested',
    at: t0,
    payload: { orderId: 'ord_1', quoteId: 'Q-1', requestedAt: t0 },
  },
  {
    type: 'OrderCompleted',
    at: t0,
    payload: {
      orderId: 'ord_1',
      quoteId: 'Q-1',
      customerId: 'cus_1',
      completedAt: t0,
      lines: [{ orderLineId: 'L1', completedAt: t0 }],
    },
  },
];

const leadsTo = (moves: Readonly<Record<string, string>>, fact: string): string | undefined =>
  Object.hasOwn(moves, fact) ? moves[fact] : undefined;

describe('OL1 a fact is recorded where the table has it, and refused everywhere else', () => {
  const orderCases = orderStates.flatMap((state) =>
    orderFacts.map((fact): [OrderState, Fact['type'], Fact] => [state, fact.type, fact]),
  );

  test.each(orderCases)('of an order that is %s: %s', (state, type, fact) => {
    const before = order([line('L1')], { state });
    const to = leadsTo(orderMoves[state], type);

    if (to === undefined) expect(() => evolve(before, fact)).toThrow(IllegalMove);
    else expect(evolve(before, fact)).toEqual({ ...before, version: before.version + 1, state: to });
  });

  const lineCases = lineStates.flatMap((state) =>
    Object.entries(lineFacts).map(([type, payload]): [LineState, string, Fact] => [
      state,
      type,
      { type, at: at(9), payload } as Fact,
    ]),
  );

  test.each(lineCases)('of a line that is %s: %s', (state, type, fact) => {
    const before = order([line('L1', progressIn(state)), line('L2')]);
    const to = leadsTo(lineMoves[state], type);

    if (to === undefined) {
      expect(() => evolve(before, fact)).toThrow(`${type} of line L1, which is ${state}`);
      return;
    }
    const { lines, ...rest } = evolve(before, fact);
    expect(lines.map((each) => each.state)).toEqual([to, 'pending']);
    expect(rest).toEqual({ ...order([], { version: before.version + 1 }), lines: undefined });
  });

  test('an order that does not have the line refuses its fact', () => {
    const fact: Fact = {
      type: 'OrderLineStarted',
      at: t0,
      payload: { ...lineFacts.OrderLineStarted, orderLineId: 'L9' },
    };

    expect(() => record(undecided(order([line('L1')])), fact)).toThrow('line L9, which the order does not have');
  });

  test('an order is captured once', () => {
    const { facts, order: captured } = begin(ids, { type: 'OrderCaptured', at: t0, payload: capturePayload });

    expect(facts).toEqual([{ type: 'OrderCaptured', at: t0, payload: capturePayload, version: 1, to: 'captured' }]);
    expect(() => evolve(captured, { type: 'OrderCaptured', at: t0, payload: capturePayload })).toThrow(
      'captured already',
    );
  });
});

const capturePayload: FactPayloads['OrderCaptured'] = {
  orderId: ids.orderId,
  quoteId: 'Q-1',
  quoteVersion: 1,
  customerId: 'cus_1',
  capturedAt: t0,
  currency: 'EUR',
  totals: { oneTimeTotal: '1.00', recurringTotal: '2.00' },
  lineSummaries: [
    {
      orderLineId: 'L1',
      quoteLineId: 'a',
      offerId: 'fiber',
      action: 'ADD',
      quantity: 1,
      oneTimeAmount: '1.00',
      recurringAmount: '2.00',
      required: true,
      provider: 'nordic-mobile',
      dependsOn: [],
    },
  ],
  commercialSnapshotHash: 'h',
};
