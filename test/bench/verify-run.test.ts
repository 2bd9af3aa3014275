import { describe, expect, test } from 'vitest';
import { type Claims, type SeenFact, verifyRun } from '../../bench/verify-run.ts';

const claims: Claims = { gapFree: true, ordered: true, once: true, factsPerOrder: 3 };

function factsOf(orderId: string, quoteId: string): SeenFact[] {
  return ['OrderCaptured', 'OrderActivated', 'OrderCompleted'].map((type, at) => ({
    orderId,
    eventId: `${orderId}-${at + 1}`,
    type,
    version: at + 1,
    quoteId: at === 0 ? quoteId : undefined,
  }));
}

const good = () => [...factsOf('o-1', 'q-1'), ...factsOf('o-2', 'q-2')];
const verify = (facts: readonly SeenFact[], changes: Partial<Parameters<typeof verifyRun>[0]> = {}) =>
  verifyRun({ quotes: ['q-1', 'q-2'], facts, completedInTables: 2, claims, ...changes });

describe('a run of the benchmark', () => {
  test('in which every quote became one completed order with its facts in order is right', () => {
    expect(verify(good())).toEqual([]);
  });

  const [captured, activated, completed, ...other] = good() as [SeenFact, SeenFact, SeenFact, ...SeenFact[]];
  test.each([
    ['a quote is lost', other, /quote q-1 became no order/],
    ['a quote became two orders', [...good(), ...factsOf('o-3', 'q-1')], /quote q-1 became 2 orders/],
    ['an order was not completed', [captured, activated, ...other], /o-1 of quote q-1 was not completed/],
    [
      'an order was completed twice',
      [...good(), { ...completed, eventId: 'again', version: 4 }],
      /o-1 of quote q-1 was completed 2 times/,
    ],
    ['a fact is there twice', [...good(), activated], /o-1 has 1 facts twice/],
    ['a fact is lost', [captured, completed, ...other], /o-1 has 2 facts, not 3/],
    [
      'versions have a gap',
      [captured, activated, { ...completed, version: 4 }, ...other],
      /o-1 has the versions 1 2 4/,
    ],
    ['facts are out of order', [captured, completed, activated, ...other], /o-1 has its facts in the order 1 3 2/],
    ['there are orders of nobody', [...good(), ...factsOf('o-9', 'q-9')], /3 orders have facts, of 2/],
  ])('is wrong when %s', (_what, facts, fault) => {
    expect(verify(facts).join('\n')).toMatch(fault);
  });

  test('is wrong when the tables know fewer completed orders than there were quotes', () => {
    expect(verify(good(), { completedInTables: 1 }).join()).toMatch(/1 orders are completed in the tables/);
  });

  test('is judged only by what its contestant promises', () => {
    const shuffled = [captured, completed, activated, activated, ...other];

    expect(verify(shuffled, { claims: { ...claims, ordered: false, once: false } })).toEqual([]);
  });

  test('tells at most twenty faults', () => {
    const quotes = Array.from({ length: 30 }, (_, at) => `q-${at}`);

    const faults = verify([], { quotes });

    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toMatch(/and \d+ faults more/);
  });
});
