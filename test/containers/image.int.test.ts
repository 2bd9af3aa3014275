import { afterAll, beforeAll, expect, test } from 'vitest';
import { choosePort } from '../../stack/ports.ts';
import { waitFor } from '../support/wait-for.ts';
import { createWorld, type World } from '../support/world.ts';
import { runOrdersInImage } from './image-scenario.ts';
import { buildNatively, type NativeImage } from './native-image.ts';

let image: NativeImage;
let world: World;

beforeAll(async () => {
  image = buildNatively('linked');
  world = await createWorld({ delayMs: { min: 5, max: 50 } });
}, 180_000);
afterAll(async () => {
  await world?.close();
  image?.remove();
});

test('DV1 the steps of the Dockerfile, followed without an engine, give roles that complete orders as its user', async () => {
  await runOrdersInImage(image, world);
}, 180_000);

test('DV1 a worker that waits for Temporal is alive and not ready, so that nobody restarts it for that (HT4)', async () => {
  const port = await choosePort(undefined, new Set());
  const away = {
    TEMPORAL_ADDRESS: '127.0.0.1:9',
    METRICS_PORT: String(port),
    HTTP_HOST: '127.0.0.1',
    METRICS_HOST: '127.0.0.1',
  };
  const worker = image.begin('worker', { ...world.env, ...away });
  const probe = (path: string) => image.run(['src/main/cli/probe.ts', `http://127.0.0.1:${port}${path}`]);

  await waitFor('the worker to live', async () => (await probe('/healthz')).code === 0);
  const ready = await probe('/readyz');

  expect(ready).toMatchObject({ code: 1, output: expect.stringContaining('"worker":"failed"') });
  expect((await probe('/metrics')).code).toBe(0);
  expect(await worker.stop()).toBe('SIGTERM');
  await expect(worker.ready).rejects.toThrow('before it was ready');
});
