import { afterAll, beforeAll, test } from 'vitest';
import { createWorld, type World } from '../support/world.ts';
import { runOrdersInImage } from './image-scenario.ts';
import { buildNatively, type NativeImage } from './native-image.ts';

let image: NativeImage;
let world: World;

beforeAll(async () => {
  image = buildNatively('literal');
  world = await createWorld({ delayMs: { min: 5, max: 50 } });
}, 600_000);
afterAll(async () => {
  await world?.close();
  image?.remove();
});

test('DV1 with the packages that npm ci --omit=dev brings, the roles of the image complete orders', async () => {
  await runOrdersInImage(image, world);
}, 180_000);
