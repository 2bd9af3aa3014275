import { Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aNamespace } from '../../support/namespaces.ts';
import { waitFor } from '../../support/wait-for.ts';
import { createWorld, serversOfThisRun, type World } from '../../support/world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => await world?.close());

test('PR4 a lane that cannot go on says why and what mends it: search attributes, a topic', async () => {
  const temporal = await Connection.connect({ address: serversOfThisRun().temporalAddress });
  const bare = await aNamespace(temporal);
  await temporal.close();
  const relay = await world.start('relay', { TEMPORAL_NAMESPACE: bare, LOG_LEVEL: 'warn' });
  const consumer = await world.start('consumer');
  await world.kafka.admin().remove(['oms.fulfillment.integration.v1']);
  await world.publish({ count: 4, seed: 7, lines: [1, 1] });
  const errors = async () =>
    (await world.sql`select destination, error from stopped_lanes`).map((row) => `${row.destination} ${row.error}`);

  await waitFor(
    'the reason of Temporal',
    async () => (await errors()).some((text) => /^temporal .*OmsTenant.*npm run search-attributes/.test(text)),
    { timeoutMs: 60_000 },
  ).catch(async (error) => {
    throw new Error(`${error} ${await errors()}`);
  });

  expect(relay.output()).toMatch(/npm run search-attributes/);

  const worker = await world.start('worker', { TEMPORAL_NAMESPACE: bare, LOG_LEVEL: 'info' });

  const going = async () => !(await errors()).some((text) => text.startsWith('temporal'));
  await waitFor('the worker to have made them and the lane to go on', going, { timeoutMs: 60_000 });
  expect(worker.output()).toMatch(/the namespace lacked these search attributes/);
  await worker.stop();
  await relay.stop();
  await consumer.stop();
});
