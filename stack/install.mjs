// Runs before anything is installed, on whatever Node the machine has (18 or newer): plain JavaScript, no packages.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lockFile = readFileSync(join(root, 'package-lock.json'));
const lock = createHash('sha256').update(lockFile).digest('hex');
const marker = join(root, 'node_modules', '.installed-lock-sha256');
const node = join(root, 'node_modules', '.bin', 'node');

const upToDate = existsSync(node) && existsSync(marker) && readFileSync(marker, 'utf8') === lock;
if (!upToDate) await install();

async function install() {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log('Installing npm packages (npm ci) ...');
  const heartbeat = setInterval(() => console.log(`  still installing, ${seconds()} s`), 5000);
  const outcome = await npmCi();
  clearInterval(heartbeat);
  if (outcome !== 'code 0') fail(`npm ci failed (${outcome}): the reason stands in its lines above`);
  const version = String(spawnSync(node, ['--version']).stdout ?? 'nothing').trim();
  if (!version.startsWith('v24.')) {
    fail(
      `node_modules/.bin/node answers ${version}, not v24: allow install scripts (ignore-scripts=false), then npm ci`,
    );
  }
  writeFileSync(marker, lock);
  console.log(`Installed npm packages in ${seconds()} s; programs run on Node ${version}.`);
}

function npmCi() {
  // npm itself has to run on the machine's Node: the one in node_modules is about to be replaced.
  const path = (process.env.PATH || '').split(':').filter((part) => !part.endsWith('node_modules/.bin'));
  const env = { ...process.env, PATH: path.join(':') };
  const child = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(signal || `code ${code}`));
  });
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
