import net from 'node:net';
import tls from 'node:tls';
import kafkajs, { type Kafka, type SASLOptions } from 'kafkajs';
import { registerZstd } from './codecs.ts';
import { readFetchesHere } from './fetch-response.ts';
import { filterTimeoutNegativeWarning, kafkajsLog } from './kafkajs-log.ts';
import type { KafkaConfig, KafkaSasl, KafkaTimeouts, Logger } from './port.ts';

export interface Client {
  readonly kafka: Kafka;
  /** Cuts every connection and allows no new one: whatever kafkajs still repeats can reach no broker any more. */
  kill(): void;
}

export const defaultTimeouts: KafkaTimeouts = {
  connect: 15_000,
  request: 30_000,
  delivery: 120_000,
  commit: 15_000,
  admin: 30_000,
  drain: 30_000,
};

/**
 * One kafkajs instance for one producer, consumer or admin. They are never shared: kafkajs keeps the committed offsets
 * of a group per instance, and a client whose state is in doubt must be cut off without touching the others.
 */
export function createClient(config: KafkaConfig, logger: Logger, retries: number): Client {
  registerZstd();
  readFetchesHere();
  filterTimeoutNegativeWarning();
  const timeouts = { ...defaultTimeouts, ...config.timeouts };
  const sockets = new Set<net.Socket>();
  let killed = false;

  const kafka = new kafkajs.Kafka({
    brokers: [...config.brokers],
    clientId: config.clientId,
    ssl: config.ssl,
    sasl: config.sasl && saslOptions(config.sasl),
    connectionTimeout: Math.min(timeouts.connect, 5_000),
    requestTimeout: timeouts.request,
    retry: { retries, initialRetryTime: 100, maxRetryTime: 2_000 },
    logLevel: kafkajs.logLevel.INFO,
    logCreator: kafkajsLog(logger),
    socketFactory: ({ host, port, ssl, onConnect }) => {
      if (killed) throw new Error('this Kafka client was thrown away');
      const socket = ssl
        ? tls.connect({ host, port, servername: net.isIP(host) ? undefined : host, ...ssl }, onConnect)
        : net.connect({ host, port }, onConnect);
      socket.setKeepAlive(true, 60_000);
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      return socket;
    },
  });

  return {
    kafka,
    kill: () => {
      killed = true;
      for (const socket of sockets) socket.destroy(new Error('this Kafka client was thrown away'));
    },
  };
}

function saslOptions(sasl: KafkaSasl): SASLOptions {
  const { mechanism, username, password } = sasl;
  switch (mechanism) {
    case 'plain':
      return { mechanism, username, password };
    case 'scram-sha-256':
      return { mechanism, username, password };
    case 'scram-sha-512':
      return { mechanism, username, password };
    default:
      return mechanism satisfies never;
  }
}
