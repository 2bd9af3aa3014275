import { createHash, randomBytes } from 'node:crypto';
import { ownQuote } from '../../simulator/own-quote.ts';
import { quoteTopic } from '../../simulator/publish-quotes.ts';
import { orderWorkflowId } from '../../src/contracts/temporal.ts';
import { waitFor } from '../support/wait-for.ts';
import type { World } from '../support/world.ts';

export type ProviderId = 'nordic-mobile' | 'acme-fiber';

export interface Waves {
  /** Lines of each wave; every line waits for all lines of the wave before. */
  readonly waves: readonly number[];
  readonly provider: ProviderId;
}

export interface PlacedOrder {
  readonly tenantId: string;
  readonly orderId: string;
  readonly quoteId: string;
  readonly workflowId: string;
}

/** Publishes an accepted quote of tenant demo and waits until it is an order. */
export async function placeOrder(world: World, waves: Waves): Promise<PlacedOrder> {
  const [order] = await placeOrders(world, waves, 1);
  if (order === undefined) throw new Error('no order was placed');
  return order;
}

export async function placeOrders(world: World, waves: Waves, count: number): Promise<readonly PlacedOrder[]> {
  const quoteIds = Array.from({ length: count }, () => `Q-${randomBytes(6).toString('hex')}`);
  const publisher = world.kafka.publisher();
  await publisher.publish(
    quoteIds.map((quoteId) => ({
      topic: quoteTopic,
      ...ownQuote(JSON.stringify({ tenantId: 'demo', payload: acceptance(quoteId, waves) })),
    })),
  );
  await publisher.close();
  return await Promise.all(quoteIds.map((quoteId) => captured(world, quoteId)));
}

async function captured({ sql }: World, quoteId: string): Promise<PlacedOrder> {
  return await waitFor(`quote ${quoteId} to become an order`, async () => {
    const [row] = await sql`select tenant_id, order_id from orders where quote_id = ${quoteId}`;
    if (row === undefined) return false;
    const { tenant_id: tenantId, order_id: orderId } = row;
    return { tenantId, orderId, quoteId, workflowId: orderWorkflowId(tenantId, orderId) };
  });
}

/** Publishes a later fact of an order's quote. */
export async function publishQuoteFact(world: World, eventType: string, payload: object): Promise<void> {
  const publisher = world.kafka.publisher();
  const fact = ownQuote(JSON.stringify({ eventType, tenantId: 'demo', payload }));
  await publisher.publish([{ topic: quoteTopic, ...fact }]);
  await publisher.close();
}

export function acceptance(quoteId: string, { waves, provider }: Waves, quoteVersion = 1) {
  const lines = waves.flatMap((count, wave) => {
    const before = Array.from({ length: waves[wave - 1] ?? 0 }, (_, at) => ({ quoteLineId: `W${wave}L${at + 1}` }));
    return Array.from({ length: count }, (_, at) => ({
      quoteLineId: `W${wave + 1}L${at + 1}`,
      offerId: 'mobile-unlimited',
      action: 'ADD',
      quantity: 1,
      provider,
      oneTimeAmount: '0.00',
      recurringAmount: '0.00',
      dependsOn: wave === 0 ? undefined : before,
    }));
  });
  return {
    quoteId,
    quoteVersion,
    customerId: 'cust-1',
    acceptedBy: 'buyer-1',
    acceptedAt: new Date().toISOString(),
    currency: 'EUR',
    lines,
    totals: { oneTimeTotal: '0.00', recurringTotal: '0.00' },
    approval: { autoApprovalPolicy: 'standard-discounts' },
    commercialSnapshotHash: `sha256:${createHash('sha256').update(JSON.stringify(lines)).digest('hex')}`,
  };
}

/** Waits until the order is in this state in Postgres. */
export async function inState({ sql }: World, { tenantId, orderId }: PlacedOrder, state: string): Promise<void> {
  await waitFor(`order ${orderId} to be ${state}`, async () => {
    const [row] = await sql`select state from orders where tenant_id = ${tenantId} and order_id = ${orderId}`;
    return row?.state === state;
  });
}
