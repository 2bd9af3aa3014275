import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { performancePage } from '../../bench/report/performance-page.ts';
import { chartFile, committedResults } from '../../bench/report/write-page.ts';
import { generatedBlock } from './generated.ts';

test('docs/performance.md and its chart show the results that are kept in bench/results', () => {
  const { blocks, chart } = performancePage(committedResults());

  for (const [name, block] of Object.entries(blocks)) {
    const { found, expected } = generatedBlock('docs/performance.md', name, block);
    expect(found).toBe(expected);
  }
  if (process.env.UPDATE_DOCS === '1') writeFileSync(chartFile, chart);
  expect(readFileSync(chartFile, 'utf8')).toBe(chart);
});
