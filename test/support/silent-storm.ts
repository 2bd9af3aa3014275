import { setTimeout as delay } from 'node:timers/promises';
import { answerFrom, silentClients } from '../adapters/in/http/server/raw-clients.ts';
import type { RoleProcess } from './processes.ts';

export interface StormResult {
  readonly asked: number;
  /** Of the API from another address, and of /healthz. */
  readonly failed: readonly string[];
  readonly slowestMs: number;
}

/** Silent connections from 127.0.0.1, and 29 further ones a second, while 127.0.0.2 asks the API and others ask /healthz. */
export async function silentStorm(api: RoleProcess, { connections = 2_000, seconds = 60 }): Promise<StormResult> {
  const port = Number(new URL(api.url).port);
  const crowd = [await silentClients(port, { count: connections, from: '127.0.0.1' })];
  const failed: string[] = [];
  let asked = 0;
  let slowestMs = 0;
  const timed = async (what: string, ask: () => Promise<boolean>) => {
    const began = performance.now();
    asked += 1;
    if (!(await ask().catch(() => false))) failed.push(`${what} after ${Math.round(began)} ms`);
    slowestMs = Math.max(slowestMs, performance.now() - began);
  };
  const until = performance.now() + seconds * 1_000;
  while (performance.now() < until) {
    await timed('the API', async () => (await answerFrom(port, '127.0.0.2', '/v1/orders')).startsWith('HTTP/1.1 200 '));
    await timed('/healthz', async () => (await fetch(`${api.operationsUrl}/healthz`)).ok);
    crowd.push(await silentClients(port, { count: 3, from: '127.0.0.1' }));
    await delay(100);
  }
  for (const { close } of crowd) close();
  return { asked, failed, slowestMs: Math.round(slowestMs) };
}
