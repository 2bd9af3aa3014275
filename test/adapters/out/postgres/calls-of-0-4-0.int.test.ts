import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrateAs040 } from './migrations-of-0-4-0.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';
import saved from './saved/commits-of-0.4.0.json' with { type: 'json' };

type Decision = Readonly<Record<string, unknown>>;
const batches: readonly (readonly Decision[])[] = saved;

let before: OwnDatabase;
let now: OwnDatabase;

beforeAll(async () => {
  before = await ownDatabase({ migrated: false });
  await migrateAs040(before.url);
  now = await ownDatabase();
});
afterAll(async () => {
  await before?.drop();
  await now?.drop();
});

/** The statements of 0.4.0, word for word. */
async function commitAs040({ sql }: OwnDatabase, decisions: readonly Decision[]) {
  const rows = (part: string): string | null => {
    const all = decisions.flatMap((decision) => decision[part] ?? []);
    return all.length === 0 ? null : JSON.stringify(all);
  };
  const [answer] = await sql<{ applied: boolean }[]>`select public.try_decisions(
      ${rows('inbox')}::text::json, ${rows('callback')}::text::json, ${rows('quote')}::text::json,
      ${rows('created')}::text::json, ${rows('moved')}::text::json, ${rows('lines')}::text::json,
      ${rows('steps')}::text::json, ${rows('messages')}::text::json, ${rows('unparked')}::text::json,
      ${rows('audit')}::text::json) as applied`;
  return answer?.applied;
}

async function commitEachAs040({ sql }: OwnDatabase, decisions: readonly Decision[]) {
  const batch = JSON.stringify(decisions);
  return await sql<
    { i: number; outcome: string }[]
  >`select i, outcome from public.commit_decisions(${batch}::text::jsonb)`;
}

/** Every row of every table that a commit writes, without the moments at which Postgres wrote it. */
async function written({ sql }: OwnDatabase): Promise<unknown> {
  const tables = ['inbox', 'callbacks', 'quotes', 'orders', 'order_lines', 'timeline', 'outbox', 'audit'];
  const rows = tables.map(async (table) => {
    const all = await sql<{ row: object }[]>`
      select to_jsonb(t) - 'id' - 'created_at' - 'received_at' - case when ${table} in ('inbox', 'audit') then 'at' else '' end as row
        from ${sql(table)} t order by 1`;
    return [table, all.map(({ row }) => row)];
  });
  return Object.fromEntries(await Promise.all(rows));
}

async function clear({ sql }: OwnDatabase): Promise<void> {
  await sql`truncate inbox, callbacks, quotes, orders, order_lines, timeline, outbox, audit`;
}

test('a batch of 0.4.0 writes the rows that it always wrote', async () => {
  for (const batch of batches) {
    expect(await commitAs040(before, batch)).toBe(true);
    expect(await commitAs040(now, batch)).toBe(true);
  }

  const rows = await written(now);
  expect(rows).toEqual(await written(before));
  expect(rows).toMatchObject({ orders: [{ version: 6 }], callbacks: [{ verdict: 'applied', report: { at: null } }] });
});

test('its decisions one by one write the same rows, and each has the answer that it always had', async () => {
  const ownDatabases = [before, now];
  await Promise.all(ownDatabases.map(clear));
  const [first = [], second = [], ...rest] = batches;
  const other = { event_hash: 'other bytes' };
  const changed = second.map((decision) => ({ ...decision, inbox: { ...Object(decision.inbox), ...other } }));
  const tooLarge = { tenant_id: 'demo', order_id: 'ord_2', at: '2026-03-02T09:00:00Z', version: 99_999_999_999 };
  const touching = { tenant_id: 'demo', order_id: 'ord_2', touches: ['order demo ord_2'] };
  const poison = [
    { i: 0, ...touching, created: tooLarge },
    { i: 1, ...touching, audit: [{ tenant_id: 'demo', kind: 'upon', subject: 'a failure', detail: {} }] },
  ];
  const calls = [first, first, poison, second, changed, second, ...rest, ...rest];

  const answers = await Promise.all(
    ownDatabases.map(async (own) => {
      const heard: unknown[] = [];
      for (const call of calls) heard.push([...(await commitEachAs040(own, call))]);
      return heard;
    }),
  );

  expect(answers[1]).toEqual(answers[0]);
  expect(JSON.stringify(answers[1])).toMatch(/applied.*duplicate.*poison 22.*mismatch.*conflict/s);
  expect(await written(now)).toEqual(await written(before));
});
