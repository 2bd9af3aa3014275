import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  type Database,
  type DatabaseOptions,
  openDatabase,
  type Sql,
} from '../../../../src/adapters/out/postgres/database.ts';
import { StoreUnavailable } from '../../../../src/usecases/ports.ts';
import { waitFor } from '../../../support/wait-for.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

let own: OwnDatabase;
let database: Database | undefined;
const results: string[] = [];

beforeAll(async () => {
  own = await ownDatabase();
});
afterEach(async () => {
  await database?.close();
  results.length = 0;
});
afterAll(() => own.drop());

function open(options: Partial<DatabaseOptions> = {}): Database {
  const onCall = (call: string, result: string) => results.push(`${call} ${result}`);
  database = openDatabase({
    url: own.url,
    applicationName: 'deadlines',
    attemptMs: 300,
    deadlineMs: 1_000,
    onCall,
    ...options,
  });
  return database;
}

const sleepForever = (db: Database, deadlineMs?: number) =>
  db.call('hang', (sql) => sql`select pg_sleep(60)`, deadlineMs);

/** When the statement that waits for a lock was begun. */
async function waitingSince(): Promise<string | undefined> {
  const [row] = await own.sql<{ since: string }[]>`
    select query_start::text as since from pg_stat_activity
     where datname = current_database() and application_name = 'deadlines' and wait_event_type = 'Lock'`;
  return row?.since;
}

async function failureOf(call: Promise<unknown>): Promise<{ error: unknown; ms: number }> {
  const begun = Date.now();
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, ms: Date.now() - begun };
}

describe('a call of the database', () => {
  test('that hangs ends as StoreUnavailable within its deadline, and the next one works on a new client', async () => {
    const db = open();

    const { error, ms } = await failureOf(sleepForever(db));

    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(ms).toBeLessThan(1_500);
    expect(await db.call('next', (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
    expect(results).toEqual(['hang unavailable', 'next ok']);
  });

  test('keeps the deadline that it was given', async () => {
    const { error, ms } = await failureOf(sleepForever(open(), 200));
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(ms).toBeLessThan(600);
  });

  test('that waits for a lock is tried again on a new client and succeeds once the lock is gone', async () => {
    const db = open({ deadlineMs: 10_000 });
    const holder = await own.sql.reserve();
    await holder`begin`;
    await holder`lock table audit in access exclusive mode`;
    const waiting = db.call(
      'insert',
      (sql) => sql`insert into audit (tenant_id, kind, subject, detail) values ('t', 'k', 's', '{}')`,
    );
    const first = await waitFor('the call to wait for the lock', waitingSince, { everyMs: 10 });
    await waitFor('the call to give up and wait anew', async () => ((await waitingSince()) ?? first) !== first, {
      everyMs: 10,
    });
    await holder`commit`;
    holder.release();

    await waiting;

    expect(results).toEqual(['insert retried']);
  });

  test('that only lost its connection is tried again', async () => {
    const db = open();
    let tries = 0;
    const answer = await db.call('kill', async (sql) => {
      tries += 1;
      return tries === 1 ? sql`select pg_terminate_backend(pg_backend_pid())` : sql`select ${tries}::int as tries`;
    });
    expect(answer).toEqual([{ tries: 2 }]);
    expect(results).toEqual(['kill retried']);
  });

  test('that is wrong throws its own error at once', async () => {
    const { error } = await failureOf(open().call('wrong', (sql) => sql`select 1 / 0`));
    expect(error).toMatchObject({ code: '22012' });
    expect(results).toEqual(['wrong error']);
  });

  const tearing = [
    ['an error', (sql: Sql) => sql`select 1 / (x - 3) as v from generate_series(1, 5) x`],
    [
      'its connection',
      (sql: Sql) =>
        sql`select pg_terminate_backend(case x when 3 then pg_backend_pid() end) from generate_series(1, 5) x`,
    ],
  ] as const;

  test.each(tearing)(
    'after a result that ended half-way with %s has all its rows, from the first on',
    async (_, tear) => {
      const db = open({ maxConnections: 1 });
      let torn = false;
      for (let i = 0; i < 3; i += 1) {
        const rows = await db.call('read', async (sql) => {
          if (!torn) await tear(sql).catch(() => undefined);
          torn = true;
          return sql<{ x: number }[]>`select x from generate_series(1, 2) x`;
        });
        expect(rows).toEqual([{ x: 1 }, { x: 2 }]);
      }
    },
  );

  test('one that hangs does not fail the others: their lost connections are tried again', async () => {
    const db = open({ maxConnections: 2, deadlineMs: 5_000 });
    const hanging = failureOf(sleepForever(db, 700));
    const others = Array.from({ length: 50 }, (_, i) =>
      db.call('other', (sql) => sql<{ i: number }[]>`select ${i}::int as i, pg_sleep(0.01)`),
    );

    expect((await Promise.all(others)).map(([row]) => row?.i)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect((await hanging).error).toBeInstanceOf(StoreUnavailable);
  });

  test('to a server that is not there ends as StoreUnavailable within its deadline', async () => {
    const { error, ms } = await failureOf(
      open({ url: 'postgres://127.0.0.1:1/none' }).call('load', (sql) => sql`select 1`),
    );
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(ms).toBeLessThan(1_500);
  });

  test('on a closed database ends as StoreUnavailable', async () => {
    const db = open();
    await db.close();
    expect((await failureOf(db.call('late', (sql) => sql`select 1`))).error).toBeInstanceOf(StoreUnavailable);
  });
});
