import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './generated.ts';

/** How many rows each group of requirements has: SH1 to SH6, and so on. */
const groups = {
  SH: 6,
  TP: 5,
  EV: 7,
  SC: 7,
  PR: 6,
  CO: 8,
  RT: 5,
  RP: 4,
  OL: 6,
  TE: 8,
  HT: 5,
  TR: 6,
  OB: 3,
  OP: 3,
  SE: 8,
  DV: 3,
};

interface Row {
  readonly id: string;
  readonly state: string;
  readonly proof: string;
}

const rows = readFileSync(join(root, 'docs/coverage.md'), 'utf8').split('\n').flatMap(readRow);

function readRow(line: string): Row[] {
  const [, id = '', , state = '', proof = ''] = line.split('|').map((cell) => cell.trim());
  return /^[A-Z]{2}[0-9]+$/.test(id) ? [{ id, state, proof }] : [];
}

/** `path` "piece of a test name" */
const proofs = ({ proof }: Row) =>
  [...proof.matchAll(/`(test\/[^`]+)`(?: "([^"]+)")?/g)].map(([, file = '', piece = '']) => ({ file, piece }));

describe('docs/coverage.md', () => {
  test('has every requirement once, in order', () => {
    const all = Object.entries(groups).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => `${group}${index + 1}`),
    );

    expect(rows.map(({ id }) => id)).toEqual(all);
  });

  test.each(rows)('$id names tests that exist', (row) => {
    const wrong = proofs(row).filter(({ file, piece }) => !holds(file, piece));

    expect(wrong).toEqual([]);
  });

  test.each(rows)('$id is done, part or not yet, and only what is not yet has no test', (row) => {
    expect(row.state).toMatch(/^(done|part|not yet)$/);
    if (row.state !== 'not yet') expect(proofs(row)).not.toEqual([]);
    if (row.state === 'part') expect(row.proof).toContain('; ');
  });

  test('a test that does not exist, or has another name, is found', () => {
    expect(holds('test/docs/nobody.test.ts', '')).toBe(false);
    expect(holds('test/docs/coverage.test.ts', `no such ${'name'}`)).toBe(false);
  });
});

function holds(file: string, piece: string): boolean {
  const path = join(root, file);
  return existsSync(path) && piece !== '' && readFileSync(path, 'utf8').includes(piece);
}
