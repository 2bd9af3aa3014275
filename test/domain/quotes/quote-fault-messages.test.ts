import { describe, expect, test } from 'vitest';
import type { AcceptedQuote } from '../../../src/domain/quotes/quote.ts';
import { validateQuote } from '../../../src/domain/quotes/validate-quote.ts';
import { quote, quoteLine } from '../builders.ts';

const knows = (provider: string) => provider === 'nordic-mobile';
const on = (quoteLineId: string, change: object = {}) => ({ dependsOn: [{ quoteLineId, ...change }] });
const unprovided = quoteLine('a', { provider: undefined as never });
const cycle = 'the line depends, directly or through others, on a cycle';

const alone: readonly (readonly [fault: string, quote: AcceptedQuote, path: string, message: string])[] = [
  ['PROVIDER_MISSING', quote([unprovided]), '/lines/0/provider', 'name the provider that fulfils the line'],
  [
    'PROVIDER_UNKNOWN',
    quote([quoteLine('a', { provider: 'acme' })]),
    '/lines/0/provider',
    'no provider acme serves this tenant',
  ],
  [
    'TARGET_ASSET_MISSING',
    quote([quoteLine('a', { action: 'REMOVE' })]),
    '/lines/0/targetAssetId',
    'REMOVE must name the asset it changes',
  ],
  [
    'PARENT_IS_SELF',
    quote([quoteLine('a', { parentQuoteLineId: 'a' })]),
    '/lines/0/parentQuoteLineId',
    'a line is not its own parent',
  ],
  [
    'PARENT_UNKNOWN',
    quote([quoteLine('a', { parentQuoteLineId: 'x' })]),
    '/lines/0/parentQuoteLineId',
    'no line x in this quote',
  ],
  ['DEPENDS_ON_SELF', quote([quoteLine('a', on('a'))]), '/lines/0/dependsOn/0', 'a line does not depend on itself'],
  ['DEPENDENCY_UNKNOWN', quote([quoteLine('a', on('x'))]), '/lines/0/dependsOn/0', 'no line x in this quote'],
  [
    'DEPENDENCY_TWICE',
    quote([quoteLine('a'), quoteLine('b', { dependsOn: [{ quoteLineId: 'a' }, { quoteLineId: 'a' }] })]),
    '/lines/1/dependsOn/1',
    'line a is named twice',
  ],
  [
    'DEPENDENCY_KIND_UNSUPPORTED',
    quote([quoteLine('a'), quoteLine('b', on('a', { kind: 'start-to-start' }))]),
    '/lines/1/dependsOn/0/kind',
    'only finish-to-start is supported',
  ],
  ['LINE_ID_TWICE', quote([quoteLine('a'), quoteLine('a')]), '/lines/1/quoteLineId', 'line a stands twice'],
  [
    'TOTAL_MISMATCH',
    quote([quoteLine('a', { oneTimeAmount: '1.50' })]),
    '/totals/oneTimeTotal',
    '0.00 is not the sum of the lines, 1.5',
  ],
  [
    'TOTAL_MISMATCH',
    quote([quoteLine('a', { recurringAmount: '2.00' })]),
    '/totals/recurringTotal',
    '0.00 is not the sum of the lines, 2',
  ],
];

describe('OL1 a quote with one fault', () => {
  test.each(alone)(
    '%s is refused for it alone, and the fault says where and what is right (%#)',
    (code, faulty, path, message) => {
      expect(validateQuote(faulty, knows)).toEqual([{ code, path, message }]);
    },
  );

  test('a cycle is told at each line that can never start, and at no other', () => {
    const lines = [quoteLine('a', on('b')), quoteLine('b', on('a')), quoteLine('c', on('b')), quoteLine('d')];

    expect(validateQuote(quote(lines), knows)).toEqual(
      [0, 1, 2].map((index) => ({ code: 'DEPENDENCY_CYCLE', path: `/lines/${index}/dependsOn`, message: cycle })),
    );
  });
});
