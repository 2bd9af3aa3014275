import type { Order } from '../domain/order/order.ts';
import type { CommitOutcome, LedgerEntry, OrderCommit } from './commits.ts';
import type { Providers } from './fulfilment/providers.ts';
import { type Clock, type Ids, OrderBusy, type OrderStore } from './ports.ts';

/** What every use case that changes orders works with. */
export interface OrderContext {
  readonly store: OrderStore;
  readonly providers: Providers;
  readonly clock: Clock;
  readonly ids: Ids;
}

export interface OrderRef {
  readonly tenantId: string;
  readonly orderId: string;
}

export interface LoadedOrder {
  readonly order: Order;
  /** Reports that came before their request was committed, oldest first. */
  readonly parked: readonly LedgerEntry[];
}

/** What is to be stored of an order, if anything, and what the caller learns once it is. */
export interface Proposal<Answer> {
  readonly commit?: Omit<OrderCommit, 'tenantId' | 'orderId' | 'at'>;
  readonly answer: Answer;
}

/** Postgres refuses what was decided; deciding again would give the same. */
export class UnstorableChange extends Error {
  override readonly name = 'UnstorableChange';
}

/** Rounds in a row that settle nothing: others were quicker each time. */
const maxIdleRounds = 20;

/**
 * Loads the order, decides, commits, and begins again while others change it in between. Undefined: there is no such
 * order. Throws OrderBusy when others were quicker too often, UnstorableChange when Postgres refuses the content.
 */
export async function changeOrder<Answer>(
  { store, clock }: Pick<OrderContext, 'store' | 'clock'>,
  { tenantId, orderId }: OrderRef,
  decide: (loaded: LoadedOrder, at: string) => Proposal<Answer>,
): Promise<Answer | undefined> {
  for (let round = 1; round <= maxIdleRounds; round += 1) {
    const loaded = await store.loadOrder(tenantId, orderId);
    if (loaded === undefined) return undefined;
    const at = clock.now();
    const { commit, answer } = decide(loaded, at);
    if (commit === undefined) return answer;
    const [outcome] = await store.commit([{ tenantId, orderId, at, ...commit }]);
    if (isStored(outcome, orderId)) return answer;
  }
  throw new OrderBusy(`order ${orderId} was changed by others ${maxIdleRounds} times in a row; try again`);
}

function isStored(outcome: CommitOutcome | undefined, orderId: string): boolean {
  if (outcome?.kind === 'poison')
    throw new UnstorableChange(`order ${orderId} cannot be changed: Postgres says ${outcome.sqlstate}`);
  return outcome?.kind === 'applied';
}

/** One of several that are settled together: what became of it, or what is to be decided again. */
export type Settled<Item, Result> =
  | { readonly kind: 'settled'; readonly result: Result }
  | { readonly kind: 'again'; readonly item: Item };

export interface Settling<Item, Result> {
  /** What the items are called, e.g. `quote facts`. */
  readonly what: string;
  /** Loads, decides and commits the items of a round; answers for each, in the order given. */
  readonly round: (items: readonly Item[], idleRounds: number) => Promise<readonly Settled<Item, Result>[]>;
  /** How many of those that wait take part in a round; all, unless given. */
  readonly part?: (waiting: number, idleRounds: number) => number;
}

/** Settles items round by round until each has its result, in the order given. Throws OrderBusy as `changeOrder` does. */
export async function settleTogether<Item, Result>(
  items: readonly Item[],
  { what, round, part = (waiting) => waiting }: Settling<Item, Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let waiting = items.map((item, index) => ({ item, index }));
  for (let idleRounds = 0; waiting.length > 0; ) {
    if (idleRounds === maxIdleRounds)
      throw new OrderBusy(`${waiting.length} ${what} still conflict after ${idleRounds} rounds; send them again`);
    const taken = waiting.slice(0, part(waiting.length, idleRounds));
    const settled = await round(
      taken.map(({ item }) => item),
      idleRounds,
    );
    const left = taken.flatMap(({ index }, i) => {
      const one = settled[i];
      if (one === undefined) throw new Error('a round answered fewer items than it was given');
      if (one.kind === 'again') return [{ item: one.item, index }];
      results[index] = one.result;
      return [];
    });
    idleRounds = left.length < taken.length ? 0 : idleRounds + 1;
    waiting = [...left, ...waiting.slice(taken.length)];
  }
  return results;
}
