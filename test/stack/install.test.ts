import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { waitFor } from '../support/wait-for.ts';

const installer = join(import.meta.dirname, '..', '..', 'stack', 'install.mjs');
// Installs when it is told to, and says how often it was called.
const npm = `#!/bin/sh
echo $$ >> calls
until [ -e go ]; do sleep 0.02; done
mkdir -p node_modules/.bin
printf '#!/bin/sh\\necho v24.0.0\\n' > node_modules/.bin/node
chmod +x node_modules/.bin/node
`;

test('of two starts at once one installs, and the other waits for it', async () => {
  const { run, calls, go } = checkout();

  const first = run();
  await waitFor('npm to be called', () => calls().length === 1);
  const second = run();
  await waitFor('the second to wait', () => second.output().includes('Waiting for process'));
  go();

  expect([await first.exited, await second.exited]).toEqual([0, 0]);
  expect(calls()).toHaveLength(1);
});

test('a turn that a killed start has left behind is taken over', async () => {
  const { run, calls, go, root } = checkout();
  mkdirSync(join(root, '.stack'));
  writeFileSync(join(root, '.stack', 'install.pid'), '4194305');
  go();

  expect(await run().exited).toBe(0);

  expect(calls()).toHaveLength(1);
  expect(existsSync(join(root, '.stack', 'install.pid'))).toBe(false);
});

test('a signal ends npm as well', async () => {
  const { run, calls } = checkout();
  const { exited, signal } = run();
  await waitFor('npm to be called', () => calls().length === 1);

  signal('SIGTERM');

  expect(await exited).toBe(1);
  expect(() => process.kill(Number(calls()[0]), 0)).toThrow('ESRCH');
});

function checkout() {
  const root = mkdtempSync(join(tmpdir(), 'install-'));
  const npmFile = join(root, 'bin', 'npm');
  for (const folder of ['stack', 'bin']) mkdirSync(join(root, folder));
  copyFileSync(installer, join(root, 'stack', 'install.mjs'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(npmFile, npm);
  chmodSync(npmFile, 0o755);
  const run = () => {
    const env = { PATH: [join(root, 'bin'), process.env.PATH].join(delimiter) };
    const child = spawn(process.execPath, [join(root, 'stack', 'install.mjs')], { env, stdio: 'pipe' });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    const exited = once(child, 'exit').then(([code]) => code as number | null);
    return { exited, output: () => output, signal: (name: NodeJS.Signals) => child.kill(name) };
  };
  const calls = () =>
    existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : [];
  return { root, run, calls, go: () => writeFileSync(join(root, 'go'), '') };
}
