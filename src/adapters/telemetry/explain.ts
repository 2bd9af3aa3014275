import { withoutCredentials } from './credentials.ts';
import { innermostReason } from './innermost-reason.ts';

/** What mends a failure of a server that is there, or of the way to it: by what Postgres, Temporal, Kafka or OpenSSL says. */
const waysOut: readonly (readonly [RegExp, string])[] = [
  [/Failed to connect before the deadline/, 'compare TEMPORAL_ADDRESS and TEMPORAL_TLS* with the server'],
  [/search ?attribute/i, 'create the search attributes of this namespace: npm run search-attributes'],
  [/namespace .*not found|NAMESPACE_NOT_FOUND/i, 'create the namespace in Temporal, or set TEMPORAL_NAMESPACE'],
  [/database ".*" does not exist/, 'create the database, or name another one in DATABASE_URL'],
  [
    /(relation|column|function|type|schema) .*does not exist|\b(42P01|42883|42703)\b/,
    'bring the schema up to date: npm run migrate',
  ],
  [
    /password authentication failed|role ".*" does not exist|no password (was )?(supplied|provided)|SASL_SIGNATURE/i,
    'check the user and the password of DATABASE_URL',
  ],
  [/no encryption/, 'the server wants TLS: set DATABASE_TLS=true'],
  [
    /no pg_hba\.conf entry|requires a valid client certificate/,
    'the server lets this user or address in only otherwise: see its pg_hba.conf, and DATABASE_TLS_CERT_FILE',
  ],
  [
    /unsupported startup parameter|unrecognized configuration parameter/,
    'the server or the pooler in front of it refuses a setting of the session: let it through (PgBouncer: ignore_startup_parameters), or connect to Postgres itself',
  ],
  [
    /too many (clients|connections)|remaining connection slots/,
    'allow more connections in Postgres, or lower DATABASE_MAX_CONNECTIONS',
  ],
  [
    /does not host this topic|UNKNOWN_TOPIC_OR_PARTITION|topic .* (is not there|does not exist)/i,
    'create the topics: npm run topics -- apply, and compare KAFKA_TOPIC_PREFIX',
  ],
  [
    /replication.?factor/i,
    'the topics ask for more brokers than the cluster has: npm run topics -- apply --environment local, or more brokers',
  ],
  [
    /SASL|saslAuthenticate|authentication failed/i,
    'check KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD',
  ],
  [
    /certificate|altnames|UnknownIssuer|self-signed|unable to verify|NativeCertsNotFound/i,
    'check the authority and the name of the server in the *_TLS_* variables',
  ],
  [
    /wrong version number|before secure TLS|EPROTO|ssl3_|tlsv1|InvalidContentType|corrupt message|alert/i,
    'one side speaks TLS and the other does not: compare the *_TLS variables with the server',
  ],
  [
    /unauthenticated|permission denied|PERMISSION_DENIED|Request unauthorized/i,
    'check the credentials and what they may do',
  ],
];

/**
 * Why something failed, for logs, answers of readiness, stopped lanes and start failures: what was tried, the innermost
 * reason, and what mends it. One line, without credentials.
 */
export function explain(error: unknown): string {
  const reason = reasonOf(error);
  const wayOut = wayOutOf(reason);
  return wayOut === undefined || reason.includes(wayOut) ? reason : `${reason}; ${wayOut}`;
}

/** What was tried, and the innermost reason why it failed. */
export function reasonOf(error: unknown): string {
  const reason = innermostReason(error);
  const tried = error instanceof Error && error.cause !== undefined ? (error.message.split('\n')[0] ?? '') : '';
  const whole =
    tried === '' || reason.includes(tried) ? reason : tried.includes(reason) ? tried : `${tried}: ${reason}`;
  return withoutCredentials(whole);
}

const wayOutOf = (reason: string): string | undefined => waysOut.find(([look]) => look.test(reason))?.[1];
