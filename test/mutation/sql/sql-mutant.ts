import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../files-to-mutate.ts';

/** What is changed at a place, and what that would mean; the third part is '' where the text goes. */
export type Change = readonly [effect: string, from: string, to: string];

export interface Place {
  /** A function of the database, a migration or a file of src with SQL in it. */
  readonly in: { readonly function: string } | { readonly file: string };
  /** Test files that see most of its mutants; the others run when these see nothing. */
  readonly first: readonly string[];
  readonly changes: readonly Change[];
  /** Changes that no behaviour shows, each with its reason. Not run. */
  readonly equivalent?: readonly (readonly [...Change, reason: string])[];
}

export interface SqlMutant {
  readonly name: string;
  /** From the project's root. */
  readonly file: string;
  /** The whole file with the change in it. */
  readonly text: string;
  readonly first: readonly string[];
}

/** Throws where a change no longer fits the living text, or fits it twice. */
export function mutantsOf(place: Place): readonly SqlMutant[] {
  return place.changes.map((change) => mutantOf(place, change));
}

function mutantOf(place: Place, [effect, from, to]: Change): SqlMutant {
  const { label, file, before, text, after } = textOf(place);
  const name = `${label}: ${effect}`;
  const times = text.split(from).length - 1;
  if (times !== 1) throw new Error(`${name}: its text occurs ${times} times in ${file}, not once: ${from}`);
  return { name, file, text: before + text.replace(from, () => to) + after, first: place.first };
}

function textOf({ in: where }: Place) {
  if ('file' in where) {
    const text = readFileSync(join(projectRoot, where.file), 'utf8');
    return { label: where.file.replace(/^.*\//, ''), file: where.file, before: '', text, after: '' };
  }
  const name = where.function;
  for (const file of migrations().toReversed()) {
    const whole = readFileSync(join(projectRoot, file), 'utf8');
    const begin = whole.search(new RegExp(`create (or replace )?function (public\\.)?${name}\\(`));
    if (begin < 0) continue;
    const end = whole.indexOf('$$', whole.indexOf('$$', begin) + 2);
    const [before, text, after] = [whole.slice(0, begin), whole.slice(begin, end), whole.slice(end)];
    return { label: name, file, before, text, after };
  }
  throw new Error(`no migration creates the function ${name}`);
}

/** In the order in which they are applied. */
function migrations(): readonly string[] {
  const text = readFileSync(join(projectRoot, 'drizzle/meta/_journal.json'), 'utf8');
  const { entries }: { entries: { tag: string }[] } = JSON.parse(text);
  return entries.map(({ tag }) => `drizzle/${tag}.sql`);
}
