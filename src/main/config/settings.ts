import { type Env, variable } from '../../adapters/environment/variables.ts';

const environments = ['local', 'development', 'production'] as const;
export type DeploymentEnvironment = (typeof environments)[number];

/** What one reading of the environment shares: what is read, by which rules, and where faults go. */
export interface Reading {
  readonly env: Env;
  readonly environment: DeploymentEnvironment;
  readonly fault: (message: string) => void;
  /** Names a danger that somebody has accepted by an opt-in. */
  readonly accepted: (danger: string) => void;
}

/** The configuration cannot be used; the message lists every fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads all of the settings before it refuses them, so that every fault is listed at once. */
export function readSettings<T>(env: Env, read: (reading: Reading) => T | undefined): T & { accepted: string[] } {
  const faults: string[] = [];
  const accepted: string[] = [];
  const fault = (message: string) => void faults.push(message);
  const environment = environmentOf(env, fault);
  const settings = read({ env, environment, fault, accepted: (danger) => void accepted.push(danger) });
  if (faults.length > 0 || settings === undefined)
    throw new ConfigError(
      `the environment has ${faults.length} fault(s); .env.example explains every name\n${faults.map((text) => `  - ${text}`).join('\n')}`,
    );
  return { ...settings, accepted };
}

function environmentOf(env: Env, fault: (message: string) => void): DeploymentEnvironment {
  const named = variable(env, 'DEPLOYMENT_ENVIRONMENT') ?? 'production';
  const found = environments.find((name) => name === named);
  if (found === undefined) fault(`DEPLOYMENT_ENVIRONMENT: may be ${environments.join(', ')}`);
  return found ?? 'production';
}

/** What a reader throws becomes a fault; the first line alone, for parsers go on with a piece of what they read. */
export function attempt<T>(read: () => T, fault: (message: string) => void): T | undefined {
  try {
    return read();
  } catch (error) {
    fault((error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '');
    return undefined;
  }
}
