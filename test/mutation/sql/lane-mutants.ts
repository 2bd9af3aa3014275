import type { Place } from './sql-mutant.ts';

const leases = ['outbox-lease', 'lock-order'].map((name) => `test/adapters/out/postgres/${name}.int.test.ts`);
const lanes = ['postgres/outbox-store', 'relay/stopped-lanes', 'postgres/order-sweep'].map(
  (name) => `test/adapters/out/${name}.int.test.ts`,
);
const store = { file: 'src/adapters/out/postgres/outbox-store.ts' };

/** How messages leave. */
export const lanePlaces: readonly Place[] = [
  {
    in: { function: 'lease_shards' },
    first: leases,
    changes: [
      ['a lease is over when it begins', 'clock_timestamp() + ttl', 'clock_timestamp()'],
      ['a relay lives as long as its first lease', 'do update set until = excluded.until', 'do nothing'],
      [
        'relays that died are kept for ever',
        `delete from outbox_relays r where r.destination = dest and`,
        'delete from outbox_relays r where false and',
      ],
      [
        'relays of the other destination are deleted',
        'r where r.destination = dest and r.until <',
        'r where r.until <',
      ],
      ['relays that died count', ' and r.until > clock_timestamp();', ';'],
      [
        'relays of the other destination count',
        'from outbox_relays r where r.destination = dest and r.until > ',
        'from outbox_relays r where r.until > ',
      ],
      ['some shards belong to nobody', 'ceil(64.0', 'floor(64.0'],
      ['shards of others are renewed', ' and m.owner = me and', ' and'],
      ['a relay never gives shards up', 'order by m.shard limit share', 'order by m.shard'],
      ['the surplus is kept until its lease ends', 'set owner = null, until = null', 'set owner = owner'],
      ['all shards are given up at each renewal', ' and s.owner = me and s.until <> expires;', ' and s.owner = me;'],
      [
        'shards of relays that died stay theirs',
        '(f.owner is null or f.until <= clock_timestamp())',
        'f.owner is null',
      ],
      [
        'shards that are free stay free',
        '(f.owner is null or f.until <= clock_timestamp())',
        'f.until <= clock_timestamp()',
      ],
      ['shards of the living are taken', 'and (f.owner is null or f.until <= clock_timestamp())', ''],
      ['more than the share is taken', 'limit share - held', 'limit share + 1'],
      ['a relay waits for one that takes shards', ' for update skip locked', ' for update'],
      ['two relays take the same shard', ' for update skip locked', ''],
      [
        'shards of the other destination are counted',
        'from outbox_shards s where s.destination = dest and s.owner = me and s.until = expires',
        'from outbox_shards s where s.owner = me',
      ],
    ],
    equivalent: [
      [
        'a shard whose lease is over is renewed',
        ' and m.owner = me and m.until > clock_timestamp()',
        ' and m.owner = me',
        'nobody took it: else it had another owner; without the renewal it is free and taken again below',
      ],
    ],
  },
  {
    in: { file: 'drizzle/0002_lease_shards.sql' },
    first: leases,
    changes: [['a shard is missing', 'generate_series(0, 63)', 'generate_series(0, 62)']],
  },
  {
    in: store,
    first: [...lanes, ...leases],
    changes: [
      [
        'all relays give their shards back',
        'until = null where destination = ${destination} and owner = ${owner}',
        'until = null where destination = ${destination}',
      ],
      ['a relay that went counts', 'where destination = ${destination} and owner = ${owner})', 'where false)'],
      [
        'shards of the other destination are given back',
        'until = null where destination = ${destination} and owner',
        'until = null where owner',
      ],
      ['rows of others are claimed', 'where s.owner = ${owner} and s.until > now()', 'where s.until > now()'],
      ['rows are claimed after the lease', 'where s.owner = ${owner} and s.until > now()', 'where s.owner = ${owner}'],
      ['what is parked is claimed', '(l.parked or l.until > now())', 'l.until > now()'],
      ['what pauses is claimed', '(l.parked or l.until > now())', 'l.parked'],
      ['a lane that stopped once stops for ever', ' and (l.parked or l.until > now()))', ')'],
      [
        'a stop is one of both destinations',
        'where l.destination = o.destination and l.tenant_id',
        'where l.tenant_id',
      ],
      ['a stop is one of all tenants', ' and l.tenant_id = o.tenant_id\n', '\n'],
      [
        'a stop is one of the whole tenant',
        '                and l.aggregate = o.aggregate and (l.parked',
        ' and (l.parked',
      ],
      ['a lane leaves backwards', 'order by o.id limit ${perShard}', 'order by o.id desc limit ${perShard}'],
      ['a busy shard takes the whole claim', 'order by o.id limit ${perShard}', 'order by o.id'],
      ['the newest leave first', 'order by p.id limit ${limit}', 'order by p.id desc limit ${limit}'],
      ['a claim has no limit', 'order by p.id limit ${limit}', 'order by p.id'],
      ['claimed rows come in any order', 'order by c.id`', 'order by c.id desc`'],
      ['publishedAt changes at each try', 'coalesce(o.published_at, clock_timestamp())', 'clock_timestamp()'],
      ['facts are looked up with their order', "on c.destination = 'temporal' and r.tenant_id", 'on r.tenant_id'],
      ['the order of another tenant is shown', 'r.tenant_id = c.tenant_id and r.order_id', 'r.order_id'],
      [
        'a row that was sent stops its lane still',
        'where l.tenant_id = done.tenant_id and l.outbox_id = done.id)',
        'where false)',
      ],
      [
        'success starts every lane anew',
        'where l.tenant_id = done.tenant_id and l.outbox_id = done.id)',
        'where l.tenant_id = done.tenant_id)',
      ],
      ['a settled row is settled again', 'o.id = done.id and o.settled_at is null`', 'o.id = done.id`'],
      [
        'where it went is forgotten',
        'partition = done.partition, "offset" = done."offset"',
        'partition = done.partition',
      ],
      ['a failed row is tried again at once', "1, now() + interval '1 second'", '1, now()'],
      ['a lane that stops anew keeps its row', 'outbox_id = excluded.outbox_id, ', ''],
      ['a lane is not parked after a failure', 'parked = excluded.parked, ', ''],
      ['a lane keeps its first error', 'error = excluded.error, ', ''],
      ['the pause does not grow', 'attempts = l.attempts + 1', 'attempts = l.attempts'],
      ['lanes come back together', '(0.75 + random() / 2)', '1'],
      [
        'pauses are counted as parked',
        'where l.destination = d.destination and l.parked)',
        'where l.destination = d.destination)',
      ],
      ['parked lanes of both are counted', 'where l.destination = d.destination and l.parked)', 'where l.parked)'],
      [
        'what left is pending',
        'on o.destination = d.destination and o.settled_at is null',
        'on o.destination = d.destination',
      ],
      ['the youngest gives the age', 'min(o.created_at)', 'max(o.created_at)'],
      ['all orders are stuck', ' where stuck_since is not null group', ' group'],
      ['what is pending is swept', ' and settled_at is not null limit', ' limit'],
      ['what is young is swept', 'created_at < now()', 'created_at > now()'],
    ],
    equivalent: [
      [
        'a row settled meanwhile is claimed',
        'o.id = due.id and o.settled_at is null',
        'o.id = due.id',
        'only the owner of its shard settles it, and it claims and settles in turn; a lost lease is excluded by the time left',
      ],
    ],
  },
  {
    in: { file: 'src/adapters/out/postgres/order-sweep.ts' },
    first: lanes,
    changes: [
      ['an order is nudged at each sweep', 'set due_at = now() from', 'set due_at = due_at from'],
      [
        'an order is nudged before its time',
        'due_at < now() - ${`${afterSeconds} seconds`}::text::interval',
        'due_at < now()',
      ],
      ['two sweepers nudge the same order', ' for update skip locked', ''],
      [
        'the same order of another tenant is nudged',
        'where o.tenant_id = s.tenant_id and o.order_id = s.order_id\n',
        'where o.order_id = s.order_id\n',
      ],
      ['a nudge without a look', ", 'look', true", ''],
      ['a nudge says no version', "'version', version, ", ''],
      [
        'a nudge goes to another lane',
        "select tenant_id, 'temporal', order_id, version",
        "select tenant_id, 'temporal', tenant_id, version",
      ],
      ['what was sent holds a nudge back', ' and p.settled_at is null\n', '\n'],
      [
        'a message of another tenant holds a nudge back',
        'and p.tenant_id = s.tenant_id and p.aggregate',
        'and p.aggregate',
      ],
      ['a message of another order holds a nudge back', ' and p.aggregate = s.order_id)', ')'],
      ['a fact holds a nudge back', "where p.destination = 'temporal' and p.settled_at", 'where p.settled_at'],
      ['the newest are nudged first', 'order by due_at limit 500', 'order by due_at desc limit 500'],
    ],
  },
];
