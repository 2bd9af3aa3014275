import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  lineMoves,
  lineStates,
  nextLineStates,
  nextOrderStates,
  orderMoves,
  orderStates,
} from '../../../../src/domain/order/states.ts';
import type { Commit } from '../../../../src/usecases/commits.ts';
import { at, line, order, progressIn } from '../../../domain/builders.ts';
import type { StoreProbe } from '../../../usecases/stores/store-probe.ts';
import type { OwnDatabase } from './own-database.ts';
import { postgresProbe } from './postgres-probe.ts';

let probe: StoreProbe & { own: OwnDatabase };
beforeAll(async () => {
  probe = await postgresProbe({ defaults: ["session_replication_role = 'replica'"] });
});
beforeEach(() => probe.clear());
afterAll(() => probe.close());

type Entity = 'order' | 'line';
interface Move {
  readonly entity: Entity;
  readonly from: string | null;
  readonly fact: string;
  readonly to: string;
}

const movesIn = (entity: Entity, table: Readonly<Record<string, Readonly<Record<string, string>>>>): Move[] =>
  Object.entries(table).flatMap(([from, moves]) =>
    Object.entries(moves).map(([fact, to]) => ({ entity, from, fact, to })),
  );
const begins: Move = { entity: 'order', from: null, fact: 'OrderCaptured', to: 'captured' };
const moves = [begins, ...movesIn('order', orderMoves), ...movesIn('line', lineMoves)];

const text = (value: string | null): string => (value === null ? 'null' : `'${value}'`);
const row = ({ entity, from, fact, to }: Move): string => `('${entity}', ${text(from)}, '${fact}', '${to}')`;

test('OL1 the database has the moves of the table in code', async () => {
  const stored = await probe.own.sql<Move[]>`
    select entity, from_state as "from", fact, to_state as "to" from legal_moves`;

  const [code, database] = [moves.map(row), stored.map(row)];
  const missing = code.filter((one) => !database.includes(one));
  const surplus = database.filter((one) => !code.includes(one));
  const write = `npx drizzle-kit generate --custom --name legal-moves, and write there:
    insert into public.legal_moves (entity, from_state, fact, to_state) values ${missing.join(', ')};`;
  expect(missing, `moves of states.ts that no migration has brought to the database: ${write}`).toEqual([]);
  expect(surplus, 'moves that the code of today lacks: a migration deletes them when no release knows them').toEqual(
    [],
  );
});

describe('OL1 a fact', () => {
  const append = ({ entity, from, fact, to }: Omit<Move, 'to'> & { to: string | null }) => probe.own.sql`
    insert into timeline (tenant_id, order_id, version, at, fact, event_id, line_id, from_state, to_state, actor, causation_id, correlation_id)
    values ('demo', 'ord_1', 1, now(), ${fact}, 'e', ${entity === 'line' ? 'L1' : null}, ${from}, ${to}, 'a', 'c', 'c')`;

  test.each(moves)('of a move is appended: $entity $from $fact $to', async (move) => {
    expect((await append(move)).count).toBe(1);
  });

  test.each(moves)('from or to another state is refused: $entity $from $fact $to', async (move) => {
    const states: readonly string[] = move.entity === 'order' ? orderStates : lineStates;
    const known = (from: string | null, to: string | null) =>
      moves.some((one) => one.entity === move.entity && one.fact === move.fact && one.from === from && one.to === to);
    for (const other of [...states, null]) {
      if (!known(other, move.to)) await expect(append({ ...move, from: other })).rejects.toThrow('illegal move');
      if (!known(move.from, other)) await expect(append({ ...move, to: other })).rejects.toThrow('illegal move');
    }
    const entity = move.entity === 'order' ? 'line' : 'order';
    await expect(append({ ...move, entity })).rejects.toThrow('illegal move');
  });

  test('that is refused names itself, its line and the states, as a check constraint does', async () => {
    const illegal = append({ entity: 'line', from: 'completed', fact: 'OrderLineFailed', to: 'failed' });
    await expect(illegal).rejects.toMatchObject({
      code: '23514',
      constraint_name: 'legal_moves',
      message: 'illegal move: OrderLineFailed takes ord_1 line L1 from completed to failed',
    });
  });
});

/** The states that facts lead to from one, by however many. */
function reach<State extends string>(from: State, next: (state: State) => readonly State[]): ReadonlySet<State> {
  const reached = new Set<State>();
  const visit = (state: State): void => {
    for (const one of next(state))
      if (!reached.has(one)) {
        reached.add(one);
        visit(one);
      }
  };
  visit(from);
  return reached;
}

describe('OL1 a state', () => {
  const insertOrder = (state: string) => probe.own.sql`
    insert into orders (tenant_id, order_id, version, state, quote_id, quote_version, customer_id, currency, captured_at, updated_at, doc)
    values ('demo', 'ord_1', 1, ${state}, 'Q', 1, 'c', 'EUR', now(), now(), '{}')`;
  const insertLine = (state: string) => probe.own.sql`
    insert into order_lines (tenant_id, order_id, line_id, state, attempt, provider, doc)
    values ('demo', 'ord_1', 'L1', ${state}, 0, 'p', '{}')`;

  test.each(orderStates)('of an order goes from %s only where facts lead', async (from) => {
    const { sql } = probe.own;
    const reached = reach(from, nextOrderStates);
    for (const to of orderStates) {
      await probe.clear();
      await insertOrder(from);
      const update = sql`update orders set state = ${to}`;
      if (to === from || reached.has(to)) expect((await update).count).toBe(1);
      else await expect(update).rejects.toThrow(`illegal move: no facts lead the order of ord_1 from ${from} to ${to}`);
    }
  });

  test.each(lineStates)('of a line goes from %s only where facts lead', async (from) => {
    const { sql } = probe.own;
    const reached = reach(from, nextLineStates);
    for (const to of lineStates) {
      await probe.clear();
      await insertLine(from);
      const update = sql`update order_lines set state = ${to}`;
      if (to === from || reached.has(to)) expect((await update).count).toBe(1);
      else await expect(update).rejects.toThrow(`illegal move: no facts lead the line of ord_1 from ${from} to ${to}`);
    }
  });
});

test('a move that a migration adds or deletes is legal, or not, from then on', async () => {
  const { sql } = probe.own;
  const hold = () => sql`
    insert into timeline (tenant_id, order_id, version, at, fact, event_id, from_state, to_state, actor, causation_id, correlation_id)
    values ('demo', 'ord_1', 1, now(), 'OrderHeld', 'e', 'active', 'held', 'a', 'c', 'c')`;

  await sql`insert into legal_moves values ('order', 'active', 'OrderHeld', 'held')`;
  expect((await hold()).count).toBe(1);

  await sql`delete from legal_moves where fact = 'OrderHeld'`;
  await expect(hold()).rejects.toThrow('illegal move: OrderHeld takes ord_1 from active to held');
});

test('a commit with an illegal move is poison; its neighbours are applied', async () => {
  const commit = (orderId: string, from: string): Commit => {
    const after = order([line('L1', progressIn('requested'))], { orderId, version: 1 });
    const step = { version: 1, fact: 'OrderActivated', eventId: `e-${orderId}`, from, to: 'active' };
    return {
      tenantId: 'demo',
      orderId,
      at: at(0),
      order: { expected: 0, after, lines: after.lines },
      steps: [{ ...step, actor: 'a', causationId: 'c', correlationId: 'c' }],
    };
  };

  const outcomes = await probe.store.commit([commit('ord_1', 'validated'), commit('ord_2', 'completed')]);

  expect(outcomes).toEqual([{ kind: 'applied' }, { kind: 'poison', sqlstate: '23514' }]);
  expect(await probe.orders()).toEqual(['ord_1']);
});
