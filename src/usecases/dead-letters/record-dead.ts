import type { AuditEntry, Commit, OutboxMessage } from '../commits.ts';
import type { OrderStore } from '../ports.ts';

/** A record that no consumer can use, with its dead letter. */
export interface DeadRecord {
  /** What the record is known by: its place and its bytes. */
  readonly id: string;
  /** The tenant that it claims; undefined when it claims none that could be one. */
  readonly tenantId?: string;
  readonly consumer: string;
  /** topic/partition/offset */
  readonly source: string;
  readonly errorClass: string;
  readonly reason: string;
  readonly eventType?: string;
  readonly failedAt: string;
  readonly letter: OutboxMessage;
  /** Given when a person decided it. */
  readonly audit?: AuditEntry;
}

/** Most commits of one call of the store. */
const maxCommits = 100;

/**
 * Stores inbox row and dead letter of each in one commit; a record that came before is a duplicate. Throws when Postgres
 * refuses one: its offset must not go on, or the record were lost without a word.
 */
export async function recordDead(
  store: Pick<OrderStore, 'commit'>,
  dead: readonly DeadRecord[],
): Promise<readonly ('dead' | 'duplicate')[]> {
  const fates: ('dead' | 'duplicate')[] = [];
  for (let from = 0; from < dead.length; from += maxCommits) {
    const outcomes = await store.commit(dead.slice(from, from + maxCommits).map(commitOf));
    const poison = outcomes.find((outcome) => outcome.kind === 'poison');
    if (poison !== undefined) throw new Error(`Postgres refuses a dead letter (${poison.sqlstate})`);
    fates.push(...outcomes.map(({ kind }) => (kind === 'applied' ? 'dead' : 'duplicate')));
  }
  return fates;
}

const commitOf = (dead: DeadRecord): Commit => ({
  tenantId: dead.tenantId,
  at: dead.failedAt,
  messages: [dead.letter],
  inbox: {
    consumer: dead.consumer,
    eventId: dead.id,
    eventHash: dead.id,
    source: dead.source,
    fate: 'dead',
    reason: `${dead.errorClass}: ${dead.reason}`,
    eventType: dead.eventType,
  },
  audit: dead.audit && [dead.audit],
});
