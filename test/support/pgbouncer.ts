import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { waitFor } from './wait-for.ts';

export const poolSize = 4;

/** PgBouncer in transaction mode before a server; `through` leads an address of that server over it. */
export async function startPgBouncer(serverUrl: string) {
  const program = findPgBouncer();
  const server = new URL(serverUrl);
  const dir = mkdtempSync(join(tmpdir(), 'order-pgbouncer-'));
  const port = await freePort();
  const users = join(dir, 'users.txt');
  writeFileSync(users, `"${server.username}" "${decodeURIComponent(server.password)}"\n`);
  const config = join(dir, 'pgbouncer.ini');
  writeFileSync(
    config,
    `[databases]
* = host=${server.hostname} port=${server.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
pool_mode = transaction
default_pool_size = ${poolSize}
max_client_conn = 200
auth_type = trust
auth_file = ${users}
`,
  );
  const account = unprivileged();
  for (const file of [dir, users, config]) {
    chmodSync(file, file === dir ? 0o700 : 0o600);
    if (account !== undefined) chownSync(file, account.uid, account.gid);
  }
  const child = spawn(program, [config], { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4_000);
    });
  const through = (url: string): string => {
    const address = new URL(url);
    address.host = `127.0.0.1:${port}`;
    return address.href;
  };
  const exited = once(child, 'exit');
  await waitFor('PgBouncer to answer', () => answers(through(serverUrl)), { timeoutMs: 20_000 }).catch((cause) => {
    child.kill('SIGKILL');
    throw new Error(`PgBouncer does not answer:\n${said}`, { cause });
  });
  return {
    through,
    async stop(): Promise<void> {
      child.kill('SIGKILL');
      await exited;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** From the PATH or, on a machine with apt and the right to use it, from the package of the system. */
function findPgBouncer(): string {
  const named = process.env.PGBOUNCER;
  if (named) return named;
  const look = () =>
    ['/usr/sbin', '/usr/local/bin', '/opt/homebrew/bin', ...(process.env.PATH ?? '').split(':')]
      .map((folder) => join(folder, 'pgbouncer'))
      .find((file) => existsSync(file));
  const found = look();
  if (found !== undefined) return found;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]) => spawnSync('apt-get', words, { env: environment, encoding: 'utf8' });
  apt('update');
  const { stderr } = apt('install', '-y', '--no-install-recommends', 'pgbouncer');
  const installed = look();
  if (installed === undefined)
    throw new Error(
      `these tests need PgBouncer: apt-get install pgbouncer, or brew install pgbouncer, or PGBOUNCER=/path/of/it\n${stderr ?? ''}`,
    );
  return installed;
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, fetch_types: false, connect_timeout: 2 });
  try {
    return (await sql`select 1`).length === 1;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** PgBouncer does not run as root. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout));
  return { uid: uid ?? 65_534, gid: gid ?? 65_534 };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
