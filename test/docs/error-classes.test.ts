import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorClasses } from '../../src/adapters/in/kafka/error-classes.ts';
import { root } from './generated.ts';

test('RT1 the page for operators lists every class of fault, the dead before those that are repeated', () => {
  const page = readFileSync(join(root, 'docs/operations.md'), 'utf8');
  const listed = [...page.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name]) => name);
  const [dead, repeated] = ['dead', 'repeat'].map((handling) =>
    Object.entries(errorClasses).flatMap(([name, one]) => (one.handling === handling ? [name] : [])),
  );

  expect(listed.slice(0, dead?.length).toSorted()).toEqual(dead?.toSorted());
  expect(listed.slice(dead?.length).toSorted()).toEqual(repeated?.toSorted());
});
