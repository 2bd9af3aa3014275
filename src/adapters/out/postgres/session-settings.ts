/**
 * What the statements rely on, sent with the start of each session: it costs nothing there, and stands above whatever
 * ALTER ROLE and ALTER DATABASE say. default_transaction_read_only is not among them: who sets it means it.
 */
export function sessionSettings({ attemptMs }: { attemptMs: number }): Readonly<Record<string, string>> {
  return { ...readAlike, ...durable, ...planned, ...forsaken, ...deadlines(attemptMs) };
}

/** The part that a pooler in transaction mode takes, because Postgres reports these and the pooler keeps them. */
export const pooledSettings: Readonly<Record<string, string>> = {
  TimeZone: 'UTC',
  DateStyle: 'ISO, MDY',
  standard_conforming_strings: 'on',
};

const readAlike = {
  ...pooledSettings,
  search_path: 'public',
  IntervalStyle: 'postgres',
  bytea_output: 'hex',
  extra_float_digits: '1',
  xmloption: 'content',
  row_security: 'on',
  default_transaction_isolation: 'read committed',
  default_transaction_deferrable: 'off',
};

/** What is answered as done survives a crash of the server. */
const durable = { synchronous_commit: 'on' };

/**
 * Every statement finds its rows by key. The planner takes a JSON recordset for 100 rows and would rather read a whole
 * table to join it: 7 ms instead of under 1 for a batch of quotes at 20,000 orders, and growing with them.
 */
const planned = {
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  enable_nestloop: 'on',
  enable_indexscan: 'on',
  enable_indexonlyscan: 'on',
  enable_bitmapscan: 'on',
  enable_seqscan: 'on',
  enable_sort: 'on',
  random_page_cost: '1.1',
  plan_cache_mode: 'auto',
  jit: 'off',
};

/** A client that is gone, or behind a link that swallows everything, leaves no backend behind it for long. */
const forsaken = {
  client_connection_check_interval: '1s',
  tcp_keepalives_idle: '15',
  tcp_keepalives_interval: '5',
  tcp_keepalives_count: '3',
  tcp_user_timeout: '30s',
  idle_in_transaction_session_timeout: '10s',
  idle_session_timeout: '0',
};

/** The server gives up before the client does, and on a lock well before that. 0 is no deadline. */
const deadlines = (attemptMs: number) => ({
  statement_timeout: `${Math.round(attemptMs * 0.9)}ms`,
  lock_timeout: `${Math.round(attemptMs * 0.4)}ms`,
});

/** A migration takes as long as it takes. */
export const migrationSettings: Readonly<Record<string, string>> = {
  ...sessionSettings({ attemptMs: 0 }),
  application_name: 'order-service-migrate',
};
