import { createHash, randomBytes } from 'node:crypto';
import { ownQuote } from '../../simulator/own-quote.ts';
import { quoteTopic } from '../../simulator/publish-quotes.ts';
import { orderWorkflowId } from '../../src/contracts/temporal.ts';
import { waitFor } from '../support/wait-for.ts';
import type { World } from '../support/world.ts';

export type ProviderId = 'nordic-mobile' | 'acme-fiber';

export interface Waves {
  /** Lines of the first wave and of the second, each of which waits for every line of the first. */
  readonly first: number;
  readonly second: number;
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
      ...ownQuote(JSON.stringify({ tenantId: 'demo', payload: payloadOf(quoteId, waves) })),
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

function payloadOf(quoteId: string, { first, second, provider }: Waves): object {
  const ids = Array.from({ length: first + second }, (_, at) => `L${at + 1}`);
  const lines = ids.map((quoteLineId, at) => ({
    ...{ quoteLineId, offerId: 'mobile-unlimited', action: 'ADD', quantity: 1, provider },
    ...{ oneTimeAmount: '0.00', recurringAmount: '0.00' },
    ...(at < first ? {} : { dependsOn: ids.slice(0, first).map((id) => ({ quoteLineId: id })) }),
  }));
  return {
    ...{ quoteId, quoteVersion: 1, customerId: 'cust-1', acceptedBy: 'buyer-1' },
    ...{ acceptedAt: new Date().toISOString(), currency: 'EUR', lines },
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
