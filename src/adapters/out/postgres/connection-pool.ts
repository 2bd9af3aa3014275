import { setTimeout as delay } from 'node:timers/promises';
import type { Backend, Connection } from './connection.ts';

export interface PoolOptions {
  readonly maxConnections: number;
  readonly open: () => Connection;
}

export interface Pool {
  /** A connection that nobody else uses; undefined when none was to be had in time. */
  take(call: string, withinMs: number): Promise<Connection | undefined>;
  giveBack(connection: Connection): void;
  /** Ends a connection that is no good. It counts until the server has closed it. */
  discard(connection: Connection): void;
  /** A call of this name waited in vain, for a lock say: for a while such calls leave room for the others. */
  inTrouble(call: string): void;
  /** Backends that outlived their connections; as many connections fewer are opened. */
  readonly lost: Map<number, Backend>;
  /** After some of `lost` are gone: somebody who waits may have a connection now. */
  refill(): void;
  close(): Promise<void>;
}

interface Waiting {
  readonly call: string;
  readonly give: (connection: Connection | undefined) => void;
}

const troubleMs = 5_000;
const goodbyeMs = 2_000;
/** How long calls that are under way at the end may take. */
const drainMs = 5_000;

/** Never more than `maxConnections` backends of this process, whatever becomes of single ones. */
export function createPool({ maxConnections, open }: PoolOptions): Pool {
  const idle: Connection[] = [];
  const busy = new Map<Connection, string>();
  const ending = new Set<Connection>();
  const lost = new Map<number, Backend>();
  const troubles = new Map<string, number>();
  let waiting: Waiting[] = [];
  let closing = false;

  const troubled = (call: string): boolean => (troubles.get(call) ?? 0) > Date.now();
  const shareOfTroubled = Math.max(1, Math.floor(maxConnections / 2));
  const mayGo = (call: string): boolean =>
    !troubled(call) || [...busy.values()].filter(troubled).length < shareOfTroubled;
  // One of them is for the time when all others are lost: who else would find out that they are back?
  const forWork = maxConnections < 4 ? maxConnections : maxConnections - 1;
  const room = (): boolean => {
    const used = idle.length + busy.size + ending.size;
    return used === 0 || used < forWork - lost.size;
  };

  const next = (call: string): Connection | undefined => {
    if (closing || !mayGo(call)) return undefined;
    const at = idle.findLastIndex((connection) => connection.isOpen());
    const [found] = idle.splice(at, idle.length === 0 ? 0 : 1);
    const connection = found ?? (room() ? open() : undefined);
    if (connection !== undefined) busy.set(connection, call);
    return connection;
  };

  const refill = () => {
    while (waiting.length > 0 && (idle.length > 0 || room())) {
      // Those whose calls go through, first.
      const first = waiting.findIndex(({ call }) => !troubled(call));
      const one = waiting[first >= 0 ? first : waiting.findIndex(({ call }) => mayGo(call))];
      const connection = one && next(one.call);
      if (one === undefined || connection === undefined) return;
      waiting = waiting.filter((other) => other !== one);
      one.give(connection);
    }
  };

  const discard = (connection: Connection) => {
    busy.delete(connection);
    ending.add(connection);
    connection.end(goodbyeMs).then((closed) => {
      ending.delete(connection);
      const backend = connection.backend();
      if (!closed && backend !== undefined) lost.set(backend.pid, backend);
      refill();
    });
  };

  return {
    lost,
    refill,
    discard,
    inTrouble: (call) => void troubles.set(call, Date.now() + troubleMs),
    take(call, withinMs) {
      const connection = next(call);
      if (connection !== undefined || closing) return Promise.resolve(connection);
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting = waiting.filter((other) => other !== one);
          resolve(undefined);
        }, withinMs);
        const one: Waiting = {
          call,
          give(given) {
            clearTimeout(timer);
            resolve(given);
          },
        };
        waiting.push(one);
      });
    },
    giveBack(connection) {
      if (closing) return discard(connection);
      busy.delete(connection);
      idle.push(connection);
      if (waiting.length > 0) refill();
    },
    async close() {
      closing = true;
      for (const { give } of waiting.splice(0)) give(undefined);
      for (const connection of idle.splice(0)) discard(connection);
      const until = Date.now() + drainMs;
      while (busy.size > 0 && Date.now() < until) await delay(10);
      for (const connection of busy.keys()) discard(connection);
      while (ending.size > 0) await delay(5);
    },
  };
}
