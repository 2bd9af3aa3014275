import type { Bar, Figure } from '../figures.ts';
import { readable } from '../figures.ts';

export interface RatioBar {
  readonly label: string;
  /** More than 1 is better than the peer. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly must?: number;
  readonly aim?: number;
}

/** What the chart shows: figures by id, and whether less of it is better, so that it is turned over. */
export const charted: readonly { readonly id: string; readonly label: string; readonly turned?: true }[] = [
  { id: 'completed-vs-textbook', label: 'orders/s, against a textbook Temporal order' },
  { id: 'cpu-vs-textbook', label: 'orders per CPU second, against the same', turned: true },
  { id: 'completed-vs-dbos', label: 'orders/s, against DBOS Transact' },
  { id: 'captured-vs-naive', label: 'quotes captured/s, against a naive consumer' },
  { id: 'outbox-vs-library', label: 'outbox events/s, against pg-transactional-outbox' },
  { id: 'reads-vs-bare', label: 'GET order req/s, against bare node:http' },
];

export function ratioBars(figures: readonly Figure[], bars: readonly Bar[]): readonly RatioBar[] {
  return charted.flatMap(({ id, label, turned }) => {
    const figure = figures.find((one) => one.id === id);
    if (figure === undefined || !Number.isFinite(figure.value)) return [];
    const { value, min = value, max = value } = figure;
    const bar = bars.find((one) => one.id === id);
    const goals = bar === undefined ? {} : { must: bar.must, aim: bar.aim };
    return [turned ? turnedOver({ label, value, min, max, ...goals }) : { label, value, min, max, ...goals }];
  });
}

function turnedOver({ label, value, min, max, must, aim }: RatioBar): RatioBar {
  return {
    label,
    value: 1 / value,
    min: 1 / max,
    max: 1 / min,
    must: must === undefined ? undefined : 1 / must,
    aim: aim === undefined ? undefined : 1 / aim,
  };
}

const width = 880;
const rowHeight = 44;
const plot = { left: 352, right: 800, top: 64 };

/** Horizontal bars from 1× on a logarithmic axis, with the least and greatest pair, the must and the aim. Pure. */
export function ratioChart(bars: readonly RatioBar[], measuredAt: string): string {
  const all = bars.flatMap(({ value, min, max, must = 1, aim = 1 }) => [value, min, max, must, aim]);
  const low = 2 ** Math.floor(Math.log2(Math.min(0.5, ...all)));
  const high = 2 ** Math.ceil(Math.log2(Math.max(2, ...all)));
  const x = (ratio: number) => plot.left + (Math.log2(ratio / low) / Math.log2(high / low)) * (plot.right - plot.left);
  const bottom = plot.top + bars.length * rowHeight;
  const height = bottom + 66;
  const ticks = Array.from({ length: Math.log2(high / low) + 1 }, (_, at) => low * 2 ** at);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">
<title id="title">This service against its peers</title>
<desc id="about">${escaped(bars.map(({ label, value }) => `${label}: ${readable(value)} times`).join('; '))}</desc>
<style>
svg { --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --bar: #2f6fb0; --lag: #b35900; font: 13px system-ui, sans-serif }
@media (prefers-color-scheme: dark) { svg { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --bar: #6cb0f5; --lag: #f0a050 } }
text { fill: var(--ink) } .soft { fill: var(--soft) } .head { font-size: 16px; font-weight: 600 }
.grid { stroke: var(--line) } .one { stroke: var(--soft); stroke-width: 1.5 } .range { stroke: var(--ink); stroke-width: 1.5 }
.bar { fill: var(--bar) } .lag { fill: var(--lag) } .goal { fill: none; stroke: var(--ink); stroke-width: 1.5 } .must { fill: var(--ink) }
</style>
<text class="head" x="16" y="26">This service ÷ its peers (right of 1× is better)</text>
<text class="soft" x="16" y="46">median of pairs measured in turns, ${escaped(measuredAt)}; the thin line is the least and the greatest pair</text>
${ticks.map((tick) => `<line class="${tick === 1 ? 'one' : 'grid'}" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="${plot.top}" y2="${bottom}"/><text class="soft" x="${at(x(tick))}" y="${bottom + 18}" text-anchor="middle">${tick < 1 ? `1/${1 / tick}` : tick}×</text>`).join('\n')}
${bars.map((bar, row) => drawn(bar, plot.top + row * rowHeight, x)).join('\n')}
<path class="must" d="${diamond(24, bottom + 42)}"/><text class="soft" x="36" y="${bottom + 46}">must</text>
<path class="goal" d="${diamond(90, bottom + 42)}"/><text class="soft" x="102" y="${bottom + 46}">aim</text>
</svg>
`;
}

function drawn({ label, value, min, max, must, aim }: RatioBar, top: number, x: (ratio: number) => number): string {
  const middle = top + rowHeight / 2;
  const [from, to] = [Math.min(x(1), x(value)), Math.max(x(1), x(value))];
  const goal = (name: string, ratio: number | undefined) =>
    ratio === undefined ? '' : `<path class="${name}" d="${diamond(x(ratio), middle)}"/>`;
  return [
    `<text x="${plot.left - 12}" y="${at(middle + 4)}" text-anchor="end">${escaped(label)}</text>`,
    `<rect class="${value >= 1 ? 'bar' : 'lag'}" x="${at(from)}" y="${at(middle - 9)}" width="${at(Math.max(1, to - from))}" height="18" rx="2"/>`,
    `<line class="range" x1="${at(x(min))}" x2="${at(x(max))}" y1="${at(middle)}" y2="${at(middle)}"/>`,
    goal('must', must),
    goal('goal', aim),
    `<text x="${width - 16}" y="${at(middle + 4)}" text-anchor="end">${readable(value)}×</text>`,
  ].join('');
}

const diamond = (x: number, y: number) => `M${at(x)} ${at(y - 6)}l5 6-5 6-5-6z`;

const at = (position: number): string => String(Math.round(position * 10) / 10);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
