import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Problem } from '../problem.ts';
import { addressGroup, type IsTrusted } from './client-address.ts';
import type { ConnectionLimits } from './connection-limits.ts';
import { tooSlow, writeProblem } from './unreadable.ts';

/** How long an answer on a connection that ends has to be taken, before its slot is freed whatever the client does. */
const lingerMs = 500;

interface Connection {
  readonly socket: Socket;
  readonly group: string;
  /** Requests whose answer has not left, and when each had its last header. */
  readonly open: Map<ServerResponse, { readonly request: IncomingMessage; readonly since: number }>;
  /** Since when the next request is awaited, and how long it may take. */
  idleSince: number;
  allowance: number;
  /** Bytes that were read when the last answer had left: with more, a request is on its way. */
  readBefore: number;
  ending: boolean;
}

/** Why a connection was ended: its client was late, it gave way to another at a limit, or there was no room for it. */
export type Ended = 'late' | 'gave_way' | 'turned_away' | 'unreadable' | 'pipelined';

export interface ConnectionEvents {
  /** How many connections there are now. */
  count?(connections: number): void;
  ended?(why: Ended): void;
}

export interface Connections {
  count(): number;
  /** Takes a request of the connection; false when it is to be dropped, because its connection ends. */
  take(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers what cannot be read, and frees the slot soon, also when the client neither reads nor closes. */
  refuse(socket: Socket, problem: Problem): void;
  /** Closes every connection on which nothing is asked or answered. */
  closeIdle(): void;
  stop(): void;
}

/**
 * Knows every connection of a server, ends what is late, and keeps room for others: at a limit the connection gives way
 * that has waited longest for its client, so that silent ones keep nobody out, not even at their own address. Node's own
 * limits end a late connection but leave its slot until the client closes, and start anew with each first byte.
 */
export function watchConnections(
  server: Server,
  { limits, isTrusted, events }: { limits: ConnectionLimits; isTrusted: IsTrusted; events: ConnectionEvents },
): Connections {
  const known = new Map<Socket, Connection>();
  // Each group in the order of its last answers: what has waited longest is found first.
  const groups = new Map<string, Set<Connection>>();

  const drop = (connection: Connection): void => {
    const members = groups.get(connection.group);
    if (known.delete(connection.socket)) events.count?.(known.size);
    if (members?.delete(connection) && members.size === 0) groups.delete(connection.group);
    connection.socket.destroy();
  };

  /** Closes the first that waits for its client; false when the service itself works for all of them. */
  const giveWay = (connections: Iterable<Connection> = []): boolean => {
    for (const connection of connections) {
      if (!waitsForClient(connection)) continue;
      events.ended?.('gave_way');
      drop(connection);
      return true;
    }
    return false;
  };

  server.on('connection', (socket) => {
    const group = addressGroup(socket.remoteAddress ?? '');
    const own = isTrusted(socket.remoteAddress ?? '') ? undefined : groups.get(group);
    const fits =
      own !== undefined && own.size >= limits.connectionsPerAddress
        ? giveWay(own)
        : known.size < limits.connections || giveWay(largest(groups)) || giveWay(known.values());
    if (!fits) {
      events.ended?.('turned_away');
      socket.destroy();
      return;
    }
    const connection: Connection = {
      socket,
      group,
      open: new Map(),
      idleSince: performance.now(),
      allowance: limits.headers,
      readBefore: 0,
      ending: false,
    };
    known.set(socket, connection);
    groups.set(group, (groups.get(group) ?? new Set()).add(connection));
    events.count?.(known.size);
    socket.once('close', () => drop(connection));
  });

  const end = (connection: Connection) => {
    connection.ending = true;
    setTimeout(() => drop(connection), lingerMs).unref();
  };

  const refuse = (socket: Socket, problem: Problem, why: Ended) => {
    const connection = known.get(socket);
    if (connection === undefined || !socket.writable) {
      socket.destroy();
      return;
    }
    if (connection.ending) return;
    events.ended?.(why);
    end(connection);
    // Behind answers that are being written, another one would be taken for a part of them.
    if ([...connection.open.keys()].some(({ headersSent }) => headersSent)) drop(connection);
    else writeProblem(socket, problem);
  };

  const sweep = setInterval(
    () => {
      const now = performance.now();
      for (const connection of known.values())
        if (isLate(connection, now, limits)) refuse(connection.socket, tooSlow(), 'late');
    },
    Math.max(20, Math.min(500, limits.headers / 4)),
  );
  sweep.unref();

  return {
    count: () => known.size,
    refuse: (socket, problem) => refuse(socket, problem, 'unreadable'),
    take(request, response) {
      const connection = known.get(request.socket);
      if (connection === undefined || connection.ending) return false;
      if (connection.open.size >= limits.pipelined) {
        events.ended?.('pipelined');
        drop(connection);
        return false;
      }
      connection.open.set(response, { request, since: performance.now() });
      response.once('close', () => {
        connection.open.delete(response);
        connection.idleSince = performance.now();
        connection.allowance = limits.keepAlive + limits.headers;
        connection.readBefore = connection.socket.bytesRead;
        const members = groups.get(connection.group);
        if (members?.delete(connection)) members.add(connection);
      });
      return true;
    },
    closeIdle() {
      for (const { socket, open, readBefore } of known.values())
        if (open.size === 0 && socket.bytesRead === readBefore) socket.destroy();
    },
    stop: () => clearInterval(sweep),
  };
}

function isLate({ open, idleSince, allowance }: Connection, now: number, limits: ConnectionLimits): boolean {
  if (open.size === 0) return now - idleSince > allowance;
  for (const { request, since } of open.values())
    if (now - since > (request.complete ? limits.exchange : limits.body)) return true;
  return false;
}

/** For the rest of a request, for a next one, or for an answer to be read. */
function waitsForClient({ open }: Connection): boolean {
  for (const [response, { request }] of open)
    if (request.complete && !response.writableEnded && !response.writableNeedDrain) return false;
  return true;
}

function largest(groups: ReadonlyMap<string, Set<Connection>>): Set<Connection> | undefined {
  let found: Set<Connection> | undefined;
  for (const members of groups.values()) if (found === undefined || members.size > found.size) found = members;
  return found;
}
