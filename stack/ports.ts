import { createServer } from 'node:net';
import type { Ports } from './server.ts';

/** Ports of the development stack, next to the well-known ones and below the range that outgoing connections use. */
export const developmentPorts: Ports = {
  postgres: 25432,
  kafka: 29092,
  kafkaController: 29093,
  temporal: 27233,
  temporalUi: 28233,
};

// Linux hands out 32768 and up to outgoing connections. A client that keeps dialling a stopped server on such a
// port can be given that very port, connects to itself, and the server can not come back.
const lowest = 15_000;
const highest = 25_000;

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

export async function areFree(ports: readonly number[]): Promise<boolean> {
  return (await Promise.all(ports.map(isFree))).every(Boolean);
}

/** A preferred port that is free, else another one; `taken` holds what this stack has given out already. */
export async function choosePort(
  preferred: number | undefined,
  taken: Set<number>,
  free: (port: number) => Promise<boolean> = isFree,
): Promise<number> {
  const candidates = Array.from({ length: 200 }, () => lowest + Math.floor(Math.random() * (highest - lowest)));
  for (const port of preferred ? [preferred, ...candidates] : candidates) {
    if (taken.has(port)) continue;
    if (!(await free(port))) continue;
    taken.add(port);
    return port;
  }
  throw new Error(`no free port found between ${lowest} and ${highest}`);
}
