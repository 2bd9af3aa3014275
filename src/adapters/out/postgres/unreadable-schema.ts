import { bigint, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' });

/** Batches that a consumer group could not read: its partition stops at each until it is passed over. */
export const unreadableBatches = pgTable(
  'unreadable_batches',
  {
    consumer: text('consumer').notNull(),
    topic: text('topic').notNull(),
    partition: integer('partition').notNull(),
    offset: bigint('offset', { mode: 'bigint' }).notNull(),
    /** SHA-256 of the batch: a topic that is made anew uses its places again. */
    hash: text('hash').notNull(),
    nextOffset: bigint('next_offset', { mode: 'bigint' }).notNull(),
    fault: text('fault').notNull(),
    codec: text('codec').notNull(),
    records: integer('records').notNull(),
    bytes: integer('bytes').notNull(),
    metAt: at('met_at').notNull().defaultNow(),
    /** Moves every other second while a consumer stands there. */
    lastMetAt: at('last_met_at').notNull().defaultNow(),
    /** Asked by an operator to pass over. */
    askedAt: at('asked_at'),
    askedBy: text('asked_by'),
    askedBecause: text('asked_because'),
    /** Its dead letter and its audit row are stored. */
    passedAt: at('passed_at'),
  },
  (t) => [primaryKey({ columns: [t.consumer, t.topic, t.partition, t.offset, t.hash] })],
);
