import { describe, expect, test } from 'vitest';
import { trackingExample } from '../../../../../src/adapters/in/http/tracking/tracking.examples.ts';
import { bearer, harness } from '../harness.ts';
import { path, refused } from './tracking-answers.ts';

describe('GET /order/tracking/{orderId} (TR5)', () => {
  test('TR5 answers status and timeline, to its own tenant only', async () => {
    const { app } = harness();

    const own = await app.request(`${path}/A-1`);
    const other = await app.request(`${path}/A-1`, { headers: await bearer('globex') });

    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    expect(await own.json()).toEqual(trackingExample);
    await refused(other, 404);
    await refused(await app.request(`${path}/B-7`), 404);
    await refused(await app.request(`${path}/%00`), 404);
    await refused(await app.request(`${path}/A-1?limit=0`));
  });
});
