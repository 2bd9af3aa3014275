import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choosePort } from '../../../stack/ports.ts';
import { type RoleLog, startRoleLog } from '../../support/role-log.ts';
import { waitFor } from '../../support/wait-for.ts';
import { createWorld, type World } from '../../support/world.ts';

let world: World;
let worker: RoleLog | undefined;

beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  await worker?.stop();
  await world?.close();
});

test('OB1 every line of a worker is JSON of our logger, those of the core of Temporal too, and its readiness says that Temporal is away', async () => {
  const port = await choosePort(undefined, new Set());
  const road = await roadTo(process.env.TEMPORAL_ADDRESS ?? '');
  worker = startRoleLog('worker', {
    ...world.env,
    TEMPORAL_ADDRESS: road.address,
    METRICS_PORT: String(port),
    LOG_LEVEL: 'debug',
  });
  const { lines, parsed } = worker;
  await waitFor('the worker to poll', async () => parsed().some(({ msg }) => msg === 'the worker polls'));
  await waitFor('the worker to be ready', async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok);

  road.cut();
  const fromTheCore = () => parsed().filter(({ sdkComponent }) => sdkComponent === 'core');
  await waitFor('the core of Temporal to say that its server is away', async () => fromTheCore().length > 0);

  expect(lines().filter((line) => !line.startsWith('{'))).toEqual([]);
  expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503);
  for (const line of fromTheCore())
    expect(line).toMatchObject({ role: 'worker', level: expect.stringMatching(/^(warn|error)$/) });
});

/** A way to a server that can be cut. */
async function roadTo(address: string) {
  const [host = '', port] = address.split(':');
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect({ host, port: Number(port) });
    for (const side of [near, far]) {
      open.add(side);
      side.on('error', () => undefined);
    }
    near.pipe(far).pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the road has no port');
  return {
    address: `127.0.0.1:${bound.port}`,
    cut() {
      server.close();
      for (const side of open) side.destroy();
    },
  };
}
