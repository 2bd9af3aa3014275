import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kafka, logLevel } from 'kafkajs';
import { filterTimeoutNegativeWarning } from '../../src/adapters/kafka/kafkajs-log.ts';
import { javaProgram } from '../../stack/kafka.ts';
import { NativeServer } from '../../stack/native-server.ts';
import { kafkaJars } from '../../stack/packages.ts';
import { choosePort } from '../../stack/ports.ts';
import { logFileOf, runFileOf } from '../../stack/stack-dir.ts';
import { type Certificate, pemFile } from './certificates.ts';

export interface SecureKafka {
  /** Wants a client certificate of the authority (mTLS). */
  readonly mutualTls: string;
  /** TLS with user and password: PLAIN, SCRAM-SHA-256 and SCRAM-SHA-512. */
  readonly passwords: string;
  stop(): Promise<void>;
}

export const kafkaUser = { username: 'orders', password: 'right-password' };

/** A real broker with two listeners, neither of which speaks plain text. */
export async function startSecureKafka(
  dir: string,
  authority: Certificate,
  { cert, key }: Certificate,
): Promise<SecureKafka> {
  const taken = new Set<number>();
  const [mutual, sasl, controller] = [
    await choosePort(undefined, taken),
    await choosePort(undefined, taken),
    await choosePort(undefined, taken),
  ];
  mkdirSync(dir, { recursive: true });
  const jaas = 'org.apache.kafka.common.security';
  const properties = join(dir, 'server.properties');
  const settings = {
    'process.roles': 'broker,controller',
    'node.id': 1,
    'controller.quorum.voters': `1@127.0.0.1:${controller}`,
    listeners: `SSL://127.0.0.1:${mutual},SASL_SSL://127.0.0.1:${sasl},CONTROLLER://127.0.0.1:${controller}`,
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,SSL:SSL,SASL_SSL:SASL_SSL',
    'inter.broker.listener.name': 'SSL',
    'log.dirs': join(dir, 'data'),
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': pemFile(dir, 'broker.pem', `${key}\n${cert}`),
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': pemFile(dir, 'authority.pem', authority.cert),
    'listener.name.ssl.ssl.client.auth': 'required',
    'sasl.enabled.mechanisms': 'PLAIN,SCRAM-SHA-256,SCRAM-SHA-512',
    'listener.name.sasl_ssl.plain.sasl.jaas.config': `${jaas}.plain.PlainLoginModule required user_${kafkaUser.username}="${kafkaUser.password}";`,
    'listener.name.sasl_ssl.scram-sha-256.sasl.jaas.config': `${jaas}.scram.ScramLoginModule required;`,
    'listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config': `${jaas}.scram.ScramLoginModule required;`,
    'auto.create.topics.enable': false,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 1,
    'group.initial.rebalance.delay.ms': 0,
  };
  writeFileSync(
    properties,
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const jars = join(await kafkaJars(), '*');
  const flags = ['-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Dlog4j2.disable.jmx=true', '-cp', jars];
  const java = (...args: string[]) => ({ file: javaProgram(process.env), args: [...flags, ...args], env: process.env });
  const users = ['SCRAM-SHA-256', 'SCRAM-SHA-512'].flatMap((mechanism) => [
    '--add-scram',
    `${mechanism}=[name=${kafkaUser.username},password=${kafkaUser.password}]`,
  ]);
  const format = java('kafka.tools.StorageTool', 'format', '-t', 'AAAAAAAAAAAAAAAAAAAAAQ', '-c', properties, ...users);
  execFileSync(format.file, format.args, { stdio: 'pipe' });
  const server = new NativeServer(
    {
      name: 'kafka',
      command: java('kafka.Kafka', properties),
      ports: [mutual, sasl, controller],
      runFile: runFileOf(dir, 'kafka'),
      logFile: logFileOf(dir, 'kafka'),
      stopSignal: 'SIGTERM',
      probe: () => probe(`127.0.0.1:${mutual}`, { ca: authority.cert, cert, key }),
    },
    () => undefined,
  );
  await server.start();
  return { mutualTls: `127.0.0.1:${mutual}`, passwords: `127.0.0.1:${sasl}`, stop: () => server.stop() };
}

/** Asks for a group too, since the coordinator is there later than the broker. */
async function probe(broker: string, ssl: object): Promise<void> {
  filterTimeoutNegativeWarning();
  const retry = { retries: 0 };
  const admin = new Kafka({ clientId: 'probe', brokers: [broker], ssl, logLevel: logLevel.NOTHING, retry }).admin();
  try {
    await admin.connect();
    await admin.describeCluster();
    await admin.fetchOffsets({ groupId: 'probe' });
  } finally {
    await admin.disconnect();
  }
}
