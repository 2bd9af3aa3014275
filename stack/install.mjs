// Runs before anything is installed, on whatever Node the machine has (18 or newer): plain JavaScript, no packages.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lockFile = readFileSync(join(root, 'package-lock.json'));
const lock = createHash('sha256').update(lockFile).digest('hex');
const marker = join(root, 'node_modules', '.installed-lock-sha256');
const node = join(root, 'node_modules', '.bin', 'node');
const turn = join(root, '.stack', 'install.pid');

if (!upToDate()) {
  await takeTurn();
  if (!upToDate()) await install();
}

function upToDate() {
  return existsSync(node) && existsSync(marker) && readFileSync(marker, 'utf8') === lock;
}

// Two installations at once would remove each other's files.
async function takeTurn() {
  mkdirSync(dirname(turn), { recursive: true });
  for (let told = ''; !claimTurn(); await wait(200)) {
    const holder = existsSync(turn) ? readFileSync(turn, 'utf8') : '';
    if (holder && !isAlive(Number(holder))) rmSync(turn, { force: true });
    else if (holder && holder !== told) {
      console.log(`Waiting for process ${holder}, which installs npm packages (if it does not, remove ${turn}) ...`);
      told = holder;
    }
  }
  process.on('exit', () => rmSync(turn, { force: true }));
}

function claimTurn() {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

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
  // Left alone it would go on, and be in the way of the next start.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => resolve(signal || `code ${code}`));
  });
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
