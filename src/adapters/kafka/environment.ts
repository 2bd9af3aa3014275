import { readFileSync } from 'node:fs';
import type { KafkaConfig, KafkaSasl, KafkaTls } from './port.ts';

/**
 * KAFKA_BROKERS (comma separated), KAFKA_TOPIC_PREFIX, KAFKA_TLS=true with KAFKA_TLS_CA_FILE, KAFKA_TLS_CERT_FILE and
 * KAFKA_TLS_KEY_FILE, KAFKA_SASL_MECHANISM with KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD. Throws what is missing.
 */
export function kafkaConfigFrom(env: Readonly<Record<string, string | undefined>>, clientId: string): KafkaConfig {
  const brokers = (env.KAFKA_BROKERS ?? '').split(',').map((broker) => broker.trim());
  if (brokers.some((broker) => !/^.+:\d+$/.test(broker))) {
    throw new Error('KAFKA_BROKERS must list host:port, separated by commas');
  }
  const tls = tlsFrom(env);
  const sasl = saslFrom(env);
  return {
    brokers,
    clientId,
    topicPrefix: env.KAFKA_TOPIC_PREFIX ?? '',
    ...(tls === undefined ? {} : { ssl: tls }),
    ...(sasl === undefined ? {} : { sasl }),
  };
}

function tlsFrom(env: Readonly<Record<string, string | undefined>>): KafkaTls | undefined {
  if (env.KAFKA_TLS !== 'true') return undefined;
  const file = (path: string | undefined) => (path === undefined ? undefined : readFileSync(path, 'utf8'));
  const [ca, cert, key] = [env.KAFKA_TLS_CA_FILE, env.KAFKA_TLS_CERT_FILE, env.KAFKA_TLS_KEY_FILE].map(file);
  return {
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}

function saslFrom(env: Readonly<Record<string, string | undefined>>): KafkaSasl | undefined {
  const mechanism = env.KAFKA_SASL_MECHANISM;
  if (mechanism === undefined) return undefined;
  if (mechanism !== 'plain' && mechanism !== 'scram-sha-256' && mechanism !== 'scram-sha-512') {
    throw new Error('KAFKA_SASL_MECHANISM must be plain, scram-sha-256 or scram-sha-512');
  }
  const { KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = env;
  if (username === undefined || password === undefined) {
    throw new Error('KAFKA_SASL_MECHANISM needs KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD');
  }
  return { mechanism, username, password };
}
