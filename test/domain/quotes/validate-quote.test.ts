import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AcceptedQuote, QuoteLine } from '../../../src/domain/quotes/quote.ts';
import { validateQuote } from '../../../src/domain/quotes/validate-quote.ts';
import { quote, quoteLine } from '../builders.ts';

const faultsOf = (accepted: AcceptedQuote) =>
  validateQuote(accepted, (provider) => provider === 'nordic-mobile').map(({ code, path }) => `${code} ${path}`);

const on = (...quoteLineIds: string[]) => ({ dependsOn: quoteLineIds.map((quoteLineId) => ({ quoteLineId })) });
const totals = (oneTimeTotal: string, recurringTotal = '0.00') => ({ totals: { oneTimeTotal, recurringTotal } });

const rows: [name: string, lines: QuoteLine[], faults: string[], change?: Partial<AcceptedQuote>][] = [
  ['a sound quote has none', [quoteLine('a'), quoteLine('b', on('a'))], []],
  ['no provider', [quoteLine('a', { provider: undefined as never })], ['PROVIDER_MISSING /lines/0/provider']],
  ['a provider of other tenants', [quoteLine('a', { provider: 'acme' })], ['PROVIDER_UNKNOWN /lines/0/provider']],
  ['MODIFY without asset', [quoteLine('a', { action: 'MODIFY' })], ['TARGET_ASSET_MISSING /lines/0/targetAssetId']],
  ['REMOVE without asset', [quoteLine('a', { action: 'REMOVE' })], ['TARGET_ASSET_MISSING /lines/0/targetAssetId']],
  ['REMOVE of an asset', [quoteLine('a', { action: 'REMOVE', targetAssetId: 'x' })], []],
  ['its own parent', [quoteLine('a', { parentQuoteLineId: 'a' })], ['PARENT_IS_SELF /lines/0/parentQuoteLineId']],
  ['a strange parent', [quoteLine('a', { parentQuoteLineId: 'z' })], ['PARENT_UNKNOWN /lines/0/parentQuoteLineId']],
  ['depends on itself', [quoteLine('a', on('a'))], ['DEPENDS_ON_SELF /lines/0/dependsOn/0']],
  ['depends on a stranger', [quoteLine('a', on('z'))], ['DEPENDENCY_UNKNOWN /lines/0/dependsOn/0']],
  ['names one twice', [quoteLine('a'), quoteLine('b', on('a', 'a'))], ['DEPENDENCY_TWICE /lines/1/dependsOn/1']],
  [
    'another kind of dependency',
    [quoteLine('a'), quoteLine('b', { dependsOn: [{ quoteLineId: 'a', kind: 'start-to-start' }] })],
    ['DEPENDENCY_KIND_UNSUPPORTED /lines/1/dependsOn/0/kind'],
  ],
  ['a line twice', [quoteLine('a'), quoteLine('a')], ['LINE_ID_TWICE /lines/1/quoteLineId']],
  [
    'a cycle of two, and what waits for it',
    [quoteLine('a', on('b')), quoteLine('b', on('a')), quoteLine('c', on('b')), quoteLine('d')],
    [0, 1, 2].map((line) => `DEPENDENCY_CYCLE /lines/${line}/dependsOn`),
  ],
  [
    'a cycle of three',
    [quoteLine('a', on('c')), quoteLine('b', on('a')), quoteLine('c', on('b'))],
    [0, 1, 2].map((line) => `DEPENDENCY_CYCLE /lines/${line}/dependsOn`),
  ],
  ['wrong one-time total', [quoteLine('a')], ['TOTAL_MISMATCH /totals/oneTimeTotal'], totals('0.01')],
  ['wrong recurring total', [quoteLine('a')], ['TOTAL_MISMATCH /totals/recurringTotal'], totals('0.00', '0.000001')],
];

describe('OL1 an accepted quote is validated (OL4)', () => {
  test.each(rows)('%s', (_, lines, faults, change = {}) => {
    expect(faultsOf(quote(lines, change))).toEqual(faults);
  });

  test('every fault is listed, of every line and of the totals, a cycle beside the others', () => {
    const lines = [
      quoteLine('a', { provider: 'acme', ...on('b') }),
      quoteLine('b', { action: 'REMOVE', ...on('a', 'b', 'z') }),
      quoteLine('b', { parentQuoteLineId: 'z' }),
    ];

    expect(faultsOf(quote(lines, totals('1.00', '1.00'))).sort()).toEqual([
      'DEPENDENCY_CYCLE /lines/0/dependsOn',
      'DEPENDENCY_CYCLE /lines/1/dependsOn',
      'DEPENDENCY_CYCLE /lines/2/dependsOn',
      'DEPENDENCY_UNKNOWN /lines/1/dependsOn/2',
      'DEPENDS_ON_SELF /lines/1/dependsOn/1',
      'LINE_ID_TWICE /lines/2/quoteLineId',
      'PARENT_UNKNOWN /lines/2/parentQuoteLineId',
      'PROVIDER_UNKNOWN /lines/0/provider',
      'TARGET_ASSET_MISSING /lines/1/targetAssetId',
      'TOTAL_MISMATCH /totals/oneTimeTotal',
      'TOTAL_MISMATCH /totals/recurringTotal',
    ]);
  });

  test('a stranger or a self-reference is not told as a cycle too', () => {
    expect(faultsOf(quote([quoteLine('a', on('a', 'z')), quoteLine('b', on('a'))]))).toEqual([
      'DEPENDS_ON_SELF /lines/0/dependsOn/0',
      'DEPENDENCY_UNKNOWN /lines/0/dependsOn/1',
    ]);
  });
});

describe('EV6 totals are decimals, never floats', () => {
  test.each([
    [['0.10', '0.20'], '0.30'],
    [['0.1', '0.2'], '0.3'],
    [['1.005', '2.000001'], '3.005001'],
    [['-10.00', '4.995'], '-5.005'],
    [['9007199254740993.01', '0.01'], '9007199254740993.02'],
    [['1.00', '2.00'], '3.000000'],
  ])('%j make %s', (amounts, total) => {
    const lines = amounts.map((oneTimeAmount, i) => quoteLine(`l${i}`, { oneTimeAmount }));
    expect(faultsOf(quote(lines, totals(total)))).toEqual([]);
  });

  test('whatever the amounts, the sum in whole millionths is the one total that passes', () => {
    const millionths = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
    fc.assert(
      fc.property(fc.array(millionths, { minLength: 1, maxLength: 10 }), (amounts) => {
        const lines = amounts.map((amount, i) => quoteLine(`l${i}`, { oneTimeAmount: decimal(amount) }));
        const sum = amounts.reduce((total, amount) => total + amount, 0n);

        expect(faultsOf(quote(lines, totals(decimal(sum))))).toEqual([]);
        expect(faultsOf(quote(lines, totals(decimal(sum + 1n))))).toEqual(['TOTAL_MISMATCH /totals/oneTimeTotal']);
      }),
    );
  });
});

test('EV6 whole yen: their exact sum is the one total that passes, with or without decimals', () => {
  const yen = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
  fc.assert(
    fc.property(fc.array(fc.tuple(yen, fc.boolean()), { minLength: 1, maxLength: 10 }), (amounts) => {
      const lines = amounts.map(([amount, whole], i) =>
        quoteLine(`l${i}`, { oneTimeAmount: whole ? String(amount) : `${amount}.00` }),
      );
      const sum = amounts.reduce((total, [amount]) => total + amount, 0n);
      const inYen = (oneTimeTotal: string) => quote(lines, { currency: 'JPY', ...totals(oneTimeTotal) });

      expect(faultsOf(inYen(String(sum)))).toEqual([]);
      expect(faultsOf(inYen(`${sum}.00`))).toEqual([]);
      expect(faultsOf(inYen(String(sum + 1n)))).toEqual(['TOTAL_MISMATCH /totals/oneTimeTotal']);
      expect(faultsOf(inYen(`${sum}.01`))).toEqual(['TOTAL_MISMATCH /totals/oneTimeTotal']);
    }),
  );
});

const decimal = (millionths: bigint): string => {
  const digits = String(millionths < 0n ? -millionths : millionths).padStart(7, '0');
  return `${millionths < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`;
};

test('OL1 a cycle is found exactly where lines cannot be put in an order', () => {
  const edges = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 10 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const names = ['a', 'b', 'c', 'd', 'e', 'f'];
      const before = names.map((_, i) => [...new Set(pairs.flatMap(([x, y]) => (x === i && y !== i ? [y] : [])))]);
      const lines = names.map((name, i) => quoteLine(name, on(...(before[i] ?? []).map((j) => names[j] ?? ''))));
      const startable = new Set<number>();
      for (const _ of names)
        for (const [i, others] of before.entries()) if (others.every((j) => startable.has(j))) startable.add(i);

      expect(faultsOf(quote(lines))).toEqual(
        names.flatMap((_, i) => (startable.has(i) ? [] : [`DEPENDENCY_CYCLE /lines/${i}/dependsOn`])),
      );
    }),
  );
});
