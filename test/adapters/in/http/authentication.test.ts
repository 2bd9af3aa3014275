import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Authentication } from '../../../../src/adapters/in/http/authenticate.ts';
import { issueToken, tokenVerifier } from '../../../../src/adapters/in/http/tokens.ts';
import { bearer, harness, key, naming } from './harness.ts';

const secretBytes = new TextEncoder().encode(key);

async function answer(authorization: string | undefined, authentication: Partial<Authentication> = {}) {
  const verify = tokenVerifier(naming, { kind: 'development', secret: key });
  const { app, listed } = harness({ authentication: { verify, ...authentication } });
  const response = await app.request('/v1/orders', { headers: authorization === undefined ? {} : { authorization } });
  return { response, tenants: listed.map(({ tenantId }) => tenantId) };
}

const signed = (claims: JWTPayload, alg = 'HS256') => new SignJWT(claims).setProtectedHeader({ alg }).sign(secretBytes);
const inAnHour = Math.floor(Date.now() / 1000) + 3600;
const good = { iss: naming.issuer, aud: naming.audience, tenant_id: 'demo', exp: inAnHour };

describe('tokens of the development key (HT5)', () => {
  test('the tenant is the claim of the token', async () => {
    const { response, tenants } = await answer((await bearer('acme-corp')).authorization);

    expect(response.status).toBe(200);
    expect(tenants).toEqual(['acme-corp']);
  });

  const refused: readonly [string, () => Promise<string> | string][] = [
    ['of another issuer', () => signed({ ...good, iss: 'stranger' })],
    ['for another audience', () => signed({ ...good, aud: 'stranger' })],
    ['that has expired', () => signed({ ...good, exp: inAnHour - 7200 })],
    ['that never expires', () => signed({ ...good, exp: undefined })],
    ['that is not valid yet', () => signed({ ...good, nbf: inAnHour })],
    ['without a tenant', () => signed({ ...good, tenant_id: undefined })],
    ['with an empty tenant', () => signed({ ...good, tenant_id: '' })],
    ['with two tenants', () => signed({ ...good, tenant_id: ['demo', 'other'] })],
    ['with a tenant that holds a NUL', () => signed({ ...good, tenant_id: 'de\u0000mo' })],
    ['by another algorithm', () => signed(good, 'HS512')],
    ['without a signature', () => new UnsecuredJWT(good).encode()],
    ['with a changed signature', async () => `${(await signed(good)).slice(0, -4)}AAAA`],
    ['that is no token', () => 'abc'],
  ];
  test.each(refused)('a token %s is refused with 401', async (_, token) => {
    const { response, tenants } = await answer(`Bearer ${await token()}`);

    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(tenants).toEqual([]);
  });

  test('a token that is almost one that was accepted is refused', async () => {
    const { app, listed } = harness();
    const token = await signed(good);
    const ask = (sent: string) => app.request('/v1/orders', { headers: { authorization: `Bearer ${sent}` } });

    const answers = [await ask(token), await ask(`${token.slice(0, -4)}AAAA`), await ask(token)];

    expect(answers.map(({ status }) => status)).toEqual([200, 401, 200]);
    expect(listed).toHaveLength(2);
  });

  test('a request is authenticated once', async () => {
    const asked: string[] = [];
    const verify = async (token: string) => {
      asked.push(token);
      return 'demo';
    };
    const { app } = harness({ authentication: { verify } });

    for (const path of ['/v1/orders', '/v1/orders/x', '/v1/orders/x/timeline', '/order/tracking/x'])
      await app.request(path, { headers: { authorization: `Bearer ${path.length}` } });

    expect(asked).toHaveLength(4);
  });

  test.each(['Basic ZGVtbzpkZW1v', 'Bearer', 'Bearer a b', 'bearer\ttoken'])(
    'the header %j is refused',
    async (header) => {
      expect((await answer(header)).response.status).toBe(401);
    },
  );

  test('no token is 401, except in development mode, where it is the demo tenant', async () => {
    const { response } = await answer(undefined);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');

    const development = await answer(undefined, { tenantWithoutToken: 'demo' });
    expect(development.response.status).toBe(200);
    expect(development.tenants).toEqual(['demo']);
  });

  test('a bad token is refused in development mode, too', async () => {
    expect((await answer('Bearer abc', { tenantWithoutToken: 'demo' })).response.status).toBe(401);
  });

  test('a short key is refused at the start', () => {
    expect(() => tokenVerifier(naming, { kind: 'development', secret: 'short' })).toThrow(/at least 32 bytes/);
  });

  test('no token is issued for what could not be a tenant', async () => {
    await expect(issueToken(naming, { secret: key, tenantId: 'a b', expiresIn: '1h' })).rejects.toThrow(RangeError);
  });
});

describe('tokens of a published key set', () => {
  let server: Server;
  let url: URL;
  let sign: (claims: JWTPayload) => Promise<string>;
  let signOddly: typeof sign;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
    sign = (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(privateKey);
    const odd = await generateKeyPair('ES384');
    const oddJwk = { ...(await exportJWK(odd.publicKey)), kid: 'k2', use: 'sig' };
    signOddly = (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'ES384', kid: 'k2' }).sign(odd.privateKey);
    server = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk, oddJwk] })));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    url = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/jwks.json`);
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const published = () => ({ verify: tokenVerifier(naming, { kind: 'jwks', url }) });

  test('a token signed by one of the keys is accepted', async () => {
    const { response, tenants } = await answer(`Bearer ${await sign(good)}`, published());

    expect(response.status).toBe(200);
    expect(tenants).toEqual(['demo']);
  });

  test('a token signed with the public key as if it were a secret is refused', async () => {
    expect((await answer(`Bearer ${await signed(good)}`, published())).response.status).toBe(401);
  });

  test('an algorithm that is not on our list is refused, whatever the key set offers', async () => {
    expect((await answer(`Bearer ${await signOddly(good)}`, published())).response.status).toBe(401);
  });

  describe('that cannot be had', () => {
    afterEach(() => vi.unstubAllGlobals());

    const reasons: readonly [string, () => Promise<Response>][] = [
      ['because its server is away', () => Promise.reject(new TypeError('fetch failed'))],
      ['because its server takes too long', () => Promise.reject(new DOMException('aborted', 'TimeoutError'))],
      ['because its server answers 500', async () => new Response('', { status: 500 })],
      ['because what comes is no JSON', async () => new Response('<html>')],
      ['because what comes is no key set', async () => Response.json({ keys: 'none' })],
    ];
    test.each(reasons)('%s is an outage, not a refusal', async (_, fetched) => {
      vi.stubGlobal('fetch', fetched);

      const { response, tenants } = await answer(`Bearer ${await sign(good)}`, published());

      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      expect(response.headers.get('www-authenticate')).toBeNull();
      expect(await response.json()).toMatchObject({ detail: 'The keys that verify tokens cannot be fetched.' });
      expect(tenants).toEqual([]);
    });
  });

  test('a token of a key that the set does not hold is refused', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT(good).setProtectedHeader({ alg: 'ES256', kid: 'k9' }).sign(privateKey);

    expect((await answer(`Bearer ${token}`, published())).response.status).toBe(401);
  });
});
