import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../files-to-mutate.ts';
import { places } from './places.ts';
import { all } from './run-sql-mutants.ts';
import { mutantsOf } from './sql-mutant.ts';

describe('each mutant of SQL', () => {
  test.each(places)('of $in.function$in.file changes one place of the living text', (place) => {
    const mutants = mutantsOf({ ...place, changes: [...place.changes, ...(place.equivalent ?? []).map(sane)] });
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
    expect(place.first.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
  });

  test('is judged by tests that are there', () => {
    expect(all.filter((file) => !existsSync(join(projectRoot, file)))).toEqual([]);
  });

  test('is refused where its text is gone, and where it occurs twice', () => {
    const [place] = places;
    if (place === undefined) throw new Error('there is no place');
    expect(() => mutantsOf({ ...place, changes: [['gone', 'no such text', '']] })).toThrow('occurs 0 times');
    expect(() => mutantsOf({ ...place, changes: [['twice', 'insert into', '']] })).toThrow('times in drizzle/');
  });
});

const sane = ([effect, from, to]: readonly [string, string, string, ...string[]]) => [effect, from, to] as const;
