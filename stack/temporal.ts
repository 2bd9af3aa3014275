import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { searchAttributeTypes } from '../src/contracts/temporal.ts';
import { NativeServer } from './native-server.ts';
import { temporalCli } from './packages.ts';
import type { Server, StackLog } from './server.ts';
import { logFileOf, runFileOf, type StackDir } from './stack-dir.ts';

const execute = promisify(execFile);

/** Whether PATH has a `temporal` recent enough for Update and for the options used here. */
export function temporalOnPath(): boolean {
  const { stdout } = spawnSync('temporal', ['--version'], { encoding: 'utf8' });
  const [, major, minor] = /temporal version (\d+)\.(\d+)/.exec(stdout ?? '') ?? [];
  return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 4);
}

/** By default it keeps up to half a gigabyte of runs that only wait; they are few bytes in its database. */
const smallCaches = [
  ['history.cacheSizeBasedLimit', 'true'],
  ['history.hostLevelCacheMaxSizeBytes', String(16 * 1024 * 1024)],
  ['history.eventsHostLevelCacheMaxSizeBytes', String(8 * 1024 * 1024)],
] as const;

export async function nativeTemporal(
  dir: StackDir,
  port: number,
  uiPort: number,
  namespace: string,
  env: NodeJS.ProcessEnv,
  log: StackLog,
): Promise<Server> {
  const program = temporalOnPath() ? 'temporal' : await temporalCli(log, env);
  const home = join(dir.path, 'temporal');
  mkdirSync(home, { recursive: true });
  // The file name goes into a URL, which a question mark in its directory's name would cut: it stands without directory.
  const options = [
    ['--ip', '127.0.0.1', '--port', String(port), '--ui-port', String(uiPort)],
    ['--namespace', namespace, '--db-filename', 'temporal.sqlite'],
    ['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=off'],
    ['--ui-disable-news-fetch', '--log-level', 'warn'],
    ...smallCaches.map(([name, value]) => ['--dynamic-config-value', `${name}=${value}`]),
    ...Object.entries(searchAttributeTypes).map(([name, type]) => ['--search-attribute', `${name}=${type}`]),
  ];
  const command = {
    file: program,
    args: ['server', 'start-dev', ...options.flat()],
    env: { ...withoutTemporal(process.env), TEMPORAL_VERSION_CHECK_DISABLED: '1' },
    cwd: home,
  };
  const spec = {
    name: 'temporal',
    command,
    ports: [port, uiPort],
    runFile: runFileOf(dir.path, 'temporal'),
    logFile: logFileOf(dir.path, 'temporal'),
    stopSignal: 'SIGTERM',
    probe: () => probe(program, port, namespace),
  } as const;
  return new NativeServer(spec, log);
}

async function probe(program: string, port: number, namespace: string): Promise<void> {
  const where = ['--address', `127.0.0.1:${port}`, '--namespace', namespace, '--output', 'json'];
  const ask = ['operator', 'search-attribute', 'list', ...where];
  const { stdout } = await execute(program, ask, { env: withoutTemporal(process.env), timeout: 5000 });
  const missing = Object.keys(searchAttributeTypes).filter((name) => !stdout.includes(name));
  if (missing.length) throw new Error(`search attributes ${missing.join(', ')} are not there yet`);
}

// The program takes its own options from TEMPORAL_ variables too: an address in there would point the probe elsewhere.
function withoutTemporal(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_')));
}
