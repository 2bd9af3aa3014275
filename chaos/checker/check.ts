import { groupBy } from './event.ts';
import { type Evidence, evidenceOf, type Invariant, quoteKey } from './evidence.ts';
import { countFates, inboxIsEffect, nothingLost, oneFate } from './invariants/consumed.ts';
import { deadLetters } from './invariants/dead-letters.ts';
import { factsMakeOrders, inVersionOrder, legalEdges } from './invariants/facts.ts';
import { onePerQuote, sameMoney } from './invariants/orders.ts';
import { copiesAreEqual, keyedPartitions, outboxIsTopic } from './invariants/outbox.ts';
import { requestsInOrder } from './invariants/requests.ts';
import type { Snapshot, Violation } from './snapshot.ts';

export interface CheckOptions {
  /** Every order that its publisher expects must be completed by now. */
  readonly expectAllCompleted?: boolean;
}

export interface Verdict {
  readonly violations: readonly Violation[];
  readonly counts: Readonly<Record<string, number>>;
}

const invariants: readonly Invariant[] = [
  ...[onePerQuote, inboxIsEffect, factsMakeOrders, outboxIsTopic, copiesAreEqual, inVersionOrder, keyedPartitions],
  ...[requestsInOrder, deadLetters, oneFate, nothingLost, legalEdges, sameMoney],
];

/** Judges a settled run: every invariant over one snapshot. Pure. */
export function check(snapshot: Snapshot, options: CheckOptions = {}): Verdict {
  const evidence = evidenceOf(snapshot);
  const violations = invariants.flatMap((invariant) => [...invariant(evidence)]);
  const late = options.expectAllCompleted ? [...unfinished(evidence)] : [];
  return { violations: [...violations, ...late], counts: countsOf(evidence) };
}

/** I23, in part: liveness as far as orders show it. */
function* unfinished({ expectations, tables }: Evidence): Generator<Violation> {
  const stateOf = new Map(tables.orders.map((order) => [quoteKey(order), order.state]));
  for (const each of expectations) {
    const state = stateOf.get(quoteKey(each));
    if (each.kind === 'order' && state !== 'completed')
      yield { invariant: 'I23', detail: `order of quote ${quoteKey(each)} is ${state ?? 'not there'}` };
  }
}

function countsOf(evidence: Evidence): Record<string, number> {
  const { tables, topics, ledger } = evidence;
  const counts: Record<string, number> = {};
  for (const [topic, records] of Object.entries(topics)) counts[topic] = records.length;
  for (const [state, orders] of groupBy(tables.orders, (order) => order.state))
    counts[`orders ${state}`] = orders.length;
  for (const [fate, count] of Object.entries(countFates(evidence))) counts[`quotes ${fate}`] = count;
  for (const [verdict, rows] of groupBy(tables.callbacks, (row) => row.verdict))
    counts[`reports ${verdict}`] = rows.length;
  const kafka = tables.outbox.filter(({ destination }) => destination === 'kafka');
  counts['outbox kafka'] = kafka.length;
  counts['outbox pending'] = tables.outbox.filter(({ settledAt }) => settledAt === null).length;
  if (ledger) counts['requests asked'] = ledger.length;
  return counts;
}
