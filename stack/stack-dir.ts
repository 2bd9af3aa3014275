import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { makeDirectory } from '../src/main/cli/make-directory.ts';
import { identify, liveProcess, type ProcessIdentity } from './process-identity.ts';
import type { Ports, ServerName } from './server.ts';

/** What a stack has to find again at its next start. */
export interface StackState {
  ports: Partial<Ports>;
  clusterId?: string;
  /** Compose project whose containers and volumes belong to this directory. */
  project?: string;
  /** Set where Postgres can not reach `dir`: its files then live there. */
  postgresHome?: string;
}

export interface StackDir {
  path: string;
  state: StackState;
  password: string;
  save(): void;
  release(): void;
}

export const runFileOf = (path: string, name: ServerName) => join(path, 'run', `${name}.json`);
export const logFileOf = (path: string, name: ServerName) => join(path, 'logs', `${name}.log`);

export function projectOf(path: string): string {
  const place = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 8);
  return `orders-${basename(path)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '-')}-${place}`;
}

/** Takes the directory for this process; refuses while another live process runs the stack in it. */
export function claim(dir: string): StackDir {
  const path = resolve(dir);
  closeToOthers(path);
  const lock = join(path, 'run', 'owner.json');
  const self = takeLock(path, lock);
  const state = readState(path);
  return {
    path,
    state,
    password: readPassword(path),
    save: () => writeAtomically(join(path, 'state.json'), JSON.stringify(state, null, 2)),
    release: () => {
      if (liveProcess(lock)?.pid === self.pid) rmSync(lock, { force: true });
    },
  };
}

/**
 * Data, logs and keys are their owner's alone, those of earlier starts too. Root's Postgres runs as another user, who has to
 * pass through to the folder that is his.
 */
function closeToOthers(path: string): void {
  makeDirectory(path);
  chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700);
  for (const name of ['run', 'logs', 'kafka', 'temporal']) {
    makeDirectory(join(path, name));
    chmodSync(join(path, name), 0o700);
  }
  for (const entry of readdirSync(path, { withFileTypes: true }))
    if (entry.isFile()) chmodSync(join(path, entry.name), 0o600);
}

/** The live process that runs the stack of this directory. */
export function ownerOf(dir: string): ProcessIdentity | undefined {
  return liveProcess(join(resolve(dir), 'run', 'owner.json'));
}

export function readState(dir: string): StackState {
  const file = join(resolve(dir), 'state.json');
  if (!existsSync(file)) return { ports: {} };
  const state: StackState = JSON.parse(readFileSync(file, 'utf8'));
  return state;
}

/** Whether a start has written here, or nobody has; `logs` or `run` of another program are not for us to remove. */
export function holdsStack(path: string): boolean {
  const marks = ['state.json', 'keys.json', 'postgres-password'];
  return readdirSync(path).length === 0 || marks.some((name) => existsSync(join(path, name)));
}

/** Removes what a stack has written, and the directory unless it holds something else. */
export function removeFiles(path: string): void {
  const files = ['postgres-password', 'keys.json', 'state.json', 'endpoints.json'];
  for (const name of ['postgres', 'kafka', 'temporal', 'logs', 'run', ...files]) {
    rmSync(join(path, name), { recursive: true, force: true });
  }
  if (readdirSync(path).length === 0) rmdirSync(path);
}

function takeLock(path: string, lock: string): ProcessIdentity {
  const self = identify(process.pid);
  if (!self) throw new Error('this process can not be found in the process table');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(lock, JSON.stringify(self), { flag: 'wx' });
      return self;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const owner = liveProcess(lock);
      if (owner) throw new Error(`the stack in ${path} is already run by process ${owner.pid}; stop that one first`);
    }
  }
  throw new Error(`${lock} can not be written`);
}

function readPassword(path: string): string {
  const file = join(path, 'postgres-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(18).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function writeAtomically(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
