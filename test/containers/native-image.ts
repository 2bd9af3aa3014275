import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../architecture/house-rules.ts';
import { copyOf, imageEnv, lastStage, only, type Stage, stages } from './dockerfile.ts';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

export type NativeImage = ReturnType<typeof buildNatively>;

/**
 * Follows the COPY and RUN steps of the Dockerfile in a folder of this machine. `linked` takes the production packages
 * of this checkout where the step says npm ci; `literal` runs it.
 */
export function buildNatively(packages: 'linked' | 'literal') {
  const place = mkdtempSync(join(tmpdir(), 'order-image-'));
  // The user of the image has to get through to it.
  chmodSync(place, 0o755);
  mkdirSync(join(place, 'bin'));
  copyFileSync(process.execPath, join(place, 'bin', 'node'));
  const path = `${join(place, 'bin')}:${process.env.PATH}`;
  for (const [index, stage] of stages.entries())
    buildStage(stage, join(place, folderOf(stage, index)), place, { packages, path });
  const workdir = join(place, folderOf(lastStage(), stages.length - 1), only(lastStage(), 'WORKDIR'));
  const env = { PATH: path, ...imageEnv() };
  const children = new Set<ChildProcess>();
  const launch = (args: readonly string[], extra: Readonly<Record<string, string>>): ChildProcess => {
    const child = spawn(join(place, 'bin', 'node'), args, {
      cwd: workdir,
      env: { ...env, ...extra },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      ...userOfTheImage(),
    });
    children.add(child);
    return child;
  };

  return {
    workdir,

    /** A program of the image, until its end. */
    async run(args: readonly string[], extra: Readonly<Record<string, string>> = {}): Promise<Ended> {
      const child = launch(args, extra);
      const output = collect(child);
      const [code] = await once(child, 'close');
      return { code, output: output() };
    },

    /** The entry point with a role; `ready` gives its addresses. */
    begin(role: string, extra: Readonly<Record<string, string>>) {
      const [, ...entry] = JSON.parse(only(lastStage(), 'ENTRYPOINT'));
      const child = launch([...entry, role], extra);
      const output = collect(child);
      const exited = once(child, 'exit').then(([code, signal]) => code ?? signal);
      const ready = once(child, 'message').then(([message]) => message as { url: string; operationsUrl: string });
      const ended = exited.then((code) => {
        throw new Error(`${role} ended (${code}) before it was ready:\n${output()}`);
      });
      const near = (url: string) => url.replace('0.0.0.0', '127.0.0.1');
      const address = Promise.race([ready, ended]).then(({ url, operationsUrl }) => ({
        url: near(url),
        operationsUrl: near(operationsUrl),
      }));
      // A role may be stopped before it is ready by a test that looks at nothing else.
      address.catch(() => undefined);
      return {
        ready: address,
        async stop(): Promise<unknown> {
          child.kill('SIGTERM');
          return await exited;
        },
      };
    },

    remove() {
      for (const child of children) child.kill('SIGKILL');
      rmSync(place, { recursive: true, force: true });
    },
  };
}

const folderOf = ({ alias }: Stage, index: number): string => `stage-${alias ?? index}`;

function buildStage(
  { steps }: Stage,
  folder: string,
  place: string,
  { packages, path }: { packages: 'linked' | 'literal'; path: string },
): void {
  let workdir = folder;
  for (const { name, text } of steps) {
    if (name === 'WORKDIR') {
      workdir = join(folder, text);
      mkdirSync(workdir, { recursive: true });
    }
    if (name === 'COPY') copy(text, { folder, workdir, place });
    if (name === 'RUN') {
      if (packages === 'linked' && text.startsWith('npm ci')) linkProductionPackages(workdir);
      else execFileSync('sh', ['-c', text], { cwd: workdir, env: { ...process.env, PATH: path }, stdio: 'pipe' });
    }
  }
}

/** One source keeps its name only when the target says so by its last slash, as Docker has it. */
function copy(text: string, { folder, workdir, place }: { folder: string; workdir: string; place: string }): void {
  const { from, sources, to } = copyOf(text);
  const base = to.startsWith('/') ? folder : workdir;
  for (const source of sources) {
    const target = to.endsWith('/') ? join(base, to, source) : join(base, to);
    mkdirSync(dirname(target), { recursive: true });
    // What the first stage is asked for is not needed there any more.
    if (from !== undefined) renameSync(join(place, `stage-${from}`, source), target);
    else cpSync(join(root, source), target, { recursive: true });
  }
}

/** Those that the lockfile does not call dev, as links to the same files: steps remove files, they change none. */
function linkProductionPackages(workdir: string): void {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const wanted = Object.entries<{ dev?: boolean; devOptional?: boolean }>(packages)
    .filter(([path, { dev, devOptional }]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && !dev && !devOptional)
    .map(([path]) => path)
    .filter((path) => existsSync(join(root, path)));
  for (const folder of new Set(wanted.map(dirname))) {
    const target = join(workdir, folder);
    mkdirSync(target, { recursive: true });
    const names = wanted.filter((path) => dirname(path) === folder).map((path) => join(root, path));
    if (spawnSync('cp', ['-Rl', ...names, target]).status !== 0) execFileSync('cp', ['-R', ...names, target]);
  }
}

/** Its files belong to whoever builds, so that it may read and not write them: as in the container. */
function userOfTheImage(): { uid?: number; gid?: number } {
  const [uid, gid] = only(lastStage(), 'USER').split(':').map(Number);
  return process.getuid?.() === 0 && uid !== undefined && gid !== undefined ? { uid, gid } : {};
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-20_000);
    });
  return () => text;
}
