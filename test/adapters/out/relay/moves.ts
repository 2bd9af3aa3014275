import type { Order } from '../../../../src/domain/order/order.ts';
import type { InboxEntry, OrderCommit } from '../../../../src/usecases/commits.ts';
import type { OrderStore } from '../../../../src/usecases/ports.ts';
import { line, order, t0 } from '../../../domain/builders.ts';

export const newOrder = (orderId: string): Order =>
  order([line('L1')], { orderId, version: 1, quoteId: `Q-${orderId}` });

export const inbox = (eventId: string): InboxEntry => ({
  consumer: 'c',
  eventId,
  eventHash: 'h',
  fate: 'applied',
  reason: 'r',
  source: 't/0/1',
});

/** A commit that moves an order from a version to the next: a timeline step, an outbox row and an inbox row. */
export function move({ orderId, tenantId }: Order, expected: number, eventId: string): OrderCommit {
  const version = expected + 1;
  const after = { ...newOrder(orderId), version };
  return {
    tenantId,
    orderId,
    at: t0,
    inbox: inbox(eventId),
    order: { expected, after, lines: expected === 0 ? after.lines : [] },
    steps: [
      {
        version,
        fact: 'OrderAmendmentRequested',
        from: 'active',
        to: 'active',
        eventId,
        actor: 'system:x',
        causationId: 'c',
        correlationId: 'c',
      },
    ],
    messages: [
      {
        destination: 'kafka',
        aggregate: orderId,
        version,
        topic: 't',
        key: orderId,
        eventType: 'E',
        headers: { eventId },
        body: `{"eventId":"${eventId}"}`,
      },
    ],
  };
}

/** Loads and moves until the event is stored, as a use case does. */
export async function moveOn(store: OrderStore, orderId: string, eventId: string): Promise<'applied' | 'duplicate'> {
  for (;;) {
    const loaded = await store.loadOrder('demo', orderId);
    const [outcome] = await store.commit([move(newOrder(orderId), loaded?.order.version ?? 0, eventId)]);
    if (outcome?.kind === 'applied' || outcome?.kind === 'duplicate') return outcome.kind;
    if (outcome?.kind !== 'conflict') throw new Error(`unexpected ${outcome?.kind}`);
  }
}
