import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { readConfig } from '../../../src/main/config/config.ts';
import { ConfigError } from '../../../src/main/config/settings.ts';
import { production } from './production.ts';

const local = {
  DEPLOYMENT_ENVIRONMENT: 'local',
  DATABASE_URL: 'postgres://orders@127.0.0.1:5432/orders',
  KAFKA_BROKERS: '127.0.0.1:9092',
  AUTH_DEV_KEY: 'k'.repeat(32),
};

const faultsOf = (env: Readonly<Record<string, string>>): string => {
  try {
    readConfig(env);
    return '';
  } catch (error) {
    return error instanceof ConfigError ? error.message : `not a ConfigError: ${error}`;
  }
};

test('a local environment needs four variables', () => {
  expect(readConfig(local)).toMatchObject({ environment: 'local', http: { host: '127.0.0.1', port: 8080 } });
});

test('every fault of the environment is told at once, with its name', () => {
  const message = faultsOf({
    DEPLOYMENT_ENVIRONMENT: 'local',
    HTTP_PORT: 'eighty',
    DATABASE_URL: 'mysql://x',
    PROVIDER_ACME_FIBER_SECRETS: 'not-a-secret',
  });

  for (const name of ['HTTP_PORT', 'DATABASE_URL', 'KAFKA_BROKERS', 'AUTH_JWKS_URL', 'PROVIDER_ACME_FIBER_SECRETS'])
    expect(message).toContain(name);
});

test('HT5 the local environment, which answers without a token, binds to loopback only', () => {
  expect(faultsOf({ ...local, HTTP_HOST: '0.0.0.0' })).toContain('HTTP_HOST');
  expect(faultsOf({ ...local, HTTP_HOST: '::1' })).toBe('');
});

test('SE8 operations have a port of their own, on the loopback unless told otherwise', () => {
  expect(readConfig(local)).toMatchObject({ operations: { host: '127.0.0.1', port: 9464 } });
  expect(readConfig({ ...production, AUTH_DEV_KEY: undefined, HTTP_HOST: '0.0.0.0' })).toMatchObject({
    operations: { host: '127.0.0.1' },
  });
  expect(faultsOf({ ...local, HTTP_PORT: '9000', METRICS_PORT: '9000' })).toContain('METRICS_PORT');
  expect(faultsOf({ ...local, HTTP_PORT: '0', METRICS_PORT: '0' })).toBe('');
  expect(faultsOf({ ...local, METRICS_HOST: '0.0.0.0' })).toContain('METRICS_HOST');
});

test('SE8 connections are limited, and proxies are believed when they are named', () => {
  expect(readConfig(local).http).toMatchObject({
    maxConnections: 2_000,
    maxConnectionsPerAddress: 500,
    trustedProxies: [],
  });
  expect(readConfig({ ...local, HTTP_TRUSTED_PROXIES: '10.0.0.0/8, ::1' }).http.trustedProxies).toEqual([
    '10.0.0.0/8',
    '::1',
  ]);
  expect(faultsOf({ ...local, HTTP_TRUSTED_PROXIES: 'proxy.internal' })).toContain('HTTP_TRUSTED_PROXIES');
});

test('HT5 the development environment takes a static key, binds anywhere and is not the one that needs no token', () => {
  const development = {
    ...local,
    DEPLOYMENT_ENVIRONMENT: 'development',
    HTTP_HOST: '0.0.0.0',
    AUTH_DEV_KEY: randomBytes(32).toString('hex'),
  };

  expect(readConfig(development)).toMatchObject({
    environment: 'development',
    http: { host: '0.0.0.0' },
    auth: { keys: { kind: 'development' } },
  });
  expect(faultsOf({ ...development, FAILPOINTS: 'relay.after-mark=kill' })).toContain('FAILPOINTS');
});

test.each([
  ['AUTH_DEV_KEY', { AUTH_DEV_KEY: 'k'.repeat(32) }],
  ['FAILPOINTS', { FAILPOINTS: 'relay.after-mark=kill' }],
])('SE1 production refuses %s', (name, extra) => {
  expect(faultsOf(production)).toBe('');
  expect(faultsOf({ ...production, ...extra })).toContain(name);
});

test('without a word on the environment it is production', () => {
  const { DEPLOYMENT_ENVIRONMENT: _, ...unnamed } = local;
  expect(faultsOf(unnamed)).toContain('AUTH_DEV_KEY');
});

test('SE3 TLS, SASL and API key options are read and passed on', () => {
  const config = readConfig({
    ...local,
    KAFKA_TLS: 'true',
    KAFKA_SASL_MECHANISM: 'scram-sha-512',
    KAFKA_SASL_USERNAME: 'u',
    KAFKA_SASL_PASSWORD: 'p',
    DATABASE_TLS: 'true',
    TEMPORAL_ADDRESS: 'cloud.example:7233',
    TEMPORAL_API_KEY: 'key',
    TEMPORAL_NAMESPACE: 'ns',
  });

  expect(config.kafka).toMatchObject({ ssl: {}, sasl: { mechanism: 'scram-sha-512', username: 'u' } });
  expect(config.database.ssl).toMatchObject({ rejectUnauthorized: true });
  expect(config.temporal).toMatchObject({
    namespace: 'ns',
    connectionOptions: { address: 'cloud.example:7233', apiKey: 'key' },
  });
});

test.each([
  ['KAFKA_TLS', { KAFKA_TLS: 'TRUE' }],
  ['KAFKA_TLS_CA_FILE', { KAFKA_TLS_CA_FILE: 'ca.pem' }],
  ['KAFKA_TLS_KEY_FILE', { KAFKA_TLS: 'true', KAFKA_TLS_CERT_FILE: 'client.pem' }],
  ['DATABASE_TLS_CA_FILE', { DATABASE_TLS: 'true', DATABASE_TLS_CA_FILE: 'no-such-file.pem' }],
  ['DATABASE_TLS', { DATABASE_TLS: 'yes' }],
  ['sslmode', { DATABASE_URL: 'postgres://orders@127.0.0.1:5432/orders?sslmode=require' }],
])('SE3 nobody gets a connection less safe than meant: %s is told as a fault', (name, extra) => {
  expect(faultsOf({ ...local, ...extra })).toContain(name);
});
