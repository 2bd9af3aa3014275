import { afterAll, beforeAll, test } from 'vitest';
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
