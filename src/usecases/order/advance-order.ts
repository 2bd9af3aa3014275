import type { OrderPicture } from '../../contracts/temporal.ts';
import { type Report, recordOutcome } from '../../domain/fulfilment/record-outcome.ts';
import { markOverdue, requestReadyLines } from '../../domain/fulfilment/request-lines.ts';
import { readyLines } from '../../domain/order/dependencies.ts';
import type { Order } from '../../domain/order/order.ts';
import { changeOrder, type LoadedOrder, type OrderContext, type OrderRef, type Proposal } from '../change-order.ts';
import { givenIdOf } from '../fulfilment/ledger-id.ts';
import { policyOf } from '../fulfilment/providers.ts';
import { type CausedDecision, orderChange } from '../order-change.ts';
import type { Commit, LedgerEntry } from '../ports.ts';
import { type Cause, storable, UnstorableFact } from '../stored-facts.ts';
import { pictureOf } from './order-picture.ts';

/** The order that a workflow names is not in Postgres, so nothing can be coordinated. */
export class OrderMissing extends Error {
  override readonly name = 'OrderMissing';
}

/**
 * Does whatever is due on an order – requests ready lines, applies reports that came early, marks overdue lines –
 * in one commit, and reports how things stand. Idempotent: what is done already is found done (OL2, TE2, TE3).
 */
export async function advanceOrder(context: OrderContext, ref: OrderRef, wakeId: string): Promise<OrderPicture> {
  const picture = await changeOrder(context, ref, (loaded, at) => advance(context, loaded, { at, wakeId }));
  if (picture === undefined) throw new OrderMissing(`no order ${ref.orderId} of tenant ${ref.tenantId}`);
  return picture;
}

interface Wake {
  readonly at: string;
  readonly wakeId: string;
}

function advance(context: OrderContext, loaded: LoadedOrder, wake: Wake): Proposal<OrderPicture> {
  const { chain, unparked } = decide(context, loaded, wake);
  const { order, ...change } = orderChange(loaded.order, chain, context.ids);
  const answer = pictureOf(order.after, wake.at, context.providers);
  if (chain.length === 0 && unparked.length === 0) return { answer };
  // A report that was parked after the load would be found by nobody: it makes this a conflict.
  const parked = loaded.parked.length - unparked.length;
  return { commit: { ...change, order: { ...order, parked }, unparked }, answer };
}

function decide(context: OrderContext, { order: loaded, parked }: LoadedOrder, { at, wakeId }: Wake) {
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
      requestReadyLines(order, at, (provider) => policyOf(context.providers, provider)),
      wakeCause(order, wakeId),
    );
    for (const early of parked) {
      const { provider, callbackId } = early;
      const verdict = recordOutcome(order, reportIn(early), at);
      if (verdict.kind === 'parked' || unparked.some((done) => done.callbackId === callbackId)) continue;
      const cause = reportCause(order, early);
      const unstorable = verdict.kind === 'applied' && unstorableReason(context, order, { ...verdict, cause });
      if (verdict.kind === 'applied' && !unstorable) add(verdict.decision, cause);
      const kind = unstorable ? 'contradiction' : verdict.kind;
      unparked.push({ provider, callbackId, verdict: kind, reason: `it came early; ${unstorable || verdict.reason}` });
    }
  } while (readyLines(order, at).length > 0);
  return { chain, unparked };
}

/** Such a report is taken out, for it would stop its order for good. */
function unstorableReason({ ids }: OrderContext, order: Order, caused: CausedDecision): string | false {
  const change = storable(() => orderChange(order, [caused], ids));
  return change instanceof UnstorableFact && change.message;
}

/** A report that came early says what it said then, its details too. */
function reportIn({ orderLineId, attempt, outcome, report }: LedgerEntry): Report {
  const details = 'details' in report && isFields(report.details) ? report.details : undefined;
  return { orderLineId, attempt, outcome, details };
}

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const wakeCause = ({ correlationId, traceparent, version }: Order, wakeId: string): Cause => ({
  causationId: wakeId,
  correlationId,
  traceparent,
  actorType: 'system',
  actorId: 'order-workflow',
  idempotencyKey: `${wakeId}/${version}`,
});

function reportCause({ correlationId, traceparent }: Order, early: LedgerEntry): Cause {
  const causationId = givenIdOf(early);
  const idempotencyKey = `${early.provider}/${causationId}`;
  return { causationId, correlationId, traceparent, actorType: 'provider', actorId: early.provider, idempotencyKey };
}
