import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');

export interface Block {
  /** What stands between the markers of the document. */
  readonly found: string;
  readonly expected: string;
}

/**
 * The part of a document between `<!-- generated: NAME -->` and `<!-- end -->`, beside what the code gives now.
 * With UPDATE_DOCS=1 the document is brought up to date instead.
 */
export function generatedBlock(file: string, name: string, expected: string): Block {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const open = `<!-- generated: ${name} -->\n`;
  const from = text.indexOf(open);
  const to = text.indexOf('<!-- end -->', from);
  if (from === -1 || to === -1) throw new Error(`${file} has no part "${name}" between its two markers`);
  const start = from + open.length;
  if (process.env.UPDATE_DOCS !== '1') return { found: text.slice(start, to), expected };
  writeFileSync(path, text.slice(0, start) + expected + text.slice(to));
  return { found: expected, expected };
}

export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return `${line(heads)}|${heads.map(() => '---|').join('')}\n${rows.map(line).join('')}`;
}
