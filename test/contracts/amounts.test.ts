import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { newAjv } from '../../schemas/ajv.ts';
import { asObject } from '../../schemas/json.ts';
import { type Fault, parseEvent } from '../../src/contracts/events.ts';
import { entryOf, example } from './examples.ts';

const released = /^-?[0-9]+\.[0-9]{2,6}$/;
const full = example('QuoteAccepted', 'full');
const { schema } = entryOf('QuoteAccepted');
const places = [
  ...['/payload/totals/oneTimeTotal', '/payload/totals/recurringTotal', '/payload/lines/0/oneTimeAmount'],
  ...['/payload/lines/0/recurringAmount', '/payload/lines/0/pointOfNoReturn/charge'],
];

/** The full example in this currency, every amount of it and of its one line written like this. */
function quoteOf(currency: unknown, amount: unknown) {
  const line = { quoteLineId: 'QL1', offerId: 'fiber', action: 'ADD', quantity: 1, provider: 'acme-fiber' };
  const pointOfNoReturn = { kind: 'soft', at: 'in_progress', charge: amount };
  const lines = [{ ...line, oneTimeAmount: amount, recurringAmount: amount, pointOfNoReturn }];
  const totals = { oneTimeTotal: amount, recurringTotal: amount };
  return { ...full, payload: { ...asObject(full.payload), currency, totals, lines } };
}

function faultsOf(currency: unknown, amount: unknown): readonly Fault[] {
  const parsed = parseEvent('cpq.quote.events.v1', quoteOf(currency, amount));
  return parsed.kind === 'invalid' ? parsed.faults : [];
}

describe('EV6 amounts of a quote, by the decimals that ISO 4217 gives its currency', () => {
  test.each([
    ['JPY', ['1200', '1200.00', '-1200', '0', '1200.50', '0.000001']],
    ['KRW', ['1', '1.00']],
    ['XOF', ['1', '1.00']],
    ['CLP', ['1', '1.00']],
    ['EUR', ['12.00', '12.5000', '-0.99']],
    ['KWD', ['1.25', '1.250']],
    ['CLF', ['1.25', '1.2500']],
    ['XXX', ['1.00']],
    ['ZZZ', ['1.00']],
  ])('%s may be written %j', (currency, amounts) => {
    for (const amount of amounts) expect(faultsOf(currency, amount), amount).toEqual([]);
  });

  test.each(['EUR', 'USD', 'KWD', 'CLF', 'COP', 'HUF', 'IDR', 'XAU', 'XDR', 'XXX', 'ZZZ', 'ITL'])(
    '%s is not written without decimals',
    (currency) => {
      const message = `must be decimal text with 2 to 6 decimals, as it is in ${currency}`;
      for (const amount of ['12', '12.5', '12.', '1.1234567', '1e3', '.50', '+1.00', '1,00', ''])
        expect(faultsOf(currency, amount), amount).toEqual(places.map((path) => ({ path, message })));
    },
  );

  test('yen are not written with one decimal, nor in another form', () => {
    const message = 'must be decimal text without decimals or with 2 to 6, as it is in JPY';
    for (const amount of [
      '1200.5',
      '1200.',
      '1.1234567',
      '1e3',
      '.50',
      '+1',
      '1,200',
      '--1',
      ' 1',
      '1 ',
      '1\n',
      '',
      '١',
    ])
      expect(faultsOf('JPY', amount), amount).toEqual(places.map((path) => ({ path, message })));
  });

  test('a whole amount leaves room for the decimals that an order writes: 36 digits', () => {
    expect(faultsOf('JPY', `-${'9'.repeat(36)}`)).toEqual([]);
    expect(faultsOf('JPY', '9'.repeat(37))).toHaveLength(places.length);
  });

  test('an amount is text in every currency', () => {
    for (const amount of [1200, 12.5, null, true, []])
      expect(faultsOf('JPY', amount), String(amount)).toEqual(
        places.map((path) => ({ path, message: 'must be string' })),
      );
  });

  test.each([undefined, 'jpy', 'JPY ', 392, '<script>'])(
    'without a right currency (%j) the amounts need decimals',
    (currency) => {
      const messages = faultsOf(currency, '1200').map(({ message }) => message);

      expect(messages).toContain('must be decimal text with 2 to 6 decimals, as it is in every currency');
      expect(JSON.stringify(messages)).not.toContain('script');
    },
  );
});

test('SC3 what released v1 accepts, and it alone, is accepted in a currency with decimals', () => {
  const payloadIsValid = newAjv().compile(schema);
  const texts = [
    '1',
    '-1',
    '0',
    '1.0',
    '1.00',
    '-1.00',
    '1.000000',
    '1.0000000',
    '00.00',
    '.00',
    '1.',
    '',
    'NaN',
    '1e2',
  ];
  for (const currency of ['EUR', 'KWD', 'JPY', 'ZZZ'])
    for (const text of texts) {
      const wider = currency === 'JPY' && /^-?[0-9]+$/.test(text);
      expect(payloadIsValid(quoteOf(currency, text).payload), `${currency} ${text}`).toBe(released.test(text) || wider);
    }
});

test('EV6 the currencies that may be written whole are those with 0 decimals in ISO 4217', () => {
  const entry = z.object({ Ccy: z.string().optional(), CcyMnrUnts: z.string().optional() });
  const table = z.object({ ISO_4217: z.object({ CcyTbl: z.object({ CcyNtry: z.array(entry) }) }) });
  const file = createRequire(import.meta.url).resolve('currency-codes/iso-4217-list-one.xml');
  const read = new XMLParser({ parseTagValue: false }).parse(readFileSync(file, 'utf8'));
  const codes = table
    .parse(read)
    .ISO_4217.CcyTbl.CcyNtry.flatMap(({ Ccy, CcyMnrUnts }) => (CcyMnrUnts === '0' && Ccy ? [Ccy] : []));

  expect(asObject(asObject(schema.$defs).currencyWithoutMinorUnit).enum).toEqual([...new Set(codes)].sort());
});
