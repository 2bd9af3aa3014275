import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kafkaConfigFrom } from '../../../src/adapters/kafka/environment.ts';
import { createKafka } from '../../../src/adapters/kafka/kafka.ts';
import type { KafkaPort } from '../../../src/adapters/kafka/port.ts';
import { explain } from '../../../src/adapters/telemetry/explain.ts';
import { certificateAuthority, issue, pemFile } from '../../support/certificates.ts';
import { kafkaUser, type SecureKafka, startSecureKafka } from '../../support/secure-kafka.ts';
import { collect, createTopic, eventually, logger, outgoing, values } from './support.ts';

const dir = mkdtempSync(join(tmpdir(), 'order-secure-kafka-'));
const authority = await certificateAuthority('Authority of the test');
const client = await issue(authority, 'order-service');
const stranger = await certificateAuthority('Somebody else');
const outsider = await issue(stranger, 'order-service');
const tls = {
  KAFKA_TLS: 'true',
  KAFKA_TLS_CA_FILE: pemFile(dir, 'ca.pem', authority.cert),
};
const certificate = {
  KAFKA_TLS_CERT_FILE: pemFile(dir, 'client.pem', client.cert),
  KAFKA_TLS_KEY_FILE: pemFile(dir, 'client-key.pem', client.key),
};
const sasl = (mechanism: string, password = kafkaUser.password) => ({
  KAFKA_SASL_MECHANISM: mechanism,
  KAFKA_SASL_USERNAME: kafkaUser.username,
  KAFKA_SASL_PASSWORD: password,
});

let server: SecureKafka;
let open: KafkaPort[] = [];

beforeAll(async () => {
  server = await startSecureKafka(join(dir, 'kafka'), authority, await issue(authority, 'broker'));
});

afterAll(async () => {
  await Promise.all(open.map((kafka) => kafka.close()));
  await server?.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** As the service opens it: from nothing but the environment. */
function kafkaFor(brokers: string, env: Record<string, string>): KafkaPort {
  const config = kafkaConfigFrom(
    { KAFKA_BROKERS: brokers, KAFKA_TOPIC_PREFIX: `t${open.length}.`, ...env },
    'tls-test',
  );
  const kafka = createKafka({ ...config, timeouts: { delivery: 8_000, connect: 8_000 } }, logger);
  open = [...open, kafka];
  return kafka;
}

test.each([
  ['a client certificate', 'mutualTls', { ...tls, ...certificate }],
  ['user and password by PLAIN', 'passwords', { ...tls, ...sasl('plain') }],
  ['user and password by SCRAM-SHA-256', 'passwords', { ...tls, ...sasl('scram-sha-256') }],
  ['user and password by SCRAM-SHA-512', 'passwords', { ...tls, ...sasl('scram-sha-512') }],
] as const)('SE3 admin, publisher and consumer reach the broker over TLS with %s', async (_, listener, env) => {
  const kafka = kafkaFor(server[listener], env);

  await createTopic(kafka, 1);
  await kafka.publisher().publish([outgoing('k', 'over TLS')]);
  const { records } = await collect(kafka);

  await eventually('the record is consumed', () => records.length > 0);
  expect(values(records)).toEqual(['over TLS']);
});

const ip = (brokers: string) => brokers;
const name = (brokers: string) => brokers.replace('127.0.0.1', 'localhost');
const strangerCa = { KAFKA_TLS_CA_FILE: pemFile(dir, 'other-ca.pem', stranger.cert) };
const outsiderCertificate = {
  KAFKA_TLS_CERT_FILE: pemFile(dir, 'outsider.pem', outsider.cert),
  KAFKA_TLS_KEY_FILE: pemFile(dir, 'outsider-key.pem', outsider.key),
};

test.each([
  [
    'a broker of another authority',
    'passwords',
    ip,
    { ...tls, ...sasl('plain'), ...strangerCa },
    /certificate.*; check the authority/,
  ],
  [
    'a broker of another name',
    'passwords',
    name,
    { ...tls, ...sasl('plain') },
    /altnames: Host: localhost.*; check the authority/,
  ],
  ['no client certificate', 'mutualTls', ip, tls, /certificate.*; check the authority/],
  [
    'a client certificate of another authority',
    'mutualTls',
    ip,
    { ...tls, ...outsiderCertificate },
    /certificate.*; check the authority/,
  ],
  [
    'a wrong password by PLAIN',
    'passwords',
    ip,
    { ...tls, ...sasl('plain', 'wrong') },
    /SASL PLAIN.*Invalid username.*; check .*KAFKA_SASL_PASSWORD/,
  ],
  [
    'a wrong password by SCRAM',
    'passwords',
    ip,
    { ...tls, ...sasl('scram-sha-512', 'wrong') },
    /SCRAM.*credentials.*; check .*KAFKA_SASL_PASSWORD/,
  ],
] as const)('SE3 %s is refused, and the error says so and what mends it', async (_, listener, address, env, said) => {
  const kafka = kafkaFor(address(server[listener]), env);
  const [published, listed] = await Promise.allSettled([
    kafka.publisher().publish([outgoing('k', 'never')]),
    kafka.admin().list(),
  ]);

  for (const outcome of [published, listed]) {
    expect(outcome.status === 'rejected' && explain(outcome.reason)).toMatch(said);
  }
});
