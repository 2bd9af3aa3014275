import Big from 'big.js';
import type { QuoteFault } from '../order/facts.ts';
import type { AcceptedQuote, QuoteLine } from './quote.ts';

/** Every business fault of an accepted quote; empty when an order may be made of it. */
export function validateQuote(quote: AcceptedQuote, knowsProvider: (provider: string) => boolean): QuoteFault[] {
  const ids = new Set(quote.lines.map((line) => line.quoteLineId));
  const perLine = quote.lines.flatMap((line, index) => lineFaults(line, `/lines/${index}`, { ids, knowsProvider }));
  return [...duplicateIds(quote.lines), ...perLine, ...cycleFaults(quote.lines, ids), ...totalFaults(quote)];
}

interface Known {
  readonly ids: ReadonlySet<string>;
  readonly knowsProvider: (provider: string) => boolean;
}

function lineFaults(line: QuoteLine, path: string, { ids, knowsProvider }: Known) {
  const faults: QuoteFault[] = [];
  const add = (code: string, at: string, message: string) => faults.push({ code, path: `${path}${at}`, message });
  if (line.provider === undefined) add('PROVIDER_MISSING', '/provider', 'name the provider that fulfils the line');
  else if (!knowsProvider(line.provider))
    add('PROVIDER_UNKNOWN', '/provider', `no provider ${line.provider} serves this tenant`);
  if (line.action !== 'ADD' && line.targetAssetId === undefined)
    add('TARGET_ASSET_MISSING', '/targetAssetId', `${line.action} must name the asset it changes`);
  const parent = line.parentQuoteLineId;
  if (parent === line.quoteLineId) add('PARENT_IS_SELF', '/parentQuoteLineId', 'a line is not its own parent');
  else if (parent !== undefined && !ids.has(parent))
    add('PARENT_UNKNOWN', '/parentQuoteLineId', `no line ${parent} in this quote`);
  const seen = new Set<string>();
  for (const [index, edge] of (line.dependsOn ?? []).entries()) {
    const at = `/dependsOn/${index}`;
    if (edge.quoteLineId === line.quoteLineId) add('DEPENDS_ON_SELF', at, 'a line does not depend on itself');
    else if (!ids.has(edge.quoteLineId)) add('DEPENDENCY_UNKNOWN', at, `no line ${edge.quoteLineId} in this quote`);
    if (seen.has(edge.quoteLineId)) add('DEPENDENCY_TWICE', at, `line ${edge.quoteLineId} is named twice`);
    if ((edge.kind ?? 'finish-to-start') !== 'finish-to-start')
      add('DEPENDENCY_KIND_UNSUPPORTED', `${at}/kind`, 'only finish-to-start is supported');
    seen.add(edge.quoteLineId);
  }
  return faults;
}

function duplicateIds(lines: readonly QuoteLine[]): QuoteFault[] {
  const seen = new Set<string>();
  return lines.flatMap((line, index) => {
    const twice = seen.has(line.quoteLineId);
    seen.add(line.quoteLineId);
    const message = `line ${line.quoteLineId} stands twice`;
    return twice ? [{ code: 'LINE_ID_TWICE', path: `/lines/${index}/quoteLineId`, message }] : [];
  });
}

/**
 * Lines that can never start: what is left when lines without unfinished dependencies are taken away again and again.
 * A dependency on itself or on a stranger is a fault of its own and holds up nothing here.
 */
function cycleFaults(lines: readonly QuoteLine[], ids: ReadonlySet<string>): QuoteFault[] {
  const before = new Map(lines.map((line) => [line.quoteLineId, new Set<string>()]));
  for (const { quoteLineId, dependsOn = [] } of lines)
    for (const edge of dependsOn)
      if (edge.quoteLineId !== quoteLineId && ids.has(edge.quoteLineId)) before.get(quoteLineId)?.add(edge.quoteLineId);
  const followers = new Map<string, string[]>();
  for (const [id, others] of before)
    for (const other of others) followers.set(other, [...(followers.get(other) ?? []), id]);
  const free = [...before].flatMap(([id, others]) => (others.size === 0 ? [id] : []));
  for (let id = free.pop(); id !== undefined; id = free.pop())
    for (const next of followers.get(id) ?? []) {
      const left = before.get(next);
      left?.delete(id);
      if (left?.size === 0) free.push(next);
    }
  const message = 'the line depends, directly or through others, on a cycle';
  return lines.flatMap((line, index) =>
    (before.get(line.quoteLineId)?.size ?? 0) > 0
      ? [{ code: 'DEPENDENCY_CYCLE', path: `/lines/${index}/dependsOn`, message }]
      : [],
  );
}

function totalFaults({ totals, lines }: AcceptedQuote): QuoteFault[] {
  const fault = (field: 'oneTimeTotal' | 'recurringTotal', amounts: readonly string[]) => {
    const sum = amounts.reduce((total, amount) => total.plus(amount), new Big(0));
    if (sum.eq(totals[field])) return [];
    const message = `${totals[field]} is not the sum of the lines, ${sum.toFixed()}`;
    return [{ code: 'TOTAL_MISMATCH', path: `/totals/${field}`, message }];
  };
  return [
    ...fault(
      'oneTimeTotal',
      lines.map((line) => line.oneTimeAmount),
    ),
    ...fault(
      'recurringTotal',
      lines.map((line) => line.recurringAmount),
    ),
  ];
}
