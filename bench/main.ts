import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument } from '@commander-js/extra-typings';
import { commandLine, examples } from '../src/main/cli/command-line.ts';
import { runCommandLine } from '../src/main/cli/run-command-line.ts';
import { wholeNumber, writableDirectory } from '../src/main/cli/values.ts';
import { describePart } from './describe-part.ts';
import type { PartResult } from './figures.ts';
import { describeMachine, endChildren } from './machine.ts';
import { type Bench, nothing, type Part, type Sizes } from './part.ts';
import { parts } from './parts.ts';
import { writePage } from './report/write-page.ts';
import { isDone, type PartName, partNames, readResult, resultsFolder, writeResult } from './results.ts';
import { quickSizes, usualSizes } from './sizes.ts';

const names = partNames;
const usual = names.filter((name) => parts[name].byDefault);
const program = commandLine(
  'bench',
  `Measures the service against others on servers of its own, judges every figure,
and keeps the results.

${names.map((name) => `  ${name.padEnd(10)} ${parts[name].about}${parts[name].byDefault ? '' : '; only when named'}`).join('\n')}

Without a part: ${usual.join(', ')};
about half an hour. waiting takes as long besides.

Run it on a quiet machine: what other programs take is measured and told.
Results in bench/results bring docs/performance.md and its chart up to date. A
figure that misses its must is told as MISSED; the exit code is 1 only when a
run was wrong.`,
)
  .addArgument(new Argument('[part...]', 'what to measure').choices(names))
  .option('--quick', 'every part at a size that proves nothing, about 3 minutes; into a temporary directory', false)
  .option('--resume', 'leave out parts that have a result of today at the same sizes', false)
  .option('--rounds <n>', 'turns of the contestants (5)', wholeNumber({ from: 1, to: 1_000 }))
  .option('--seconds <n>', 'of a measured block (20)', wholeNumber({ from: 1, to: 3_600 }))
  .option('--cache <n>', 'workflows that the worker keeps (1000)', wholeNumber({ from: 1, to: 1_000_000 }))
  .option('--windows <n>', 'of 60 s in the waiting part (5)', wholeNumber({ from: 1, to: 1_000 }))
  .option('--out <dir>', 'where results are written (bench/results)', writableDirectory)
  .addHelpText('after', examples('npm run bench -- orders capture --rounds 3'))
  .action(async (asked, options) => {
    await run(asked.length > 0 ? asked : options.quick ? names : usual, options);
  });

type Options = ReturnType<typeof program.opts>;

const say = (line: string) => void process.stdout.write(`${line}\n`);

async function run(wanted: readonly PartName[], options: Options): Promise<void> {
  const sizes = sizesWanted(options);
  const folder = options.out ?? (options.quick ? mkdtempSync(join(tmpdir(), 'order-bench-results-')) : resultsFolder);
  const done = wanted.filter((name) => options.resume && isDone(readResult(folder, name), plain(sizes), Date.now()));
  for (const name of done) say(`${name}: has a result of today at these sizes, left out`);
  const due = wanted.filter((name) => !done.includes(name));
  if (due.length === 0) return;
  const { startServers } = await import('./servers.ts');
  const servers = await startServers(say);
  const stop = () => {
    endChildren(Object.values(servers.pids));
    void servers.stop().finally(() => process.exit(130));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    for (const [at, name] of due.entries()) {
      const part = await parts[name].load();
      say(`\n[${at + 1}/${due.length}] ${name}: ${part.title}`);
      const result = await runPart(name, part, { ...servers, sizes, say });
      say(describePart(result));
      say(`  kept in ${writeResult(folder, result)}`);
      if (folder === resultsFolder) writePage();
      if (result.faults.length > 0) process.exitCode = 1;
    }
  } finally {
    await servers.stop();
  }
}

/** One part; when it fails, that is its result, and the others still run. */
async function runPart(name: PartName, part: Part, bench: Bench): Promise<PartResult> {
  const began = performance.now();
  const found = await part.run(bench).catch((error: unknown) => ({
    ...nothing,
    faults: [error instanceof Error ? error.message : String(error)],
  }));
  return {
    part: name,
    title: part.title,
    measuredAt: new Date().toISOString(),
    machine: describeMachine(),
    sizes: plain(bench.sizes),
    seconds: (performance.now() - began) / 1000,
    ...found,
  };
}

function sizesWanted({ quick, rounds, seconds, cache, windows }: Options): Sizes {
  const base = quick ? quickSizes : usualSizes;
  return {
    ...base,
    rounds: rounds ?? base.rounds,
    seconds: seconds ?? base.seconds,
    cache: cache ?? base.cache,
    windows: windows ?? base.windows,
  };
}

function plain({ waiting, ...sizes }: Sizes): PartResult['sizes'] {
  return { ...sizes, waiting: Math.max(...waiting) };
}

await runCommandLine(program);
