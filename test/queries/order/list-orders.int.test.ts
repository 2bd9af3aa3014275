import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orderListSchema } from '../../../src/adapters/in/http/order/order.schemas.ts';
import { type ListOrdersArgs, listOrders } from '../../../src/queries/order/list-orders.ts';
import { fromCursor } from '../../../src/queries/order/order-id.ts';
import type { ReadDatabase } from '../../../src/queries/read-database.ts';
import { type OwnDatabase, ownDatabase } from '../own-database.ts';
import { orderIdAt, type StoredOrder, storeLine, storeOrder } from '../stored-order.ts';

let own: OwnDatabase;
beforeAll(async () => {
  own = await ownDatabase();
});
afterAll(() => own?.drop());

const start = Date.parse('2026-03-02T00:00:00.000Z');
const states = ['active', 'completed', 'failed', 'rejected'];
const minute = (n: number) => new Date(start + n * 60_000).toISOString();

/** Sixty orders, one a minute: states, customers and stuck ones in different rhythms. */
const orders: readonly StoredOrder[] = Array.from({ length: 60 }, (_, n) => ({
  tenantId: 'demo',
  orderId: orderIdAt(minute(n), n),
  quoteId: `Q-${n}`,
  capturedAt: minute(n),
  state: states[n % 4],
  customerId: `cus_${n % 3}`,
  stuckSince: n % 10 === 0 ? minute(n + 1) : undefined,
}));

beforeAll(async () => {
  for (const order of orders) await storeOrder(own.sql, order);
  await storeOrder(own.sql, { tenantId: 'other', orderId: orderIdAt(minute(5), 5), capturedAt: minute(5) });
});

describe('the list of orders (HT1)', () => {
  test('it has the newest first, and how many lines are in each state', async () => {
    const newest = orders.at(-1)?.orderId ?? '';
    for (const [lineId, state] of Object.entries({ L1: 'completed', L2: 'pending', L3: 'pending' })) {
      await storeLine(own.sql, 'demo', newest, { lineId, state });
    }

    const list = await listOrders(own.db)({ tenantId: 'demo', limit: 3 });

    expect(list.items.map(({ quoteId }) => quoteId)).toEqual(['Q-59', 'Q-58', 'Q-57']);
    expect(list.items[0]).toEqual({
      id: newest,
      state: 'rejected',
      version: 3,
      quoteId: 'Q-59',
      quoteVersion: 1,
      customerId: 'cus_2',
      currency: 'EUR',
      totals: { oneTimeTotal: '10.10', recurringTotal: '0.30' },
      orderDate: minute(59),
      lastUpdate: minute(59),
      lineStates: { completed: 1, pending: 2 },
    });
    expect(orderListSchema.parse(list)).toEqual(list);
  });

  test('a quote leads to its order, also when a later quote of the same order superseded it', async () => {
    const [first] = orders;
    const later = { tenant_id: 'demo', quote_id: 'Q-later', revision: 1, quote_version: 1, order_id: first?.orderId };
    await own.sql`insert into quotes ${own.sql({ ...later, approved_version: 1, cancelled: false })}`;

    for (const quoteId of ['Q-0', 'Q-later']) {
      const { items } = await listOrders(own.db)({ tenantId: 'demo', limit: 5, quoteId });
      expect(items.map(({ id }) => id)).toEqual([first?.orderId]);
    }
    expect((await listOrders(own.db)({ tenantId: 'demo', limit: 5, quoteId: 'Q-lost' })).items).toEqual([]);
  });

  test('every combination of filters, read page by page, gives exactly the orders that match, newest first', async () => {
    const from = fc.integer({ min: -5, max: 30 }).map(minute);
    const to = fc.integer({ min: 20, max: 65 }).map(minute);
    // fast-check gives nothing once in freq times; here the value is what should be seldom.
    const seldom = <T>(value: fc.Arbitrary<T>) =>
      fc.oneof({ arbitrary: fc.constant(undefined), weight: 5 }, { arbitrary: value, weight: 1 });
    const filters = fc.record({
      states: fc.option(fc.subarray(states, { minLength: 1 }), { nil: undefined, freq: 3 }),
      customerId: fc.option(fc.constantFrom('cus_0', 'cus_1', 'cus_9'), { nil: undefined, freq: 2 }),
      quoteId: seldom(fc.constantFrom('Q-0', 'Q-20', 'Q-21', 'Q-99')),
      capturedFrom: fc.option(from, { nil: undefined, freq: 2 }),
      capturedTo: fc.option(to, { nil: undefined, freq: 2 }),
      stuck: seldom(fc.constant<true>(true)),
    });

    await fc.assert(
      fc.asyncProperty(filters, fc.integer({ min: 1, max: 12 }), async (filter, limit) => {
        const read = await readAll({ tenantId: 'demo', limit, ...filter });

        const expected = orders.filter((order) => matches(order, filter)).map(({ orderId }) => orderId);
        expect(read).toEqual(expected.toReversed());
      }),
      { numRuns: 250 },
    );
  });

  test('an order captured while somebody pages does not disturb the pages that follow', async () => {
    const { nextCursor } = await listOrders(own.db)({ tenantId: 'other', limit: 1, states: ['active'] });
    expect(nextCursor).toBeUndefined();

    await storeOrder(own.sql, { tenantId: 'other', orderId: orderIdAt(minute(6), 6), capturedAt: minute(6) });
    const first = await listOrders(own.db)({ tenantId: 'other', limit: 1 });
    await storeOrder(own.sql, { tenantId: 'other', orderId: orderIdAt(minute(7), 7), capturedAt: minute(7) });
    const after = fromCursor(first.nextCursor ?? '');
    const second = await listOrders(own.db)({ tenantId: 'other', limit: 1, after });

    expect(second.items.map(({ id }) => id)).toEqual([orderIdAt(minute(5), 5)]);
  });
});

describe('the list stays quick among many orders', () => {
  const many = 20_000;

  beforeAll(async () => {
    await own.sql`
      insert into orders (tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency,
          captured_at, updated_at, stuck_since, doc)
        select 'many', 'ord_01KJN' || lpad(n::text, 21, '0'), 3,
          case when n % 1000 = 0 then 'failed' else 'completed' end, 'Q-' || n, 1, 'cus_' || n % 2, 'EUR',
          now(), now(), case when n % 2000 = 0 then now() end, '{}'
        from generate_series(1, ${many}) n`;
    await own.sql`vacuum analyze orders`;
  });

  const filters: readonly Omit<ListOrdersArgs, 'tenantId' | 'limit'>[] = [
    {},
    { after: 'ord_01KJN000000000000000001000' },
    { states: ['failed'] },
    { states: ['failed', 'completed', 'active'] },
    { states: ['completed'], customerId: 'cus_1' },
    { customerId: 'cus_1' },
    { customerId: 'nobody' },
    { quoteId: 'Q-1' },
    { stuck: true },
    { stuck: true, states: ['failed'] },
    { capturedFrom: '2035-01-01T00:00:00.000Z' },
    { capturedTo: '2020-01-01T00:00:00.000Z', states: ['completed', 'failed'] },
  ];
  test.each(filters)('%j reads few blocks and scans no table of orders', async (filter) => {
    const plans: Plan[] = [];

    await listOrders(explaining(plans))({ tenantId: 'many', limit: 20, ...filter });

    const [plan] = plans;
    expect(JSON.stringify(plan)).not.toMatch(
      /"Seq Scan","Parallel Aware":\w+,"Async Capable":\w+,"Relation Name":"orders"/,
    );
    expect(plan?.['Shared Hit Blocks']).toBeGreaterThan(0);
    expect(plan?.['Shared Hit Blocks']).toBeLessThan(400);
  });

  interface Plan {
    'Shared Hit Blocks': number;
  }

  const explaining = (plans: Plan[]): ReadDatabase => ({
    call: (_, run) =>
      run({
        async unsafe(text, values) {
          const [row] = await own.sql.unsafe(`explain (analyze, buffers, format json) ${text}`, values);
          plans.push(row?.['QUERY PLAN'][0].Plan);
          return [] as never;
        },
      }),
  });
});

test('a statement is prepared once on its connection and then only executed', async () => {
  const runs = async () => {
    const prepared = await own.db.call(
      'prepared',
      (sql) => sql<{ runs: number }[]>`
      select (generic_plans + custom_plans)::int as runs from pg_prepared_statements
      where statement like '%"customer_id" = $2 and "orders"."stuck_since" is not null%'
        and statement not like '%pg_prepared_statements%'`,
    );
    return prepared.map(({ runs }) => runs);
  };
  const [before = 0] = await runs();

  for (let call = 0; call < 20; call += 1) {
    await listOrders(own.db)({ tenantId: 'alone', limit: 1, customerId: 'c', stuck: true });
  }

  expect(await runs()).toEqual([before + 20]);
});

async function readAll(args: ListOrdersArgs): Promise<string[]> {
  const list = listOrders(own.db);
  const ids: string[] = [];
  let page = await list(args);
  ids.push(...page.items.map(({ id }) => id));
  while (page.nextCursor !== undefined) {
    const after = fromCursor(page.nextCursor);
    if (after === undefined) throw new Error('a cursor of ours that we cannot read');
    page = await list({ ...args, after });
    expect(page.items.length).toBeGreaterThan(0);
    ids.push(...page.items.map(({ id }) => id));
  }
  return ids;
}

function matches(order: StoredOrder, filter: Omit<ListOrdersArgs, 'tenantId' | 'limit'>): boolean {
  const { states: wanted, customerId, quoteId, capturedFrom = '', capturedTo = '9999', stuck } = filter;
  if (wanted && !wanted.includes(order.state ?? '')) return false;
  if (customerId && order.customerId !== customerId) return false;
  if (quoteId && order.quoteId !== quoteId) return false;
  return (
    order.capturedAt >= capturedFrom && order.capturedAt < capturedTo && (!stuck || order.stuckSince !== undefined)
  );
}
