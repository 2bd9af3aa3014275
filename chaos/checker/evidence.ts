import { type Fact, factIn, groupBy, place } from './event.ts';
import { type OrderRow, orderTopic, ownTopics, type Snapshot, type TopicRecord, type Violation } from './snapshot.ts';

/** A snapshot with the indexes that several invariants need. */
export interface Evidence extends Snapshot {
  readonly records: (topic: string) => readonly TopicRecord[];
  /** First occurrences on the order topic by `tenant order`, in version order. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  readonly ordersByKey: ReadonlyMap<string, OrderRow>;
  readonly recordAt: ReadonlyMap<string, TopicRecord>;
}

export type Invariant = (evidence: Evidence) => Iterable<Violation>;

export const keyOf = (row: { readonly tenantId: string; readonly orderId: string }): string =>
  `${row.tenantId} ${row.orderId}`;

export const quoteKey = (row: { readonly tenantId: string; readonly quoteId: string }): string =>
  `${row.tenantId} ${row.quoteId}`;

export function evidenceOf(snapshot: Snapshot): Evidence {
  const records = (topic: string) => snapshot.topics[topic] ?? [];
  const recordAt = new Map<string, TopicRecord>();
  for (const topic of Object.keys(snapshot.topics)) {
    for (const record of records(topic)) recordAt.set(place(record), record);
  }
  return {
    ...snapshot,
    records,
    recordAt,
    facts: firstFacts(records(orderTopic)),
    ordersByKey: new Map(snapshot.tables.orders.map((order) => [keyOf(order), order])),
  };
}

function firstFacts(records: readonly TopicRecord[]): Map<string, Fact[]> {
  const seen = new Set<string>();
  const first = records.flatMap((record) => {
    const fact = factIn(record);
    if (!fact || seen.has(fact.eventId)) return [];
    seen.add(fact.eventId);
    return [fact];
  });
  const byOrder = groupBy(first, keyOf);
  for (const facts of byOrder.values()) facts.sort((a, b) => a.version - b.version);
  return byOrder;
}

export const isOurs = (topic: string): boolean => ownTopics.some((own) => own === topic);
