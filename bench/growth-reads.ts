import { openDatabase } from '../src/adapters/out/postgres/database.ts';
import { createOutboxStore } from '../src/adapters/out/postgres/outbox-store.ts';
import type { World } from '../test/support/world.ts';
import { httpLoop } from './http-loop.ts';
import type { Bench, Found } from './part.ts';
import { median, percentile } from './statistics.ts';

const turns = 8;
const lists = [
  '/v1/orders?limit=50',
  '/v1/orders?limit=50&state=completed',
  '/v1/orders?limit=50&customerId=cust-7',
  '/v1/orders?limit=50&state=active&state=completed',
];

/** p99 of lists over one connection, both databases in turns. */
export async function compareLists({ sizes }: Bench, few: World, many: World): Promise<Found> {
  const apis = [await few.start('api'), await many.start('api')] as const;
  const latencies = new Map<string, number[]>(apis.map(({ url }) => [url, []]));
  for (let turn = 0; turn <= turns; turn += 1)
    for (const { url } of turn % 2 === 0 ? apis : apis.toReversed()) {
      const requests = Math.ceil(sizes.reads / turns);
      const { latenciesMs } = await httpLoop({ url, paths: lists, connections: 1, requests });
      if (turn > 0) latencies.get(url)?.push(...latenciesMs);
    }
  const [small, large] = apis.map(({ url }) => latencies.get(url) ?? []);
  const p99 = (values: readonly number[] = []) => percentile(values, 0.99);
  return {
    figures: [
      { id: 'growth-list', name: 'p99 of GET /v1/orders, many ÷ few', value: p99(large) / p99(small), unit: '×' },
      { id: 'list-p99', name: 'p99 of GET /v1/orders at many', value: p99(large), unit: 'ms' },
      {
        id: 'growth-list-p50',
        name: 'the median of the same, many ÷ few',
        value: median(large ?? []) / median(small ?? []),
        unit: '×',
      },
    ],
    ...{ tables: [], faults: [], notes: [] },
  };
}

const claims = 40;
const rowsPerClaim = 200;

/** Time to claim 200 rows of the outbox, both databases in turns. */
export async function compareClaims(few: World, many: World): Promise<Found> {
  const sides = await Promise.all([claimer(few), claimer(many)]);
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn < claims; turn += 1)
    for (const side of turn % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const))
      times[side].push((await sides[side]?.claim(turn)) ?? Number.NaN);
  await Promise.all(sides.map((side) => side.close()));
  const [small, large] = times;
  return {
    figures: [
      {
        id: 'growth-claim',
        name: 'time of a claim of 200 rows, many ÷ few',
        value: median(large) / median(small),
        unit: '×',
      },
      { id: 'claim-ms', name: 'a claim of 200 rows at many', value: median(large), unit: 'ms' },
    ],
    ...{ tables: [], faults: [], notes: [] },
  };
}

async function claimer(world: World) {
  const database = openDatabase({ url: world.databaseUrl, applicationName: 'bench-claims', maxConnections: 1 });
  const store = createOutboxStore(database);
  await store.lease('kafka', 'bench', 600_000);
  return {
    async claim(turn: number): Promise<number> {
      await world.sql`insert into outbox (tenant_id, destination, aggregate, version, shard, topic, key, event_type, headers, body)
        select 'demo', 'kafka', 'claimed-' || i, ${turn}::int, abs(hashtext('claimed-' || i) % 64), 't', 'k', 'E', '{}', '{}'
        from generate_series(1, ${rowsPerClaim}::int) i`;
      const began = performance.now();
      const rows = await store.claim('kafka', 'bench', 500);
      const took = performance.now() - began;
      if (rows.length !== rowsPerClaim) throw new Error(`a claim took ${rows.length} rows, not ${rowsPerClaim}`);
      await store.settle(rows.map((row) => ({ row, result: 'sent' })));
      return took;
    },
    close: () => database.close(),
  };
}
