import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { end, identify, isAlive, listensOn } from '../../stack/process-identity.ts';

test('a process is known by pid and start time: a reused pid is somebody else', () => {
  const self = identify(process.pid);

  expect(self && isAlive(self)).toBe(true);
  expect(isAlive({ pid: process.pid, startTime: 'before' })).toBe(false);
});

test('a process that ignores the polite signal is killed', async () => {
  const child = spawn(process.execPath, ['-e', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"]);
  await new Promise((spawned) => child.once('spawn', spawned));
  const stubborn = identify(child.pid ?? 0);
  if (!stubborn) throw new Error('the child is gone already');

  await end(stubborn, 'SIGTERM', 200);

  expect(isAlive(stubborn)).toBe(false);
});

test.runIf(process.platform === 'linux')('a listening port is traced to its process', async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  expect(listensOn(process.pid, port)).toBe(true);
  expect(listensOn(process.ppid, port)).toBe(false);

  await new Promise((closed) => server.close(closed));
});
