import type { Table } from './figures.ts';
import type { Block } from './order-block.ts';
import { median } from './statistics.ts';

/** Medians of the blocks of each contestant, one row each: where an order's cost goes. */
export function blockTable(title: string, blocks: readonly Block[]): Table {
  const byName = Map.groupBy(blocks, ({ contestant }) => contestant);
  const middle = (own: readonly Block[], figure: (block: Block) => number | undefined) =>
    median(own.flatMap((block) => figure(block) ?? []));
  const cores = (own: readonly Block[], part: string) => middle(own, (block) => block.cores[part] ?? 0);
  return {
    title,
    heads: [
      ...['contestant', 'blocks', 'orders/s', 'CPU ms/order', 'transactions/order', 'WAL kB/order'],
      ...['transitions', 'history events', 'history kB', 'RSS MB'],
      ...['cores: itself', 'Postgres', 'Kafka', 'Temporal', 'providers, measuring', 'other programs'],
    ],
    rows: [...byName].map(([name, own]) => [
      ...[name, own.length, middle(own, ({ rate }) => rate), middle(own, ({ cpuMs }) => cpuMs)],
      ...[middle(own, ({ database }) => database.commits), middle(own, ({ database }) => database.walBytes / 1000)],
      middle(own, ({ temporal }) => temporal?.transitions),
      middle(own, ({ temporal }) => temporal?.events),
      middle(own, ({ temporal }) => temporal && temporal.bytes / 1000),
      middle(own, ({ rssMb }) => rssMb),
      ...[cores(own, 'contestant'), cores(own, 'postgres'), cores(own, 'kafka'), cores(own, 'temporal')],
      ...[cores(own, 'provider and measurement'), middle(own, ({ others }) => others)],
    ]),
  };
}

/** Faults of blocks, each with its contestant; a block that failed proves nothing. */
export const faultsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(({ contestant, faults }) => faults.map((fault) => `${contestant}: ${fault}`));

/** Other programs that took more than this spoil what is measured in seconds. */
const maxOthers = 0.15;

export function disturbed(blocks: readonly Block[]): readonly string[] {
  const spoilt = blocks.filter(({ others }) => others > maxOthers).length;
  return spoilt === 0
    ? []
    : [
        `Other programs took more than ${maxOthers} of a core in ${spoilt} of ${blocks.length} blocks: rates are too low.`,
      ];
}

export const sayBlock = ({ contestant, rate, cpuMs, others, faults }: Block): string =>
  `  ${contestant}: ${rate.toFixed(1)} orders/s, ${cpuMs.toFixed(0)} ms CPU each, others ${others.toFixed(2)} cores${faults.length > 0 ? `, ${faults.length} FAULTS` : ''}`;
