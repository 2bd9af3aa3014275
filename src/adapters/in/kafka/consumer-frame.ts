import { recordDead } from '../../../usecases/dead-letters/record-dead.ts';
import type { Clock, OrderStore } from '../../../usecases/ports.ts';
import type { Fate } from '../../../usecases/record-verdict.ts';
import { failpoint } from '../../faults/failpoint.ts';
import type { ConsumedRecord } from '../../kafka/port.ts';
import { deadRecord } from './dead-letter-record.ts';
import type { Dead, DeadClass } from './error-classes.ts';

/** What becomes of a record. `skipped` leaves no trace; a fault that may pass is thrown, and the batch comes again. */
export type Disposition = { readonly kind: Exclude<Fate, 'dead'> | 'skipped' } | Dead;

export interface Message<Content> {
  readonly kind: 'message';
  readonly content: Content;
}

/** What a record is to its consumer: a message for the handler, or what becomes of it without one. */
export type Decoded<Content> = (Message<Content> | Disposition) & {
  /** Its parsed value, where there is one: a dead letter names what can be read of it. */
  readonly value?: unknown;
  /** The tenant that it claims, where one can be read. */
  readonly tenantId?: string;
};

export interface Consumer<Content> {
  /** The consumer group. */
  readonly consumer: string;
  decode(record: ConsumedRecord): Decoded<Content>;
  /** Answers for each message, in the order given, once every effect is durable. */
  handle(contents: readonly Content[]): Promise<readonly Disposition[]>;
}

export interface ConsumerEvents {
  /** Each record's one fate; `skipped` for records that have no effect here. */
  fate(fate: Fate | 'skipped', topic: string): void;
  /** Why a record is dead; reported again when its batch comes again. */
  dead(errorClass: DeadClass, topic: string): void;
}

export interface FrameDeps {
  readonly store: Pick<OrderStore, 'commit'>;
  readonly clock: Clock;
}

/**
 * The frame of every consumer: decode → store what is dead → handle → store what turned out to be dead. Resolving means
 * that all of it is durable, so the offset may go on (CO1); throwing, that the batch comes again, which finds duplicates
 * of what was stored (CO2). What cannot be decoded is kept even while the handler cannot work.
 */
export function consumerFrame<Content>(consumer: Consumer<Content>, deps: FrameDeps, events: ConsumerEvents) {
  const keep = keeperOfDead(consumer.consumer, deps, events);
  return async (records: readonly ConsumedRecord[]): Promise<void> => {
    await failpoint('consumer.after-poll');
    const decoded = records.map((record) => ({ record, ...consumer.decode(record) }));
    await failpoint('consumer.after-decide');
    const fates = new Map(await keep(decoded));
    const messages = decoded.filter((one) => one.kind === 'message');
    const answers = messages.length === 0 ? [] : await consumer.handle(messages.map(({ content }) => content));
    if (answers.length !== messages.length)
      throw new Error(`the handler answered for ${answers.length} of ${messages.length} messages`);
    const answered = messages.flatMap((message, i) =>
      answers[i] === undefined ? [] : [{ ...message, ...answers[i] }],
    );
    for (const [record, fate] of await keep(answered)) fates.set(record, fate);
    for (const { record, kind } of [...decoded, ...answered])
      if (kind !== 'message') events.fate(fates.get(record) ?? kind, record.topic);
    await failpoint('consumer.after-commit-before-offset');
  };
}

type Judged = Pick<Decoded<unknown>, 'value' | 'tenantId'> &
  (Message<unknown> | Disposition) & { readonly record: ConsumedRecord };

/** Stores those that are dead; the fate of each, `duplicate` when it was dead before. */
function keeperOfDead(consumer: string, { store, clock }: FrameDeps, events: ConsumerEvents) {
  return async (all: readonly Judged[]): Promise<[ConsumedRecord, Fate][]> => {
    const failedAt = clock.now();
    const dead = all.flatMap((one) => {
      if (one.kind !== 'dead') return [];
      const { record, errorClass, reason, value, tenantId } = one;
      events.dead(errorClass, record.topic);
      return [{ record, row: deadRecord({ record, consumer, errorClass, reason, value, tenantId, failedAt }) }];
    });
    const fates = await recordDead(
      store,
      dead.map(({ row }) => row),
    );
    return dead.map(({ record }, i) => [record, fates[i] ?? 'dead']);
  };
}
