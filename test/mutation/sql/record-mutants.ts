import type { Place } from './sql-mutant.ts';

const orders = [
  'test/adapters/out/postgres/order-store.int.test.ts',
  'test/adapters/out/postgres/use-cases.int.test.ts',
];
const path = 'where l.tenant_id = o.tenant_id and l.order_id = o.order_id';

/** What is read to decide, refusals of strangers, and batches that cannot be read. */
export const recordPlaces: readonly Place[] = [
  {
    in: { file: 'src/adapters/out/postgres/order-store.ts' },
    first: orders,
    changes: [
      ['the quote of another tenant is read', 'on q.tenant_id = k.tenant_id and q.quote_id', 'on q.quote_id'],
      ['a superseded order is not read', 'coalesce(q.order_id, k.supersedes)', 'q.order_id'],
      [
        'a superseded order stands in front',
        'coalesce(q.order_id, k.supersedes)',
        'coalesce(k.supersedes, q.order_id)',
      ],
      [
        'the order of another tenant is read',
        'on o.tenant_id = k.tenant_id and o.order_id = coalesce',
        'on o.order_id = coalesce',
      ],
      [
        'lines of other tenants are read',
        `lines l ${path}) as lines,`.replace('lines l', 'order_lines l'),
        'order_lines l where l.order_id = o.order_id) as lines,',
      ],
      ['reports that are settled are read', " and c.verdict = 'parked') as parked", ') as parked'],
      [
        'parked reports of other orders are read',
        'where c.tenant_id = o.tenant_id and c.order_id = o.order_id and',
        'where c.tenant_id = o.tenant_id and',
      ],
      [
        'parked reports of other tenants are read',
        'where c.tenant_id = o.tenant_id and c.order_id',
        'where c.order_id',
      ],
      ['parked reports are read by their ids', 'order by c.received_at, c.callback_id', 'order by c.callback_id'],
      ['an order of any tenant is read', 'where o.tenant_id = ${tenantId} and o.order_id', 'where o.order_id'],
      ['an order of any tenant is reported on', 'on o.tenant_id = t.tenant_id and o.order_id', 'on o.order_id'],
      [
        'an earlier report of another provider is read',
        'on c.provider = k.provider and c.callback_id',
        'on c.callback_id',
      ],
    ],
  },
  {
    in: { file: 'src/adapters/out/postgres/refusal-ledger.ts' },
    first: ['test/adapters/out/postgres/refusal-ledger.int.test.ts'],
    changes: [
      ['refusals are never limited', 'where ${rowsPerHour}::int > (', 'where 0 <= ('],
      ['one row more than the limit', 'where ${rowsPerHour}::int > (', 'where ${rowsPerHour}::int >= ('],
      ['refusals are limited for ever', "and at > now() - interval '1 hour'", ''],
      [
        'each unknown provider has rows of its own',
        "(kind = 'unknown_provider' or subject = ${provider})",
        'subject = ${provider}',
      ],
      ['all providers share their rows', "(kind = 'unknown_provider' or subject = ${provider})", 'true'],
      ['kinds share their rows', 'where kind = ${kind} and at', 'where at'],
      ['a count of yesterday is changed', " and a.at > now() - interval '2 hours'", ''],
      ['counts of other providers are changed', ' and a.subject = c.subject\n', '\n'],
      ['counts of other processes are changed', "\n             and a.detail @> c.detail - 'notWritten'", ''],
      ['a count is a row each time', "c.detail - 'notWritten'", 'c.detail'],
      ['other audit rows are counts', 'where a.kind = ${counted} and', 'where'],
      [
        'a changed count is written anew',
        'where not exists (select from changed where changed.subject = c.subject and changed.detail = c.detail)',
        '',
      ],
      [
        'other audit rows go',
        "kind in ('unknown_provider', 'bad_signature', 'invalid_callback', 'refusals_counted')\n           and",
        '',
      ],
      ['counts stay', ", 'refusals_counted')", ')'],
      ['young refusals go', '           and at < now() - ${age}::text::interval\n', ''],
      ['a page has no end', '\n         limit ${page})', ')'],
    ],
  },
  {
    in: { file: 'src/adapters/out/postgres/unreadable-store.ts' },
    first: ['test/adapters/out/postgres/unreadable-store.int.test.ts'],
    changes: [
      ['meeting again is not noted', 'set last_met_at = now(), ', 'set '],
      ['where reading goes on is not noted', ', next_offset = excluded.next_offset', ''],
      ['who asked is not answered', 'returning u.asked_by,', 'returning null as asked_by,'],
      ['a batch is passed before it is', 'u.passed_at is not null as passed', 'true as passed'],
      ['a batch is never passed', 'u.passed_at is not null as passed', 'false as passed'],
      ['passing again is later', 'coalesce(passed_at, now())', 'now()'],
      ['other batches of the place are passed', ' and hash = ${hash}`', '`'],
      ['what was passed is listed', 'where passed_at is null order by met_at', 'order by met_at'],
      ['the newest stand first', 'order by met_at, consumer', 'order by met_at desc, consumer'],
      ['what was asked for is not shown', 'asked_at is not null as asked', 'false as asked'],
      ['who asks last counts', 'asked_by = coalesce(asked_by, ${by})', 'asked_by = ${by}'],
      ['the last reason counts', 'asked_because = coalesce(asked_because, ${because})', 'asked_because = ${because}'],
      ['when it was asked last counts', 'asked_at = coalesce(asked_at, now())', 'asked_at = now()'],
      ['what was passed is asked for', 'and passed_at is null\n        returning 1', '\n        returning 1'],
      [
        'another group is asked',
        'asked_because = coalesce(asked_because, ${because})\n         where consumer = ${consumer} and',
        'asked_because = coalesce(asked_because, ${because})\n         where',
      ],
      [
        'what nobody passed is passed',
        'and passed_at is null`,\n      );\n      return rows.length === 0',
        'and false`,\n      );\n      return rows.length === 0',
      ],
      [
        'what was passed is not',
        'and passed_at is null`,\n      );\n      return rows.length === 0',
        '`,\n      );\n      return rows.length === 0',
      ],
    ],
  },
];
