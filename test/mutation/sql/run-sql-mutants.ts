import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { startStack } from '../../../stack/index.ts';
import { projectRoot } from '../files-to-mutate.ts';
import { places, sqlMutants } from './places.ts';
import type { SqlMutant } from './sql-mutant.ts';

/** What the tests of a mutant read. */
const copied = [
  'src',
  'drizzle',
  'schemas',
  'stack',
  'simulator',
  'test',
  'package.json',
  'providers.yaml',
  'topics.yaml',
];

/** Tests that need no server but Postgres and hold at any load, quick ones first. */
export const all = [
  ...['order-store', 'outbox-store', 'outbox-lease', 'tracking-store', 'refusal-ledger', 'unreadable-store'],
  ...[
    'lock-order',
    'tracking-rows',
    'order-sweep',
    'use-cases',
    'calls-of-0-4-0',
    'legal-moves',
    '../relay/stopped-lanes',
  ],
].map((name) => join('test/adapters/out/postgres', `${name}.int.test.ts`));

interface Verdict {
  readonly mutant: SqlMutant;
  /** The test that saw it. */
  readonly seenBy: string | undefined;
}

/**
 * Changes the SQL of one function or statement at a time in a copy of the project, and runs the tests of Postgres there:
 * whatever database they make, they migrate it by the copy. Answers the mutants that no test saw.
 */
export async function runSqlMutants(chosen: readonly string[]): Promise<void> {
  const mutants = sqlMutants.filter(
    ({ file, name }) => chosen.length === 0 || chosen.some((part) => isOf(part, file, name)),
  );
  const folder = join(projectRoot, '.mutation/sql');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of copied) cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  const dir = mkdtempSync(join(tmpdir(), 'sql-mutants-'));
  const stack = await startStack({ dir, servers: ['postgres'], persist: false, fast: true });
  process.env.DATABASE_URL = stack.endpoints.databaseUrl;
  try {
    process.stdout.write(`${mutants.length} mutants of SQL\n`);
    const before = await firstFailure(folder, all);
    if (before !== undefined) throw new Error(`without a mutant a test fails: ${before}`);
    const verdicts: Verdict[] = [];
    for (const mutant of mutants) verdicts.push(await judge(folder, mutant));
    summarise(verdicts);
  } finally {
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const isOf = (part: string, file: string, name: string): boolean => file.startsWith(part) || name.startsWith(part);

async function judge(folder: string, mutant: SqlMutant): Promise<Verdict> {
  const { file, text, first, name } = mutant;
  const place = join(folder, file);
  const sound = readFileSync(place, 'utf8');
  const begun = Date.now();
  writeFileSync(place, text);
  const rest = all.filter((each) => !first.includes(each));
  const seenBy = (await firstFailure(folder, first)) ?? (await firstFailure(folder, rest));
  writeFileSync(place, sound);
  const seconds = ((Date.now() - begun) / 1_000).toFixed(0);
  process.stdout.write(
    `${seenBy === undefined ? 'SURVIVED' : 'killed'} ${name} (${seconds} s)${seenBy === undefined ? '' : ` by ${seenBy}`}\n`,
  );
  return { mutant, seenBy };
}

const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** The first test that fails; undefined where all pass. A file that fails without a test says why. */
async function firstFailure(folder: string, files: readonly string[]): Promise<string | undefined> {
  const output = join(folder, 'report.json');
  rmSync(output, { force: true });
  const vitest = join(projectRoot, 'node_modules/vitest/vitest.mjs');
  const config = 'test/mutation/sql/vitest.config.ts';
  const args = [vitest, 'run', '--root', folder, '--config', join(folder, config), '--bail', '1'];
  const written = ['--reporter', 'json', '--outputFile', output];
  await promisify(execFile)(process.execPath, [...args, ...written, ...files], { cwd: folder }).catch(() => undefined);
  const { testResults } = report.parse(JSON.parse(readFileSync(output, 'utf8')));
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed');
  const broken = testResults.find(({ status }) => status === 'failed');
  return failed?.fullName ?? (broken && `${broken.name.slice(folder.length + 1)}: ${broken.message.slice(0, 200)}`);
}

function summarise(verdicts: readonly Verdict[]): void {
  const survivors = verdicts.filter(({ seenBy }) => seenBy === undefined).map(({ mutant }) => mutant.name);
  const equivalent = places.flatMap(({ equivalent: of = [] }) => of).length;
  const killed = verdicts.length - survivors.length;
  const score = ((100 * killed) / Math.max(1, verdicts.length)).toFixed(1);
  const list = survivors.length === 0 ? '' : `survived:\n${survivors.map((name) => `  ${name}\n`).join('')}`;
  process.stdout.write(
    `${list}${verdicts.length} mutants, ${killed} killed, ${survivors.length} survived: ${score} %; ${equivalent} more are equivalent\n`,
  );
}
