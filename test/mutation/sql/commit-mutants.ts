import type { Change, Place } from './sql-mutant.ts';

export const first = [
  'test/adapters/out/postgres/order-store.int.test.ts',
  'test/adapters/out/postgres/lock-order.int.test.ts',
  'test/adapters/out/postgres/order-sweep.int.test.ts',
];

const lost = (part: string): Change => [`${part} is lost one by one`, `d->'${part}')`, 'null)'];
const writers = [
  ...['write_inbox', 'write_callbacks', 'write_quotes', 'create_orders', 'move_orders', 'write_lines'],
  ...['append_timeline', 'write_outbox', 'unpark_callbacks', 'expect_parked', 'write_audit'],
];

/** The one door of orders. */
export const commitPlaces: readonly Place[] = [
  {
    in: { function: 'commit_together' },
    first,
    changes: [
      ['a conflict is an error', `sqlstate 'OL409' or `, ''],
      ['a quote twice in a batch is an error', 'cardinality_violation or ', ''],
      ['a value out of range is an error', 'data_exception or ', ''],
      ['a version twice in a timeline is an error', ' or integrity_constraint_violation', ''],
      ['what was written is denied', 'return true', 'return false'],
      ['what was not written is claimed', 'then return false', 'then return true'],
      ['audit rows are dropped', 'unparked, audit);', 'unparked, null);'],
    ],
    equivalent: [
      [
        'lines and steps are mistaken',
        'lines, steps, messages, unparked, audit);',
        'steps, lines, messages, unparked, audit);',
        'the batch does not fit, and its decisions are stored one by one: slower, with the same outcome',
      ],
    ],
  },
  {
    in: { function: 'write_decisions' },
    first,
    changes: writers.map((writer) => [`${writer} is never called`, `perform ${writer}`, 'perform json_array_length']),
  },
  {
    in: { function: 'commit_one_by_one' },
    first,
    changes: [
      [
        'decisions are stored in the order given',
        `order by e.value->>'tenant_id', coalesce(e.value->>'order_id', ''), (e.value->>'i')::int`,
        `order by (e.value->>'i')::int`,
      ],
      ['decisions are stored by order alone', `order by e.value->>'tenant_id', coalesce`, 'order by coalesce'],
      ['the chain of an order is stored backwards', `''), (e.value->>'i')::int`, `''), (e.value->>'i')::int desc`],
      ['what was decided upon a failure is stored', 'exit decision when d.touches ?| failed;', ''],
      [
        'nothing is remembered as failed',
        'failed := failed || array(select jsonb_array_elements_text(d.touches));',
        '',
      ],
      ['what is decided upon a success falls', `if outcome <> 'applied'`, `if outcome = 'applied'`],
      ['what falls with another is applied', `outcome := 'conflict';`, `outcome := 'applied';`],
      ['what is applied is a conflict', `outcome := 'applied';`, ''],
      ['the event of another consumer is a duplicate', `n.consumer = d.event->>'consumer' and `, ''],
      ['the event of another tenant is a duplicate', `and n.tenant_id = d.event->>'tenant_id' `, ''],
      ['any event is a duplicate', `and n.event_id = d.event->>'event_id'`, ''],
      ['only reports are duplicates', 'if seen is null then', 'if true then'],
      ['only events are duplicates', 'if seen is null then', 'if false then'],
      ['the report of another provider is a duplicate', `c.provider = d.report->>'provider' and `, ''],
      ['any report of a provider is a duplicate', ` and c.callback_id = d.report->>'callback_id'`, ''],
      ['other bytes are a duplicate', `when 'false' then 'mismatch'`, `when 'false' then 'duplicate'`],
      ['the same bytes are a mismatch', `when 'true' then 'duplicate'`, `when 'true' then 'mismatch'`],
      ['a value out of range ends the batch', 'when data_exception or integrity', 'when integrity'],
      ['a version twice ends the batch', ' or integrity_constraint_violation then outcome', ' then outcome'],
      ['poison does not say which', `'poison ' || sqlstate`, `'poison 22000'`],
      ['quotes are not written one by one', `(d.rows->'quotes')::json`, 'null'],
      ['reports are not unparked one by one', `(d.rows->'unparked')::json`, 'null'],
      ['audit rows are not written one by one', `(d.rows->'audit')::json`, 'null'],
    ],
  },
  {
    in: { file: 'drizzle/functions/calls_of_0_4_0.sql' },
    first: ['test/adapters/out/postgres/calls-of-0-4-0.int.test.ts'],
    changes: [
      [
        'new and moved orders are mistaken',
        'created_rows, moved_rows,\n    lines_rows',
        'moved_rows, created_rows,\n    lines_rows',
      ],
      ['a part that is missing is one of nothing', " where rows <> '[null]'", ''],
      ['decisions stand on nothing', "d->'touches'", "'[]'::jsonb"],
      ...['inbox', 'callback', 'quote', 'created', 'moved', 'lines', 'steps', 'messages', 'unparked', 'audit'].map(
        lost,
      ),
    ],
  },
];
