/** What ALTER DATABASE … SET or ALTER ROLE … SET may say, each of which would change what a statement means or whether it ends. */
export const hostileDefaults: readonly string[] = [
  "datestyle = 'SQL, DMY'",
  "intervalstyle = 'sql_standard'",
  "timezone = 'Asia/Kathmandu'",
  "search_path = 'odd', 'pg_catalog'",
  "client_encoding = 'LATIN1'",
  "bytea_output = 'escape'",
  'extra_float_digits = -15',
  'standard_conforming_strings = off',
  "backslash_quote = 'on'",
  'array_nulls = off',
  'transform_null_equals = on',
  "xmloption = 'document'",
  "default_transaction_isolation = 'serializable'",
  'default_transaction_deferrable = on',
  'synchronous_commit = off',
  'row_security = off',
  "session_replication_role = 'replica'",
  "statement_timeout = '1ms'",
  "lock_timeout = '1ms'",
  "idle_in_transaction_session_timeout = '1ms'",
  "idle_session_timeout = '1s'",
  'jit = on',
  'jit_above_cost = 0',
  'jit_inline_above_cost = 0',
  "plan_cache_mode = 'force_generic_plan'",
  'enable_indexscan = off',
  'enable_bitmapscan = off',
  'enable_nestloop = off',
  'random_page_cost = 1000',
  "lc_numeric = 'C'",
  "lc_time = 'C'",
  "plpgsql.extra_errors = 'too_many_rows'",
  "plpgsql.variable_conflict = 'use_column'",
];

/** A schema in front whose tables and functions are not ours. */
export const decoys = `
  create schema odd;
  create table odd.orders (like public.orders); create table odd.outbox (like public.outbox);
  create table odd.inbox (like public.inbox); create table odd.quotes (like public.quotes);
  create table odd.tracking_timelines (like public.tracking_timelines);
  create function odd.write_inbox(json) returns void language sql as 'select null';
  create function odd.write_decisions(inbox json, callbacks json, quotes json, created json, moved json, lines json,
    steps json, messages json, unparked json, audit json) returns void language sql as 'select null';`;
