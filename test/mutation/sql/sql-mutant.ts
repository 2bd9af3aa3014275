import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../files-to-mutate.ts';

/** What is changed at a place, and what that would mean; the third part is '' where the text goes. */
export type Change = readonly [effect: string, from: string, to: string];

export interface Place {
  /** A function of the database, which has a file of its own; a migration; or a file of src with SQL in it. */
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
  const { label, file, text } = textOf(place);
  const name = `${label}: ${effect}`;
  const times = text.split(from).length - 1;
  if (times !== 1) throw new Error(`${name}: its text occurs ${times} times in ${file}, not once: ${from}`);
  return { name, file, text: text.replace(from, () => to), first: place.first };
}

function textOf({ in: where }: Place) {
  const file = 'file' in where ? where.file : `drizzle/functions/${where.function}.sql`;
  const label = 'file' in where ? file.replace(/^.*\//, '') : where.function;
  return { label, file, text: readFileSync(join(projectRoot, file), 'utf8') };
}
