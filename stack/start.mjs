// What `npm start` runs, on whatever Node the machine has (18 or newer) and before anything is installed: plain
// JavaScript, no packages. It judges the arguments, installs what is missing, and hands over to start.ts on Node 24.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, isInstalled, node } from './install.mjs';
import { judgeArguments } from './judge-arguments.mjs';

const args = process.argv.slice(2);
const program = join(dirname(fileURLToPath(import.meta.url)), 'start.ts');

if (!isInstalled()) {
  // Where packages are there, start.ts itself judges.
  const answer = judgeArguments(args);
  if (answer) {
    (answer.code === 0 ? process.stdout : process.stderr).write(answer.text);
    process.exit(answer.code);
  }
  await install();
}
handOver();

function handOver() {
  if (typeof process.execve === 'function') process.execve(node, [node, program, ...args], process.env);
  const child = spawn(node, [program, ...args], { stdio: 'inherit' });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
  child.on('exit', (code, signal) => {
    if (code !== null) process.exit(code);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
