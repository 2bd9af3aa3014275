import type { Place } from './sql-mutant.ts';

const first = [
  'test/adapters/out/postgres/legal-moves.int.test.ts',
  'test/adapters/out/postgres/apply-functions.int.test.ts',
];

/** What the database says of moves. */
export const movePlaces: readonly Place[] = [
  {
    in: { file: 'drizzle/functions/legal_moves.sql' },
    first,
    changes: [
      [
        'facts of lines are facts of orders',
        `case when new.line_id is null then ''order '' else ''line '' end`,
        `''order ''`,
      ],
      ['a fact may come from anywhere', `|| coalesce(new.from_state, ''-'') || '' ''`, `|| ''- ''`],
      ['a fact may lead nowhere', `coalesce(new.to_state, ''-'') <> all`, 'new.to_state <> all'],
      [
        'legal facts are refused',
        '<> all (%L::text[])) execute function public.refuse_fact',
        '= any (%L::text[])) execute function public.refuse_fact',
      ],
      ['a state that stays is refused', 'old.state is distinct from new.state and', ''],
      [
        'only one move at a time',
        'select r.origin, m.to_state from reach r',
        'select r.origin, m.to_state from reach r join public.legal_moves n on false',
      ],
      ['lines have the states of orders', `public.states_in_reach('line')`, `public.states_in_reach('order')`],
      [
        'states of orders are reached by lines',
        'on m.entity = of_entity and m.from_state = r.state)',
        'on m.from_state = r.state)',
      ],
      ['replicas append any fact', 'alter table public.timeline enable always', 'alter table public.timeline enable'],
      ['replicas move orders anywhere', 'alter table public.orders enable always', 'alter table public.orders enable'],
      [
        'replicas move lines anywhere',
        'alter table public.order_lines enable always',
        'alter table public.order_lines enable',
      ],
      ['a new move is legal after the next change of the file', '  perform public.watch_moves();', ''],
      ['nothing is watched', 'select public.watch_moves();', ''],
    ],
    equivalent: [
      [
        'facts that begin reach',
        ' and m.from_state is not null\n',
        '\n',
        'no state is null, so nothing is compared with what they reach',
      ],
    ],
  },
];
