import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createKafka } from '../../src/adapters/kafka/kafka.ts';
import { readTopics } from '../../src/adapters/kafka/topics.ts';
import { applyTopics } from '../../src/adapters/kafka/topics-apply.ts';
import { describePlan } from '../../src/adapters/kafka/topics-plan.ts';
import { migrateDatabase } from '../../src/adapters/out/postgres/apply-migrations.ts';
import type { Config } from '../../src/main/config/config.ts';
import type { Stack } from '../server.ts';
import { refuseOtherMigrations } from './migration-check.ts';
import { type Print, step } from './story.ts';

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const topicsFile = new URL('../../topics.yaml', import.meta.url);

export interface Preparation {
  readonly config: Config;
  readonly stack: Stack;
  readonly dir: string;
  readonly print: Print;
}

/** Schema, topics and search attributes as this version wants them; a second time changes nothing. */
export async function prepareServers({ config, stack, dir, print }: Preparation): Promise<void> {
  const { url, ssl } = config.database;
  await Promise.all([
    step(print, 'postgres', 'schema up to date', async () => {
      await migrateDatabase(url, ssl);
      await refuseOtherMigrations(config, dir);
    }),
    step(
      print,
      'kafka',
      'topics up to date',
      () => prepareTopics(config),
      (changes) => (changes > 0 ? `${changes} changes` : undefined),
    ),
    // Those that this stack starts get them by option.
    ...(stack.temporal.mode === 'native'
      ? []
      : [step(print, 'temporal', 'search attributes', () => attributes(config))]),
  ]);
}

async function prepareTopics(config: Config): Promise<number> {
  const kafka = createKafka({ ...config.kafka, clientId: 'order-service-topics' }, silent);
  try {
    const desired = readTopics(parse(readFileSync(topicsFile, 'utf8')), 'local');
    const plan = await applyTopics(kafka.admin(), desired, { allowKeyMoves: false });
    if (plan.refusals.length === 0) return plan.steps.length;
    throw new Error(`the topics of this cluster do not fit topics.yaml\n${describePlan(plan).join('\n')}`);
  } finally {
    await kafka.close();
  }
}

async function attributes(config: Config): Promise<void> {
  const { createMissingSearchAttributes } = await import('../../src/adapters/out/temporal/ensure-search-attributes.ts');
  await createMissingSearchAttributes(config.temporal);
}
