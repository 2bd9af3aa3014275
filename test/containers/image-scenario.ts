import { expect } from 'vitest';
import { waitFor } from '../support/wait-for.ts';
import type { World } from '../support/world.ts';
import { lastStage, only } from './dockerfile.ts';
import type { NativeImage } from './native-image.ts';

const roles = ['api', 'consumer', 'relay', 'worker'] as const;

/** Runs jobs and roles of the image on the servers of the world, up to completed orders and a clean end. */
export async function runOrdersInImage(image: NativeImage, world: World): Promise<void> {
  const env = { ...world.env, DEPLOYMENT_ENVIRONMENT: 'development', HTTP_HOST: '0.0.0.0' };
  expect(await image.run(['src/main/cli/migrate.command.ts'], env)).toMatchObject({ code: 0 });
  expect(await image.run(['src/main/cli/search-attributes.command.ts'], env)).toMatchObject({ code: 0 });
  // Nothing of this prefix is there, so exit 3, a difference: the list of topics is in the image.
  const elsewhere = { ...env, KAFKA_TOPIC_PREFIX: `${world.topicPrefix}none.` };
  const plan = await image.run(['src/main/cli/topics.command.ts', 'plan', '--environment', 'local'], elsewhere);
  expect(plan).toMatchObject({ code: 3, output: expect.stringContaining('+ cpq.quote.events.v1') });
  // What makes a bundle is not in the image any more: it is found, or the worker cannot start.
  expect(await image.run(['src/main/cli/bundle-workflows.ts'])).toMatchObject({ code: 0 });

  const started = roles.map((role) => image.begin(role, env));
  const addresses = await Promise.all(started.map(({ ready }) => ready));
  const [{ url: api, operationsUrl: operationsOfApi } = { url: '', operationsUrl: '' }] = addresses;
  world.simulator.callAt(api);
  await world.publish({ count: 4, seed: 11, lines: [2, 3] });
  await world.settled();

  expect(await world.check()).toMatchObject({ violations: [] });
  for (const { operationsUrl } of addresses) {
    expect(await image.run(['src/main/cli/probe.ts', `${operationsUrl}/readyz`])).toMatchObject({ code: 0 });
    expect(await image.run(healthCheckAt(operationsUrl))).toMatchObject({ code: 0 });
  }
  const orders = `${api}/v1/orders`;
  const token = (await image.run(['src/main/cli/token.command.ts'], env)).output.trim();
  expect((await fetch(orders)).status).toBe(401);
  expect((await fetch(orders, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);

  for (const role of started) expect(await role.stop()).toBe(0);
  const gone = await waitFor('the health check to fail', async () => {
    const { code, output } = await image.run(healthCheckAt(operationsOfApi));
    return code === 1 ? output : undefined;
  });
  expect(gone).toContain('ECONNREFUSED');
}

/** HEALTHCHECK of the image with the address of a role that shares this machine with others. */
function healthCheckAt(url: string): string[] {
  const [, ...args]: string[] = JSON.parse(only(lastStage(), 'HEALTHCHECK').replace(/^.* CMD /, ''));
  return args.map((arg) => arg.replace('http://127.0.0.1:9464', url));
}
