import { openDatabase } from '../src/adapters/out/postgres/database.ts';
import { createOutboxStore } from '../src/adapters/out/postgres/outbox-store.ts';
import type { World } from '../test/support/world.ts';
import { connectTo } from './http-loop.ts';
import type { Bench, Found } from './part.ts';
import { median, percentile } from './statistics.ts';

/** Rounds that prepare statements on each connection and fill caches. */
const warmUp = 60;
const lists = [
  '/v1/orders?limit=50',
  '/v1/orders?limit=50&state=completed',
  '/v1/orders?limit=50&customerId=cust-7',
  '/v1/orders?limit=50&state=active&state=completed',
];

/** p99 of lists over one connection to each, asked in turns request by request, so that both meet the same noise. */
export async function compareLists({ sizes }: Bench, few: World, many: World): Promise<Found> {
  const apis = [await few.start('api'), await many.start('api')] as const;
  const sides = await Promise.all(apis.map(({ url }) => connectTo(url)));
  const times = lists.map((): [number[], number[]] => [[], []]);
  const rounds = Math.ceil((sizes.reads * 1.5) / lists.length);
  for (let round = -warmUp; round < rounds; round += 1)
    for (const [at, path] of lists.entries())
      for (const side of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const took = (await sides[side]?.ask(path)) ?? Number.NaN;
        if (round >= 0) times[at]?.[side].push(took);
      }
  for (const { close } of sides) close();
  const all = ([0, 1] as const).map((side) => times.flatMap((sides) => sides[side]));
  const [small = [], large = []] = all;
  const p99 = (values: readonly number[]) => percentile(values, 0.99);
  const ratio = (of: (values: readonly number[]) => number) => of(large) / of(small);
  return {
    figures: [
      { id: 'growth-list', name: 'p99 of GET /v1/orders, many ÷ few', value: ratio(p99), unit: '×' },
      { id: 'list-p99', name: 'p99 of GET /v1/orders at many', value: p99(large), unit: 'ms' },
      { id: 'growth-list-p50', name: 'the median of the same, many ÷ few', value: ratio(median), unit: '×' },
    ],
    tables: [
      {
        title: 'Lists of 50, milliseconds',
        heads: ['list', 'median at few', 'median at many', 'p99 at few', 'p99 at many'],
        rows: lists.map((path, at) => {
          const [fewTimes, manyTimes] = times[at] ?? [[], []];
          return [path, median(fewTimes), median(manyTimes), p99(fewTimes), p99(manyTimes)];
        }),
      },
    ],
    faults: [],
    notes: [],
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
    tables: [],
    faults: [],
    notes: [],
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
