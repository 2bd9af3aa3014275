import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** TypeScript files below folders of the project, generated ones excepted. */
export const sourcesOf = (...folders: string[]): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = relative(root, join(entry.parentPath, entry.name));
      const wanted = entry.isFile() && path.endsWith('.ts') && !path.includes('/generated/');
      return wanted ? [{ path, text: readFileSync(join(root, path), 'utf8') }] : [];
    }),
  );

const longest = 250;

export const tooLong = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1;
    return lines > longest ? [`${path}: ${lines} lines`] : [];
  });

/** An interactive transaction is not safe when its connection dies; one statement is (docs/adr/0001). */
const conversation =
  /(?:\.(?:begin|transaction|reserve|savepoint)\s*(?:<[^>]*>)?\s*\(|\bbegin\s*;|`\s*(?:begin|start transaction|commit|rollback)\b)/i;

export const conversations = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) => {
    const speaksSql =
      /\bsql\b|\bSql\b|from '(postgres|drizzle-orm)/.test(text) && !/\/apply-(migrations|functions)\.ts$/.test(path);
    return speaksSql ? linesOf(text, conversation).map((line) => `${path}:${line}`) : [];
  });

/** Where a record could be read as an answer: only the consumer role reads, it publishes nothing, and its handlers know no rule. */
export const answersOverKafka = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) => {
    if (path.startsWith('src/adapters/kafka/')) return [];
    const faults = [
      /\.subscribe\(/.test(text) && path !== 'src/main/roles/consumer.ts' && 'reads records',
      /\.publish(er)?\(/.test(text) && path === 'src/main/roles/consumer.ts' && 'publishes beside reading',
      /from '[^']*\/domain\//.test(text) && path.startsWith('src/adapters/in/kafka/') && 'knows rules',
    ];
    return faults.flatMap((fault) => (fault === false ? [] : [`${path}: ${fault}`]));
  });

/** State at the top of a workflow file would be shared by every order of a worker. */
const state =
  /^(?:export\s+)?(?:let|var)\b|^(?:export\s+)?const\s+\w+[^=]*=\s*(?:\[|new\s+(?:Map|Set|Array|WeakMap)\b|Promise\.)/;

export const topLevelState = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) => linesOf(text, state).map((line) => `${path}:${line}`));

/** Behind a pooler the search path may be anybody's: a statement names the schema of each table (docs/adr/0001). */
const tableWithoutSchema =
  /\b(?:from|join|into|update)\s+(?:orders|order_lines|timeline|quotes|inbox|callbacks|audit|outbox\w*|stopped_lanes|tracking_\w+|unreadable_batches)\b/;

export const searchedTables = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) =>
    /\bsql`/.test(text) ? linesOf(text, tableWithoutSchema).map((line) => `${path}:${line}`) : [],
  );

/** A spread object literal turns off the check for excess properties. */
const literalSpread = /\.\.\.\{/;

export const literalSpreads = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path, text }) => linesOf(text, literalSpread).map((line) => `${path}:${line}`));

/** A name that occurs twice sends the reader, and an editor's quick open, to the wrong file. */
export const sharedNames = (files: readonly SourceFile[]): string[] => {
  const places = Map.groupBy(files, ({ path }) => basename(path));
  return [...places].flatMap(([name, held]) =>
    held.length > 1 && name !== 'index.ts' ? [`${name}: ${held.map(({ path }) => path).join(', ')}`] : [],
  );
};

const linesOf = (text: string, pattern: RegExp): number[] =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
