/**
 * What an error of Postgres, of the socket or of the driver says of the call that met it:
 * - `fails`: the statement itself is wrong; sending it again would not help
 * - `again`: nothing was done, and the session is good; send it again
 * - `reconnect`: this session or this server is no good, or its answer is lost; send it again on a new connection
 */
export type Verdict = 'fails' | 'again' | 'reconnect';

interface Rule {
  readonly codes: RegExp;
  readonly verdict: Verdict;
  readonly because: string;
}

/** The first rule that fits decides. The test names an error for each. */
export const rules: readonly Rule[] = [
  { codes: /^40001$|^40P01$/, verdict: 'again', because: 'others were in the way; the statement was undone' },
  { codes: /^55P03$/, verdict: 'again', because: 'the lock was not had in time (lock_timeout)' },
  { codes: /^57014$/, verdict: 'again', because: 'cancelled, by its deadline (statement_timeout) or by somebody' },
  { codes: /^08/, verdict: 'reconnect', because: 'the connection is broken' },
  {
    codes: /^25/,
    verdict: 'reconnect',
    because: 'read only (a standby, a failover), or in a transaction nobody began',
  },
  { codes: /^28/, verdict: 'reconnect', because: 'the server lets nobody in: a password that is being changed' },
  { codes: /^3D000$/, verdict: 'reconnect', because: 'the database is not there: being restored or renamed' },
  { codes: /^26000$|^34000$|^42P05$/, verdict: 'reconnect', because: 'the session lost what was prepared in it' },
  { codes: /^53/, verdict: 'reconnect', because: 'no connections, memory or disk left; it may come back' },
  { codes: /^57/, verdict: 'reconnect', because: 'the server shuts down, starts up or has ended the session' },
  { codes: /^58|^F0|^XX/, verdict: 'reconnect', because: 'the server cannot read or trust its own files' },
  {
    codes: /^(CONNECTION_|CONNECT_TIMEOUT|SASL_|ATTEMPT_TIMEOUT|ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|EADDR|ENOTFOUND|EAI_)/,
    verdict: 'reconnect',
    because: 'the driver or the socket lost the connection, or got none',
  },
  {
    codes: /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/,
    verdict: 'reconnect',
    because: 'the server does not show the certificate that is asked for',
  },
];

/** Postgres keeps its plan when a migration changed the row type; the next session has a new one. */
const stalePlan = /cached plan must not change result type/;

export function verdictOf(error: unknown): Verdict {
  const code = codeOf(error);
  const severity = textOf(error, 'severity');
  if (severity !== undefined && severity !== 'ERROR') return 'reconnect'; // FATAL: the session is gone
  if (isVague(error)) return 'reconnect';
  if (code === '0A000') return stalePlan.test(messageOf(error)) ? 'reconnect' : 'fails';
  return rules.find(({ codes }) => codes.test(code))?.verdict ?? 'fails';
}

export const codeOf = (error: unknown): string => textOf(error, 'code') ?? '';
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Says only that the time was over; 57014 is the driver's own where it has no severity: the statement was not sent yet. */
export const isVague = (error: unknown): boolean =>
  /^(ATTEMPT_TIMEOUT|CONNECTION_AWAITED)$/.test(codeOf(error)) ||
  (codeOf(error) === '57014' && textOf(error, 'severity') === undefined);

function textOf(error: unknown, name: 'code' | 'severity'): string | undefined {
  if (!(error instanceof Error) || !(name in error)) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}

/** A pooler that knows no such setting (08P01), or a server that is older than it. */
export function refusesSettings(error: unknown): boolean {
  const message = messageOf(error);
  return (
    /^(08P01|42704|22023)$/.test(codeOf(error)) &&
    /unsupported startup parameter|unrecognized configuration parameter|invalid value for parameter/.test(message)
  );
}
