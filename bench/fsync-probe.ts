import { spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './statistics.ts';

const writes = 300;

/**
 * Milliseconds that one write of 8 kB with fsync takes in this directory, median of 300: how quick the disk is just now.
 * What servers have written and the system still holds is brought to the disk first, or the probe would wait for it.
 */
export function probeFsync(dir: string): number {
  spawnSync('sync');
  const path = join(dir, `fsync-probe-${process.pid}`);
  const file = openSync(path, 'w');
  const page = Buffer.alloc(8_192, 1);
  try {
    return median(
      Array.from({ length: writes }, () => {
        const began = performance.now();
        writeSync(file, page);
        fsyncSync(file);
        return performance.now() - began;
      }),
    );
  } finally {
    closeSync(file);
    rmSync(path, { force: true });
  }
}
