import { execFile, spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv, promisify } from 'node:util';
import { z } from 'zod';
import { choosePort } from '../../../stack/ports.ts';
import { root } from '../../architecture/house-rules.ts';
import { waitFor } from '../../support/wait-for.ts';
import { text } from '../compose-file.ts';
import { docker } from './docker.ts';
import { projectPrefix } from './missing.ts';

const execute = promisify(execFile);

export interface Container {
  readonly id: string;
  readonly service: string;
  readonly state: string;
  /** Of the health check; empty without one. */
  readonly health: string;
  readonly exitCode: number;
  readonly restarts: number;
  readonly pid: number;
}

export interface Made {
  readonly code: number;
  readonly output: string;
}

export type Project = Awaited<ReturnType<typeof createProject>>;

/** A copy of this project under a name, with ports and keys of its own, so that it disturbs no other. */
export async function createProject(suffix: string, taken = new Set<number>()) {
  const name = `${projectPrefix}-${suffix}`;
  const place = mkdtempSync(join(tmpdir(), `${name}-`));
  copyProject(place);
  const portNames = [...new Set([...text.matchAll(/\$\{([A-Z_]+_PORT):-/g)].map(([, port = '']) => port))];
  const ports: Record<string, string> = {};
  for (const port of portNames) ports[port] = String(await choosePort(undefined, taken));
  const env = { ...process.env, ...ports, COMPOSE_PROJECT_NAME: name };

  const run = (file: string, args: readonly string[], extra: Readonly<Record<string, string>> = {}): Promise<Made> =>
    execute(file, [...args], { cwd: place, env: { ...env, ...extra }, maxBuffer: 2 ** 26 }).then(
      ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
      (error: { code?: number; stdout?: string; stderr?: string }) => ({
        code: error.code ?? -1,
        output: `${error.stdout}${error.stderr}`,
      }),
    );
  const stdoutOf = async (file: string, args: readonly string[]) =>
    (await execute(file, [...args], { cwd: place, env, maxBuffer: 2 ** 26 })).stdout.trim();
  const containers = async (): Promise<readonly Container[]> => {
    const ids = await docker(['ps', '--all', '--quiet', '--filter', `label=com.docker.compose.project=${name}`]);
    if (ids === '') return [];
    return JSON.parse(await docker(['inspect', ...ids.split('\n')])).map(containerOf);
  };

  return {
    name,
    place,
    env,
    run,
    containers,
    port: (variable: string): string => ports[variable] ?? '',
    make: (target: string, extra: Readonly<Record<string, string>> = {}) =>
      run('make', ['--no-print-directory', target], extra),
    compose: (...args: readonly string[]) => stdoutOf('docker', ['compose', ...args]),
    token: (tenant: string) => stdoutOf('make', ['--no-print-directory', 'token', `TENANT=${tenant}`]),
    keys: (): Readonly<Record<string, string | undefined>> => parseEnv(readFileSync(join(place, '.env'), 'utf8')),
    of: async (service: string) => (await containers()).filter((each) => each.service === service),
    /** Until everything that stays is healthy, as up --wait has it. */
    healthy: () =>
      waitFor(
        'every container to be healthy',
        async () => {
          const staying = (await containers()).filter(({ exitCode, state }) => !(state === 'exited' && exitCode === 0));
          const ill = staying.filter(({ state, health }) => state !== 'running' || health !== 'healthy');
          if (ill.length > 0)
            throw new Error(ill.map(({ service, state, health }) => `${service} ${state} ${health}`).join());
          return staying.length > 0;
        },
        { timeoutMs: 240_000, everyMs: 500 },
      ),
    async remove() {
      await run('docker', [
        'compose',
        '--profile',
        'observability',
        'down',
        '--volumes',
        '--remove-orphans',
        '-t',
        '2',
      ]);
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** What git has or would add; the packages are those of this checkout. */
function copyProject(place: string): void {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const paths = listed.stdout.split('\0').filter(Boolean);
  for (const path of paths) if (isFile(join(root, path))) cpSync(join(root, path), join(place, path));
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
}

const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const inspected = z.object({
  Id: z.string(),
  RestartCount: z.number(),
  Config: z.object({ Labels: z.record(z.string(), z.string()) }),
  State: z.object({
    Status: z.string(),
    ExitCode: z.number(),
    Pid: z.number(),
    Health: z.object({ Status: z.string() }).optional(),
  }),
});

function containerOf(value: unknown): Container {
  const { Id: id, State, RestartCount: restarts, Config } = inspected.parse(value);
  return {
    id,
    restarts,
    service: Config.Labels['com.docker.compose.service'] ?? '',
    state: State.Status,
    health: State.Health?.Status ?? '',
    exitCode: State.ExitCode,
    pid: State.Pid,
  };
}
