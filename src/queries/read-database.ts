import { type AnyColumn, fillPlaceholders, type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';

export type Value = string | number;

interface Client {
  unsafe<Rows extends object[]>(text: string, values: Value[], options: { prepare: boolean }): Promise<Rows>;
}

/** How a query reaches Postgres. `name` is the call's name in metrics; the client differs from call to call. */
export interface ReadDatabase {
  call<T>(name: string, run: (client: Client) => Promise<T>): Promise<T>;
}

/**
 * A statement whose text is built once and which the driver prepares on each connection. A client is replaced when a
 * call passes its deadline: what drizzle's own `.prepare()` binds to one client would go stale, the text does not.
 */
export function statement<Row extends object>(name: string, query: SQL) {
  const { sql: text, params } = new PgDialect().sqlToQuery(query);
  return (db: ReadDatabase, args: Readonly<Record<string, Value | undefined>>): Promise<Row[]> => {
    const values = fillPlaceholders(params, { ...args }).map(toValue);
    return db.call(name, (client) => client.unsafe<Row[]>(text, values, { prepare: true }));
  };
}

/** ISO 8601 in UTC with milliseconds, whatever the session's time zone or the driver's parsers. */
export function iso(column: AnyColumn): SQL {
  return sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

function toValue(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`a query takes texts and numbers, not ${typeof value}`);
}
