import { describe, expect, test } from 'vitest';
import { places } from './places.ts';
import { mutantsOf } from './sql-mutant.ts';

describe('each mutant of SQL', () => {
  test.each(places)('of $in.function$in.file changes one place of the living text', (place) => {
    const mutants = mutantsOf({ ...place, changes: [...place.changes, ...(place.equivalent ?? []).map(sane)] });
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length);
  });

  test('is refused where its text is gone, and where it occurs twice', () => {
    const [place] = places;
    if (place === undefined) throw new Error('there is no place');
    expect(() => mutantsOf({ ...place, changes: [['gone', 'no such text', '']] })).toThrow('occurs 0 times');
    expect(() => mutantsOf({ ...place, changes: [['twice', 'insert into', '']] })).toThrow('times in drizzle/');
  });
});

const sane = ([effect, from, to]: readonly [string, string, string, ...string[]]) => [effect, from, to] as const;
