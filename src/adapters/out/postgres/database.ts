import { setTimeout as delay } from 'node:timers/promises';
import { StoreUnavailable } from '../../../usecases/ports.ts';
import { type Connection, openConnection, type Sql } from './connection.ts';
import { createPool } from './connection-pool.ts';
import { watchLost } from './lost-backends.ts';
import { carriesPrepared, directSession, pooledSession, type Session } from './sessions.ts';
import { codeOf, isVague, messageOf, refusesSettings, verdictOf } from './sqlstates.ts';

export type { Sql } from './connection.ts';

export interface DatabaseOptions {
  readonly url: string;
  readonly applicationName: string;
  /** Backends of this process, whatever happens to single ones. */
  readonly maxConnections?: number;
  readonly ssl?: object | boolean;
  /** Milliseconds for one try. The server gives up a little before, on a lock well before; then the client cancels. */
  readonly attemptMs?: number;
  /** Milliseconds for a call with all its tries; then StoreUnavailable. */
  readonly deadlineMs?: number;
  /** The server takes no settings at the start of a session; `reason` is what it said. */
  readonly onPooled?: (reason: string) => void;
  readonly onCall?: (call: string, result: 'ok' | 'retried' | 'unavailable' | 'error') => void;
}

export interface Database {
  /**
   * Runs one statement, which must be idempotent: a lost answer is answered by sending it again. `run` gives the
   * statement's result as it is, so that a torn one is noticed here.
   * Settles within its deadline: resolves, throws the statement's own error, or throws StoreUnavailable.
   */
  call<T>(name: string, run: (sql: Sql) => Promise<T>, deadlineMs?: number): Promise<T>;
  close(): Promise<void>;
}

/** At most, after a cancel request: for the server to say that it gave up, before the connection is torn down. */
const maxGraceMs = 1_000;

export function openDatabase(options: DatabaseOptions): Database {
  const { attemptMs = 5_000, deadlineMs: usualDeadlineMs = 15_000, maxConnections = 10 } = options;
  const { url, ssl, applicationName, onCall = () => undefined, onPooled = () => undefined } = options;
  let session: Session = directSession(attemptMs);
  const open = (prepare = session.prepare) =>
    openConnection({
      url,
      prepare,
      pooled: session.pooled,
      settings: { application_name: applicationName, ...session.settings },
      ssl,
    });
  const pool = createPool({ maxConnections, open });
  let closed = false;

  const attempt = async <T>(name: string, run: (sql: Sql) => Promise<T>, until: number): Promise<T> => {
    const connection = await pool.take(name, until - Date.now());
    if (connection === undefined)
      throw Object.assign(new Error(`all ${maxConnections} connections are taken`), { code: 'CONNECTION_AWAITED' });
    try {
      const answer = await withDeadline(connection, run(connection.sql).then(refuseTorn), patience(attemptMs, until));
      pool.giveBack(connection);
      return answer;
    } catch (error) {
      if (/^(55P03|57014|ATTEMPT_TIMEOUT)$/.test(codeOf(error))) pool.inTrouble(name);
      if (verdictOf(error) === 'reconnect') pool.discard(connection);
      else pool.giveBack(connection);
      if (!session.pooled && refusesSettings(error)) {
        session = pooledSession;
        onPooled(messageOf(error));
        session = { ...pooledSession, prepare: await carriesPrepared(open) };
      }
      throw error;
    }
  };

  const call: Database['call'] = async (name, run, deadlineMs = usualDeadlineMs) => {
    const until = Date.now() + deadlineMs;
    let fault: unknown;
    for (let tries = 1; ; tries += 1) {
      try {
        const result = await attempt(name, run, until);
        onCall(name, tries === 1 ? 'ok' : 'retried');
        return result;
      } catch (cause) {
        if (verdictOf(cause) === 'fails') {
          onCall(name, 'error');
          throw cause;
        }
        if (fault === undefined || !(isVague(cause) || isGivenUp(cause))) fault = cause;
        const pause = Math.min(20 * 2 ** tries, 500);
        if (closed || Date.now() + pause >= until) {
          onCall(name, 'unavailable');
          const reason = `Postgres did not answer within ${deadlineMs} ms; send it again later (${reasonOf(fault)})`;
          throw new StoreUnavailable(`${name}: ${reason}`, { cause: fault });
        }
        await delay(pause);
      }
    }
  };
  const watch = watchLost(pool, call);

  return {
    call,
    async close() {
      closed = true;
      clearInterval(watch);
      await pool.close();
    },
  };
}

/** By the server's deadline or at our own request: what a try before it met says more. */
const isGivenUp = (error: unknown): boolean => codeOf(error) === '57014';

const reasonOf = (error: unknown): string => `${codeOf(error)} ${messageOf(error)}`.trim();

interface Patience {
  /** For the answer. */
  readonly ms: number;
  /** Then, for what the server says of the cancel request. */
  readonly graceMs: number;
}

/** Both lie within the call's deadline, and leave time for another try where the call has it. */
function patience(attemptMs: number, until: number): Patience {
  const left = Math.max(2, until - Date.now());
  const ms = Math.min(attemptMs, Math.max(left / 2, left - maxGraceMs));
  return { ms, graceMs: Math.min(maxGraceMs, attemptMs / 2, left - ms) };
}

/** The server has deadlines of its own and comes first; this one is for a call with less time, and for a server that hangs. */
async function withDeadline<T>(connection: Connection, query: Promise<T>, { ms, graceMs }: Patience): Promise<T> {
  query.catch(() => undefined); // an abandoned try may still reject, with nobody waiting
  const timers: NodeJS.Timeout[] = [];
  const timeout = new Promise<never>((_, reject) => {
    const giveUp = () =>
      reject(Object.assign(new Error(`no answer from Postgres in ${ms} ms`), { code: 'ATTEMPT_TIMEOUT' }));
    const cancel = () => {
      connection.cancel();
      timers.push(setTimeout(giveUp, graceMs));
    };
    timers.push(setTimeout(cancel, ms));
  });
  try {
    return await Promise.race([query, timeout]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/**
 * When a result ends half-way, with an error or with its connection, postgres.js goes on counting rows where it stopped:
 * the next result on that connection begins with as many holes (porsager/postgres issue 1181, in 3.4.9 too). Such an
 * answer counts as lost; its rows would be taken for others by their place.
 */
function refuseTorn<T>(answer: T): T {
  if (!Array.isArray(answer) || answer.length === 0 || Object.hasOwn(answer, 0)) return answer;
  throw Object.assign(new Error('the result began with rows that are not there'), { code: 'CONNECTION_TORN' });
}
