import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheDirs } from './packages.ts';

const root = resolve(import.meta.dirname, '..');

/** What a purge leaves: programs that the next start needs, the data of other directories, and files that it did not make. */
export function placesLeft(purged: string, env: NodeJS.ProcessEnv = process.env): readonly string[] {
  const [users, own] = cacheDirs(env);
  const stacks = entriesOf(join(root, '.stack')).filter((path) => path !== resolve(purged) && path !== own);
  return [
    ...[users, own].filter((path) => entriesOf(path).length > 0).map((path) => `${path} (downloads)`),
    ...[join(root, 'node_modules')].filter(existsSync).map((path) => `${path} (npm packages)`),
    ...stacks.filter((path) => existsSync(join(path, 'state.json'))).map((path) => `${path} (another stack)`),
    ...entriesOf(resolve(purged)).map((path) => `${path} (not made by a stack)`),
  ];
}

function entriesOf(directory: string): readonly string[] {
  return existsSync(directory) ? readdirSync(directory).map((name) => join(directory, name)) : [];
}
