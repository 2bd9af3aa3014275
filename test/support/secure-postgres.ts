import postgres from 'postgres';
import { startStack } from '../../stack/index.ts';
import type { Certificate } from './certificates.ts';

export interface SecurePostgres {
  /** As the superuser, from any address; only over TLS. */
  readonly url: string;
  /** The same for `order_service`, who needs a client certificate that bears this name besides the password. */
  readonly mutualUrl: string;
  stop(): Promise<void>;
}

/** A real Postgres that refuses whoever does not speak TLS. */
export async function startSecurePostgres(
  dir: string,
  authority: Certificate,
  { cert, key }: Certificate,
): Promise<SecurePostgres> {
  const env = { ...process.env, DATABASE_URL: '', STACK_MODE: 'native' };
  const stack = await startStack({ dir, servers: ['postgres'], persist: false, env });
  const { databaseUrl } = stack.endpoints;
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  try {
    await write(sql, 'server.crt', cert);
    await write(sql, 'server.key', key);
    await write(sql, 'root.crt', authority.cert);
    await write(
      sql,
      'pg_hba.conf',
      'hostssl all order_service 127.0.0.1/32 scram-sha-256 clientcert=verify-full\nhostssl all all 127.0.0.1/32 scram-sha-256\n',
    );
    await sql.unsafe("create role order_service superuser login password 'secret'");
    await sql.unsafe("alter system set ssl_ca_file = 'root.crt'");
    await sql.unsafe('alter system set ssl = on');
    await sql`select pg_reload_conf()`;
  } finally {
    await sql.end({ timeout: 5 });
  }
  const mutual = new URL(databaseUrl);
  Object.assign(mutual, { username: 'order_service', password: 'secret' });
  return { url: databaseUrl, mutualUrl: mutual.href, stop: () => stack.stop() };
}

/** By the server itself: its directory belongs to a user of its own, who alone may read the key. */
async function write(sql: postgres.Sql, file: string, text: string): Promise<void> {
  const rows = text.split(/\r?\n/).map((line) => `'${line}'`);
  await sql.unsafe(`copy (select unnest(array[${rows.join()}])) to program 'umask 077; cat > ${file}'`);
}
