import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The service as an earlier commit has it, with the packages of this one. */
export interface FormerService {
  readonly commit: string;
  /** What a role starts from. */
  readonly script: string;
  /** Brings a database to the schema of that commit. */
  migrate(databaseUrl: string): Promise<void>;
  remove(): Promise<void>;
}

/** Checks a commit out into a temporary folder: the one that FORMER names, else the last release. */
export async function formerService(wanted = process.env.FORMER): Promise<FormerService> {
  const commit = await git('rev-parse', '--short', wanted ?? (await lastRelease()));
  const folder = await mkdtemp(join(tmpdir(), `order-service-${commit}-`));
  const archive = join(folder, 'checkout.tar');
  await git('archive', '--output', archive, commit);
  await run('tar', ['-xf', archive, '-C', folder]);
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const migration: string = scripts.migrate.split(' ').at(-1);
  return {
    commit,
    script: join(folder, 'src/main/service.ts'),
    async migrate(databaseUrl) {
      await run(process.execPath, [migration], { cwd: folder, env: { ...process.env, DATABASE_URL: databaseUrl } });
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The commit before this one that last changed the version. */
async function lastRelease(): Promise<string> {
  const releases = await git('log', '--format=%H', '-G"version"', '--', 'package.json');
  const head = await git('rev-parse', 'HEAD');
  const last = releases.split('\n').find((commit) => commit !== head);
  if (last) return last;
  throw new Error('no earlier release in the history of this clone; name a commit: FORMER=<commit>');
}

async function git(...args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', [...args], { cwd: root });
  return stdout.trim();
}
