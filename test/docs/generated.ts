import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export interface Block {
  /** What stands between the markers of the document. */
  readonly found: string;
  readonly expected: string;
}

/**
 * The part of a document between `<!-- generated: NAME -->` and `<!-- end -->`, beside what the code gives now; both
 * without what the formatter adds. With UPDATE_DOCS=1 the document is brought up to date instead.
 */
export function generatedBlock(file: string, name: string, expected: string): Block {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const open = `<!-- generated: ${name} -->\n`;
  const from = text.indexOf(open);
  const to = text.indexOf('<!-- end -->', from);
  if (from === -1 || to === -1) throw new Error(`${file} has no part "${name}" between its two markers`);
  const start = from + open.length;
  const found = process.env.UPDATE_DOCS === '1' ? expected : text.slice(start, to);
  const updated = text.slice(0, start) + expected + text.slice(to);
  if (plain(found) !== plain(text.slice(start, to))) writeFileSync(path, updated);
  return { found: plain(found), expected: plain(expected) };
}

/** The formatter pads the cells of a table, and sets a blank line around it. */
const plain = (text: string): string =>
  text
    .replaceAll(/ *\| */g, '|')
    .replaceAll(/-{3,}/g, '---')
    .trim();

export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return `${line(heads)}|${heads.map(() => '---|').join('')}\n${rows.map(line).join('')}`;
}
