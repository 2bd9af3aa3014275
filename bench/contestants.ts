import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode } from '@temporalio/worker';
import type { FormerService } from '../test/support/former-service.ts';
import { type RoleProcess, startProcess } from '../test/support/processes.ts';
import type { World } from '../test/support/world.ts';
import { plainTables } from './contestants/plain-order.ts';
import type { Claims } from './verify-run.ts';

/** A way to run the same order: quotes from Kafka, lines asked of a Kafka provider, facts on Kafka, state in Postgres. */
export interface Contestant {
  readonly name: string;
  readonly claims: Claims;
  readonly usesTemporal: boolean;
  /** Makes the schema that it runs on, when it is not the one of today. */
  migrate?(databaseUrl: string): Promise<void>;
  start(world: World): Promise<RoleProcess>;
  completedInTables(world: World): Promise<number>;
}

const script = (file: string) => fileURLToPath(new URL(`./contestants/${file}`, import.meta.url));

export const service: Contestant = {
  name: 'this service',
  usesTemporal: true,
  claims: { gapFree: true, ordered: true, once: true, factsPerOrder: 11 },
  start: (world) => world.start('all'),
  completedInTables: (world) => countIn(world, 'orders'),
};

/** The service of an earlier commit, on its own schema. */
export const former = ({ commit, script: path, migrate }: FormerService): Contestant => ({
  name: `commit ${commit}`,
  usesTemporal: true,
  claims: service.claims,
  migrate,
  start: (world) => world.start('all', {}, path),
  completedInTables: service.completedInTables,
});

/** The worker's bundle is made once, not at each start. */
let bundle: Promise<string> | undefined;

export const textbook: Contestant = {
  name: 'textbook Temporal',
  usesTemporal: true,
  // Its steps run side by side and send when they are done, so it promises numbers, not their order on the topic.
  claims: { gapFree: true, ordered: false, once: true, factsPerOrder: 10 },
  async start(world) {
    bundle ??= bundleTextbook();
    await world.sql.unsafe(plainTables);
    return await startProcess(script('textbook.ts'), [], { ...world.env, TEXTBOOK_BUNDLE: await bundle });
  },
  completedInTables: (world) => countIn(world, 'plain_orders'),
};

export const dbos: Contestant = {
  name: 'DBOS Transact',
  usesTemporal: false,
  claims: textbook.claims,
  async start(world) {
    await world.sql.unsafe(plainTables);
    return await startProcess(script('dbos.ts'), [], world.env);
  },
  completedInTables: (world) => countIn(world, 'plain_orders'),
};

async function countIn({ sql }: World, table: string): Promise<number> {
  const [row] = await sql`select count(*)::int as orders from ${sql(table)} where state = 'completed'`;
  return row?.orders ?? 0;
}

async function bundleTextbook(): Promise<string> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: script('textbook.workflow.ts'),
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error },
  });
  const folder = mkdtempSync(join(tmpdir(), 'order-bench-bundle-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'textbook.js');
  writeFileSync(path, code);
  return path;
}
