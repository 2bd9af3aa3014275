import type { Place } from './sql-mutant.ts';

const first = ['tracking-rows', 'tracking-store', 'lock-order'].map(
  (name) => `test/adapters/out/postgres/${name}.int.test.ts`,
);

/** Where orders are. */
export const trackingPlaces: readonly Place[] = [
  {
    in: { function: 'commit_tracking' },
    first,
    changes: [
      [
        'new timelines are inserted in the order given',
        ' where expected = 0 order by tenant_id, order_id\n',
        ' where expected = 0\n',
      ],
      ['no timeline begins', ' where expected = 0 order', ' where false order'],
      ['timelines are locked in any order', ' order by t.tenant_id, t.order_id for update of t', ' for update of t'],
      [
        'timelines are not locked before they move',
        'order by t.tenant_id, t.order_id for update of t',
        'order by t.tenant_id, t.order_id',
      ],
      ['a timeline that moved is written', ' and t.version = x.expected\n', '\n'],
      [
        'the timeline of another tenant moves',
        'where t.tenant_id = x.tenant_id and t.order_id = x.order_id and t.version',
        'where t.order_id = x.order_id and t.version',
      ],
      ['a timeline stays where it is', 'status = x.status, ', ''],
      ['a timeline keeps its first instant', 'event_ts = x.event_ts, updated_at', 'updated_at'],
      ['a timeline is of its last version no more', 'set version = x.version, ', 'set '],
      ['a timeline that moves is at rest', ', updated_at = now()\n', '\n'],
      ['an event is as old as it says', 'k.last_reported_at, now()\n', 'k.last_reported_at, k.event_ts\n'],
      ['ignored events are taken', 'k.event_ts, k.ignored_because, k.source', 'k.event_ts, null, k.source'],
      ['the first report of an ignored event is not known', 'k.source, k.last_source,', 'k.source, null,'],
      [
        'when an ignored event was first reported is not known',
        '            k.last_reported_at, now()',
        '            null, now()',
      ],
      ['the last report is not kept', 'set last_source = a.last_source, last_reported_at', 'set last_reported_at'],
      [
        'when it was last reported is not kept',
        'a.last_source, last_reported_at = a.last_reported_at',
        'a.last_source',
      ],
      ['other tenants are reported again', 'where e.tenant_id = m.tenant_id and e.order_id', 'where e.order_id'],
      ['other orders are reported again', ' and e.order_id = m.order_id and', ' and'],
      ['other moves are reported again', ' and e.status = a.status and', ' and'],
      ['the same move of another instant is reported again', ' and e.event_ts = a.event_ts\n', '\n'],
      ['what was taken is marked as reported again', '\n         and e.ignored_because is not null)', ')'],
    ],
    equivalent: [
      [
        'a known order begins anew',
        '     where expected = 0 order',
        '     order',
        'its row is there, and on conflict does nothing; rows of timelines are never deleted',
      ],
    ],
  },
  {
    in: { file: 'src/adapters/out/postgres/tracking-store.ts' },
    first,
    changes: [
      ['an event of any status is the same', 'and s.status = e.status and', 'and'],
      [
        'an event of any instant is the same',
        's.status = e.status and s.event_ts = e.event_ts)',
        's.status = e.status)',
      ],
      ['an event of another tenant is the same', 'on s.tenant_id = k.tenant_id and s.order_id', 'on s.order_id'],
      ['an event of another order is the same', ' and s.order_id = k.order_id\n', '\n'],
      ['the first report counts', 'coalesce(s.last_source, s.source)', 's.source'],
      ['the first report says when', 'coalesce(s.last_reported_at, s.recorded_at)', 's.recorded_at'],
      ['the timeline of another tenant is read', 'on t.tenant_id = k.tenant_id and t.order_id', 'on t.order_id'],
    ],
  },
  {
    in: { file: 'src/adapters/out/postgres/tracking-sweep.ts' },
    first,
    changes: [
      ['timelines that move lose their events', ' and t.updated_at < now() - ${age}::text::interval', ''],
      ['young events go', 'where e.recorded_at < now() - ${age}::text::interval and', 'where'],
      ['a timeline of another tenant keeps them', 'on t.tenant_id = e.tenant_id and t.order_id', 'on t.order_id'],
      ['a page has no end', '\n         limit ${page})', ')'],
    ],
  },
];
