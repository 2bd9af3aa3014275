import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { variables as withValues } from '../src/adapters/environment/variables.ts';
import type { Ports, Server, ServerName } from './server.ts';

const execute = promisify(execFile);
const composeFile = join(import.meta.dirname, '..', 'docker-compose.yml');

export interface Compose {
  /** Services whose containers run already: their ports are held by this stack itself. */
  running(): Promise<string[]>;
  /** Resolves when all of them are healthy. */
  up(services: readonly ServerName[]): Promise<void>;
  server(name: ServerName): Server;
  stop(): Promise<void>;
  /** Removes containers, networks and volumes. */
  remove(): Promise<void>;
}

/** Of the containers that are not started here; Compose wants a value of each all the same. */
const keysOfTheRoles = { POSTGRES_PASSWORD: '-', DEV_TOKEN_KEY: '-', DEV_CALLBACK_SECRET: '-', GRAFANA_PASSWORD: '-' };

export function composeVariables(ports: Partial<Ports>, password: string, namespace: string): Record<string, string> {
  const port = (name: string, value: number | undefined) => (value ? { [name]: String(value) } : {});
  return {
    ...port('POSTGRES_PORT', ports.postgres),
    ...port('KAFKA_PORT', ports.kafka),
    ...port('TEMPORAL_PORT', ports.temporal),
    ...port('TEMPORAL_UI_PORT', ports.temporalUi),
    POSTGRES_PASSWORD: password,
    TEMPORAL_NAMESPACE: namespace,
  };
}

export function compose(project: string, variables: Record<string, string>, env: NodeJS.ProcessEnv): Compose {
  const docker = async (...args: string[]) => {
    const command = ['compose', '-p', project, '-f', composeFile, ...args];
    const { stdout } = await execute('docker', command, {
      env: { ...keysOfTheRoles, ...withValues(env), ...variables },
      maxBuffer: 2 ** 24,
    });
    return stdout;
  };
  const up = async (services: readonly string[]) => {
    await docker('up', '-d', '--wait', ...services);
  };
  return {
    running: async () => (await docker('ps', '--services', '--status', 'running')).split('\n').filter(Boolean),
    up,
    server: (name) => ({
      name,
      mode: 'compose',
      stop: async (signal) => void (await (signal ? docker('kill', '-s', signal, name) : docker('stop', name))),
      start: () => up([name]),
      kill: async () => void (await docker('kill', name)),
    }),
    stop: async () => void (await docker('stop')),
    remove: async () => void (await docker('down', '--volumes', '--remove-orphans')),
  };
}
