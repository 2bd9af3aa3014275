import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { makeDirectory } from '../../src/main/cli/make-directory.ts';
import type { Part } from './session.ts';
import type { Ready } from './story.ts';

export const defaultDir = '.stack/dev';

/** One well-known place for the default directory; any other keeps its own, so that two at once do not share it. */
export function endpointsFileOf(dir: string): string {
  const isDefault = resolve(dir) === resolve(defaultDir);
  return isDefault ? join(import.meta.dirname, '..', '..', '.stack', 'endpoints.json') : join(dir, 'endpoints.json');
}

/** Removes the data of this directory. */
export function purgeCommand(dir: string): string {
  const isDefault = resolve(dir) === resolve(defaultDir);
  return `npm run stack:purge${isDefault ? '' : ` -- --dir ${relative('', dir)}`}`;
}

/** Tells other programs every address; gone when the addresses are, unless another start has written its own. */
export function publishEndpoints(ready: Ready, file: string): Part {
  const text = `${JSON.stringify(ready, null, 2)}\n`;
  makeDirectory(dirname(file));
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  const remove = () => {
    if (contents(file) === text) rmSync(file, { force: true });
  };
  return { name: 'endpoints', quiet: true, stop: async () => remove(), kill: remove };
}

function contents(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
