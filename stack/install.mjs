// Runs before anything is installed, on whatever Node the machine has (18 or newer): plain JavaScript, no packages.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lockFile = readFileSync(join(root, 'package-lock.json'));
const lock = createHash('sha256').update(lockFile).digest('hex');
const marker = join(root, 'node_modules', '.installed-lock-sha256');
const installed = join(root, 'node_modules', '.package-lock.json');
export const node = join(root, 'node_modules', '.bin', 'node');
const turn = join(root, '.stack', 'install.pid');

// By npm test and npm run check; npm start imports it.
if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await install();

export async function install() {
  if (isInstalled()) return;
  await takeTurn();
  if (!isInstalled()) await npmInstall();
}

export function isInstalled() {
  if (!existsSync(node)) return false;
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return true;
  if (!holdsWhatIsLocked() || !nodeVersion().startsWith('v24.')) return false;
  writeFileSync(marker, lock);
  return true;
}

/** Whether an npm ci by hand has installed it all: npm keeps a list of what it installed. */
function holdsWhatIsLocked() {
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(lockFile).packages;
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const same = (path) =>
    found[path] && found[path].version === wanted[path]?.version && found[path].integrity === wanted[path]?.integrity;
  // Optional ones are those of other platforms.
  return (
    Object.keys(wanted).every((path) => path === '' || same(path) || (!found[path] && wanted[path].optional)) &&
    Object.keys(found).every(same)
  );
}

function nodeVersion() {
  return String(spawnSync(node, ['--version']).stdout ?? 'nothing').trim();
}

// Two installations at once would remove each other's files.
async function takeTurn() {
  mkdirSync(dirname(turn), { recursive: true });
  for (let told = ''; !claimTurn(); await wait(200)) {
    const holder = existsSync(turn) ? readFileSync(turn, 'utf8') : '';
    if (holder && !isAlive(Number(holder))) rmSync(turn, { force: true });
    else if (holder && holder !== told) {
      console.log(`Waiting for process ${holder}, which installs npm packages ...`);
      console.log(`  if it does not, remove ${turn}`);
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

async function npmInstall() {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.log('Installing npm packages (npm ci) ...');
  const heartbeat = setInterval(() => console.log(`  still installing, ${seconds()} s`), 5000);
  const outcome = await npmCi();
  clearInterval(heartbeat);
  if (outcome !== 'code 0') fail(`npm ci failed (${outcome}): its lines above say why`);
  const version = nodeVersion();
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
