import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PartResult } from './figures.ts';
import { describeMachine, endChildren } from './machine.ts';
import { type Bench, nothing, type Sizes } from './part.ts';
import { parts } from './parts.ts';
import { writePage } from './report/write-page.ts';
import { isDone, type PartName, partNames, readResult, resultsFolder, writeResult } from './results.ts';
import { startServers } from './servers.ts';
import { quickSizes, usualSizes } from './sizes.ts';
import { tellPart } from './tell.ts';

const names = partNames;
const usual = names.filter((name) => parts[name].byDefault);
const help = `Measures the service against others on servers of its own, judges every figure, and keeps the results.

usage: npm run bench -- [part …] [options]

${names.map((name) => `  ${name.padEnd(10)} ${parts[name].about}${parts[name].byDefault ? '' : '; only when named'}`).join('\n')}

  Without a part: ${usual.join(', ')}; about half an hour. waiting takes as long besides.

  --quick          every part at a size that proves nothing, about 3 minutes; results go to a temporary directory
  --resume         leaves out parts that have a result of today at the same sizes
  --rounds N       turns of the contestants (5)            --seconds N   of a measured block (20)
  --cache N        workflows that the worker keeps (1000)  --windows N   of 60 s in the waiting part (5)
  --out DIR        where results are written (bench/results)

Run it on a quiet machine: what other programs take is measured and told. Results in bench/results bring
docs/performance.md and its chart up to date. A figure that misses its must is told as MISSED; the exit code is 1 only
when a run was wrong.

Example:
  npm run bench -- orders capture --rounds 3
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', short: 'h', default: false },
    quick: { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
    ...{
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      cache: { type: 'string' },
      windows: { type: 'string' },
    },
    out: { type: 'string' },
  },
});

const say = (line: string) => void process.stdout.write(`${line}\n`);
const isPart = (name: string): name is PartName => names.some((one) => one === name);
const unknown = positionals.find((name) => !isPart(name));
const named = positionals.filter(isPart);
if (values.help) say(help);
else if (unknown !== undefined) {
  process.stderr.write(`bench: there is no part ${unknown}\n\n${help}`);
  process.exitCode = 2;
} else await run(named.length > 0 ? named : values.quick ? names : usual);

async function run(wanted: readonly PartName[]): Promise<void> {
  const sizes = sizesWanted();
  const folder = values.out ?? (values.quick ? mkdtempSync(join(tmpdir(), 'order-bench-results-')) : resultsFolder);
  const done = wanted.filter((name) => values.resume && isDone(readResult(folder, name), plain(sizes), Date.now()));
  for (const name of done) say(`${name}: has a result of today at these sizes, left out`);
  const due = wanted.filter((name) => !done.includes(name));
  if (due.length === 0) return;
  const servers = await startServers(say);
  const stop = () => {
    endChildren(Object.values(servers.pids));
    void servers.stop().finally(() => process.exit(130));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    for (const [at, name] of due.entries()) {
      say(`\n[${at + 1}/${due.length}] ${name}: ${parts[name].title}`);
      const result = await runPart(name, { ...servers, sizes, say });
      say(tellPart(result));
      say(`  kept in ${writeResult(folder, result)}`);
      if (folder === resultsFolder) writePage();
      if (result.faults.length > 0) process.exitCode = 1;
    }
  } finally {
    await servers.stop();
  }
}

/** One part; when it fails, that is its result, and the others still run. */
async function runPart(name: PartName, bench: Bench): Promise<PartResult> {
  const began = performance.now();
  const found = await parts[name].run(bench).catch((error: unknown) => ({
    ...nothing,
    faults: [error instanceof Error ? error.message : String(error)],
  }));
  return {
    ...{ part: name, title: parts[name].title, measuredAt: new Date().toISOString() },
    ...{ machine: describeMachine(), sizes: plain(bench.sizes), seconds: (performance.now() - began) / 1000 },
    ...found,
  };
}

function sizesWanted(): Sizes {
  const base = values.quick ? quickSizes : usualSizes;
  const given = (name: 'rounds' | 'seconds' | 'cache' | 'windows') => {
    const value = Number(values[name] ?? base[name]);
    if (!Number.isInteger(value) || value < 1)
      throw new Error(`--${name} takes a whole number from 1, not ${values[name]}`);
    return value;
  };
  return {
    ...base,
    ...{ rounds: given('rounds'), seconds: given('seconds'), cache: given('cache'), windows: given('windows') },
  };
}

function plain({ waiting, ...sizes }: Sizes): PartResult['sizes'] {
  return { ...sizes, waiting: Math.max(...waiting) };
}
