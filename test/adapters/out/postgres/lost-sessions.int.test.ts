import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { type Database, type DatabaseOptions, openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { checkWritable } from '../../../../src/adapters/out/postgres/writable.ts';
import { StoreUnavailable } from '../../../../src/usecases/ports.ts';
import { countBackends } from '../../../support/backends.ts';
import { startLink } from '../../../support/swallowing-link.ts';
import { waitFor } from '../../../support/wait-for.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

const maxConnections = 4;
/** One is kept for finding out what became of the others. */
const atWork = maxConnections - 1;
let own: OwnDatabase;
let database: Database;

beforeAll(async () => {
  own = await ownDatabase();
});
afterEach(() => database.close());
afterAll(() => own.drop());

function open(options: Partial<DatabaseOptions> = {}): Database {
  const preset = { url: own.url, applicationName: 'sessions', maxConnections, attemptMs: 500, deadlineMs: 1_500 };
  database = openDatabase({ ...preset, ...options });
  return database;
}

const one = (db: Database) => db.call('one', (sql) => sql<{ pid: number }[]>`select pg_backend_pid() as pid, 1 as one`);
const insert = (db: Database) =>
  db.call('insert', (sql) => sql`insert into audit (tenant_id, kind, subject, detail) values ('t', 'k', 's', '{}')`);
/** Opens every connection of the pool. */
const fill = (db: Database) =>
  Promise.all(Array.from({ length: atWork }, () => db.call('fill', (sql) => sql`select pg_sleep(0.1)`)));
const pids = async () =>
  (
    await own.sql<{ pid: number }[]>`
      select pid from pg_stat_activity where datname = current_database() and application_name = 'sessions'`
  ).map(({ pid }) => pid);

describe('a session that is no good', () => {
  test('since the server is read only is dropped: writes are unavailable and not ready, reads go on, all is well at once afterwards (HT4)', async () => {
    const db = open();
    await fill(db);
    const name = own.sql(own.name);
    await own.sql`alter database ${name} set default_transaction_read_only = on`;
    await own.sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sessions'`;

    await expect(insert(db)).rejects.toThrow(/25006/);
    await expect(insert(db)).rejects.toThrow(StoreUnavailable);
    await expect(checkWritable(db)).rejects.toThrow(StoreUnavailable);
    expect(await one(db)).toHaveLength(1);

    await own.sql`alter database ${name} set default_transaction_read_only = off`;
    await insert(db);
    await checkWritable(db);
  });

  test('whose prepared statements are gone, or whose plan a migration made stale, is not noticed by the caller', async () => {
    const db = open({ maxConnections: 1 });
    await own.sql`create table changing (a int)`;
    await own.sql`insert into changing values (1)`;
    const read = () => db.call('read', (sql) => sql`select * from changing where a = ${1}`);
    expect(await read()).toEqual([{ a: 1 }]);
    await own.sql`alter table changing add column b int`;
    expect(await read()).toEqual([{ a: 1, b: null }]);
    await db.call('forget', (sql) => sql.unsafe('deallocate all'));
    expect(await read()).toEqual([{ a: 1, b: null }]);
  });

  test('is not opened where the server has no room for it: the others do the work, and it comes back', async () => {
    const role = `guest_${own.name.slice(-12)}`;
    await own.sql.unsafe(`create role ${role} login superuser password 'guest'`);
    const url = new URL(own.url);
    [url.username, url.password] = [role, 'guest'];
    const crowd = postgres(url.href, { max: 1 });
    try {
      await own.sql.unsafe(`alter role ${role} nosuperuser connection limit 2`);
      await crowd`select 1`;
      const db = open({ url: url.href, deadlineMs: 5_000 });
      const many = Array.from({ length: 60 }, () => one(db));
      expect(await Promise.all(many)).toHaveLength(60);
      await own.sql.unsafe(`alter role ${role} connection limit 1`);
      await own.sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sessions'`;
      await expect(one(db)).rejects.toThrow(/53300/);
      await own.sql.unsafe(`alter role ${role} connection limit 9`);
      expect(await one(db)).toHaveLength(1);
    } finally {
      await crowd.end();
      await database.close();
      await own.sql.unsafe(`drop owned by ${role}; drop role ${role}`);
    }
  });
});

describe('a backend that does not hear', () => {
  test('because it is stopped counts until it is gone; the other connections work, and it is ended when it goes on', async () => {
    const db = open();
    await fill(db);
    const backends = countBackends(own.sql, 'sessions');
    const [stopped] = await pids();
    if (stopped === undefined) throw new Error('no backend');
    process.kill(stopped, 'SIGSTOP');
    onTestFailed(() => void backends.stop());
    try {
      for (let i = 0; i < 40; i += 1) {
        const [a, b, c] = await Promise.allSettled([one(db), one(db), insert(db)]);
        for (const settled of [a, b, c]) if (settled?.status === 'rejected') throw settled.reason;
      }
      await waitFor('the stopped one to be replaced in the pool', async () =>
        (await Promise.all([one(db), one(db)])).every(([row]) => row?.pid !== stopped),
      );
    } finally {
      process.kill(stopped, 'SIGCONT');
    }
    await waitFor('the stopped one to be ended', async () => !(await pids()).includes(stopped));
    await waitFor('the pool to be whole again', async () => {
      await fill(db);
      return (await pids()).length === atWork;
    });
    expect(await backends.stop()).toBeLessThanOrEqual(maxConnections);
  });

  test('because the link swallows everything counts until it is gone; the pool is whole soon after the link works again', async () => {
    const link = await startLink(own.url);
    const db = open({ url: link.url });
    try {
      await fill(db);
      const backends = countBackends(own.sql, 'sessions');
      link.swallow(true);
      const begun = Date.now();
      await expect(insert(db)).rejects.toThrow(StoreUnavailable);
      expect(Date.now() - begun).toBeLessThan(3_000);
      while (Date.now() - begun < 6_000) await Promise.allSettled([one(db), insert(db), one(db)]);
      link.swallow(false);
      const back = Date.now();
      await waitFor('the pool to be whole again', async () => {
        await fill(db);
        return (await pids()).length === atWork;
      });
      expect(Date.now() - back).toBeLessThan(10_000);
      expect(await backends.stop()).toBeLessThanOrEqual(maxConnections);
    } finally {
      await db.close();
      await link.close();
    }
  });

  test('cannot be told to give up when nobody gets through any more, which ends no process', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const link = await startLink(own.url);
    const db = open({ url: link.url });
    try {
      await fill(db);
      link.swallow(true);
      link.refuse();

      await expect(insert(db)).rejects.toThrow(StoreUnavailable);

      expect(unhandled).toEqual([]);
    } finally {
      await db.close();
      await link.close();
      process.off('unhandledRejection', note);
    }
  });

  test('because its process was killed while it waited for a lock, leaves no backend that would apply the statement later', async () => {
    const db = open({ attemptMs: 30_000 });
    const holder = await own.sql.reserve();
    await holder`begin`;
    await holder`lock table audit in access exclusive mode`;
    const waiting = insert(db).catch(() => undefined);
    await waitFor('the insert to wait for the lock', async () => {
      const rows =
        await own.sql`select from pg_stat_activity where application_name = 'sessions' and wait_event_type = 'Lock'`;
      return rows.length === 1;
    });
    await database.close();
    await waitFor('its backend to notice', async () => (await pids()).length === 0, { timeoutMs: 10_000 });
    await holder`rollback`;
    holder.release();
    await waiting;
    await delay(0);
  });
});
