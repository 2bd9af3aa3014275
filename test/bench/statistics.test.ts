import { describe, expect, test } from 'vitest';
import { turns } from '../../bench/interleave.ts';
import { recoveredAfter, type Sample } from '../../bench/recovered-after.ts';
import { isSteady, median, pairedRatio, percentile } from '../../bench/statistics.ts';

describe('statistics of the benchmark', () => {
  test('the median is the middle value, or between the middle two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 3])).toBe(4);
    expect(median([])).toBeNaN();
  });

  test('a percentile is a value that was seen, by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);

    expect([0, 0.5, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([1, 50, 99, 100]);
    expect(percentile([7], 0.99)).toBe(7);
  });

  test('a pair whose disk probe moved more than twofold is discarded', () => {
    const pair = (ours: number, ...probes: number[]) => ({ ours, theirs: 10, probes });

    expect(isSteady(pair(1, 1, 2))).toBe(true);
    expect(isSteady(pair(1, 1, 2.1))).toBe(false);
    expect(isSteady({ probes: [] })).toBe(false);
    expect(pairedRatio([pair(20, 1, 1), pair(30, 1, 1.5), pair(900, 1, 3)])).toEqual({
      median: 2.5,
      min: 2,
      max: 3,
      pairs: 2,
      discarded: 1,
    });
  });

  test('when no pair was steady the ratio is of all, and says that none counts', () => {
    expect(pairedRatio([{ ours: 4, theirs: 2, probes: [1, 9] }])).toMatchObject({ median: 2, pairs: 0, discarded: 1 });
  });

  test('every other round goes backwards', () => {
    expect(turns(['a', 'b', 'c'], 3)).toEqual([
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
      ['a', 'b', 'c'],
    ]);
  });
});

describe('recovery after a kill', () => {
  /** Samples of every 100 ms, by the orders a second of each second. */
  function samples(...rates: number[]): Sample[] {
    let completed = 0;
    return rates.flatMap((rate, second) =>
      Array.from({ length: 10 }, (_, tenth) => {
        completed += rate / 10;
        return { at: second * 1000 + tenth * 100, completed };
      }),
    );
  }

  test('is the time until the next three seconds have 90 % of the rate again', () => {
    const seen = samples(20, 20, 20, 0, 0, 0, 0, 20, 20, 20, 20, 20);
    const ms = recoveredAfter(seen, 3_000, 20) ?? Number.NaN;

    expect(ms).toBeGreaterThan(3_500);
    expect(ms).toBeLessThan(4_100);
  });

  test('is nothing when the rate never fell, and unknown when it never came back', () => {
    expect(recoveredAfter(samples(20, 20, 20, 19, 20, 20, 20, 20), 2_000, 20)).toBe(0);
    expect(recoveredAfter(samples(20, 20, 20, 0, 0, 0, 9, 9, 9, 9, 9), 3_000, 20)).toBeUndefined();
  });

  test('is not told by orders that still ended just after the kill', () => {
    const seen = samples(20, 20, 20, 20, 0, 0, 0, 0, 0, 20, 20, 20, 20, 20);

    expect(recoveredAfter(seen, 3_000, 20)).toBeGreaterThan(5_000);
  });
});
