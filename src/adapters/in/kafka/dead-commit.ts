import type { Commit, OrderStore } from '../../../usecases/ports.ts';
import { type Burial, deadLetter } from './dead-letter-record.ts';
import { deadIdOf, sourceOf } from './decode-record.ts';

/** Most commits of one call of the store. */
const atOnce = 100;

/** A dead record's inbox row and letter in one commit. `tenantId` is the one it claims, or '-'. */
export function deadCommit(burial: Burial, tenantId: string): Commit {
  const { record, consumerGroup: consumer, errorClass, reason, failedAt } = burial;
  const id = deadIdOf(record);
  const letter = deadLetter(burial);
  return {
    tenantId,
    orderId: '',
    at: failedAt,
    messages: [letter.message],
    inbox: {
      consumer,
      eventId: id,
      eventHash: id,
      source: sourceOf(record),
      fate: 'dead',
      reason: `${errorClass}: ${reason}`,
      ...(letter.eventType === undefined ? {} : { eventType: letter.eventType }),
    },
  };
}

/** A letter that Postgres refused would be lost without a word. */
export async function storeDead(store: OrderStore, dead: readonly Commit[]): Promise<void> {
  for (let from = 0; from < dead.length; from += atOnce) {
    const outcomes = await store.commit(dead.slice(from, from + atOnce));
    const poison = outcomes.find((outcome) => outcome.kind === 'poison');
    if (poison !== undefined) throw new Error(`Postgres refuses a dead letter (${poison.sqlstate})`);
  }
}
