import { pgTable, text, unique } from 'drizzle-orm/pg-core';

/**
 * The moves of src/domain/order/states.ts as the database checks them (docs/adr/0022). A migration adds the rows of a new
 * move; legal-moves.int.test.ts compares both.
 */
export const legalMoves = pgTable(
  'legal_moves',
  {
    /** order | line */
    entity: text('entity').notNull(),
    /** Null for the fact that begins an order. */
    fromState: text('from_state'),
    fact: text('fact').notNull(),
    toState: text('to_state').notNull(),
  },
  (t) => [unique('legal_moves_once').on(t.entity, t.fact, t.fromState)],
);
