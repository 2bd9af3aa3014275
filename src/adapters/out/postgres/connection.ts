import { connect as connectSocket, type Socket } from 'node:net';
import postgres from 'postgres';

export type Sql = postgres.Sql;

export interface ConnectionOptions {
  readonly url: string;
  readonly ssl?: object | boolean;
  readonly settings: Readonly<Record<string, string>>;
  /** Of a pooler: no setting is its own, and the backend it names is none. */
  readonly pooled: boolean;
  /** False behind a pooler that does not carry prepared statements from session to session. */
  readonly prepare: boolean;
}

/** One connection; opened by its first statement, and again by the next one when the server has closed it. */
export interface Connection {
  readonly sql: Sql;
  isOpen(): boolean;
  /** Its backend, once a statement was sent to it, and how long it may have been there. */
  backend(): Backend | undefined;
  /** Asks the server to give up the statement at hand. */
  cancel(): void;
  /** Says goodbye. True once the server has closed it; false when it did not within a while, and it was torn down here. */
  end(withinMs: number): Promise<boolean>;
}

export interface Backend {
  readonly pid: number;
  readonly openedAt: number;
}

/**
 * A client of postgres.js for one connection: its own pool would send a statement after one that hangs, and cannot let
 * one connection go. backoff: the default waits up to 20 s; fetch_types: its start-up query can end the process.
 */
export function openConnection({ url, ssl, settings, pooled, prepare }: ConnectionOptions): Connection {
  let socket: Socket | undefined;
  let openedAt = 0;
  let latest: object | undefined;
  let places = 0;
  // The types of postgres.js do not know `socket`, which opens the connection.
  const options: postgres.Options<Record<string, never>> & { socket(where: SocketPlace): Socket } = {
    max: 1,
    prepare,
    backoff: () => 0.05,
    fetch_types: false,
    connect_timeout: 5,
    onnotice: () => undefined,
    connection: settings,
    ssl,
    socket(where) {
      const opened = openSocket(where, places);
      places += 1;
      // A second socket beside an open one carries a cancel request and nothing else.
      if (socket?.destroyed ?? true) [socket, openedAt] = [opened, Date.now()];
      return opened;
    },
  };
  const client = postgres(url, options);
  return {
    sql: watched(client, (query) => {
      latest = query;
    }),
    isOpen: () => socket !== undefined && !socket.destroyed,
    backend() {
      const pid = pooled ? undefined : pidOf(latest);
      return pid === undefined ? undefined : { pid, openedAt };
    },
    cancel() {
      // postgres.js 3.4.9: the query's own `cancel` drops the promise of the request, whose failure ends the process.
      const canceller: unknown = latest && Reflect.get(latest, 'canceller');
      if (typeof canceller !== 'function') return;
      Promise.resolve(canceller(latest)).catch(() => undefined);
    },
    async end(withinMs) {
      client.end({ timeout: 0 }).catch(() => undefined);
      return socket === undefined || (await closed(socket, withinMs));
    },
  };
}

interface SocketPlace {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path?: string;
}

/** Where the address names several hosts, one after the other is tried. */
function openSocket({ host: hosts, port: ports, path }: SocketPlace, turn: number): Socket {
  if (path) return connectSocket(path);
  const host = hosts[turn % hosts.length] ?? 'localhost';
  const port = ports[turn % ports.length] ?? 5432;
  // By the name that postgres.js finds here the server's certificate is verified.
  return Object.assign(connectSocket({ host, port, noDelay: true }), { host, port });
}

/** The server closes its side when its backend is gone. */
function closed(socket: Socket, withinMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    if (socket.destroyed) return resolve(true);
    const timer = setTimeout(() => {
      resolve(false);
      socket.destroy();
    }, withinMs);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve(true);
    });
    socket.on('error', () => undefined);
    socket.resume();
  });
}

/** The client, which shows each query as it is made. */
function watched(client: Sql, onQuery: (query: object) => void): Sql {
  const seen = (query: unknown): unknown => {
    if (typeof query === 'object' && query !== null && 'cancel' in query) onQuery(query);
    return query;
  };
  const unsafe = new Proxy(client.unsafe, { apply: (target, self, args) => seen(Reflect.apply(target, self, args)) });
  return new Proxy(client, {
    apply: (target, self, args) => seen(Reflect.apply(target, self, args)),
    get: (target, name) => (name === 'unsafe' ? unsafe : Reflect.get(target, name)),
  });
}

function pidOf(query: object | undefined): number | undefined {
  const state: unknown = query === undefined ? undefined : Reflect.get(query, 'state');
  const pid: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'pid') : undefined;
  return typeof pid === 'number' ? pid : undefined;
}
