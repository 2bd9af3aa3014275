import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../simulator/expectation.ts';
import { judgeOwnQuote } from '../../simulator/judge-quote.ts';
import { exampleQuote, ownQuote } from '../../simulator/own-quote.ts';
import { type GeneratedRecord, generateQuotes } from '../../simulator/quote-generator.ts';
import { parseEvent } from '../../src/contracts/events.ts';

const generate = (options: Partial<Parameters<typeof generateQuotes>[0]> = {}): GeneratedRecord[] => [
  ...generateQuotes({ count: 1_000, seed: 7, rejectedRate: 0.02, invalidRate: 0.05, ...options }),
];
const records = generate();
const of = (kind: GeneratedRecord['expectation']['kind']) =>
  records.filter((record) => record.expectation.kind === kind);
const decode = ({ value }: { value: Buffer | null }) => JSON.parse(value?.toString('utf8') ?? '');

describe('the quote generator', () => {
  it('gives the same records for the same seed and others for another', () => {
    expect(generate()).toEqual(records);

    expect(generate({ seed: 8 })).not.toEqual(records);
  });

  it('gives exact shares of each kind', () => {
    const counts = [of('order'), of('duplicate'), of('invalid'), of('rejected')].map((kind) => kind.length);

    expect(counts).toEqual([880, 50, 50, 20]);
  });

  it('makes orders and rejected quotes that the contract accepts (EV1, EV7)', () => {
    for (const record of [...of('order'), ...of('rejected'), ...of('duplicate')]) {
      expect(parseEvent('cpq.quote.events.v1', decode(record))).toMatchObject({ kind: 'event' });
    }
  });

  it('states totals that are the exact sums of the lines (EV6)', () => {
    for (const { payload } of of('order').map(decode)) {
      const sum = (field: string) =>
        payload.lines.reduce((total: Big, line: Record<string, string>) => total.plus(line[field] ?? ''), new Big(0));

      expect(sum('oneTimeAmount').eq(payload.totals.oneTimeTotal)).toBe(true);
      expect(sum('recurringAmount').eq(payload.totals.recurringTotal)).toBe(true);
    }
  });

  it('makes quotes in yen for every tenant, most of their amounts without decimals (EV6)', () => {
    const yen = of('order')
      .map(decode)
      .filter(({ payload }) => payload.currency === 'JPY');

    expect(new Set(yen.map(({ tenantId }) => tenantId))).toEqual(new Set(['demo', 'globex']));
    const amounts: string[] = yen.flatMap(({ payload }) =>
      payload.lines.map((line: Record<string, string>) => line.oneTimeAmount),
    );
    expect(amounts.filter((amount) => /^-?[0-9]+$/.test(amount)).length).toBeGreaterThan(amounts.length / 2);
    expect(amounts).toContainEqual(expect.stringContaining('.'));
  });

  it('has quotes of 1 to 10 lines whose dependencies are earlier lines', () => {
    const sizes = new Set<number>();
    for (const { payload } of of('order').map(decode)) {
      sizes.add(payload.lines.length);
      const seen = new Set<string>();
      for (const line of payload.lines) {
        for (const { quoteLineId } of line.dependsOn ?? []) expect(seen).toContain(quoteLineId);
        seen.add(line.quoteLineId);
      }
    }

    expect([...sizes].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('lets the tenants take turns, whatever the run, so that each soon has an order', () => {
    for (const run of ['a', 'b', 'c', 'd']) {
      const tenants = generate({ run, count: 4, rejectedRate: 0, invalidRate: 0, duplicateRate: 0 }).map(
        (record) => decode(record).tenantId,
      );

      expect(tenants).toEqual(['demo', 'globex', 'demo', 'globex']);
    }
  });

  it('repeats headers of the value and the trace (EV2)', () => {
    for (const record of of('order')) {
      const value = decode(record);
      expect(record.headers).toMatchObject({
        eventId: value.eventId,
        tenantId: value.tenantId,
        producer: value.producer,
      });
      expect(record.headers.traceparent).toMatch(new RegExp(`^00-${value.traceId}-[0-9a-f]{16}-01$`));
    }
  });

  it('makes every duplicate a copy of an order sent before it', () => {
    const sent = new Set<string>();
    for (const { expectation } of records) {
      if (expectation.kind === 'order') sent.add(`${expectation.tenantId} ${expectation.quoteId}`);
      if (expectation.kind === 'duplicate') expect(sent).toContain(`${expectation.tenantId} ${expectation.quoteId}`);
    }
    const ways = new Set(of('duplicate').map((record) => record.expectation.how));

    expect(ways).toEqual(new Set(['same bytes', 'same event, published again', 'new event, same quote version']));
  });

  it('names each record by a digest that only identical records share', () => {
    for (const record of records) expect(record.expectation.digest).toBe(digestOf(record));
    const repeats = of('duplicate').filter((record) => record.expectation.how === 'same bytes');

    expect(new Set(records.map((record) => record.expectation.digest)).size).toBe(records.length - again(repeats));
  });
});

/** Byte-identical copies share their digest with the original; two copies of one original share it thrice. */
const again = (repeats: readonly GeneratedRecord[]) => repeats.length;

describe('invalid records', () => {
  const invalid = generate({ invalidRate: 0.5, duplicateRate: 0 }).filter(
    (record) => record.expectation.kind === 'invalid',
  );

  it('cover every fault', () => {
    expect(new Set(invalid.map((record) => record.expectation.how)).size).toBe(13);
  });

  it('are refused by the contract, or differ from their headers (SE2)', () => {
    for (const record of invalid) {
      if (record.expectation.how === 'tenant header differs') {
        expect(record.headers.tenantId).not.toBe(decode(record).tenantId);
      } else {
        expect(fateOf(record.value)).not.toBe('event');
      }
    }
  });
});

function fateOf(value: Buffer | null): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(value ?? undefined);
    return parseEvent('cpq.quote.events.v1', JSON.parse(text)).kind;
  } catch {
    return 'malformed';
  }
}

describe('a quote of one’s own', () => {
  it('gets the envelope that it lacks', () => {
    const record = ownQuote(exampleQuote());

    expect(parseEvent('cpq.quote.events.v1', decode(record))).toMatchObject({ kind: 'event' });
    expect(record.key).toBe(decode(record).payload.quoteId);
  });

  it('has no fault and no warning as the example gives it', () => {
    expect(judgeOwnQuote(exampleQuote())).toMatchObject({ faults: [], warnings: [] });
    expect(judgeOwnQuote(`\uFEFF${exampleQuote()}`)).toMatchObject({ faults: [], warnings: [] });
  });

  it('may state yen without decimals, and is told which currency needs them (EV6)', () => {
    const priced = (currency: string) => {
      const example = JSON.parse(exampleQuote());
      const lines = [{ ...example.payload.lines[0], oneTimeAmount: '1200', recurringAmount: '300' }];
      const totals = { oneTimeTotal: '1200', recurringTotal: '300' };
      return judgeOwnQuote(JSON.stringify({ ...example, payload: { ...example.payload, currency, totals, lines } }));
    };

    expect(priced('JPY')).toMatchObject({ faults: [], warnings: [] });
    expect(priced('EUR').faults).toContainEqual({
      path: '/payload/totals/oneTimeTotal',
      message: 'must be decimal text with 2 to 6 decimals, as it is in EUR',
    });
  });

  it('lists every fault of envelope and payload before it is published', () => {
    const { tenantId: _, payload } = JSON.parse(exampleQuote());
    const { totals: __, ...rest } = payload;
    const broken = { tenantId: 7, occurredAt: 'today', payload: { ...rest, currency: 'euro', lines: [{}] } };

    const { faults } = judgeOwnQuote(JSON.stringify(broken));

    expect(faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/tenantId', '/occurredAt', '/payload', '/payload/currency', '/payload/lines/0']),
    );
    expect(faults).toContainEqual({ path: '/payload', message: "must have required property 'totals'" });
  });

  it.each([
    ['{"eventType":"OrderCaptured","payload":{}}', '/eventType'],
    ['{"eventVersion":9,"payload":{}}', '/eventVersion'],
    ['{"payload":[]}', '/payload'],
    ['{}', '/payload'],
  ])('%s is refused at %s', (json, path) => {
    expect(judgeOwnQuote(json).faults).toContainEqual(expect.objectContaining({ path }));
  });

  it.each(['', '[', '[]', 'null', '"x"'])('%j is no quote at all', (json) => {
    expect(() => judgeOwnQuote(json)).toThrow();
  });

  it('is published with a warning when the service will reject its order', () => {
    const json = exampleQuote().replace('58.90', '58.91');

    const { faults, warnings } = judgeOwnQuote(json);

    expect(faults).toEqual([]);
    expect(warnings).toEqual([expect.objectContaining({ path: '/payload/totals/oneTimeTotal' })]);
  });
});
