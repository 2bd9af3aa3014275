import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planted } from './planted.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** What the cruiser reports of the src below a folder; it exits with the number of violations, so a failure is an answer. */
async function cruise(folder: string): Promise<readonly Violation[]> {
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  const { stdout } = await run(process.execPath, [cruiser, ...options], { cwd: folder, maxBuffer: 2 ** 28 }).catch(
    (failure: { stdout: string }) => failure,
  );
  return JSON.parse(stdout).summary.violations;
}

describe('the layers', () => {
  test('hold in this tree (SH3, TR5)', async () => {
    expect(await cruise(root)).toEqual([]);
  }, 60_000);
});

describe('a planted violation is refused (SH6)', () => {
  let copy: string;
  let violations: readonly Violation[] = [];

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'layers-'));
    for (const part of ['src', 'test/domain', 'tsconfig.json', 'package.json', '.dependency-cruiser.cjs'])
      await cp(join(root, part), join(copy, part), { recursive: true });
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const [, file, text] of planted) {
      const path = join(copy, 'src', file);
      await mkdir(dirname(path), { recursive: true });
      await (file === 'contracts/temporal.ts' ? appendFile : writeFile)(path, text);
    }
    violations = await cruise(copy);
  }, 60_000);
  afterAll(() => rm(copy, { recursive: true, force: true }));

  test.each(planted)('by "%s": src/%s', (rule, file) => {
    expect(violations.flatMap(({ from, rule: { name } }) => (from === `src/${file}` ? [name] : []))).toContain(rule);
  });

  test('every rule has a probe', async () => {
    const { default: config } = await import(join(root, '.dependency-cruiser.cjs'));
    const names: string[] = config.forbidden.map(({ name }: { name: string }) => name);
    expect(names.filter((name) => !planted.some(([rule]) => rule === name))).toEqual([]);
  });
});
