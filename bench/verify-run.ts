/** A fact as a stranger reads it from the topic. */
export interface SeenFact {
  readonly orderId: string;
  readonly quoteId?: string;
  readonly eventId: string;
  readonly type: string;
  readonly version: number;
}

/** What a contestant promises; a run is judged by what its contestant promises, and every one promises the first two. */
export interface Claims {
  /** Facts of an order are numbered 1, 2, 3 … without a gap. */
  readonly gapFree: boolean;
  /** They appear on the topic in that order. */
  readonly ordered: boolean;
  /** No fact is there twice. */
  readonly once: boolean;
  readonly factsPerOrder: number;
}

export interface RunToVerify {
  readonly quotes: readonly string[];
  /** In the order of the topic, each order's own facts. */
  readonly facts: readonly SeenFact[];
  /** Orders that the contestant's own tables call completed. */
  readonly completedInTables: number;
  readonly claims: Claims;
}

const maxFaults = 20;

/** Everything that is wrong with a run: an order lost, doubled or not completed, a fact lost, doubled or misordered. Pure. */
export function verifyRun(run: RunToVerify): readonly string[] {
  const { quotes, facts, claims, completedInTables } = run;
  const orders = byOrder(facts);
  const ordersOf = Map.groupBy(
    facts.filter(({ type }) => type === 'OrderCaptured'),
    ({ quoteId }) => quoteId ?? '',
  );
  const faults = [
    ...quotes.flatMap((quoteId) => faultsOfQuote(quoteId, ordersOf.get(quoteId) ?? [], orders, claims)),
    ...faultsOfFacts(facts, claims, quotes.length),
  ];
  if (completedInTables !== quotes.length)
    faults.push(`${completedInTables} orders are completed in the tables, of ${quotes.length} quotes`);
  return shortened(faults);
}

/** What is wrong with the facts of so many orders. Pure. */
export function faultsOfFacts(facts: readonly SeenFact[], claims: Claims, orders: number): readonly string[] {
  const found = byOrder(facts);
  const faults = [...found].flatMap(([orderId, own]) => faultsOfOrder(orderId, own, claims));
  return shortened(found.size === orders ? faults : [`${found.size} orders have facts, of ${orders}`, ...faults]);
}

const byOrder = (facts: readonly SeenFact[]) => Map.groupBy(facts, ({ orderId }) => orderId);

const shortened = (faults: readonly string[]): readonly string[] =>
  faults.length > maxFaults ? [...faults.slice(0, maxFaults), `and ${faults.length - maxFaults} faults more`] : faults;

function faultsOfQuote(
  quoteId: string,
  captures: readonly SeenFact[],
  orders: ReadonlyMap<string, readonly SeenFact[]>,
  { once }: Claims,
): string[] {
  const ids = new Set(captures.map(({ orderId }) => orderId));
  const [orderId] = ids;
  if (orderId === undefined) return [`quote ${quoteId} became no order`];
  if (ids.size > 1) return [`quote ${quoteId} became ${ids.size} orders`];
  const ends = (orders.get(orderId) ?? []).filter(({ type }) => type === 'OrderCompleted').length;
  if (ends === 0) return [`order ${orderId} of quote ${quoteId} was not completed`];
  return ends > 1 && once ? [`order ${orderId} of quote ${quoteId} was completed ${ends} times`] : [];
}

function faultsOfOrder(orderId: string, facts: readonly SeenFact[], claims: Claims): string[] {
  const faults: string[] = [];
  const firsts = [...new Map(facts.toReversed().map((fact) => [fact.eventId, fact])).values()].toReversed();
  if (claims.once && firsts.length < facts.length)
    faults.push(`order ${orderId} has ${facts.length - firsts.length} facts twice`);
  const versions = firsts.map(({ version }) => version);
  const sorted = [...versions].sort((a, b) => a - b);
  if (firsts.length !== claims.factsPerOrder)
    faults.push(`order ${orderId} has ${firsts.length} facts, not ${claims.factsPerOrder}`);
  if (claims.gapFree && sorted.some((version, at) => version !== at + 1))
    faults.push(`order ${orderId} has the versions ${sorted.join(' ')}`);
  if (claims.ordered && versions.some((version, at) => version !== sorted[at]))
    faults.push(`order ${orderId} has its facts in the order ${versions.join(' ')}`);
  return faults;
}
