import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCache } from '../../support/compile-cache.ts';

export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the project to its end, in an environment that holds nothing but PATH, HOME and `env`. */
export function runCommand(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return runProgram(process.execPath, [file, ...args], env);
}

/** The same for a line of the shell, in which `node` is the one that runs the tests. */
export function runShell(line: string): Promise<Ended> {
  return runProgram('sh', ['-c', line], { PATH: `${dirname(process.execPath)}:${process.env.PATH}` });
}

function runProgram(program: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: { PATH, HOME, ...compileCache, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    told.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    told.stderr += chunk;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...told })));
}
