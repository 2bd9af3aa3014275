import type { OrderPicture } from '../../contracts/temporal.ts';
import { isStuck, nextWake } from '../../domain/order/dependencies.ts';
import { isOpen, type Order, type OrderLine } from '../../domain/order/order.ts';
import { isFinal, isSatisfied } from '../../domain/order/states.ts';
import { earliest } from '../../domain/time.ts';
import type { Providers } from '../fulfilment/providers.ts';

/** How an order stands, for its workflow; without providers nothing is dispatched, as of an order that has settled. */
export function pictureOf(order: Order, asOf: string, providers?: Providers): OrderPicture {
  const wake = nextWake(order);
  const deadline = earliest(order.lines.flatMap((line) => (isOpen(line) ? [line.expectedCompletionAt] : [])));
  return {
    version: order.version,
    state: order.state,
    final: isFinal(order.state),
    asOf,
    stuck: isStuck(order),
    nextWake: wake,
    nextDeadline: deadline,
    dispatch: order.lines.flatMap((line) =>
      line.state === 'requested' && providers?.get(line.provider)?.channel === 'HTTP'
        ? [{ lineId: line.lineId, attempt: line.attempt }]
        : [],
    ),
    lines: order.lines.map((line) => describe(line, order)),
  };
}

function describe(line: OrderLine, order: Order): string {
  const unfinished = line.dependsOn.filter((edge) =>
    order.lines.some((other) => other.lineId === edge.orderLineId && !isSatisfied(other.state)),
  );
  const waits =
    line.state === 'pending' && unfinished.length > 0
      ? `, waits for ${unfinished.map((edge) => edge.orderLineId).join(' ')}`
      : '';
  const untaken = line.state === 'requested' && line.askBy !== undefined ? ', not taken by its provider yet' : '';
  const late = isOpen(line) && line.overdueAt !== undefined ? ', overdue' : '';
  return `${line.lineId} ${line.state} ${line.provider}${waits}${untaken}${late}`;
}
