import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError } from '@commander-js/extra-typings';
import { commandLine, examples } from '../../src/main/cli/command-line.ts';
import { runCommandLine } from '../../src/main/cli/run-command-line.ts';
import { UsageFault } from '../../src/main/cli/usage-fault.ts';
import { wholeNumber } from '../../src/main/cli/values.ts';
import startServers from '../support/servers.ts';
import { changedFiles, everyPureFile, filesBelow, isPure, placeInProject, projectRoot } from './files-to-mutate.ts';
import { runSqlMutants } from './sql/run-sql-mutants.ts';
import type { judges } from './test-files.ts';

const folder = '.mutation';

const program = commandLine(
  'mutate',
  `Changes the code a little, hundreds of times, and runs the tests that touch each
change. A change that no test sees survives: a test is missing, or the code is.

Without a path: the files of src that differ from where the branch left main,
committed or not; on main, from the commit before.

Prints the survivors and the score. The report is ${folder}/report.html.`,
)
  .usage('[options] [path...]')
  .argument('[path...]', 'files or folders of src, or drizzle for --sql', collectPaths, [])
  .option('--whole', 'all of domain, usecases and contracts; more than an hour', false)
  .option('--int', 'by the integration tests too, on servers that are started once', false)
  .option('--sql', 'the SQL instead: what test/mutation/sql lists, by the tests of Postgres; an hour', false)
  .option('--concurrency <n>', 'test runners at a time', wholeNumber({ from: 1, to: 64 }), 1)
  .addHelpText(
    'after',
    examples(
      'npm run mutate',
      'npm run mutate -- src/domain/tracking/tracking.ts',
      'npm run mutate -- --int src/adapters/out/postgres',
      'npm run mutate -- --sql drizzle/functions/commit_tracking.sql',
    ),
  )
  .action(async (paths, options) => {
    if (options.sql) return await runSqlMutants(paths);
    if (paths.some((path) => !path.startsWith('src'))) throw new UsageFault('drizzle is for --sql');
    if (options.whole && paths.length > 0) throw new UsageFault('--whole takes no path');
    await mutate(options.whole ? everyPureFile() : paths.length > 0 ? filesBelow(paths) : changedFiles(), options);
  });

function collectPaths(path: string, before: readonly string[]): readonly string[] {
  const place = placeInProject(path);
  if (!/^(src|drizzle)(\/|$)/.test(place) || !existsSync(join(projectRoot, place)))
    throw new InvalidArgumentError('It takes a file or folder of src, such as src/domain');
  return [...before, place];
}

async function mutate(
  { files, from }: { readonly files: readonly string[]; readonly from: string },
  { int, concurrency }: ReturnType<typeof program.opts>,
): Promise<void> {
  process.stdout.write(`${files.length} file(s) of src to mutate: ${from}\n`);
  if (files.length === 0) return;
  // Loaded late: it takes a second, and a wrong call is answered before.
  const { Stryker } = await import('@stryker-mutator/core');
  const stop = int ? await startServers() : async () => undefined;
  try {
    await new Stryker({
      mutate: [...files],
      testRunner: 'vitest',
      vitest: { configFile: `test/mutation/vitest.${judgesOf(files, int)}.config.ts`, pool: int ? 'forks' : 'threads' },
      coverageAnalysis: 'perTest',
      concurrency,
      // Nothing checks types here, and the comment that turns the check off makes generated files stale.
      disableTypeChecks: false,
      // On a loaded machine a slow run is no endless loop, which would count as seen.
      timeoutMS: int ? 60_000 : 15_000,
      dryRunTimeoutMinutes: 30,
      tempDirName: `${folder}/sandbox`,
      // Stack and build of a checkout are nothing that a test of a mutant reads.
      ignorePatterns: [folder, '.stack', 'bench/results'],
      reporters: ['clear-text', process.stdout.isTTY ? 'progress' : 'progress-append-only', 'html', 'json'],
      clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false },
      allowConsoleColors: process.stdout.isTTY,
      htmlReporter: { fileName: `${folder}/report.html` },
      jsonReporter: { fileName: `${folder}/report.json` },
    }).runMutationTest();
  } finally {
    await stop();
  }
}

function judgesOf(files: readonly string[], int: boolean): keyof typeof judges {
  if (int) return 'int';
  return files.every(isPure) ? 'pure' : 'unit';
}

await runCommandLine(program);
