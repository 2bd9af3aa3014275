import type { OrderPicture } from '../../contracts/temporal.ts';
import { changeOrder, type LoadedOrder, type OrderContext, type OrderRef, type Proposal } from '../change-order.ts';
import { type CausedDecision, orderChange } from '../order-change.ts';
import { duties, type Look, type Unparked } from './duties.ts';
import { pictureOf } from './order-picture.ts';

/** The order that a workflow names is not in Postgres, so nothing can be coordinated. */
export class OrderMissing extends Error {
  override readonly name = 'OrderMissing';
}

/**
 * Does whatever is due on an order, by the list of duties, in one commit, and reports how things stand. Idempotent: what
 * is done already is found done (OL2, TE2, TE3).
 */
export async function advanceOrder(context: OrderContext, ref: OrderRef, wakeId: string): Promise<OrderPicture> {
  const picture = await changeOrder(context, ref, (loaded, at) => advance(context, loaded, { at, wakeId }));
  if (picture === undefined) throw new OrderMissing(`no order ${ref.orderId} of tenant ${ref.tenantId}`);
  return picture;
}

type Wake = Pick<Look, 'at' | 'wakeId'>;

function advance(context: OrderContext, loaded: LoadedOrder, wake: Wake): Proposal<OrderPicture> {
  const { chain, unparked } = doDuties(loaded, { ...wake, context, parked: loaded.parked });
  const { order, ...change } = orderChange(loaded.order, chain, context.ids);
  const answer = pictureOf(order.after, wake.at, context.providers);
  if (chain.length === 0 && unparked.length === 0) return { answer };
  // A report that was parked after the load would be found by nobody: it makes this a conflict.
  const parked = loaded.parked.length - unparked.length;
  return { commit: { ...change, order: { ...order, parked }, unparked }, answer };
}

/** Each duty until it finds nothing more, and all of them again while one of them found something. */
function doDuties({ order: loaded }: LoadedOrder, look: Look) {
  const chain: CausedDecision[] = [];
  const unparked: Unparked[] = [];
  let order = loaded;
  let found: boolean;
  do {
    found = false;
    for (const duty of duties)
      for (let due = duty(order, look, unparked); due !== undefined; due = duty(order, look, unparked)) {
        found = true;
        if (due.caused !== undefined) chain.push(due.caused);
        if (due.unparked !== undefined) unparked.push(due.unparked);
        order = due.caused?.decision.order ?? order;
      }
  } while (found);
  return { chain, unparked };
}
