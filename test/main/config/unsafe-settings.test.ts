import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../src/main/config/config.ts';
import { aSecret, faultsOf, production, registryOf } from './production.ts';

const { DATABASE_TLS: _, KAFKA_TLS: __, TEMPORAL_TLS: ___, ...plain } = production;
const local = {
  DEPLOYMENT_ENVIRONMENT: 'local',
  DATABASE_URL: 'postgres://orders@127.0.0.1:5432/orders',
  KAFKA_BROKERS: '127.0.0.1:9092',
  AUTH_DEV_KEY: 'k'.repeat(32),
};
const pattern = (bytes: Buffer) => `whsec_${bytes.toString('base64')}`;

describe('SE7 production refuses', () => {
  test('nothing of a safe environment', () => {
    expect(faultsOf(production)).toEqual([]);
    expect(readConfig(production).accepted).toEqual([]);
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['a remote Postgres without TLS', { DATABASE_TLS: '' }, /DATABASE_URL: db\.example .*DATABASE_INSECURE/],
    ['TLS to Postgres that is switched off', { DATABASE_TLS: 'false' }, /DATABASE_URL: db\.example/],
    ['remote brokers without TLS', { KAFKA_TLS: '' }, /KAFKA_BROKERS: k1\.example, k2\.example .*KAFKA_INSECURE/],
    [
      'one remote broker among local ones',
      { KAFKA_TLS: '', KAFKA_BROKERS: '127.0.0.1:9092,k2.example:9092' },
      /: k2\.example /,
    ],
    ['a remote Temporal without TLS', { TEMPORAL_TLS: '' }, /TEMPORAL_ADDRESS: temporal\.example .*TEMPORAL_INSECURE/],
    ['an API key in plain text', { TEMPORAL_TLS: 'false', TEMPORAL_API_KEY: 'canary' }, /TEMPORAL_ADDRESS.*API key/],
    [
      'a key set by http',
      { AUTH_JWKS_URL: 'http://id.example/jwks' },
      /AUTH_JWKS_URL: id\.example .*AUTH_JWKS_INSECURE/,
    ],
    ['a key set by http on the loopback', { AUTH_JWKS_URL: 'http://127.0.0.1/jwks' }, /AUTH_JWKS_URL: 127\.0\.0\.1 /],
    ['the default issuer', { AUTH_ISSUER: '' }, /AUTH_ISSUER: order-service-dev/],
    ['the default issuer by name', { AUTH_ISSUER: 'order-service-dev' }, /AUTH_ISSUER: order-service-dev/],
    ['a development key', { AUTH_DEV_KEY: 'k'.repeat(32) }, /AUTH_DEV_KEY/],
    ['failpoints', { FAILPOINTS: 'relay.after-mark=kill' }, /FAILPOINTS/],
    ['certificates that nobody checks', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /NODE_TLS_REJECT_UNAUTHORIZED/],
    [
      'a provider by http',
      { PROVIDER_FIBER_URL: 'http://fiber.example/r' },
      /PROVIDER_FIBER_URL: fiber\.example .*PROVIDER_FIBER_INSECURE/,
    ],
    [
      'a provider on the loopback',
      { PROVIDER_FIBER_URL: 'http://127.0.0.1:8090/r' },
      /PROVIDER_FIBER_URL: 127\.0\.0\.1 /,
    ],
    ['an HTTP provider without a secret', { PROVIDER_FIBER_SECRETS: '' }, /PROVIDER_FIBER_SECRETS: without a secret/],
    [
      'the demo registry',
      { PROVIDERS_FILE: '', PROVIDER_ACME_FIBER_SECRETS: aSecret() },
      /PROVIDERS_FILE: acme-fiber, nordic-mobile/,
    ],
    [
      'an unknown environment',
      { DEPLOYMENT_ENVIRONMENT: 'prod' },
      /DEPLOYMENT_ENVIRONMENT: may be local, development, production/,
    ],
    ['an opt-in that says something else', { KAFKA_INSECURE: 'true' }, /KAFKA_INSECURE: may be allow-plain-text/],
  ])('%s', (_name, extra, fault) => {
    const faults = faultsOf({ ...production, ...extra });

    expect(
      faults.some((line) => fault.test(line)),
      faults.join('\n'),
    ).toBe(true);
    expect(faults.join('\n')).not.toContain('canary');
  });

  test('every fault at once', () => {
    const faults = faultsOf({
      ...plain,
      AUTH_JWKS_URL: 'http://id.example/jwks',
      AUTH_ISSUER: '',
      PROVIDERS_FILE: '',
      FAILPOINTS: 'relay.after-mark=kill',
      PROVIDER_ACME_FIBER_SECRETS: pattern(Buffer.alloc(32)),
      KAFKA_SASL_MECHANISM: 'plain',
      KAFKA_SASL_USERNAME: 'u',
      KAFKA_SASL_PASSWORD: 'canary',
    }).map((line) => /^ {2}- ([A-Z_]+)/.exec(line)?.[1]);

    expect(faults.sort()).toEqual(
      [
        ...['DATABASE_URL', 'KAFKA_BROKERS', 'TEMPORAL_ADDRESS', 'AUTH_JWKS_URL', 'AUTH_ISSUER', 'FAILPOINTS'],
        ...['PROVIDERS_FILE', 'PROVIDER_ACME_FIBER_URL', 'PROVIDER_ACME_FIBER_SECRETS'],
      ].sort(),
    );
  });

  test.each<[string, Record<string, string>, string]>([
    ['Postgres', { DATABASE_TLS: '', DATABASE_INSECURE: 'allow-plain-text' }, 'DATABASE_INSECURE=allow-plain-text'],
    ['Kafka', { KAFKA_TLS: '', KAFKA_INSECURE: 'allow-plain-text' }, 'KAFKA_INSECURE=allow-plain-text'],
    ['Temporal', { TEMPORAL_TLS: '', TEMPORAL_INSECURE: 'allow-plain-text' }, 'TEMPORAL_INSECURE=allow-plain-text'],
    [
      'the key set',
      { AUTH_JWKS_URL: 'http://id.example/', AUTH_JWKS_INSECURE: 'allow-plain-text' },
      'AUTH_JWKS_INSECURE=allow-plain-text',
    ],
    [
      'a provider',
      { PROVIDER_FIBER_URL: 'http://10.0.0.7/', PROVIDER_FIBER_INSECURE: 'allow-plain-text' },
      'PROVIDER_FIBER_INSECURE=allow-plain-text',
    ],
  ])('no plain text to %s that its own opt-in allows, and tells of it', (_name, extra, told) => {
    expect(readConfig({ ...production, ...extra }).accepted).toEqual([told]);
  });

  test('an opt-in for one connection allows no other', () => {
    const faults = faultsOf({ ...plain, DATABASE_INSECURE: 'allow-plain-text' });

    expect(faults.map((line) => line.slice(4, 12))).toEqual(['KAFKA_BR', 'TEMPORAL']);
  });

  test.each([
    'postgres://o@127.0.0.1/o',
    'postgres://o@127.8.8.8/o',
    'postgres://o@localhost/o',
    'postgres://o@[::1]/o',
    'postgres://o@%2Frun%2Fpostgresql/o',
  ])('no plain text that stays on this machine: %s', (DATABASE_URL) => {
    expect(faultsOf({ ...plain, DATABASE_URL, KAFKA_TLS: 'true', TEMPORAL_TLS: 'true' })).toEqual([]);
  });

  test.each([
    ['an IP address', { DATABASE_URL: 'postgres://o@10.0.0.5/o' }, '10.0.0.5'],
    ['a name that begins like the loopback', { DATABASE_URL: 'postgres://o@127.0.0.1.example/o' }, '127.0.0.1.example'],
    ['one of several hosts', { DATABASE_URL: 'postgres://o@127.0.0.1,db2.example/o' }, 'db2.example'],
    ['a host from PGHOST', { DATABASE_URL: 'postgres:///orders', PGHOST: 'db3.example' }, 'db3.example'],
  ])('a remote Postgres however it is named: %s', (_name, extra, host) => {
    const faults = faultsOf({ ...plain, KAFKA_TLS: 'true', TEMPORAL_TLS: 'true', ...extra });

    expect(faults).toEqual([expect.stringContaining(`DATABASE_URL: ${host} `)]);
  });
});

describe('SE7 every environment refuses', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'a password in a provider URL',
      { PROVIDER_ACME_FIBER_URL: 'http://u:canary@127.0.0.1/' },
      /PROVIDER_ACME_FIBER_URL/,
    ],
    [
      'a user in a provider URL',
      { PROVIDER_ACME_FIBER_URL: 'https://canary@fiber.example/' },
      /PROVIDER_ACME_FIBER_URL/,
    ],
    ['a password in the URL of the key set', { AUTH_JWKS_URL: 'https://u:canary@id.example/' }, /AUTH_JWKS_URL/],
    ['a password in the URL of the API', { API_PUBLIC_URL: 'https://u:canary@orders.example' }, /API_PUBLIC_URL/],
    ['a user among the brokers', { KAFKA_BROKERS: 'u:canary@k.example:9092' }, /KAFKA_BROKERS/],
    ['a scheme before Temporal', { TEMPORAL_ADDRESS: 'https://u:canary@t.example' }, /TEMPORAL_ADDRESS/],
    ['SASL without a mechanism', { KAFKA_SASL_USERNAME: 'u', KAFKA_SASL_PASSWORD: 'canary' }, /KAFKA_SASL_MECHANISM/],
  ])('%s, without printing it', (_name, extra, fault) => {
    const faults = faultsOf({ ...local, ...extra });

    expect(faults).toEqual([expect.stringMatching(fault)]);
    expect(faults.join()).not.toContain('canary');
  });

  test('a password in a provider URL of the file', () => {
    const file = registryOf({ id: 'fiber', url: 'https://u:canary@fiber.example/', tenants: ['demo'] });

    const faults = faultsOf({ ...local, PROVIDERS_FILE: file });

    expect(faults).toEqual([expect.stringMatching(/PROVIDER_FIBER_URL.*no password/)]);
    expect(faults.join()).not.toContain('canary');
  });

  test.each([
    ['zeros', pattern(Buffer.alloc(32))],
    ['one byte over and over', pattern(Buffer.alloc(24, 'x'))],
    ['a piece that is repeated', pattern(Buffer.alloc(48, 'sixteen bytes ok'))],
    ['steps of equal size', pattern(Buffer.from(Array.from({ length: 32 }, (_, index) => index * 3)))],
    ['16 bytes', pattern(Buffer.from('sixteen bytes ok'))],
    ['a manual', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    ['no base64', 'whsec_canary!'],
    ['no whsec_', 'canary'],
  ])('a callback secret made of %s', (_name, secret) => {
    const faults = faultsOf({ ...local, PROVIDER_ACME_FIBER_SECRETS: `${aSecret()} ${secret}` });

    expect(faults).toEqual([expect.stringMatching(/PROVIDER_ACME_FIBER_SECRETS: secret 2 of 2 /)]);
    expect(faults.join()).not.toContain(secret);
  });

  test('random callback secrets are taken, a thousand of them', () => {
    const secrets = Array.from({ length: 1_000 }, aSecret).join(' ');

    expect(faultsOf({ ...local, PROVIDER_ACME_FIBER_SECRETS: secrets })).toEqual([]);
  });

  test.each([
    ['acme.fiber', /acme-fiber and acme\.fiber would share the variables PROVIDER_ACME_FIBER_\*/],
    ['acme_fiber', /would share/],
    ['ACME-Fiber', /would share/],
    ['acme:fiber', /would share/],
    ['acme-fiber', /acme-fiber is listed twice/],
  ])('two providers that are told apart by nothing: acme-fiber and %s', (id, fault) => {
    const file = registryOf({ id: 'acme-fiber' }, { id });

    expect(faultsOf({ ...local, PROVIDERS_FILE: file })).toEqual([expect.stringMatching(fault)]);
  });

  test.each([
    ['two providers', { PROVIDER_A_SECRETS: aSecret() }, 'PROVIDER_B_SECRETS'],
    ['one provider, twice', {}, 'PROVIDER_A_SECRETS'],
  ])('one secret for %s', (_name, extra, name) => {
    const file = registryOf({ id: 'a' }, { id: 'b' });
    const shared = aSecret();
    const own = 'PROVIDER_A_SECRETS' in extra ? `${shared} ${extra.PROVIDER_A_SECRETS}` : `${shared} ${shared}`;
    const other = 'PROVIDER_A_SECRETS' in extra ? shared.replace(/=+$/, '') : aSecret();

    const faults = faultsOf({ ...local, PROVIDERS_FILE: file, PROVIDER_A_SECRETS: own, PROVIDER_B_SECRETS: other });

    expect(faults).toEqual([expect.stringContaining(`${name}: a secret is that of`)]);
  });

  test('a development key that is a pattern, where strangers can reach it', () => {
    const development = { ...local, DEPLOYMENT_ENVIRONMENT: 'development' };

    expect(faultsOf(development)).toEqual([expect.stringContaining('AUTH_DEV_KEY: is a pattern')]);
    expect(faultsOf({ ...development, AUTH_DEV_KEY: '0123456789abcdef0123456789abcdef' })).not.toEqual([]);
    expect(faultsOf({ ...development, AUTH_DEV_KEY: aSecret() })).toEqual([]);
  });
});
