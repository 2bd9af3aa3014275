import { expect, test } from 'vitest';
import { rememberVerified } from '../../../../src/adapters/in/http/verified-tokens.ts';

/** Verifies `tenant:exp`, refuses what begins with "bad", and counts. */
function counting() {
  const clock = { ms: 1_000_000 };
  const verified: string[] = [];
  const verify = async (token: string) => {
    verified.push(token);
    if (token.startsWith('bad')) throw new Error('refused');
    const [tenantId = '', exp = ''] = token.split(':');
    return { tenantId, exp: Number(exp) };
  };
  return { clock, verified, tenantOf: rememberVerified(verify, () => clock.ms) };
}

test('a token is verified once in a minute, and each speaks for its own tenant', async () => {
  const { clock, verified, tenantOf } = counting();

  for (let request = 0; request < 3; request += 1) {
    expect(await tenantOf('demo:9999')).toBe('demo');
    expect(await tenantOf('acme:9999')).toBe('acme');
  }
  expect(verified).toEqual(['demo:9999', 'acme:9999']);
  clock.ms += 59_999;
  await tenantOf('demo:9999');
  expect(verified).toHaveLength(2);
  clock.ms += 1;
  await tenantOf('demo:9999');
  expect(verified).toHaveLength(3);
});

test('a token is never remembered past its end (HT5)', async () => {
  const { clock, verified, tenantOf } = counting();

  await tenantOf('demo:1010');
  clock.ms = 1_009_999;
  await tenantOf('demo:1010');
  expect(verified).toHaveLength(1);
  clock.ms = 1_010_000;
  await tenantOf('demo:1010');
  await tenantOf('demo:1010');
  expect(verified).toHaveLength(3);
});

test('what was refused is verified every time', async () => {
  const { verified, tenantOf } = counting();

  for (let request = 0; request < 3; request += 1) await expect(tenantOf('bad:9999')).rejects.toThrow('refused');

  expect(verified).toHaveLength(3);
});

test('5,000 tokens are remembered; the one verified longest ago makes room', async () => {
  const { verified, tenantOf } = counting();
  for (let tenant = 0; tenant <= 5_000; tenant += 1) await tenantOf(`t${tenant}:9999`);
  verified.length = 0;

  await tenantOf('t1:9999');
  await tenantOf('t5000:9999');
  expect(verified).toEqual([]);
  await tenantOf('t0:9999');
  expect(verified).toEqual(['t0:9999']);
});
