import { describe, expect, test } from 'vitest';
import { bars } from '../../bench/bars.ts';
import { describePart } from '../../bench/describe-part.ts';
import { judge, type PartResult, readable } from '../../bench/figures.ts';
import { performancePage } from '../../bench/report/performance-page.ts';
import { ratioBars, ratioChart } from '../../bench/report/ratio-chart.ts';
import { isDone } from '../../bench/results.ts';

const result: PartResult = {
  part: 'orders',
  title: 'Whole orders',
  measuredAt: '2026-11-24T10:00:00.000Z',
  seconds: 61.2,
  machine: { cores: 2, memoryGb: 24, os: 'Linux', node: 'v24' },
  sizes: { rounds: 5 },
  faults: [],
  notes: [],
  figures: [
    { id: 'completed-rate', name: 'orders completed', value: 14.2, unit: '/s', min: 13, max: 15 },
    { id: 'cpu-vs-textbook', name: 'CPU', value: 0.25, unit: '×', min: 0.2, max: 0.5, pairs: 4, discarded: 1 },
  ],
  tables: [
    {
      title: 'Blocks',
      heads: ['contestant', 'orders/s'],
      rows: [
        ['a | b', 1234.5],
        ['c', null],
      ],
    },
  ],
};

describe('a figure is judged by its bar', () => {
  const more = { id: 'm', metric: 'm', better: 'more', must: 15, aim: 25, unit: '/s' } as const;

  test.each([
    [14.9, 'MISSED'],
    [15, 'met'],
    [25, 'aim met'],
    [undefined, 'not measured'],
    [Number.NaN, 'not measured'],
  ])('%s against at least 15, better 25: %s', (value, verdict) => {
    expect(judge(more, value)).toBe(verdict);
  });

  test('where less is better it is the other way round', () => {
    const less = { ...more, better: 'less', must: 10, aim: 5 } as const;

    expect([11, 10, 5].map((value) => judge(less, value))).toEqual(['MISSED', 'met', 'aim met']);
  });

  test('every bar is named once, and an aim asks no less than its must', () => {
    expect(new Set(bars.map(({ id }) => id)).size).toBe(bars.length);
    for (const bar of bars) expect(judge({ ...bar, aim: bar.must }, bar.aim)).toBe('aim met');
  });
});

test('numbers are told with the digits that count', () => {
  expect([0.12345, 1.234, 12.34, 123.4, 1234.5, 0, Number.NaN].map(readable)).toEqual(
    ['0.123', '1.23', '12.3', '123', '1,235', '0.00', '–'], // a figure of 1,234.5 rounds up
  );
});

describe('the page', () => {
  const { blocks, chart } = performancePage([result]);

  test('has every bar with what was seen of it, a missed must in bold', () => {
    expect(blocks.verdicts?.split('\n').filter((line) => line !== '')).toHaveLength(bars.length + 2);
    expect(blocks.verdicts).toContain('| ≥ 15.0/s | ≥ 25.0/s | 14.2/s (13.0–15.0) | **MISSED** |');
    expect(blocks.verdicts).toContain('0.250× (0.200–0.500), 4 pairs, 1 discarded | aim met |');
    expect(blocks.verdicts).toContain('| – | not measured |');
  });

  test('tells where and when, and keeps what was said inside its cell', () => {
    expect(blocks['where and when']).toContain(
      '| orders | 2026-11-24 10:00 | 61 s | 2 cores, 24 GB, Linux, Node v24 | – |',
    );
    expect(blocks.contestants).toContain('### Blocks');
    expect(blocks.contestants).toContain('| a \\| b | 1,235 |');
  });

  test('tells faults of a run where its figures are', () => {
    const faulty = performancePage([{ ...result, faults: ['an order was lost'] }]);

    expect(faulty.blocks['where and when']).toContain('**FAULT** an order was lost');
  });

  test('and its chart are the same for the same results', () => {
    expect(performancePage([result])).toEqual({ blocks, chart });
  });
});

describe('the chart', () => {
  const [bar] = ratioBars(result.figures, bars);

  test('turns a figure over of which less is better, with its range and its goals', () => {
    expect(bar).toEqual({
      label: expect.any(String),
      value: 4,
      min: 2,
      max: 5,
      must: 2,
      aim: expect.closeTo(2.857, 3),
    });
  });

  test('is an image that reads on light and on dark, says in words what it shows, and closes every element', () => {
    const svg = ratioChart(
      [
        { label: 'a < b & "c"', value: 0.5, min: 0.4, max: 0.6 },
        { ...bar, label: 'x', value: 4, min: 2, max: 5 },
      ],
      'today',
    );

    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).toContain('<desc id="about">a &lt; b &amp; &quot;c&quot;: 0.500 times; x: 4.00 times</desc>');
    expect(svg).toContain('class="lag"');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(openElements(svg)).toEqual([]);
  });

  test('of nothing is still an image', () => {
    expect(ratioChart([], 'not measured yet')).not.toMatch(/NaN|undefined|Infinity/);
  });

  /** Names of elements that are opened and not closed. */
  function openElements(svg: string): readonly string[] {
    const open: string[] = [];
    for (const [, end, name = '', , self] of svg.matchAll(/<(\/?)([a-z]+)((?:\s[^<>]*?)?)(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!self) open.push(name);
    }
    return open;
  }
});

test('a terminal is told the verdict, the range, and what went wrong', () => {
  const told = describePart({ ...result, faults: ['an order was lost'], notes: ['others were busy'] });

  expect(told).toMatch(/orders completed +14\.2 \/s \(13\.0–15\.0\) +must ≥ 15, aim ≥ 25: MISSED/);
  expect(told).toContain('FAULT: an order was lost');
  expect(told).toContain('note: others were busy');
});

describe('a run that goes on later', () => {
  const now = Date.parse(result.measuredAt) + 3_600_000;

  test('leaves out what was measured lately at the same sizes without a fault, and nothing else', () => {
    expect(isDone(result, { rounds: 5 }, now)).toBe(true);
    expect(isDone(undefined, { rounds: 5 }, now)).toBe(false);
    expect(isDone(result, { rounds: 4 }, now)).toBe(false);
    expect(isDone({ ...result, faults: ['x'] }, { rounds: 5 }, now)).toBe(false);
    expect(isDone(result, { rounds: 5 }, now + 24 * 3_600_000)).toBe(false);
  });
});
