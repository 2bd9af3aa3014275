import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../../../src/adapters/out/postgres/database.ts';
import { refusalLedger, refusalSweep } from '../../../../src/adapters/out/postgres/refusal-ledger.ts';
import type { Refusal, RefusalCount } from '../../../../src/usecases/fulfilment/refusal-ports.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

let own: OwnDatabase;
let processes: readonly Database[];

beforeAll(async () => {
  own = await ownDatabase();
  processes = ['one', 'two'].map((name) => openDatabase({ url: own.url, applicationName: name }));
});
beforeEach(() => own.sql`truncate audit`);
afterAll(async () => {
  for (const database of processes) await database.close();
  await own.drop();
});

const forged: Refusal = { kind: 'bad_signature', provider: 'acme', detail: { reason: 'r', address: '203.0.113.9' } };
const ledgers = () => processes.map((database) => refusalLedger(database));
const rows = () => own.sql`select tenant_id, kind, subject, detail from audit order by id`;

test('SE8 the rows of an hour are limited for all processes together, by kind and provider', async () => {
  const [one, two] = ledgers();
  const results: (boolean | undefined)[] = [];
  for (let time = 0; time < 6; time += 1) results.push(await one?.write(forged, 5), await two?.write(forged, 5));

  expect(results.filter(Boolean)).toHaveLength(5);
  expect(await one?.write({ ...forged, provider: 'other' }, 5)).toBe(true);
  expect(await one?.write({ ...forged, kind: 'invalid_callback' }, 5)).toBe(true);
  expect((await rows())[0]).toEqual({ tenant_id: null, kind: 'bad_signature', subject: 'acme', detail: forged.detail });
});

test('SE8 unknown providers share their rows, whatever they call themselves', async () => {
  const [one] = ledgers();
  const results: (boolean | undefined)[] = [];
  for (let time = 0; time < 5; time += 1)
    results.push(await one?.write({ kind: 'unknown_provider', provider: `p${time}`, detail: {} }, 2));

  expect(results).toEqual([true, true, false, false, false]);
});

test('SE8 an hour later there is room again', async () => {
  const [one] = ledgers();
  await one?.write(forged, 1);
  expect(await one?.write(forged, 1)).toBe(false);

  await own.sql`update audit set at = at - interval '61 minutes'`;

  expect(await one?.write(forged, 1)).toBe(true);
});

test('SE8 a count has one row for its process, hour, kind and provider, and the last one holds', async () => {
  const [one, two] = ledgers();
  const counted: RefusalCount = {
    process: 'api-1',
    hour: '2026-03-02T09:00:00.000Z',
    kind: 'bad_signature',
    provider: 'acme',
    notWritten: 3,
  };

  await one?.count([counted, { ...counted, kind: 'unknown_provider', provider: undefined }]);
  await two?.count([{ ...counted, process: 'api-2' }]);
  await one?.count([{ ...counted, notWritten: 1_940 }]);
  await one?.count([{ ...counted, notWritten: 1_940 }]);

  const found = await own.sql`
    select subject, detail->>'process' as process, detail->>'kind' as kind, (detail->>'notWritten')::int as count
      from audit where kind = 'refusals_counted' order by id`;
  expect([...found]).toEqual([
    { subject: 'acme', process: 'api-1', kind: 'bad_signature', count: 1_940 },
    { subject: '(unknown providers)', process: 'api-1', kind: 'unknown_provider', count: 3 },
    { subject: 'acme', process: 'api-2', kind: 'bad_signature', count: 3 },
  ]);
});

test('SE8 a count changes the row of its own alone: not that of another provider or day, nor what is no count', async () => {
  const [one] = ledgers();
  const counted: RefusalCount = {
    process: 'api-1',
    hour: '2026-03-02T09:00:00.000Z',
    kind: 'bad_signature',
    provider: 'acme',
    notWritten: 3,
  };
  await own.sql`insert into audit (kind, subject, detail, at)
    select kind, subject, detail, at from (values
      ('refusals_counted', 'other', now()), ('refusals_counted', 'acme', now() - interval '3 hours'),
      ('kept', 'acme', now())) as x(kind, subject, at),
      jsonb_build_object('process', 'api-1', 'hour', ${counted.hour}::text, 'kind', 'bad_signature', 'notWritten', 1) as detail`;

  await one?.count([counted]);
  await one?.count([{ ...counted, notWritten: 4 }]);

  const found = await own.sql`select kind, subject, (detail->>'notWritten')::int as count from audit order by id`;
  expect([...found]).toEqual([
    { kind: 'refusals_counted', subject: 'other', count: 1 },
    { kind: 'refusals_counted', subject: 'acme', count: 1 },
    { kind: 'kept', subject: 'acme', count: 1 },
    { kind: 'refusals_counted', subject: 'acme', count: 4 },
  ]);
});

test('SE8 counts leave by retention as refusals do, one page after the other', async () => {
  const [one] = ledgers();
  const [database] = processes;
  if (database === undefined) throw new Error('there is no database');
  await own.sql`insert into audit (kind, subject, detail, at)
    select 'refusals_counted', 'acme', '{}', now() - interval '31 days' from generate_series(1, 3)`;
  await one?.write(forged, 100);

  const sweep = refusalSweep(database, 2);
  expect([await sweep(30), await sweep(30), await sweep(30)]).toEqual([2, 1, 0]);
  expect(await rows()).toHaveLength(1);
});

test('SE8 refusals leave by retention, a page at a time, and no other audit row does', async () => {
  const [one] = ledgers();
  for (let time = 0; time < 3; time += 1) await one?.write(forged, 100);
  await own.sql`insert into audit (tenant_id, kind, subject, detail) values ('demo', 'callback-id-reused', 'acme', '{}')`;
  await own.sql`update audit set at = at - interval '31 days'`;
  await one?.write(forged, 100);
  const [database] = processes;
  if (database === undefined) throw new Error('there is no database');
  const sweep = refusalSweep(database, 2);

  expect([await sweep(30), await sweep(30), await sweep(30)]).toEqual([2, 1, 0]);
  expect((await rows()).map(({ kind }) => kind)).toEqual(['callback-id-reused', 'bad_signature']);
});
