import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sql } from './connection.ts';

interface FunctionFile {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
}

/**
 * Applies the files of a folder that changed since they were applied last, in one transaction, by name: none may need
 * another one when it is applied (plpgsql looks for what it calls when it runs). Answers the names. The caller holds the
 * lock of the migrations.
 */
export async function applyFunctions(sql: Sql, folder: string): Promise<readonly string[]> {
  await sql`create table if not exists drizzle.applied_functions (
    name text primary key, hash text not null, applied_at timestamptz not null)`;
  const rows = await sql<{ name: string; hash: string }[]>`select name, hash from drizzle.applied_functions`;
  const applied = new Map(rows.map(({ name, hash }) => [name, hash]));
  const changed = functionFiles(folder).filter(({ name, hash }) => applied.get(name) !== hash);
  await sql.begin(async (tx) => {
    for (const { name, text, hash } of changed) {
      await tx.unsafe(text).catch((cause: unknown) => {
        throw new Error(`${name} cannot be applied: ${cause instanceof Error ? cause.message : cause}`, { cause });
      });
      await tx`insert into drizzle.applied_functions values (${name}, ${hash}, now())
        on conflict (name) do update set hash = excluded.hash, applied_at = excluded.applied_at`;
    }
  });
  return changed.map(({ name }) => name);
}

function functionFiles(folder: string): readonly FunctionFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return { name, text, hash: createHash('sha256').update(text).digest('hex') };
  });
}
