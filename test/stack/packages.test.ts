import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeOf } from '../../stack/packages.ts';

const aDir = () => mkdtempSync(join(tmpdir(), 'cache-'));

test('downloads go to the cache directory of the user', () => {
  const home = aDir();

  expect(placeOf('a-download', { XDG_CACHE_HOME: home })).toBe(join(home, 'order-lifecycle-service', 'a-download'));
});

test('where that can not be written they go to the checkout', () => {
  const place = placeOf('a-download', { XDG_CACHE_HOME: '/dev/null' });

  expect(place).toBe(join(import.meta.dirname, '..', '..', '.stack', 'cache', 'a-download'));
});

test('what is there already is used, writable or not', () => {
  const home = aDir();
  const there = join(home, 'order-lifecycle-service', 'a-download');
  mkdirSync(there, { recursive: true, mode: 0o500 });

  expect(placeOf('a-download', { XDG_CACHE_HOME: home })).toBe(there);
});
