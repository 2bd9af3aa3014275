import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/main/config/config.ts';
import { choosePort } from '../../../stack/ports.ts';
import { certificateAuthority, issue, pemFile } from '../../support/certificates.ts';
import { startRoleLog } from '../../support/role-log.ts';
import { type SecureTemporal, startSecureTemporal } from '../../support/secure-temporal.ts';
import { waitFor } from '../../support/wait-for.ts';

const dir = mkdtempSync(join(tmpdir(), 'order-secure-temporal-'));
const authority = await certificateAuthority('Authority of the test');
const client = await issue(authority, 'order-service');
const stranger = await certificateAuthority('Somebody else');
const tls = { TEMPORAL_TLS: 'true', TEMPORAL_TLS_SERVER_CA_CERT_PATH: pemFile(dir, 'ca.pem', authority.cert) };
const otherAuthority = { TEMPORAL_TLS_SERVER_CA_CERT_PATH: pemFile(dir, 'other-ca.pem', stranger.cert) };
const certificate = {
  TEMPORAL_TLS_CLIENT_CERT_PATH: pemFile(dir, 'client.pem', client.cert),
  TEMPORAL_TLS_CLIENT_KEY_PATH: pemFile(dir, 'client-key.pem', client.key),
};

let mutual: SecureTemporal;
let byKey: SecureTemporal;

beforeAll(async () => {
  const server = process.env.TEMPORAL_ADDRESS ?? '';
  const own = await issue(authority, 'temporal');
  mutual = await startSecureTemporal(server, authority, own, { clientCertificate: true });
  byKey = await startSecureTemporal(server, authority, own, { clientCertificate: false });
});

afterAll(async () => {
  await Promise.all([mutual?.stop(), byKey?.stop()]);
  rmSync(dir, { recursive: true, force: true });
});

/** Opens the relay's connection and the worker's as they do, and asks each for the server's version. */
async function ask(address: string, env: Record<string, string>): Promise<string[]> {
  const { temporal } = readConfig({
    DEPLOYMENT_ENVIRONMENT: 'local',
    DATABASE_URL: 'postgres://u@127.0.0.1:9/d',
    AUTH_DEV_KEY: 'k'.repeat(32),
    KAFKA_BROKERS: '127.0.0.1:9',
    TEMPORAL_ADDRESS: address,
    ...env,
  });
  // Without interceptors: they repeat a call for 20 s before they tell the same error.
  const relay = Connection.lazy({ ...temporal.connectionOptions, interceptors: [] });
  const worker = NativeConnection.connect(temporal.connectionOptions);
  const asked = await Promise.allSettled([relay.workflowService.getSystemInfo({}), versionOf(worker)]);
  await relay.close();
  return asked.map((outcome) =>
    outcome.status === 'rejected' ? `refused: ${outcome.reason}` : `version ${outcome.value.serverVersion}`,
  );
}

async function versionOf(opening: Promise<NativeConnection>) {
  const connection = await opening;
  return connection.workflowService.getSystemInfo({}).finally(() => connection.close());
}

const reached = [expect.stringMatching(/^version \d/), expect.stringMatching(/^version \d/)];
test('SE3 TE7 client and worker reach Temporal over TLS with a client certificate', async () => {
  expect(await ask(mutual.address, { ...tls, ...certificate })).toEqual(reached);
});

test('TE7 client and worker send the API key, over TLS without another word', async () => {
  const { TEMPORAL_TLS: _, ...ca } = tls;

  expect(await ask(byKey.address, { ...ca, TEMPORAL_API_KEY: 'key-of-the-test' })).toEqual(reached);

  expect([...byKey.authorizations]).toEqual(['Bearer key-of-the-test']);
});

test.each([
  ['a server of another authority', { ...tls, ...certificate, ...otherAuthority }, /self-signed|UnknownIssuer/],
  ['a missing client certificate', tls, /certificate ?required/i],
  ['a server of another name', { ...tls, ...certificate, TEMPORAL_TLS_SERVER_NAME: 'localhost' }, /localhost/],
])('SE3 TE7 %s is refused, and the error says so', async (_, env, said) => {
  const why = new RegExp(`^refused: .*(${said.source})`, `s${said.flags}`);
  let answers = await ask(mutual.address, env);
  // By TLS 1.3 a server may refuse the client after its handshake: one that writes first may see a broken pipe instead.
  for (let again = 1; again < 10 && !answers.every((answer) => why.test(String(answer))); again += 1) {
    expect(answers).toEqual([expect.stringMatching(/^refused: /), expect.stringMatching(/^refused: /)]);
    answers = await ask(mutual.address, env);
  }
  expect(answers).toEqual([expect.stringMatching(why), expect.stringMatching(why)]);
});

test('TE7 a worker without root certificates says so in its log and its readiness, and how to mend it', async () => {
  const port = await choosePort(undefined, new Set());
  const none = { SSL_CERT_FILE: join(dir, 'none.pem'), SSL_CERT_DIR: join(dir, 'none') };
  const worker = startRoleLog('worker', {
    DEPLOYMENT_ENVIRONMENT: 'local',
    DATABASE_URL: 'postgres://u@127.0.0.1:9/d',
    AUTH_DEV_KEY: 'k'.repeat(32),
    KAFKA_BROKERS: '127.0.0.1:9',
    TEMPORAL_ADDRESS: byKey.address,
    TEMPORAL_TLS: 'true',
    METRICS_PORT: String(port),
    ...none,
  });
  try {
    const said = await waitFor('the worker to say why', () =>
      worker.parsed().find(({ msg }) => String(msg).startsWith('Temporal cannot be reached')),
    );

    expect(said).toMatchObject({
      level: 'warn',
      err: {
        message: expect.stringMatching(/no root certificates.*SSL_CERT_FILE.*TEMPORAL_TLS_SERVER_CA_CERT_PATH/),
        cause: { message: expect.stringContaining('NativeCertsNotFound') },
      },
    });
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      503,
      expect.objectContaining({ checks: expect.objectContaining({ worker: expect.anything() }) }),
    ]);
  } finally {
    await worker.stop();
  }
});
