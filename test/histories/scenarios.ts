import { ulid } from 'ulid';
import { reportRecord } from '../../simulator/kafka-provider.ts';
import type { SettingsChange } from '../../simulator/settings.ts';
import { waitFor } from '../support/wait-for.ts';
import type { World } from '../support/world.ts';
import {
  acceptance,
  inState,
  type PlacedOrder,
  type ProviderId,
  placeOrder,
  publishQuoteFact,
} from '../workflows/orders-in-waves.ts';
import { connectTemporal } from '../workflows/temporal-client.ts';

export interface Scenario {
  readonly settings?: SettingsChange;
  readonly env?: Readonly<Record<string, string>>;
  /** A role that the story starts by itself. */
  readonly without?: 'worker';
  /** Plays the story with a service that runs already; gives the order whose histories are kept. */
  play(world: World): Promise<PlacedOrder>;
}

const quick: SettingsChange = { delayMs: { min: 100, max: 200 } };
const overdueSoon = { PROVIDER_NORDIC_MOBILE_EXPECTED_SECONDS: '2' };

async function order(world: World, waves: readonly number[], provider: ProviderId = 'nordic-mobile') {
  return await placeOrder(world, { waves, provider });
}

async function completed(world: World, placed: PlacedOrder): Promise<PlacedOrder> {
  await inState(world, placed, 'completed');
  return placed;
}

/** Every scenario whose histories are kept; the name is the file's. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  completed: { settings: quick, play: async (world) => await completed(world, await order(world, [2, 1])) },

  // The others, recorded when every nudge was a signal, keep showing what orders of those days look like.
  'woken-by-updates': { settings: quick, play: async (world) => await completed(world, await order(world, [2, 1])) },

  'failed-line-late-callback': {
    settings: { ...quick, failureRate: 1 },
    async play(world) {
      const placed = await order(world, [1, 1]);
      await delivered(world, placed, 'orderStuck');
      world.simulator.change({ failureRate: 0 });
      await reportCompleted(world, placed);
      return await completed(world, placed);
    },
  },

  'deadline-passed': {
    settings: { ...quick, silentRate: 1 },
    env: overdueSoon,
    async play(world) {
      const placed = await order(world, [1, 1]);
      await told(world, placed, 'OrderLineOverdue');
      world.simulator.change({ silentRate: 0 });
      await reportCompleted(world, placed);
      return await completed(world, placed);
    },
  },

  'continue-as-new': {
    settings: quick,
    env: { TEMPORAL_MAX_HISTORY_LENGTH: '20' },
    play: async (world) => await completed(world, await order(world, [1, 1, 1, 1, 1, 1])),
  },

  'worker-restarted': {
    settings: { ...quick, silentRate: 1 },
    without: 'worker',
    async play(world) {
      const worker = await world.start('worker');
      const placed = await order(world, [1, 1]);
      await told(world, placed, 'OrderLineFulfillmentRequested');
      await worker.kill();
      world.simulator.change({ silentRate: 0 });
      await reportCompleted(world, placed);
      await delivered(world, placed, 'linesReady');
      await world.start('worker');
      return await completed(world, placed);
    },
  },

  'http-provider-retried': {
    settings: { ...quick, answer: { status: 503, rate: 1 } },
    async play(world) {
      const placed = await order(world, [2, 1], 'acme-fiber');
      await told(world, placed, 'OrderLineFulfillmentRequested');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      world.simulator.change({ answer: { rate: 0 } });
      return await completed(world, placed);
    },
  },

  'cancel-requested': {
    settings: { ...quick, silentRate: 1 },
    async play(world) {
      const placed = await order(world, [1, 1]);
      await told(world, placed, 'OrderLineFulfillmentRequested');
      await cancelRequested(world, placed);
      await refused(world, placed);
      world.simulator.change({ silentRate: 0 });
      await reportCompleted(world, placed);
      return await completed(world, placed);
    },
  },

  'cancel-requested-provider-away': {
    settings: { ...quick, answer: { status: 503, rate: 1 } },
    async play(world) {
      const placed = await order(world, [2, 1], 'acme-fiber');
      await told(world, placed, 'OrderLineFulfillmentRequested');
      await cancelRequested(world, placed);
      await refused(world, placed);
      world.simulator.change({ answer: { rate: 0 } });
      return await completed(world, placed);
    },
  },

  'cancel-requested-at-start': {
    settings: quick,
    without: 'worker',
    async play(world) {
      const placed = await order(world, [1, 1]);
      await sent(world, placed, 'start');
      await cancelRequested(world, placed);
      await world.start('worker');
      return await completed(world, placed);
    },
  },

  'cancel-requested-with-nudge': {
    settings: { ...quick, silentRate: 1 },
    without: 'worker',
    async play(world) {
      const worker = await world.start('worker');
      const placed = await order(world, [1, 1]);
      await told(world, placed, 'OrderLineFulfillmentRequested');
      await worker.kill();
      world.simulator.change({ silentRate: 0 });
      await cancelRequested(world, placed);
      await reportCompleted(world, placed);
      await delivered(world, placed, 'linesReady');
      await world.start('worker');
      return await completed(world, placed);
    },
  },

  'looked-at-again': {
    settings: { ...quick, silentRate: 1 },
    env: { SWEEP_AFTER_SECONDS: '1' },
    async play(world) {
      const placed = await order(world, [1, 1]);
      await told(world, placed, 'OrderLineFulfillmentRequested');
      await world.sql`update orders set due_at = now() - interval '1 minute' where order_id = ${placed.orderId}`;
      await delivered(world, placed, 'linesReady');
      world.simulator.change({ silentRate: 0 });
      await reportCompleted(world, placed);
      return await completed(world, placed);
    },
  },

  'amendment-and-cancellation': {
    settings: { ...quick, silentRate: 1 },
    async play(world) {
      const placed = await order(world, [1, 1]);
      const { quoteId } = placed;
      await told(world, placed, 'OrderLineFulfillmentRequested');
      await publishQuoteFact(
        world,
        'QuoteAccepted',
        acceptance(quoteId, { waves: [1, 1], provider: 'nordic-mobile' }, 2),
      );
      await delivered(world, placed, 'amendmentRequested');
      const cancelledAt = new Date().toISOString();
      await publishQuoteFact(world, 'QuoteCancelled', { quoteId, quoteVersion: 2, cancelledAt, reason: 'withdrawn' });
      await delivered(world, placed, 'cancellationRequested');
      world.simulator.change({ silentRate: 0 });
      await reportCompleted(world, placed);
      return await completed(world, placed);
    },
  },
};

/** Asks Temporal to cancel the order's workflow, whether a worker hears of it or not. */
async function cancelRequested({ servers }: World, { workflowId }: PlacedOrder): Promise<void> {
  const client = await connectTemporal(servers);
  await client.workflow.getHandle(workflowId).cancel();
  await client.connection.close();
}

/** The run that an order's workflow began with, or the nudge that it was sent, has reached Temporal. */
async function sent({ sql }: World, { orderId }: PlacedOrder, topic: string): Promise<void> {
  await waitFor(`${topic} of ${orderId} to be sent`, async () => {
    const rows =
      await sql`select 1 from outbox where aggregate = ${orderId} and topic = ${topic} and result is not null`;
    return rows.length > 0;
  });
}

/** The refusal of the cancel request is kept. */
async function refused({ sql }: World, { orderId }: PlacedOrder): Promise<void> {
  await waitFor(`the cancel request of ${orderId} to be refused`, async () => {
    const rows = await sql`select 1 from audit where kind = 'workflow-cancel-requested' and subject = ${orderId}`;
    return rows.length > 0;
  });
}

/** The fact stands on the order's timeline. */
async function told({ sql }: World, { orderId }: PlacedOrder, fact: string): Promise<void> {
  await waitFor(`${fact} of ${orderId}`, async () => {
    return (await sql`select 1 from timeline where order_id = ${orderId} and fact = ${fact}`).length > 0;
  });
}

/** The signal, or nudge, has reached the order's workflow. */
async function delivered({ sql }: World, { orderId }: PlacedOrder, signal: string): Promise<void> {
  await waitFor(`${signal} of ${orderId} to be delivered`, async () => {
    const rows = await sql`select 1 from outbox
      where aggregate = ${orderId} and topic = ${signal} and result in ('signalled', 'updated')`;
    return rows.length > 0;
  });
}

/** Says in the provider's name that the order's first line is done. */
async function reportCompleted(world: World, { orderId }: PlacedOrder): Promise<void> {
  const request = await waitFor(`the provider to be asked for ${orderId}`, () =>
    world.simulator.ledger().find((entry) => entry.orderId === orderId && entry.orderLineId === 'L1'),
  );
  const at = new Date().toISOString();
  const publisher = world.kafka.publisher();
  await publisher.publish([reportRecord(request, { id: ulid(), outcome: 'completed', afterMs: 0, at, copies: 1 })]);
  await publisher.close();
}
