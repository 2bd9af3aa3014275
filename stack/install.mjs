// Runs before anything is installed, on whatever Node the machine has (18 or newer): plain JavaScript, no packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const marker = join(root, 'node_modules', '.installed-lock-sha256');
const node = join(root, 'node_modules', '.bin', 'node');

if (!existsSync(node) || !existsSync(marker) || readFileSync(marker, 'utf8') !== lock) install();

function install() {
  const began = Date.now();
  console.log('Installing npm packages (npm ci) ...');
  // npm itself runs on the machine's Node: inside an npm script PATH would offer the one that is being replaced.
  const path = (process.env.PATH || '').split(':').filter((part) => !part.endsWith('node_modules/.bin'));
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--progress=true'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path.join(':') },
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    fail(
      `npm ci failed (${done.error ? done.error.message : `exit code ${done.status}`}): see its lines above; the npm registry must be reachable`,
    );
  }
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout || 'nothing';
  if (!version.startsWith('v24.')) {
    fail(
      `node_modules/.bin/node answers ${version.trim()} instead of v24: allow install scripts (npm config get ignore-scripts must say false) and run npm ci`,
    );
  }
  writeFileSync(marker, lock);
  console.log(
    `Installed npm packages in ${Math.round((Date.now() - began) / 1000)} s, running on Node ${version.trim()}.`,
  );
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
