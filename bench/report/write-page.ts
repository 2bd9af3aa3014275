import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { partNames, readResult, resultsFolder } from '../results.ts';
import { performancePage } from './performance-page.ts';

export const pageFile = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
export const chartFile = fileURLToPath(new URL('../../docs/images/performance.svg', import.meta.url));

/** The results that are committed, in the order of the parts. */
export const committedResults = () =>
  partNames.flatMap((name) => {
    const result = readResult(resultsFolder, name);
    return result === undefined ? [] : [result];
  });

/** Brings docs/performance.md and its chart up to the results that are kept. */
export function writePage(): void {
  const { blocks, chart } = performancePage(committedResults());
  writeFileSync(chartFile, chart);
  let text = readFileSync(pageFile, 'utf8');
  for (const [name, block] of Object.entries(blocks)) {
    const open = `<!-- generated: ${name} -->\n`;
    const from = text.indexOf(open);
    const to = text.indexOf('<!-- end -->', from);
    if (from === -1 || to === -1) throw new Error(`docs/performance.md has no part "${name}" between its two markers`);
    text = text.slice(0, from + open.length) + block + text.slice(to);
  }
  writeFileSync(pageFile, text);
}
