import { connect } from 'node:net';
import type { Server, ServerName } from './server.ts';

/** A server this stack did not start is not this stack's to stop. */
export function untouchable(name: ServerName, mode: 'external' | 'absent'): Server {
  const refuse = async () => {
    throw new Error(
      `${name} is ${mode === 'external' ? "not this stack's: it came from the environment" : 'not part of this stack'}`,
    );
  };
  return { name, mode, stop: refuse, start: refuse, kill: refuse };
}

/** Fails early, naming the server, when nothing answers at an address from the environment. */
export async function reach(name: ServerName, env: NodeJS.ProcessEnv): Promise<void> {
  const address =
    name === 'postgres'
      ? new URL(env.DATABASE_URL ?? '').host
      : name === 'kafka'
        ? env.KAFKA_BROKERS
        : env.TEMPORAL_ADDRESS;
  const failures = await Promise.all((address ?? '').split(',').map((one) => dial(one, name)));
  if (failures.every(Boolean)) throw new Error(`${name} at ${address} does not answer: ${failures[0]}`);
}

function dial(address: string, name: ServerName): Promise<string | undefined> {
  const { hostname, port } = new URL(`tcp://${address.trim()}`);
  const fallback = { postgres: 5432, kafka: 9092, temporal: 7233 }[name];
  return new Promise((done) => {
    const socket = connect({ host: hostname, port: Number(port || fallback), timeout: 5000 });
    const finish = (reason?: string) => {
      socket.destroy();
      done(reason);
    };
    socket.once('connect', () => finish());
    socket.once('timeout', () => finish('no answer within 5 s'));
    socket.once('error', (error) => finish(error.message));
  });
}
