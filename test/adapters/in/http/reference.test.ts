import { describe, expect, test } from 'vitest';
import { harness } from './harness.ts';

const { app } = harness();
const page = async () => (await app.request('/docs')).text();
/** Every address that the page names. */
const named = async () => [...(await page()).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);

describe('the API reference (HT4)', () => {
  test('is a page over our own OpenAPI document', async () => {
    const answer = await app.request('/docs');

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await answer.text()).toContain("url: '/openapi.json'");
    expect((await app.request('/docs/')).headers.get('location')).toBe('/docs');
  });

  test('every part of it is served by us, for good, with its type', async () => {
    const addresses = await named();

    expect(addresses).toHaveLength(3);
    for (const address of addresses) {
      const answer = await app.request(address);
      expect([address, answer.status]).toEqual([address, 200]);
      expect(answer.headers.get('content-type')).toMatch(/^(text\/(css|javascript); charset=utf-8|image\/png)$/);
      expect(answer.headers.get('cache-control')).toContain('immutable');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(500);
    }
  });

  test('no other origin is named by page or style sheet, and the policy allows none', async () => {
    const css = (await named()).find((address) => address.endsWith('.css')) ?? '';
    const sheet = await (await app.request(css)).text();
    const loaded = [...sheet.matchAll(/url\((?!["']?data:)[^)]*\)|@import[^;]*/g)].map(([text]) => text);

    expect(loaded).toEqual([]);
    for (const address of await named()) expect(address).toMatch(/^\/docs\//);
    const policy = (await app.request('/docs')).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('the script of the page is the one that the policy allows', async () => {
    const answer = await app.request('/docs');
    const inline = /<script>(.+)<\/script>/.exec(await answer.text())?.[1] ?? '';
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(inline))).toString('base64');

    expect(answer.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
  });

  test('the page is asked for again each time, and answered without a body while it is the same', async () => {
    const first = await app.request('/docs');
    const etag = first.headers.get('etag') ?? '';

    const again = await app.request('/docs', { headers: { 'if-none-match': etag } });

    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('HEAD answers like GET without a body, other methods 405', async () => {
    for (const address of ['/docs', ...(await named())]) {
      const head = await app.request(address, { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
      expect((await app.request(address, { method: 'POST' })).status).toBe(405);
    }
  });

  test.each([
    ['another file of the package', 'package.json'],
    ['a way up', '..%2fpackage.json'],
    ['a way up twice', '..%2f..%2f..%2f.env'],
    ['a place in the file system', '%2fetc%2fpasswd'],
    ['a property of every object', '__proto__'],
    ['no name', '%00'],
  ])('%s is not found', async (_, asset) => {
    const folder = (await named())[0]?.replace(/[^/]+$/, '');

    const answer = await app.request(`${folder}${asset}`);

    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  test('an asset of another version is not found, for it would be kept for good', async () => {
    expect((await app.request('/docs/0.0.1/swagger-ui.css')).status).toBe(404);
  });
});
