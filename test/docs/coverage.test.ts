import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { generatedBlock, root } from './generated.ts';
import { namedIn, testsByRequirement } from './named-requirements.ts';

/** How many rows each group of requirements has: SH1 to SH6, and so on. */
const groups = {
  SH: 6,
  TP: 5,
  EV: 7,
  SC: 7,
  PR: 6,
  CO: 8,
  RT: 5,
  RP: 5,
  OL: 6,
  TE: 8,
  HT: 5,
  TR: 6,
  OB: 3,
  OP: 5,
  SE: 8,
  DV: 3,
};

interface Row {
  readonly id: string;
  readonly state: string;
  readonly missing: string;
}

const rows = readFileSync(join(root, 'docs/coverage.md'), 'utf8').split('\n').flatMap(readRow);
const tests = testsByRequirement();

function readRow(line: string): Row[] {
  const [, id = '', , state = '', missing = ''] = line.split('|').map((cell) => cell.trim());
  return /^[A-Z]{2}[0-9]+$/.test(id) ? [{ id, state, missing }] : [];
}

/** What is wrong with what a row claims. */
function faultOf({ id, state, missing }: Row, named: ReadonlyMap<string, readonly object[]>): string | undefined {
  if (!['done', 'part', 'not yet'].includes(state)) return `${id} is ${state}`;
  if (state !== 'not yet' && !named.has(id)) return `${id} is ${state}, and no test names it`;
  if ((state === 'done') !== (missing === '–')) return `${id} is ${state}, and ${missing} is missing`;
  return undefined;
}

describe('docs/coverage.md', () => {
  test('has every requirement once, in order', () => {
    const all = Object.entries(groups).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => `${group}${index + 1}`),
    );

    expect(rows.map(({ id }) => id)).toEqual(all);
  });

  test('what is done or done in part has a test that names it; what is not done says what is missing', () => {
    expect(rows.flatMap((row) => faultOf(row, tests) ?? [])).toEqual([]);
  });

  test.each([
    [{ id: 'XX1', state: 'done', missing: '–' }, 'XX1 is done, and no test names it'],
    [{ id: 'SH1', state: 'done', missing: 'a thing' }, 'SH1 is done, and a thing is missing'],
    [{ id: 'SH1', state: 'part', missing: '–' }, 'SH1 is part, and – is missing'],
    [{ id: 'SH1', state: 'nearly', missing: '–' }, 'SH1 is nearly'],
  ])('a planted row is found: %j', (row, fault) => {
    expect(faultOf(row, tests)).toBe(fault);
  });

  test('no test names a requirement that is not there', () => {
    const known = new Set(rows.map(({ id }) => id));

    expect([...tests.keys()].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('docs/coverage-tests.md', () => {
  test('lists the tests of every requirement', () => {
    const list = rows.flatMap(({ id }) => {
      const own = (tests.get(id) ?? []).map(({ file, title }) => `- \`${file}\` ${plain(title)}`);
      return own.length === 0 ? [] : [`\n### ${id}\n`, ...[...new Set(own)].sort()];
    });
    const { found, expected } = generatedBlock(
      'docs/coverage-tests.md',
      'tests by requirement',
      `${list.join('\n')}\n`,
    );

    expect(found).toBe(expected);
  });

  test('a title may name several', () => {
    expect(namedIn('the main job (SH1, CO1–CO3)')).toEqual(['SH1', 'CO1', 'CO2', 'CO3']);
    expect(namedIn('PR10x is none, nor is XPR1')).toEqual([]);
  });
});

/** A title as text of a list: nothing of it is markup. */
const plain = (title: string): string => title.replaceAll(/[\\`*_<>[\]|]/g, (sign) => `\\${sign}`);
