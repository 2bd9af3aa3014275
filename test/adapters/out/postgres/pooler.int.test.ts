import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrateDatabase } from '../../../../src/adapters/out/postgres/apply-migrations.ts';
import { openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { createOrderStore } from '../../../../src/adapters/out/postgres/order-store.ts';
import { checkWritable } from '../../../../src/adapters/out/postgres/writable.ts';
import { StoreUnavailable } from '../../../../src/usecases/ports.ts';
import { poolSize, startPgBouncer } from '../../../support/pgbouncer.ts';
import { waitFor } from '../../../support/wait-for.ts';
import { serversOfThisRun } from '../../../support/world.ts';
import { reportsSpec } from '../../../usecases/fulfilment/reports-spec.ts';
import { captureSpec } from '../../../usecases/quotes/capture-spec.ts';
import { moveOn } from '../relay/moves.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';
import { postgresProbe } from './postgres-probe.ts';

let pooler: Awaited<ReturnType<typeof startPgBouncer>>;
let own: OwnDatabase;

beforeAll(async () => {
  pooler = await startPgBouncer(serversOfThisRun().databaseUrl);
  own = await ownDatabase();
});
afterAll(async () => {
  await own?.drop();
  await pooler?.stop();
});

/** Defaults that a pooler's sessions have, because it takes no settings for them. */
const defaults = ["datestyle = 'SQL, DMY'", "timezone = 'Asia/Kathmandu'", "search_path = 'odd'"];
const pooledProbe = () => postgresProbe({ through: pooler.through, defaults });

describe('through PgBouncer in transaction mode, capturing quotes', () => captureSpec(pooledProbe));
describe('through PgBouncer in transaction mode, recording reports', () => reportsSpec(pooledProbe));

describe('through PgBouncer in transaction mode', () => {
  test('a thousand moves of many callers at once over few sessions: none fails, and the pooler is named once', async () => {
    const reasons: string[] = [];
    const results = new Set<string>();
    const db = openDatabase({
      url: pooler.through(own.url),
      applicationName: 'pooled',
      maxConnections: 12,
      onPooled: (reason) => reasons.push(reason),
      onCall: (_, result) => results.add(result),
    });
    const store = createOrderStore(db);
    const caller = async (name: number) => {
      for (let i = 0; i < 50; i += 1) await moveOn(store, `ord_${(name + i) % 30}`, `p-${name}-${i}`);
    };
    await Promise.all(Array.from({ length: 20 }, (_, name) => caller(name)));
    await checkWritable(db);
    await db.close();

    const [stored] = await own.sql`select sum(version)::int as moves from orders`;
    expect(stored).toEqual({ moves: 1000 });
    expect(reasons).toEqual([expect.stringMatching(/startup parameter/)]);
    expect([...results].toSorted()).not.toContain('error');
  });

  test('a held lock leaves no statement behind that waits for it, and adds no backend', async () => {
    // What docs/operations.md gives to the role, because no pooler takes it from a client.
    const name = own.sql(own.name);
    await own.sql`alter database ${name} set lock_timeout = '300ms'`;
    await own.sql`alter database ${name} set client_connection_check_interval = '200ms'`;
    await own.sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'pooled'`;
    const db = openDatabase({
      url: pooler.through(own.url),
      applicationName: 'pooled',
      attemptMs: 400,
      deadlineMs: 1_200,
    });
    const holder = await own.sql.reserve();
    await holder`begin`;
    await holder`lock table audit in access exclusive mode`;
    const inserts = Array.from({ length: 20 }, () =>
      db.call(
        'insert',
        (sql) => sql`insert into public.audit (tenant_id, kind, subject, detail) values ('t', 'k', 's', '{}')`,
      ),
    );
    for (const settled of await Promise.allSettled(inserts))
      expect(settled).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
    const backends = () => own.sql`
      select wait_event_type from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
        and application_name in ('pooled', 'pgbouncer')`;
    await waitFor('every session of the pooler to be free', async () => {
      const found = await backends();
      return found.length <= poolSize && found.every((row) => row.wait_event_type !== 'Lock');
    });
    await holder`rollback`;
    holder.release();
    expect(await own.sql`select from audit`).toHaveLength(0);
    await db.close();
  });

  test('a migration says that it needs Postgres itself', async () => {
    await expect(migrateDatabase(pooler.through(own.url))).rejects.toThrow(/pooler/);
  });
});
