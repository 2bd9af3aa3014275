import { asObject, canonical, factIn, groupBy, own, textOf } from '../event.ts';
import { type Evidence, keyOf } from '../evidence.ts';
import { type FoldedLine, type FoldedOrder, foldFacts, totalsOf } from '../fold.ts';
import { type LineRow, type OrderRow, orderTopic, type Violation } from '../snapshot.ts';

/** I3: every order version is one fact, in timeline, outbox and topic alike, and the facts fold to the rows. */
export function* factsMakeOrders(evidence: Evidence): Generator<Violation> {
  const { tables, facts } = evidence;
  const timelines = groupBy(tables.timeline, keyOf);
  const outboxes = groupBy(
    tables.outbox
      .filter(({ topic }) => topic === orderTopic)
      .map((row) => ({
        ...row,
        orderId: row.aggregate,
        eventId: textOf(asObject(JSON.parse(row.body)), 'eventId'),
        fact: row.eventType,
      })),
    keyOf,
  );
  const linesOf = groupBy(tables.lines, keyOf);
  for (const order of tables.orders) {
    const key = keyOf(order);
    const violation = (detail: string): Violation => ({ invariant: 'I3', detail: `order ${key}: ${detail}` });
    const told = facts.get(key) ?? [];
    const wanted = sequence(order.version);
    const sources = {
      timeline: timelines.get(key) ?? [],
      outbox: outboxes.get(key) ?? [],
      topic: told.map((fact) => ({ ...fact, fact: fact.type })),
    };
    for (const [name, rows] of Object.entries(sources)) {
      const versions = rows.map(({ version }) => version).sort((a, b) => a - b);
      if (versions.join() !== wanted)
        yield violation(`version ${order.version}, but the ${name} has ${versions.join() || 'nothing'}`);
    }
    if (names(sources.timeline) !== names(sources.outbox)) yield violation('timeline and outbox name other facts');
    const folded = foldFacts(told);
    for (const fault of differences(order, linesOf.get(key) ?? [], folded)) yield violation(fault);
  }
}

const sequence = (last: number): string => Array.from({ length: last }, (_, index) => index + 1).join();

const names = (rows: readonly { version: number; fact: string; eventId: string }[]): string =>
  [...rows]
    .sort((a, b) => a.version - b.version)
    .map(({ version, fact, eventId }) => `${version} ${fact} ${eventId}`)
    .join();

function* differences(order: OrderRow, lines: readonly LineRow[], folded: FoldedOrder): Generator<string> {
  const row = {
    version: order.version,
    state: order.state,
    quoteId: order.quoteId,
    quoteVersion: order.quoteVersion,
    customerId: order.customerId,
    currency: order.currency,
    capturedAt: order.capturedAt,
    totals: order.doc.totals,
    commercialSnapshotHash: order.doc.commercialSnapshotHash,
  };
  const { captured } = folded;
  const told = {
    version: folded.version,
    state: folded.state,
    quoteId: own(captured, 'quoteId'),
    quoteVersion: own(captured, 'quoteVersion'),
    customerId: own(captured, 'customerId'),
    currency: own(captured, 'currency'),
    capturedAt: own(captured, 'capturedAt'),
    totals: totalsOf(captured),
    commercialSnapshotHash: own(captured, 'commercialSnapshotHash'),
  };
  yield* unequal('', row, told);
  const ids = lines.map(({ lineId }) => lineId).sort();
  if (ids.join() !== [...folded.lines.keys()].sort().join()) yield `lines ${ids.join()} are not those of OrderCaptured`;
  for (const line of lines) {
    const other = folded.lines.get(line.lineId);
    if (other) yield* unequal(`line ${line.lineId} `, lineOfRow(line), lineOfFacts(other));
  }
}

function* unequal(of: string, row: Readonly<Record<string, unknown>>, told: Readonly<Record<string, unknown>>) {
  for (const [name, value] of Object.entries(row)) {
    if (canonical(value) !== canonical(told[name]))
      yield `${of}${name} is ${canonical(value)}, by its facts ${canonical(told[name])}`;
  }
}

const sold = (doc: Readonly<Record<string, unknown>>) => ({
  quoteLineId: doc.quoteLineId,
  offerId: doc.offerId,
  action: doc.action,
  quantity: doc.quantity,
  oneTimeAmount: doc.oneTimeAmount,
  recurringAmount: doc.recurringAmount,
  required: doc.required,
  targetAssetId: doc.targetAssetId,
  dependsOn: doc.dependsOn,
});

const lineOfRow = ({ doc, tenantId: _t, orderId: _o, lineId: _l, ...progress }: LineRow) => ({
  ...progress,
  ...sold(doc),
});

const lineOfFacts = ({ sold: doc, ...progress }: FoldedLine) => ({
  ...progress,
  provider: textOf(doc, 'provider'),
  ...sold(doc),
});

/** I19: only legal edges; a final state is never left; completed only when every required line is done or waived. */
export function* legalEdges({ facts, tables }: Evidence): Generator<Violation> {
  for (const [key, told] of facts) {
    for (const detail of foldFacts(told).illegal) yield { invariant: 'I19', detail: `order ${key}: ${detail}` };
  }
  for (const [key, steps] of groupBy(tables.timeline, (row) => `${keyOf(row)} ${row.lineId ?? ''}`)) {
    let state: string | null = null;
    for (const step of [...steps].sort((a, b) => a.version - b.version)) {
      const first = state === null && (step.fromState === null || step.fromState === 'pending');
      if (step.fromState !== state && !first)
        yield {
          invariant: 'I19',
          detail: `timeline of ${key}, version ${step.version}: from ${step.fromState}, was ${state}`,
        };
      state = step.toState ?? state;
    }
  }
}

/** I6: on the topic the versions of an order come in order; later copies only repeat what was seen. */
export function* inVersionOrder({ records }: Evidence): Generator<Violation> {
  const last = new Map<string, number>();
  for (const record of records(orderTopic)) {
    const fact = factIn(record);
    if (!fact) yield { invariant: 'I6', detail: `${record.partition}/${record.offset} holds no fact` };
    else {
      const seen = last.get(keyOf(fact)) ?? 0;
      if (fact.version > seen + 1)
        yield { invariant: 'I6', detail: `order ${keyOf(fact)}: version ${fact.version} came right after ${seen}` };
      last.set(keyOf(fact), Math.max(seen, fact.version));
    }
  }
}
