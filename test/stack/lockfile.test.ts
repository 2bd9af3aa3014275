import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { packages }: { packages: Record<string, { integrity?: string; link?: boolean }> } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
);

/**
 * npm writes an entry without its hash when it makes the lock from what is installed, where packages of other platforms
 * are not (the same cause as of npm/cli issue 4828). Then delete those entries and run `npm install --package-lock-only`.
 */
test('every package of the lock is known by its hash', () => {
  const unknown = Object.entries(packages).filter(
    ([place, { integrity = '', link }]) => place !== '' && link !== true && !/^sha512-[\w+/]{86}==$/.test(integrity),
  );

  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(unknown.map(([place]) => place)).toEqual([]);
});
