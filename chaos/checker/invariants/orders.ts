import { asObject, canonical, digestOf, groupBy, type Json, objectIn, objectsOf, own, textOf } from '../event.ts';
import { type Evidence, keyOf, quoteKey } from '../evidence.ts';
import { type LineRow, type OrderRow, quoteTopic, type Violation } from '../snapshot.ts';

/** I1: accepted quotes and orders are one to one; nothing else became an order. */
export function* onePerQuote(evidence: Evidence): Generator<Violation> {
  const violation = (detail: string): Violation => ({ invariant: 'I1', detail });
  const { expectations, tables } = evidence;
  const orders = groupBy(tables.orders, quoteKey);
  const linesOf = groupBy(tables.lines, keyOf);
  const wanted = new Map(
    expectations.filter(({ kind }) => kind === 'order' || kind === 'rejected').map((each) => [quoteKey(each), each]),
  );
  for (const [key, { kind, lines }] of wanted) {
    const [order, ...more] = orders.get(key) ?? [];
    if (!order) yield violation(`quote ${key} has no order`);
    else if ((order.state === 'rejected') !== (kind === 'rejected'))
      yield violation(`quote ${key} should be an order of kind ${kind}; order ${order.orderId} is ${order.state}`);
    else if ((linesOf.get(keyOf(order)) ?? []).length !== lines)
      yield violation(`order ${keyOf(order)} has not the ${lines} lines of its quote`);
    if (more.length > 0) yield violation(`quote ${key} has ${more.length + 1} orders`);
  }
  const others = otherQuotes(evidence);
  for (const [key, [order]] of orders) {
    if (!wanted.has(key) && !others.has(key)) yield violation(`order ${order?.orderId} has no accepted quote ${key}`);
  }
  yield* strangers(evidence, violation);
}

/** Acceptances on the topic that nobody told what to expect of: another feeder's. */
function otherQuotes({ expectations, records }: Evidence): Set<string> {
  const told = new Set(expectations.map(({ digest }) => digest));
  return new Set(
    records(quoteTopic)
      .filter((record) => !told.has(digestOf(record)))
      .map((record) => objectIn(record.value))
      .filter((event) => textOf(event, 'eventType') === 'QuoteAccepted')
      .map((event) => `${textOf(event, 'tenantId')} ${textOf(asObject(own(event, 'payload')), 'quoteId')}`),
  );
}

function* strangers({ tables, facts, ordersByKey }: Evidence, violation: (detail: string) => Violation) {
  for (const line of tables.lines) {
    if (!ordersByKey.has(keyOf(line))) yield violation(`line ${line.lineId} of ${keyOf(line)}, which is no order`);
  }
  for (const key of facts.keys()) {
    if (!ordersByKey.has(key)) yield violation(`facts of ${key}, which is no order`);
  }
}

/**
 * I21: money and snapshot hash are the same text in the quote, in OrderCaptured and in the order's rows;
 * a whole amount of the quote stands with two decimals in both.
 */
export function* sameMoney(evidence: Evidence): Generator<Violation> {
  const quotes = acceptedQuotes(evidence);
  const linesOf = groupBy(evidence.tables.lines, keyOf);
  for (const order of evidence.tables.orders) {
    const told = {
      quote: quotes.get(`${quoteKey(order)} ${order.quoteVersion}`),
      fact: evidence.facts.get(keyOf(order))?.find(({ type }) => type === 'OrderCaptured')?.payload,
      rows: rowsOf(order, linesOf.get(keyOf(order)) ?? []),
    };
    const quote = told.quote && money(told.quote, objectsOf(told.quote, 'lines'), asOrdersWriteIt);
    const fact = told.fact && money(told.fact, objectsOf(told.fact, 'lineSummaries'));
    const rows = money(told.rows, objectsOf(told.rows, 'lines'));
    for (const [name, other] of [
      ['the quote', quote],
      ['OrderCaptured', fact],
    ] as const) {
      if (other !== undefined && other !== rows)
        yield { invariant: 'I21', detail: `order ${keyOf(order)}: ${name} says ${other}, the rows ${rows}` };
    }
  }
}

/** By tenant, quote and version; of several copies the first. */
function acceptedQuotes({ records }: Evidence): Map<string, Json> {
  const quotes = new Map<string, Json>();
  for (const record of records(quoteTopic)) {
    const event = objectIn(record.value);
    const payload = asObject(own(event, 'payload'));
    if (!payload || textOf(event, 'eventType') !== 'QuoteAccepted') continue;
    const key = `${textOf(event, 'tenantId')} ${textOf(payload, 'quoteId')} ${own(payload, 'quoteVersion')}`;
    if (!quotes.has(key)) quotes.set(key, payload);
  }
  return quotes;
}

const rowsOf = (order: OrderRow, lines: readonly LineRow[]): Json => ({
  ...order.doc,
  currency: order.currency,
  lines: lines.map(({ doc }) => doc),
});

const asOrdersWriteIt = (amount: string) => (/^-?[0-9]+$/.test(amount) ? `${amount}.00` : amount);

function money(told: Json, lines: readonly Json[], written = (amount: string) => amount): string {
  const amountOf = (from: Json | undefined, field: string) => written(textOf(from, field));
  const amounts = lines
    .map((line) => [textOf(line, 'quoteLineId'), amountOf(line, 'oneTimeAmount'), amountOf(line, 'recurringAmount')])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const totals = asObject(own(told, 'totals'));
  return canonical([
    textOf(told, 'currency'),
    [amountOf(totals, 'oneTimeTotal'), amountOf(totals, 'recurringTotal')],
    textOf(told, 'commercialSnapshotHash'),
    amounts,
  ]);
}
