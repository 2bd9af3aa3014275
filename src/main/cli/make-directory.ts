import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a directory and those above it. Node's `recursive` option tries for ever where a parent cannot be made, as
 * below /proc, and no signal ends it (seen on 20 and 24).
 */
export function makeDirectory(path: string): void {
  const missing: string[] = [];
  for (let one = resolve(path); !existsSync(one); one = dirname(one)) missing.unshift(one);
  for (const one of missing) makeOne(one);
}

function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else was faster.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
