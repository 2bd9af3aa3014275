import type { OrderPicture } from '../contracts/temporal.ts';
import { readyLines } from '../domain/dependencies.ts';
import type { Order } from '../domain/order.ts';
import { type Report, recordOutcome } from '../domain/record-outcome.ts';
import { markOverdue, requestReadyLines } from '../domain/request-lines.ts';
import { givenIdOf } from './ledger-id.ts';
import { type CausedDecision, orderChange } from './order-change.ts';
import { pictureOf } from './order-picture.ts';
import type { Clock, Commit, Ids, LedgerEntry, OrderStore } from './ports.ts';
import { type Providers, policyOf } from './providers.ts';
import { type Cause, storable, UnstorableFact } from './stored-facts.ts';

export interface AdvanceDeps {
  readonly store: OrderStore;
  readonly providers: Providers;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The order that a workflow names is not in Postgres, so nothing can be coordinated. */
export class OrderMissing extends Error {
  override readonly name = 'OrderMissing';
}

const mostRounds = 20;

/**
 * Does whatever is due on an order – requests ready lines, applies reports that came early, marks overdue lines –
 * in one commit, and tells how things stand. Idempotent: what is done already is found done (OL2, TE2, TE3).
 */
export async function advanceOrder(
  deps: AdvanceDeps,
  tenantId: string,
  orderId: string,
  wakeId: string,
): Promise<OrderPicture> {
  for (let round = 1; round <= mostRounds; round += 1) {
    const loaded = await deps.store.loadOrder(tenantId, orderId);
    if (loaded === undefined) throw new OrderMissing(`no order ${orderId} of tenant ${tenantId}`);
    const at = deps.clock.now();
    const { chain, unparked } = decide(deps, loaded.order, loaded.parked, at, wakeId);
    const after = chain.at(-1)?.decision.order ?? loaded.order;
    if (chain.length === 0 && unparked.length === 0) return pictureOf(after, at, deps.providers);
    const { order, ...change } = orderChange(loaded.order, chain, deps.ids);
    // A report that was parked after the load would be found by nobody: it makes this a conflict.
    const parked = loaded.parked.length - unparked.length;
    const [outcome] = await deps.store.commit([
      { tenantId, orderId, at, ...change, order: { ...order, parked }, unparked },
    ]);
    if (outcome?.kind === 'applied') return pictureOf(after, at, deps.providers);
    if (outcome?.kind === 'poison')
      throw new Error(`order ${orderId} cannot be advanced: Postgres says ${outcome.sqlstate}`);
  }
  throw new Error(`order ${orderId} was changed by others ${mostRounds} times in a row; try again`);
}

function decide(deps: AdvanceDeps, loaded: Order, parked: readonly LedgerEntry[], at: string, wakeId: string) {
  const chain: CausedDecision[] = [];
  const unparked: NonNullable<Commit['unparked']>[number][] = [];
  let order = loaded;
  const add = (decision: CausedDecision['decision'], cause: Cause) => {
    if (decision.facts.length > 0) chain.push({ decision, cause });
    order = decision.order;
  };
  add(markOverdue(order, at), wakeCause(order, wakeId));
  do {
    add(
      requestReadyLines(order, at, (provider) => policyOf(deps.providers, provider)),
      wakeCause(order, wakeId),
    );
    for (const early of parked) {
      const { provider, callbackId } = early;
      const verdict = recordOutcome(order, reportIn(early), at);
      if (verdict.kind === 'parked' || unparked.some((done) => done.callbackId === callbackId)) continue;
      const cause = reportCause(order, early);
      const unstorable = verdict.kind === 'applied' && unstorableReason(deps, order, { ...verdict, cause });
      if (verdict.kind === 'applied' && !unstorable) add(verdict.decision, cause);
      const kind = unstorable ? 'contradiction' : verdict.kind;
      unparked.push({ provider, callbackId, verdict: kind, reason: `it came early; ${unstorable || verdict.reason}` });
    }
  } while (readyLines(order, at).length > 0);
  return { chain, unparked };
}

/** Such a report is taken out, for it would stop its order for good. */
function unstorableReason({ ids }: AdvanceDeps, order: Order, caused: CausedDecision): string | false {
  const change = storable(() => orderChange(order, [caused], ids));
  return change instanceof UnstorableFact && change.message;
}

/** A report that came early says what it said then, its details too. */
function reportIn({ orderLineId, attempt, outcome, report }: LedgerEntry): Report {
  const details = 'details' in report && isFields(report.details) ? { details: report.details } : {};
  return { orderLineId, attempt, outcome, ...details };
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const wakeCause = (order: Order, wakeId: string): Cause => ({
  ...{ causationId: wakeId, correlationId: order.correlationId, traceparent: order.traceparent },
  ...{ actorType: 'system', actorId: 'order-workflow', idempotencyKey: `${wakeId}/${order.version}` },
});

function reportCause(order: Order, early: LedgerEntry): Cause {
  const id = givenIdOf(early);
  return {
    ...{ causationId: id, correlationId: order.correlationId, traceparent: order.traceparent },
    ...{ actorType: 'provider', actorId: early.provider, idempotencyKey: `${early.provider}/${id}` },
  };
}
