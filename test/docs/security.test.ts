import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './generated.ts';

const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const table = page.slice(page.indexOf('## Each promise has its test'), page.indexOf('## Not there yet'));
const rows = table.split('\n').filter((line) => line.startsWith('| ') && line.includes('`test/'));

test.each(rows)('each promise names tests that exist: %s', (row) => {
  const named = [...row.matchAll(/`(test\/[^`]+)`((?:,? "[^"]+")+)/g)];

  expect(named.length).toBeGreaterThan(0);
  for (const [, file = '', pieces = ''] of named)
    for (const [, piece = ''] of pieces.matchAll(/"([^"]+)"/g))
      expect([file, piece, readFileSync(join(root, file), 'utf8').includes(piece)]).toEqual([file, piece, true]);
});

test('every promise is in the table', () => {
  expect(rows.length).toBeGreaterThan(20);
});
