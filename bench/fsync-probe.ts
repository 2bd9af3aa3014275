import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './statistics.ts';

const writes = 60;

/** Milliseconds that one write of 8 kB with fsync takes in this directory, median of 60: how quick the disk is just now. */
export function probeFsync(dir: string): number {
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
