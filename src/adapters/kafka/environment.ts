import { readFileSync } from 'node:fs';
import { type Env, variable } from '../environment/variables.ts';
import type { KafkaConfig, KafkaSasl, KafkaTls } from './port.ts';

/**
 * KAFKA_BROKERS (comma separated), KAFKA_TOPIC_PREFIX, KAFKA_TLS=true with KAFKA_TLS_CA_FILE, KAFKA_TLS_CERT_FILE and
 * KAFKA_TLS_KEY_FILE, KAFKA_SASL_MECHANISM with KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD. Throws what is missing.
 */
export function kafkaConfigFrom(env: Env, clientId: string): KafkaConfig {
  const brokers = (variable(env, 'KAFKA_BROKERS') ?? '').split(',').map((broker) => broker.trim());
  if (brokers.some((broker) => !/^[^\s@/]+:\d+$/.test(broker))) {
    throw new Error('KAFKA_BROKERS must list host:port, separated by commas, without a scheme or a user');
  }
  const tls = tlsFrom(env, 'KAFKA');
  const sasl = saslFrom(env);
  return {
    brokers,
    clientId,
    topicPrefix: variable(env, 'KAFKA_TOPIC_PREFIX') ?? '',
    ssl: tls,
    sasl,
  };
}

/**
 * PEM texts of <PREFIX>_TLS_CA_FILE, _CERT_FILE and _KEY_FILE; undefined without <PREFIX>_TLS=true. Throws at a file
 * that would not be used: whoever names an authority and gets plain text would not notice.
 */
export function tlsFrom(env: Env, prefix: string): KafkaTls | undefined {
  const on = variable(env, `${prefix}_TLS`) ?? 'false';
  if (on !== 'true' && on !== 'false') throw new Error(`${prefix}_TLS must be true or false, not ${on}`);
  const named = (part: string) => variable(env, `${prefix}_TLS_${part}_FILE`);
  if (on === 'false') {
    const unused = ['CA', 'CERT', 'KEY'].filter((part) => named(part) !== undefined);
    if (unused.length > 0) throw new Error(`${prefix}_TLS_${unused[0]}_FILE is of no use without ${prefix}_TLS=true`);
    return undefined;
  }
  if ((named('CERT') === undefined) !== (named('KEY') === undefined)) {
    throw new Error(`${prefix}_TLS_CERT_FILE and ${prefix}_TLS_KEY_FILE go together: one of them is missing`);
  }
  const text = (part: string) => {
    const path = named(part);
    return path === undefined ? undefined : readPem(`${prefix}_TLS_${part}_FILE`, path);
  };
  const [ca, cert, key] = ['CA', 'CERT', 'KEY'].map(text);
  return {
    ca,
    cert,
    key,
  };
}

function readPem(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

function saslFrom(env: Env): KafkaSasl | undefined {
  const mechanism = variable(env, 'KAFKA_SASL_MECHANISM');
  const username = variable(env, 'KAFKA_SASL_USERNAME');
  const password = variable(env, 'KAFKA_SASL_PASSWORD');
  if (mechanism === undefined) {
    if (username === undefined && password === undefined) return undefined;
    throw new Error('KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD are of no use without KAFKA_SASL_MECHANISM');
  }
  if (mechanism !== 'plain' && mechanism !== 'scram-sha-256' && mechanism !== 'scram-sha-512') {
    throw new Error('KAFKA_SASL_MECHANISM must be plain, scram-sha-256 or scram-sha-512');
  }
  if (username === undefined || password === undefined) {
    throw new Error('KAFKA_SASL_MECHANISM needs KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD');
  }
  return { mechanism, username, password };
}
