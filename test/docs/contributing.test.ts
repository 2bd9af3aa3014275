import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './generated.ts';

const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

test('the path of one quote opens at most four files, and each has the function that is named', () => {
  const [, path = ''] = page.split('### The path of one quote');
  const steps = [...path.matchAll(/^\| `(src\/[^`]+)` \| `(\w+)` \|/gm)].map(([, file = '', name = '']) => ({
    file,
    name,
  }));

  expect(steps.length).toBeGreaterThan(1);
  expect(steps.length).toBeLessThanOrEqual(4);
  for (const { file, name } of steps)
    expect(readFileSync(join(root, file), 'utf8')).toMatch(
      new RegExp(`^export (const|(async )?function) ${name}\\b`, 'm'),
    );
});

test('every room of the layers is listed', () => {
  const listed = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, room]) => room);
  const rooms = ['src/domain', 'src/usecases', 'src/queries'].flatMap((layer) =>
    readdirSync(join(root, layer), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    ),
  );

  expect([...new Set(rooms)].toSorted()).toEqual(listed.toSorted());
});
