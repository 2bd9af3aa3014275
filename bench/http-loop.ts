import { once } from 'node:events';
import { connect } from 'node:net';

export interface LoopOptions {
  readonly url: string;
  /** Paths that are asked in turn. */
  readonly paths: readonly string[];
  readonly connections: number;
  readonly requests: number;
  /** Sent with each request, as by every client of the service's own. */
  readonly token?: string;
}

export interface Looped {
  readonly seconds: number;
  readonly latenciesMs: readonly number[];
}

/** GETs over kept connections, each with one request at a time. Refuses any answer but 200. */
export async function httpLoop({ url, paths, connections, requests, token }: LoopOptions): Promise<Looped> {
  const open = await Promise.all(Array.from({ length: connections }, () => connectTo(url, token)));
  const latenciesMs: number[] = [];
  let next = 0;
  const take = () => (next < requests ? (paths[next++ % paths.length] ?? '/') : undefined);
  const began = performance.now();
  await Promise.all(
    open.map(async ({ ask }) => {
      for (let path = take(); path !== undefined; path = take()) latenciesMs.push(await ask(path));
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const { close } of open) close();
  return { seconds, latenciesMs };
}

export interface Connection {
  /** Milliseconds from the request to the last byte of its answer. One at a time. */
  ask(path: string): Promise<number>;
  close(): void;
}

const deadlineMs = 10_000;

/** With as little client as can be, for it shares the machine with what it measures. */
export async function connectTo(url: string, token?: string): Promise<Connection> {
  const { hostname, port } = new URL(url);
  const authorization = token === undefined ? '' : `authorization: Bearer ${token}\r\n`;
  const head = `HTTP/1.1\r\nhost: ${hostname}\r\naccept: application/json\r\n${authorization}\r\n`;
  const socket = connect(Number(port), hostname);
  socket.setNoDelay(true).setTimeout(deadlineMs, () => socket.destroy(new Error(`no answer in ${deadlineMs} ms`)));
  await once(socket, 'connect');
  let received: Buffer = Buffer.alloc(0);
  let answer = Promise.withResolvers<void>();
  socket.on('error', (error) => answer.reject(error));
  socket.on('data', (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const length = answerLength(received);
    if (length === undefined || received.length < length) return;
    if (!received.subarray(0, 12).equals(ok)) {
      socket.destroy(new Error(`answered ${received.subarray(0, 400).toString('utf8')}`));
      return;
    }
    received = received.subarray(length);
    answer.resolve();
  });
  return {
    async ask(path) {
      answer = Promise.withResolvers();
      const began = performance.now();
      socket.write(`GET ${path} ${head}`);
      await answer.promise;
      return performance.now() - began;
    },
    close: () => void socket.end(),
  };
}

const ok = Buffer.from('HTTP/1.1 200');

/** Bytes of the whole answer, once its head is there. */
export function answerLength(received: Buffer): number | undefined {
  const head = received.indexOf('\r\n\r\n');
  if (head === -1) return undefined;
  const length = /content-length: (\d+)/i.exec(received.subarray(0, head).toString('latin1'))?.[1];
  if (length === undefined) throw new Error('the answer has no content-length; the loop reads no chunked answers');
  return head + 4 + Number(length);
}
