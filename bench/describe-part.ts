import { bars } from './bars.ts';
import { cellText, judge, type PartResult, readable, type Table } from './figures.ts';

/** What a part found, for a terminal. */
export function describePart({ title, figures, tables, faults, notes, seconds }: PartResult): string {
  const lines = figures.map(({ id, name, value, unit, min, max, pairs }) => {
    const bar = bars.find((one) => one.id === id);
    const sign = bar?.better === 'less' ? '≤' : '≥';
    const range = min === undefined || max === undefined ? '' : ` (${readable(min)}–${readable(max)})`;
    const paired = pairs === undefined ? '' : `, ${pairs} pairs`;
    const verdict =
      bar === undefined ? '' : `   must ${sign} ${bar.must}, aim ${sign} ${bar.aim}: ${judge(bar, value)}`;
    return `  ${name.padEnd(52)} ${readable(value).padStart(8)} ${unit}${range}${paired}${verdict}`;
  });
  return [
    `\n${title} (${Math.round(seconds)} s)`,
    ...lines,
    ...tables.flatMap(describeTable),
    ...notes.map((note) => `  note: ${note}`),
    ...faults.map((fault) => `  FAULT: ${fault}`),
    '',
  ].join('\n');
}

function describeTable({ title, heads, rows }: Table): string[] {
  const texts = [heads, ...rows.map((row) => row.map(cellText))];
  const widths = heads.map((_, column) => Math.max(...texts.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) => `    ${row.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  ')}`;
  return [`  ${title}:`, ...texts.map(line)];
}
