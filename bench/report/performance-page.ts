import { bars } from '../bars.ts';
import { cellText, type Figure, judge, type PartResult, readable, type Table } from '../figures.ts';
import { ratioBars, ratioChart } from './ratio-chart.ts';

/** The generated parts of docs/performance.md by their names, and the chart. Pure. */
export function performancePage(results: readonly PartResult[]): { blocks: Record<string, string>; chart: string } {
  return {
    blocks: { verdicts: verdicts(results), 'where and when': whereAndWhen(results), contestants: tablesOf(results) },
    chart: chartOf(results),
  };
}

const figuresOf = (results: readonly PartResult[]): readonly Figure[] => results.flatMap(({ figures }) => figures);

function verdicts(results: readonly PartResult[]): string {
  const figures = figuresOf(results);
  const rows = bars.map((bar) => {
    const figure = figures.find(({ id }) => id === bar.id);
    const sign = bar.better === 'more' ? '≥' : '≤';
    const unit = bar.unit === '' || bar.unit === '/s' ? bar.unit : ` ${bar.unit}`;
    const verdict = judge(bar, figure?.value);
    return [
      bar.metric,
      ...[`${sign} ${readable(bar.must)}${unit}`, `${sign} ${readable(bar.aim)}${unit}`],
      figure === undefined ? '–' : seen(figure),
      verdict === 'MISSED' ? '**MISSED**' : verdict,
    ];
  });
  return markdown(['figure', 'must', 'aim', 'seen', ''], rows);
}

function seen({ value, unit, min, max, pairs, discarded }: Figure): string {
  const range = min === undefined || max === undefined ? '' : ` (${readable(min)}–${readable(max)})`;
  const paired = pairs === undefined ? '' : `, ${pairs} pairs${discarded ? `, ${discarded} discarded` : ''}`;
  return `${readable(value)}${unit === '' || unit === '×' || unit === '/s' ? unit : ` ${unit}`}${range}${paired}`;
}

function whereAndWhen(results: readonly PartResult[]): string {
  const rows = results.map(({ part, measuredAt, machine, seconds, faults, notes }) => [
    ...[part, measuredAt.slice(0, 16).replace('T', ' '), `${Math.round(seconds)} s`],
    `${machine.cores} cores, ${machine.memoryGb} GB, ${machine.os}, Node ${machine.node}`,
    [...faults.map((fault) => `**FAULT** ${fault}`), ...notes].join(' ') || '–',
  ]);
  return markdown(['part', 'measured (UTC)', 'took', 'machine', 'notes'], rows);
}

const tablesOf = (results: readonly PartResult[]): string =>
  results.flatMap(({ tables }) => tables.map(tableOf)).join('\n');

const tableOf = ({ title, heads, rows }: Table): string =>
  `### ${title}\n\n${markdown(
    heads,
    rows.map((row) => row.map(cellText)),
  )}`;

function chartOf(results: readonly PartResult[]): string {
  const latest = results.map(({ measuredAt }) => measuredAt.slice(0, 10)).sort();
  return ratioChart(ratioBars(figuresOf(results), bars), latest.at(-1) ?? 'not measured yet');
}

function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`;
  return `${line(heads)}|${heads.map(() => '---|').join('')}\n${rows.map(line).join('')}`;
}
