import { fileURLToPath } from 'node:url';
import { issueToken } from '../../src/adapters/in/http/tokens.ts';
import { readConfig } from '../../src/main/config/config.ts';
import { getOrder } from '../../src/queries/order/get-order.ts';
import { type RoleProcess, startProcess } from '../../test/support/processes.ts';
import { createWorld, dropDatabase, type World } from '../../test/support/world.ts';
import type { Figure } from '../figures.ts';
import { filledDatabase } from '../filled-database.ts';
import { probeFsync } from '../fsync-probe.ts';
import { httpLoop } from '../http-loop.ts';
import { inTurns, pairsOf } from '../interleave.ts';
import { treeCpuSeconds } from '../machine.ts';
import { type Bench, type Found, type Part, ratioFigure } from '../part.ts';
import { median, pairedRatio, percentile } from '../statistics.ts';

const connections = 16;
const template = 'bench_reads';

/** GET of one order against the least server that runs the same statement. */
export const reads: Part = {
  title: 'GET /v1/orders/{id}: 16 connections, one process',
  async run(bench) {
    await filledDatabase(bench.servers.databaseUrl, template, bench.sizes.few);
    const world = await createWorld({}, bench.servers, { template });
    const bare = await startProcess(fileURLToPath(new URL('../contestants/bare-read.ts', import.meta.url)), [], {
      DATABASE_URL: world.databaseUrl,
      SQL: await statementOfGetOrder(),
    });
    try {
      const api = await world.start('api');
      const servers = [
        { name: 'this service', process: api, token: await tokenOf(world) },
        { name: 'node:http + postgres.js', process: bare },
      ] as const;
      const figure = { id: 'reads-vs-bare', name: 'GET order req/s ÷ bare node:http + postgres.js' };
      return await readInTurns(bench, servers, { paths: await pathsOf(world), figure });
    } finally {
      await bare.kill();
      await world.close();
      await dropDatabase(bench.servers.databaseUrl, template);
    }
  },
};

export interface Server {
  readonly name: string;
  readonly process: RoleProcess;
  /** The bare server would only have to parse it. */
  readonly token?: string;
}

export function tokenOf({ env }: World): Promise<string> {
  const { auth } = readConfig(env);
  return issueToken(auth, { secret: env.AUTH_DEV_KEY, tenantId: 'demo', expiresIn: '1h' });
}

/** The path of each of 500 orders. */
export async function pathsOf({ sql }: World): Promise<readonly string[]> {
  const [row] = await sql`
    select array_to_json(array_agg(order_id)) as ids from (select order_id from orders limit 500) o`;
  return row?.ids.map((id: string) => `/v1/orders/${id}`);
}

/** GETs of two servers in turns: the ratio of their rates, and a row for each. */
export async function readInTurns(
  bench: Bench,
  servers: readonly [Server, Server],
  { paths, figure }: { readonly paths: readonly string[]; readonly figure: Pick<Figure, 'id' | 'name'> },
): Promise<Found> {
  const { reads: requests, rounds: wanted } = bench.sizes;
  const ask = ({ process, token }: Server, count: number) =>
    httpLoop({ url: process.url, paths, connections, requests: count, token });
  for (const server of servers) await ask(server, requests);
  const rounds = await inTurns(servers, wanted, async (server) => {
    const { name, process } = server;
    const before = treeCpuSeconds(process.pid);
    const { seconds, latenciesMs } = await ask(server, requests * 2);
    const rate = latenciesMs.length / seconds;
    bench.say(`  ${name}: ${rate.toFixed(0)} requests/s`);
    const cpuMs = ((treeCpuSeconds(process.pid) - before) / latenciesMs.length) * 1000;
    return { name, rate, cpuMs, p99: percentile(latenciesMs, 0.99), probes: [probeFsync(bench.dir)] };
  });
  const blocks = Map.groupBy(
    rounds.flatMap((round) => [...round.values()]),
    ({ name }) => name,
  );
  // Reads touch no disk, so a probe that moves says nothing of them: every pair counts.
  const pairs = pairsOf(rounds, servers, ({ rate }) => rate).map((pair) => ({ ...pair, probes: [1, 1] }));
  return {
    figures: [ratioFigure(figure.id, figure.name, pairedRatio(pairs))],
    tables: [
      {
        title: 'GET of one order, medians',
        heads: ['server', 'requests/s', 'its own CPU ms/request', 'p99 ms'],
        rows: [...blocks].map(([name, own]) => [
          ...[name, median(own.map(({ rate }) => rate)), median(own.map(({ cpuMs }) => cpuMs))],
          median(own.map(({ p99 }) => p99)),
        ]),
      },
    ],
    faults: [],
    notes: [],
  };
}

/** The text of the statement that the service runs for an order asked for alone, taken from it, so that both always run the same. */
async function statementOfGetOrder(): Promise<string> {
  let text = '';
  await getOrder({
    call: (_name, run) =>
      run({
        unsafe: async (statement, _values, _options) => {
          text = statement;
          return JSON.parse('[]');
        },
      }),
  })({ tenantId: 'demo', orderId: 'none' });
  return text;
}
