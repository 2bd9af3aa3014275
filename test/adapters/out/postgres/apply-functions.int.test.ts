import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyFunctions } from '../../../../src/adapters/out/postgres/apply-functions.ts';
import { migrateDatabase } from '../../../../src/adapters/out/postgres/apply-migrations.ts';
import { migrateAs040 } from './migrations-of-0-4-0.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

let folder: string;
const opened: OwnDatabase[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'functions-'));
});
afterEach(async () => {
  for (const own of opened.splice(0)) await own.drop();
  rmSync(folder, { recursive: true });
});

async function open(migrated = true): Promise<OwnDatabase> {
  const own = await ownDatabase({ migrated });
  opened.push(own);
  return own;
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const answers = (name: string, answer: number) =>
  `create or replace function public.${name}() returns int language sql as 'select ${answer}'`;

/** Everything in the schema that a file of functions may make, as Postgres prints it. */
async function definitions({ sql }: OwnDatabase): Promise<readonly string[]> {
  const rows = await sql<{ text: string }[]>`
    select pg_get_functiondef(oid) as text from pg_proc where pronamespace = 'public'::regnamespace
    union all
    select pg_get_triggerdef(oid) || ' ' || tgenabled::text from pg_trigger where not tgisinternal
    order by text`;
  return rows.map(({ text }) => text);
}

test('a fresh database and one of 0.4.0 end with the same functions', async () => {
  const [fresh, upgraded] = [await open(), await open(false)];
  await migrateAs040(upgraded.url);
  const before = await definitions(upgraded);

  await migrateDatabase(upgraded.url);

  const after = await definitions(upgraded);
  expect(after).toEqual(await definitions(fresh));
  expect(after).not.toEqual(before);
});

test('a file that changed is applied again, one that did not is not', async () => {
  const { sql } = await open();
  write('one.sql', answers('one', 1));
  write('two.sql', answers('two', 1));
  expect(await applyFunctions(sql, folder)).toEqual(['one.sql', 'two.sql']);

  write('two.sql', answers('two', 2));

  expect(await applyFunctions(sql, folder)).toEqual(['two.sql']);
  expect(await sql`select one(), two()`).toEqual([{ one: 1, two: 2 }]);
  expect(await applyFunctions(sql, folder)).toEqual([]);
});

test('a file that Postgres refuses is named, and leaves the others as they were', async () => {
  const { sql } = await open();
  write('one.sql', answers('one', 1));
  await applyFunctions(sql, folder);

  write('one.sql', answers('one', 2));
  write('two.sql', 'create or replace function public.two() returns');
  await expect(applyFunctions(sql, folder)).rejects.toThrow('two.sql cannot be applied: syntax error');

  expect(await sql`select one()`).toEqual([{ one: 1 }]);
  write('two.sql', answers('two', 2));
  expect(await applyFunctions(sql, folder)).toEqual(['one.sql', 'two.sql']);
});

test('the functions of a later release stay when this one migrates', async () => {
  const own = await open();
  await own.sql`update drizzle.applied_functions set hash = 'of a later release'`;
  await own.sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('h', 99999999999999)`;

  await migrateDatabase(own.url);
  expect(await own.sql`select 1 from drizzle.applied_functions where hash <> 'of a later release'`).toHaveLength(0);

  await own.sql`delete from drizzle.__drizzle_migrations where hash = 'h'`;
  await migrateDatabase(own.url);
  expect(await own.sql`select 1 from drizzle.applied_functions where hash = 'of a later release'`).toHaveLength(0);
});

test('of several migrators at once one applies each file', async () => {
  const own = await open();
  await own.sql`update drizzle.applied_functions set hash = 'other', applied_at = 'epoch'`;

  await Promise.all(Array.from({ length: 4 }, () => migrateDatabase(own.url)));

  const files =
    await own.sql`select hash, count(distinct applied_at)::int as times from drizzle.applied_functions group by hash`;
  expect(files.length).toBeGreaterThan(10);
  const [row] = await own.sql`select count(distinct applied_at)::int as runs from drizzle.applied_functions`;
  expect(row).toEqual({ runs: 1 });
});
