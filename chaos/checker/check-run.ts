import { type CheckOptions, check, type Verdict } from './check.ts';
import { readTables } from './read-tables.ts';
import { readTopics } from './read-topics.ts';
import { type Expectation, type LedgerEntry, ownTopics, quoteTopic, reportTopic, type Snapshot } from './snapshot.ts';

export interface RunToCheck extends CheckOptions {
  readonly databaseUrl: string;
  readonly kafkaBrokers: readonly string[];
  readonly topicPrefix?: string;
  /** What the publisher of quotes wrote with `--expect`; [] when nothing is known of what was published. */
  readonly expectations: readonly Expectation[];
  /** The simulator's `GET /ledger`. */
  readonly ledger?: readonly LedgerEntry[];
}

/** Reads a settled run from its servers and judges it. Run it when nothing moves any more. */
export async function checkRun(run: RunToCheck): Promise<Verdict> {
  return check(await collect(run), run);
}

export async function collect(run: RunToCheck): Promise<Snapshot> {
  const { databaseUrl, kafkaBrokers, topicPrefix = '', expectations, ledger } = run;
  // Tables first: what they say was published is then on the topics already.
  const tables = await readTables(databaseUrl);
  const read = await readTopics(kafkaBrokers, topicPrefix, [quoteTopic, reportTopic, ...ownTopics]);
  return { expectations, tables, ...read, ledger };
}
