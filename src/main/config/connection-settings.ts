import { isIP } from 'node:net';
import { type ClientConnectConfig, loadClientConnectConfig } from '@temporalio/envconfig';
import { z } from 'zod';
import { type Env, variable, variables } from '../../adapters/environment/variables.ts';
import { kafkaConfigFrom, tlsFrom } from '../../adapters/kafka/environment.ts';
import type { KafkaConfig } from '../../adapters/kafka/port.ts';
import { refusePlainText } from './plain-text.ts';
import { attempt, type Reading } from './settings.ts';

export interface DatabaseAccess {
  readonly url: string;
  readonly ssl?: object;
}

/** DATABASE_URL and DATABASE_TLS*, as the service and the migration read them. */
export function databaseFrom(reading: Reading): DatabaseAccess | undefined {
  const { env, fault } = reading;
  const url = variable(env, 'DATABASE_URL');
  if (url === undefined || !z.url({ protocol: /^postgres(ql)?$/ }).safeParse(url).success) {
    fault(`DATABASE_URL: ${url === undefined ? 'is not set' : 'is not a postgres:// URL'}`);
    return undefined;
  }
  const tls = attempt(() => ({ ssl: databaseTls(env) }), fault);
  if (tls === undefined) return undefined;
  refusePlainText(reading, {
    name: 'DATABASE',
    variable: 'DATABASE_URL',
    hosts: databaseHosts(url, env),
    encrypted: tls.ssl !== undefined,
    mend: 'set DATABASE_TLS=true',
  });
  return tls.ssl === undefined ? { url } : { url, ssl: tls.ssl };
}

/** TLS to Postgres; the server's certificate and its name are verified. */
export function databaseTls(env: Env): object | undefined {
  const url = variable(env, 'DATABASE_URL') ?? '';
  if (/[?&]ssl\w*=/.test(url))
    throw new Error('DATABASE_URL: take sslmode out of it and set DATABASE_TLS=true, which verifies the server');
  const files = tlsFrom(env, 'DATABASE');
  if (files === undefined) return undefined;
  // postgres.js passes TLS no address that is an IP, and Node would then accept a certificate for localhost.
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return { ...files, rejectUnauthorized: true, host: isIP(host) === 0 ? undefined : host };
}

/** Where postgres.js goes: several hosts are separated by commas, without one it takes PGHOST; a path is a socket. */
function databaseHosts(url: string, env: Env): string[] {
  const named = decodeURIComponent(new URL(url).hostname) || (variable(env, 'PGHOST') ?? 'localhost');
  return named.split(',').filter((host) => !host.startsWith('/'));
}

/** KAFKA_BROKERS and what else kafkaConfigFrom reads. */
export function kafkaFrom(reading: Reading, clientId: string): KafkaConfig | undefined {
  const kafka = attempt(() => kafkaConfigFrom(reading.env, clientId), reading.fault);
  if (kafka === undefined) return undefined;
  const password = kafka.sasl === undefined ? '' : `, the SASL password (${kafka.sasl.mechanism}) included`;
  refusePlainText(reading, {
    name: 'KAFKA',
    variable: 'KAFKA_BROKERS',
    encrypted: kafka.ssl !== undefined,
    hosts: kafka.brokers.map((broker) => broker.slice(0, broker.lastIndexOf(':'))),
    mend: `set KAFKA_TLS=true${password === '' ? '' : ` (what is sent is readable on the way${password})`}`,
  });
  return kafka;
}

/** Temporal's standard client settings; a configuration file is read only where it is named. */
export function temporalFrom(reading: Reading): ClientConnectConfig | undefined {
  const { env, fault } = reading;
  const temporal = attempt(() => {
    const disableFile = variable(env, 'TEMPORAL_CONFIG_FILE') === undefined;
    return loadClientConnectConfig({ disableFile, overrideEnvVars: variables(env) });
  }, fault);
  if (temporal === undefined) return undefined;
  const { address = 'localhost:7233', tls, apiKey } = temporal.connectionOptions;
  if (/[@/\s]/.test(address)) fault('TEMPORAL_ADDRESS: must be host:port, without a scheme or a user');
  else
    refusePlainText(reading, {
      name: 'TEMPORAL',
      variable: 'TEMPORAL_ADDRESS',
      encrypted: Boolean(tls),
      hosts: [address.replace(/:\d+$/, '')],
      mend: `set TEMPORAL_TLS=true${apiKey === undefined ? '' : ' (the API key would be readable on the way)'}`,
    });
  return temporal;
}

/** A URL that carries a user or a password ends up in logs and in Temporal. */
export function refuseCredentials(name: string, url: string, fault: Reading['fault']): void {
  if (!URL.canParse(url)) return;
  const { username, password } = new URL(url);
  if (username !== '' || password !== '') fault(`${name}: takes no user and no password in a URL; take them out of it`);
}
