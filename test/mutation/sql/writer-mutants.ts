import { first } from './commit-mutants.ts';
import type { Change, Place } from './sql-mutant.ts';

const unguarded = (rows: string, effect: string): Change => [
  effect,
  `if n < json_array_length(${rows}) then raise exception using errcode = 'OL409'; end if;`,
  '',
];
const kept = (column: string): Change => [
  `a quote keeps its first ${column}`,
  `${column} = excluded.${column}`,
  `${column} = q.${column}`,
];
const lineKept = (column: string): Change => [
  `a line keeps its first ${column}`,
  ` ${column} = excluded.${column}`,
  ` ${column} = order_lines.${column}`,
];

/** What each writer does with its rows. */
export const writerPlaces: readonly Place[] = [
  {
    in: { function: 'write_inbox' },
    first,
    changes: [
      ['an event of no order has an order without a name', `nullif(order_id, '')`, 'order_id'],
      unguarded('inbox_rows', 'an event that was seen is taken again'),
      [
        'an event has the hash of its type',
        'select consumer, tenant_id, event_id, event_hash, event_type, fate, action',
        'select consumer, tenant_id, event_id, event_type, event_hash, fate, action',
      ],
      ['an event comes from its consumer', `nullif(order_id, ''), source\n`, `nullif(order_id, ''), consumer\n`],
      [
        'the fate of an event is its action',
        'event_type, fate, action, reason, nullif',
        'event_type, fate, fate, reason, nullif',
      ],
    ],
  },
  {
    in: { function: 'write_callbacks' },
    first,
    changes: [
      unguarded('callback_rows', 'a report that was seen is taken again'),
      [
        'the outcome of a report is its verdict',
        'select provider, callback_id, tenant_id, order_id, line_id, attempt, outcome, body_hash',
        'select provider, callback_id, tenant_id, order_id, line_id, attempt, verdict, body_hash',
      ],
      [
        'a report is kept with no details',
        'verdict, reason, report\n      from',
        `verdict, reason, '{}'\n        from`,
      ],
    ],
  },
  {
    in: { function: 'write_quotes' },
    first,
    changes: [
      ['a quote has the revision that was expected', 'expected + 1, quote_version', 'expected, quote_version'],
      [
        'a quote that is behind is written',
        'q.revision = excluded.revision - 1',
        'q.revision <= excluded.revision - 1',
      ],
      ['a quote that moved is written', 'q.revision = excluded.revision - 1', 'q.revision >= excluded.revision - 1'],
      ['quotes are locked in the order given', 'order by tenant_id, quote_id\n', '\n'],
      unguarded('quote_rows', 'a quote that moved is passed over'),
      ...['quote_version', 'order_id', 'approved_version', 'cancelled', 'parked'].map(kept),
    ],
  },
  {
    in: { function: 'create_orders' },
    first,
    changes: [
      unguarded('created_rows', 'an order that is there is passed over'),
      [
        'a new order is updated when it is written',
        'currency, at, at, due_at, doc',
        'currency, at, now(), due_at, doc',
      ],
      ['a new order is never due', 'currency, at, at, due_at, doc', 'currency, at, at, null, doc'],
      [
        'a new order was captured when it is written',
        'currency, at, at, due_at, doc',
        'currency, now(), at, due_at, doc',
      ],
    ],
  },
  {
    in: { function: 'move_orders' },
    first,
    changes: [
      ['orders are locked in any order', ' order by o.tenant_id, o.order_id for update of o', ' for update of o'],
      ['orders are not locked before they move', 'o.order_id for update of o', 'o.order_id'],
      ['due_at is not written when an order moves', ' due_at = x.due_at,', ''],
      ['the state is not written', ' state = x.state,', ''],
      ['a parked report updates its order', 'case when x.version > o.version then x.at else o.updated_at end', 'x.at'],
      ['an order is never updated', 'case when x.version > o.version then x.at else o.updated_at end', 'o.updated_at'],
      ['stuck_since is never set', 'then coalesce(o.stuck_since, x.at) end', 'then o.stuck_since end'],
      ['stuck_since is set anew', 'then coalesce(o.stuck_since, x.at) end', 'then x.at end'],
      [
        'stuck_since stays for ever',
        'case when x.stuck then coalesce(o.stuck_since, x.at) end',
        'coalesce(o.stuck_since, case when x.stuck then x.at end)',
      ],
      ['an order that moved is written', 'and o.version = x.expected', 'and o.version >= x.expected'],
      ['an order that is behind is written', 'and o.version = x.expected', 'and o.version <= x.expected'],
      [
        'the same order of another tenant moves too',
        'where o.tenant_id = x.tenant_id and o.order_id = x.order_id and o.version',
        'where o.order_id = x.order_id and o.version',
      ],
      [
        'every order of that version moves',
        'where o.tenant_id = x.tenant_id and o.order_id = x.order_id and o.version',
        'where o.tenant_id = x.tenant_id and o.version',
      ],
      unguarded('moved_rows', 'an order that moved is passed over'),
    ],
  },
  {
    in: { function: 'write_lines' },
    first,
    changes: [
      ...[
        ...['state', 'attempt', 'requested_at', 'expected_completion_at', 'overdue_at', 'ask_by'],
        ...['started_at', 'settled_at', 'failure_reason'],
      ].map(lineKept),
      ['a line that moves wants what it is', `coalesce(doc, '{}')`, 'doc'],
      [
        'a line forgets what it is',
        'state = excluded.state, attempt',
        'doc = excluded.doc, state = excluded.state, attempt',
      ],
    ],
  },
  {
    in: { function: 'append_timeline' },
    first,
    changes: [
      [
        'a step goes backwards',
        'select tenant_id, order_id, version, at, fact, event_id, line_id, from_state, to_state,',
        'select tenant_id, order_id, version, at, fact, event_id, line_id, to_state, from_state,',
      ],
      [
        'a step is of the moment it is written',
        'select tenant_id, order_id, version, at, fact',
        'select tenant_id, order_id, version, now(), fact',
      ],
      [
        'a step has the cause of its conversation',
        'causation_id, correlation_id, detail\n      from json',
        'correlation_id, causation_id, detail\n      from json',
      ],
      [
        'a step has no details',
        'correlation_id, detail\n      from json',
        'correlation_id, null::jsonb\n        from json',
      ],
    ],
  },
  {
    in: { function: 'write_outbox' },
    first,
    changes: [
      ['all lanes are in one shard', 'version, shard_of(aggregate), topic', 'version, 0, topic'],
      [
        'messages leave by another key',
        'version, shard_of(aggregate), topic, key,',
        'version, shard_of(aggregate), topic, topic,',
      ],
      [
        'messages are written backwards',
        'key text, event_type text, headers jsonb, body text);',
        'key text, event_type text, headers jsonb, body text) order by version desc;',
      ],
    ],
  },
  {
    in: { function: 'shard_of' },
    first,
    changes: [['shards may be negative', 'abs(hashtext(aggregate) % 64)', 'hashtext(aggregate) % 64']],
  },
  {
    in: { function: 'unpark_callbacks' },
    first,
    changes: [
      ['a report is unparked twice', ` and c.verdict = 'parked';`, ';'],
      [
        'a report of another provider is unparked',
        'where c.provider = x.provider and c.callback_id',
        'where c.callback_id',
      ],
      ['all reports of a provider are unparked', ' and c.callback_id = x.callback_id and', ' and'],
      ['an unparked report keeps its reason', ', reason = x.reason\n', '\n'],
    ],
  },
  {
    in: { function: 'expect_parked' },
    first,
    changes: [
      ['nobody looks for parked reports', 'if exists', 'if false and exists'],
      ['fewer parked reports are no conflict', 'x.parked <>', 'x.parked <'],
      ['more parked reports are no conflict', 'x.parked <>', 'x.parked >'],
      ['parked reports of other tenants count', 'where c.tenant_id = x.tenant_id and c.order_id', 'where c.order_id'],
      ['parked reports of other orders count', ' and c.order_id = x.order_id and c.verdict', ' and c.verdict'],
      ['reports that are not parked count', ` and c.verdict = 'parked'))`, '))'],
    ],
  },
  {
    in: { function: 'write_audit' },
    first,
    changes: [
      [
        'an audit row has the kind of its subject',
        'select tenant_id, kind, subject, detail\n      from json',
        'select tenant_id, subject, kind, detail\n      from json',
      ],
    ],
  },
];
