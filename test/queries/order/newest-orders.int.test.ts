import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ListOrdersArgs, listOrders } from '../../../src/queries/order/list-orders.ts';
import type { ReadDatabase } from '../../../src/queries/read-database.ts';
import { type OwnDatabase, ownDatabase } from '../own-database.ts';

let own: OwnDatabase;

/** What Postgres was told: 20,000 orders, all completed, all of one customer. What it was not: 40 older ones of another, of which 10 failed. */
beforeAll(async () => {
  own = await ownDatabase();
  const store = (from: number, to: number, state: string, customer: string) => own.sql`
    insert into orders (tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency, captured_at,
        updated_at, doc)
      select 'demo', 'ord_01KJN' || lpad(n::text, 21, '0'), 3, ${state}, 'Q-' || n, 1, ${customer}, 'EUR', now(), now(), '{}'
      from generate_series(${from}::int, ${to}::int) n`;
  await own.sql`alter table orders set (autovacuum_enabled = off)`;
  await store(1_001, 21_000, 'completed', 'big');
  await own.sql`vacuum analyze orders`;
  await store(1, 30, 'completed', 'small');
  await store(31, 40, 'failed', 'small');
});
afterAll(() => own?.drop());

const states = [undefined, ['completed'], ['failed'], ['active'], ['active', 'completed'], ['active', 'failed']];
const customers = [undefined, 'small', 'nobody'];
const pages = [
  {},
  { capturedTo: '2020-01-01T00:00:00Z' },
  { capturedFrom: '2035-01-01T00:00:00Z' },
  { after: 'ord_01KJN000000000000000011000' },
  { after: 'ord_01KJN000000000000000011000', capturedFrom: '2026-01-01T00:00:00Z', capturedTo: '2036-01-01T00:00:00Z' },
];
const lists = states.flatMap((wanted) =>
  customers.flatMap((customerId) => pages.map((page) => ({ states: wanted, customerId, ...page }))),
);

test.each(lists)('%j is a short walk of its own index, though statistics speak for another (HT1)', async (list) => {
  const forAState = list.states ? 'orders_by_state' : 'orders_tenant_id_order_id_pk';
  const index = list.customerId ? 'orders_by_customer' : forAState;

  const { walked, blocks } = await explained(list, 'analyze, buffers');
  const { walked: walkedForAnyValues } = await explained(list, 'generic_plan');

  expect(walked).toEqual([index]);
  expect(walkedForAnyValues).toEqual([index]);
  expect(blocks).toBeGreaterThan(0);
  expect(blocks).toBeLessThan(250);
});

interface Plan {
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Node Type': string;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly Plan[];
}

/** How the orders are reached, by the connection that the service uses, and how many blocks it takes. */
async function explained(list: Omit<ListOrdersArgs, 'tenantId' | 'limit'>, how: string) {
  const plans: Plan[] = [];
  const explaining: ReadDatabase = {
    call: (name, run) =>
      own.db.call(name, (sql) =>
        run({
          async unsafe(text, values) {
            const [row] = await sql.unsafe(
              `explain (${how}, format json) ${text}`,
              ...(how === 'generic_plan' ? [] : [values]),
            );
            plans.push(row?.['QUERY PLAN'][0].Plan);
            return [] as never;
          },
        }),
      ),
  };
  await listOrders(explaining)({ tenantId: 'demo', limit: 20, ...list });
  const [plan] = plans;
  if (plan === undefined) throw new Error('no plan');
  const walked = nodes(plan).filter((node) => node['Relation Name'] === 'orders');
  return {
    walked: walked.map((node) => node['Index Name'] ?? node['Node Type']),
    blocks: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
  };
}

const nodes = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
