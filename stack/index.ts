import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { chooseModes, type Modes, namesWith } from './choose-modes.ts';
import { type Compose, compose, composeVariables } from './compose.ts';
import { reach, untouchable } from './external.ts';
import { nativeKafka } from './kafka.ts';
import { endLeftover, PortTaken } from './native-server.ts';
import { choosePort } from './ports.ts';
import { databaseUrl, nativePostgres } from './postgres.ts';
import { requirePrerequisites } from './prerequisites.ts';
import {
  type Endpoints,
  type Ports,
  type Server,
  type ServerName,
  type Stack,
  type StackLog,
  type StackOptions,
  serverNames,
  timed,
} from './server.ts';
import {
  claim,
  holdsStack,
  ownerOf,
  projectOf,
  readState,
  removeFiles,
  runFileOf,
  type StackDir,
} from './stack-dir.ts';
import { nativeTemporal } from './temporal.ts';

export { temporalCli, temporalTestServer } from './packages.ts';
export { developmentPorts } from './ports.ts';
export type * from './server.ts';

const portNames: Record<ServerName, readonly (keyof Ports)[]> = {
  postgres: ['postgres'],
  kafka: ['kafka', 'kafkaController'],
  temporal: ['temporal', 'temporalUi'],
};

/** Brings up Postgres, Kafka and Temporal together; what an earlier run of the same directory left is ended first. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const { env = process.env, log = () => undefined, servers = serverNames } = options;
  const modes = await chooseModes(servers, env);
  await requirePrerequisites(namesWith(modes, 'native'), env);
  await Promise.all(namesWith(modes, 'external').map((name) => timed(log, 'reach', name, () => reach(name, env))));
  const dir = claim(options.dir);
  const run: Run = { options, env, log, dir, modes, taken: new Set(), namespace: env.TEMPORAL_NAMESPACE || 'default' };
  try {
    await Promise.all(serverNames.map((name) => endLeftover(name, runFileOf(dir.path, name), log)));
    const byDocker = await prepareCompose(run);
    return await startAll(run, byDocker);
  } catch (error) {
    dir.release();
    throw error;
  }
}

/** Ends every server of the directory and removes its data; refuses while a live process runs it, unless forced. */
export async function purge(dir: string, options: PurgeOptions = {}): Promise<void> {
  const { force = false, log = () => undefined, env = process.env } = options;
  const path = resolve(dir);
  if (!existsSync(path)) return;
  if (!holdsStack(path)) throw new Error(`${path} holds no stack, nothing was removed`);
  const owner = ownerOf(path);
  if (owner && owner.pid !== process.pid && !force) {
    throw new Error(
      `the stack in ${path} is run by process ${owner.pid}: stop that one first (Ctrl-C), or use --force`,
    );
  }
  await Promise.all(serverNames.map((name) => endLeftover(name, runFileOf(path, name), log)));
  const { project, postgresHome } = readState(path);
  if (project) await compose(project, {}, env).remove();
  if (postgresHome) rmSync(postgresHome, { recursive: true, force: true });
  removeFiles(path);
}

export interface PurgeOptions {
  env?: NodeJS.ProcessEnv;
  force?: boolean;
  log?: StackLog;
}

interface Run {
  options: StackOptions;
  env: NodeJS.ProcessEnv;
  log: StackLog;
  dir: StackDir;
  modes: Modes;
  taken: Set<number>;
  namespace: string;
}

async function startAll(run: Run, byDocker: Compose | undefined): Promise<Stack> {
  const { dir, options } = run;
  const started: Server[] = [];
  const containers = namesWith(run.modes, 'compose');
  const healthy = byDocker && timed(run.log, 'start containers', undefined, () => byDocker.up(containers));
  const start = async (name: ServerName) => {
    const server = await startServer(run, name, byDocker, healthy);
    started.push(server);
    return server;
  };
  const halt = async () => {
    const native = started.filter((server) => server.mode === 'native');
    await Promise.all([...native.map((server) => server.stop()), byDocker?.stop()]);
    dir.release();
    if (options.persist === false) await purge(dir.path, { env: run.env });
  };
  const results = await Promise.allSettled([start('postgres'), start('kafka'), start('temporal')]);
  const failure = results.find((result) => result.status === 'rejected');
  const [postgres, kafka, temporal] = results.map((result) =>
    result.status === 'fulfilled' ? result.value : undefined,
  );
  if (failure || !postgres || !kafka || !temporal) {
    await halt();
    throw failure?.reason;
  }
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= timed(run.log, 'stop servers', undefined, halt);
    return stopping;
  };
  return { endpoints: endpointsOf(run), postgres, kafka, temporal, stop };
}

async function startServer(run: Run, name: ServerName, byDocker?: Compose, healthy?: Promise<void>): Promise<Server> {
  switch (run.modes[name]) {
    case 'absent':
      return untouchable(name, 'absent');
    case 'external':
      return untouchable(name, 'external');
    case 'compose': {
      if (!byDocker) throw new Error('Compose was chosen but not prepared');
      await healthy;
      return byDocker.server(name);
    }
    case 'native':
      return timed(run.log, 'start', name, () => startNative(run, name));
  }
}

async function startNative(run: Run, name: ServerName): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const server = await nativeServer(run, name);
    try {
      await server.start();
      return server;
    } catch (error) {
      if (!(error instanceof PortTaken) || attempt === 3) throw error;
    }
  }
}

async function nativeServer(run: Run, name: ServerName): Promise<Server> {
  const { dir, env, log, options, namespace } = run;
  await givePorts(run, name);
  const port = (which: keyof Ports) => dir.state.ports[which] ?? 0;
  switch (name) {
    case 'postgres':
      return nativePostgres(dir, port('postgres'), options.fast ?? false, log);
    case 'kafka':
      return nativeKafka(dir, port('kafka'), port('kafkaController'), env, log);
    case 'temporal':
      return nativeTemporal(dir, port('temporal'), port('temporalUi'), namespace, env, log);
  }
}

async function givePorts({ options, dir, log, taken }: Run, server: ServerName): Promise<void> {
  for (const name of portNames[server]) {
    const preferred = options.ports?.[name] ?? dir.state.ports[name];
    const port = await choosePort(preferred, taken);
    dir.state.ports[name] = port;
    if (preferred === undefined || preferred === port) continue;
    const detail = `${name} ${preferred} is taken by another program, using ${port}`;
    log({ step: 'choose port', server, state: 'progress', ms: 0, detail });
  }
  dir.save();
}

async function prepareCompose(run: Run): Promise<Compose | undefined> {
  const services = namesWith(run.modes, 'compose');
  if (services.length === 0) return undefined;
  const { dir, options, env, namespace } = run;
  const project = options.project ?? projectOf(dir.path);
  dir.state.project = project;
  const build = () => compose(project, composeVariables(dir.state.ports, dir.password, namespace), env);
  const running = await build().running();
  for (const name of services) if (!running.includes(name)) await givePorts(run, name);
  dir.save();
  return build();
}

function endpointsOf({ env, modes, dir, namespace }: Run): Endpoints {
  const { ports } = dir.state;
  const pick = (name: ServerName, external: string | undefined, local: string) => {
    if (modes[name] === 'absent') return '';
    return modes[name] === 'external' ? (external ?? '') : local;
  };
  return {
    kafkaBrokers: pick('kafka', env.KAFKA_BROKERS, `127.0.0.1:${ports.kafka}`),
    databaseUrl: pick('postgres', env.DATABASE_URL, databaseUrl(ports.postgres ?? 0, dir.password)),
    temporalAddress: pick('temporal', env.TEMPORAL_ADDRESS, `127.0.0.1:${ports.temporal}`),
    temporalNamespace: namespace,
    temporalUiUrl: pick('temporal', env.TEMPORAL_UI_URL, `http://127.0.0.1:${ports.temporalUi}`),
  };
}
