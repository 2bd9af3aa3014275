import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateDatabase } from '../../../src/adapters/out/postgres/apply-migrations.ts';
import { type Database, openDatabase } from '../../../src/adapters/out/postgres/database.ts';
import { explain } from '../../../src/adapters/telemetry/explain.ts';
import { readConfig } from '../../../src/main/config/config.ts';
import { databaseTls } from '../../../src/main/config/connection-settings.ts';
import { certificateAuthority, issue, pemFile } from '../../support/certificates.ts';
import { type SecurePostgres, startSecurePostgres } from '../../support/secure-postgres.ts';

const dir = mkdtempSync(join(tmpdir(), 'order-secure-postgres-'));
const authority = await certificateAuthority('Authority of the test');
const client = await issue(authority, 'order_service');
const stranger = await certificateAuthority('Somebody else');
const tls = { DATABASE_TLS: 'true', DATABASE_TLS_CA_FILE: pemFile(dir, 'ca.pem', authority.cert) };
const otherAuthority = { DATABASE_TLS_CA_FILE: pemFile(dir, 'other-ca.pem', stranger.cert) };
const certificate = {
  DATABASE_TLS_CERT_FILE: pemFile(dir, 'client.pem', client.cert),
  DATABASE_TLS_KEY_FILE: pemFile(dir, 'client-key.pem', client.key),
};

let server: SecurePostgres;
let open: Database[] = [];

beforeAll(async () => {
  server = await startSecurePostgres(join(dir, 'postgres'), authority, await issue(authority, 'postgres'));
});

afterAll(async () => {
  await Promise.all(open.map((database) => database.close()));
  await server?.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** What the server says of the connection, opened as the service opens it. */
async function connection(env: Record<string, string>) {
  const { database: options } = readConfig({
    DEPLOYMENT_ENVIRONMENT: 'local',
    KAFKA_BROKERS: '127.0.0.1:9',
    AUTH_DEV_KEY: 'k'.repeat(32),
    ...env,
  });
  const database = openDatabase({ ...options, maxConnections: 1, applicationName: 'tls-test', deadlineMs: 4_000 });
  open = [...open, database];
  return database.call('tls', async (sql) => {
    const [row] = await sql`
      select ssl, client_dn, current_user as user from pg_stat_ssl where pid = pg_backend_pid()`;
    return row;
  });
}

test('SE3 the service and the migration reach Postgres over TLS', async () => {
  const env = { ...tls, DATABASE_URL: server.url };

  expect(await connection(env)).toMatchObject({ ssl: true, client_dn: null });
  await expect(migrateDatabase(server.url, databaseTls(env))).resolves.toBeUndefined();
});

test('SE3 Postgres knows the service by its client certificate (mTLS)', async () => {
  const row = await connection({ ...tls, ...certificate, DATABASE_URL: server.mutualUrl });

  expect(row).toMatchObject({ ssl: true, client_dn: '/CN=order_service', user: 'order_service' });
});

const ip = (url: string) => url;
const name = (url: string) => url.replace('127.0.0.1', 'localhost');
const wrongPassword = (url: string) => url.replace(/:[^:@]+@/, ':wrong@');

test.each([
  ['a server of another authority', 'url', ip, { ...tls, ...otherAuthority }, /certificate.*; check the authority/],
  ['a server of another name', 'url', name, tls, /altnames: Host: localhost.*; check the authority/],
  ['a missing client certificate', 'mutualUrl', ip, tls, /client certificate.*; .*DATABASE_TLS_CERT_FILE/],
  ['a wrong password', 'url', wrongPassword, tls, /password authentication failed.*; check the user/],
  ['plain text', 'url', ip, {}, /no encryption.*; .*set DATABASE_TLS=true/],
] as const)('SE3 %s is refused, and the error says so and what mends it', async (_, url, address, env, said) => {
  const refused = connection({ ...env, DATABASE_URL: address(server[url]) }).catch(explain);

  expect(await refused).toMatch(said);
});
