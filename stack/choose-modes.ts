import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type ServerMode, type ServerName, serverNames } from './server.ts';

const execute = promisify(execFile);

export type Modes = Record<ServerName, ServerMode>;

const addressVariables = { postgres: 'DATABASE_URL', kafka: 'KAFKA_BROKERS', temporal: 'TEMPORAL_ADDRESS' } as const;

/** For each server: the address in the environment, else Docker Compose when an engine answers, else native. */
export async function chooseModes(
  wanted: readonly ServerName[],
  env: NodeJS.ProcessEnv,
  engine: () => Promise<boolean> = () => composeAnswers(env),
): Promise<Modes> {
  const local = wanted.filter((name) => !env[addressVariables[name]]);
  const forced = forcedMode(env);
  const byDocker = local.length > 0 && (forced ? forced === 'compose' : await engine());
  const mode = (name: ServerName): ServerMode => {
    if (!wanted.includes(name)) return 'absent';
    if (!local.includes(name)) return 'external';
    return byDocker ? 'compose' : 'native';
  };
  return { postgres: mode('postgres'), kafka: mode('kafka'), temporal: mode('temporal') };
}

export function namesWith(modes: Modes, mode: ServerMode): ServerName[] {
  return serverNames.filter((name) => modes[name] === mode);
}

/** STACK_MODE=native runs without containers although Docker is there; =compose fails where it is not. */
function forcedMode(env: NodeJS.ProcessEnv): 'native' | 'compose' | undefined {
  const mode = env.STACK_MODE;
  if (!mode) return undefined;
  if (mode === 'native' || mode === 'compose') return mode;
  throw new Error(`STACK_MODE is ${mode}; it may be native or compose`);
}

async function composeAnswers(env: NodeJS.ProcessEnv): Promise<boolean> {
  const patience = { env, timeout: 3000, killSignal: 'SIGKILL' } as const;
  try {
    await Promise.all([execute('docker', ['info'], patience), execute('docker', ['compose', 'version'], patience)]);
    return true;
  } catch {
    return false;
  }
}
