import type { Client } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from '../support/world.ts';
import { placeOrders, type Waves } from './orders-in-waves.ts';
import { connectTemporal, type Figures, figuresOf, most } from './temporal-client.ts';

let world: World;
let client: Client;

beforeAll(async () => {
  world = await createWorld({ delayMs: { min: 50, max: 50 } });
  client = await connectTemporal(world.servers);
  await world.start('all');
});

afterAll(async () => {
  await client?.connection.close();
  await world?.close();
});

/** Several orders at once, for the count must not depend on how their messages meet the workflow. */
async function figures(waves: Waves): Promise<readonly Figures[]> {
  const orders = await placeOrders(world, waves, 8);
  const each = await Promise.all(orders.map(({ workflowId }) => figuresOf(client, workflowId)));
  const { transitions, events, bytes } = most(each);
  const text = `${waves.waves.join(' + ')} lines of ${waves.provider}: ${transitions} state transitions, ${events} events, ${bytes} bytes`;
  process.stdout.write(`${text} at most, of ${each.length} orders (${each.map((one) => one.transitions).join(' ')})\n`);
  return each;
}

// Beside other work an Update may not be answered in time: the signal in its stead costs three transitions more.
const again = { retry: 2 };

test(
  'an order over Kafka costs Temporal at most 6 state transitions, at most one more for ten lines (TE2, TE3)',
  again,
  async () => {
    const three = await figures({ waves: [2, 1], provider: 'nordic-mobile' });
    const ten = await figures({ waves: [5, 5], provider: 'nordic-mobile' });

    for (const { transitions, events } of three) {
      expect(transitions).toBeLessThanOrEqual(6);
      expect(events).toBeLessThanOrEqual(26);
    }
    // Relay and worker share a process here, so that starts are eager (ADR 0015).
    expect(Math.min(...three.map(({ transitions }) => transitions))).toBe(4);
    for (const { transitions, events, bytes } of ten) {
      expect(transitions).toBeLessThanOrEqual(most(three).transitions + 1);
      expect(events).toBeLessThanOrEqual(26);
      expect(bytes).toBeLessThanOrEqual(6_000);
    }
  },
);

test('an order over HTTP costs one activity a wave more, whatever its lines', again, async () => {
  const three = await figures({ waves: [2, 1], provider: 'acme-fiber' });
  const ten = await figures({ waves: [5, 5], provider: 'acme-fiber' });

  // 15 to 17 by how callbacks meet the end of the activity; a provider that must be asked again adds some.
  for (const { transitions } of [...three, ...ten]) expect(transitions).toBeLessThanOrEqual(24);
});
