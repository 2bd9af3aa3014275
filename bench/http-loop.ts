import { connect } from 'node:net';

export interface LoopOptions {
  readonly url: string;
  /** Paths that are asked in turn. */
  readonly paths: readonly string[];
  readonly connections: number;
  readonly requests: number;
}

export interface Looped {
  readonly seconds: number;
  readonly latenciesMs: readonly number[];
}

/** GETs over kept connections, each with one request at a time, with as little client as can be. Refuses any answer but 200. */
export async function httpLoop({ url, paths, connections, requests }: LoopOptions): Promise<Looped> {
  const { hostname, port } = new URL(url);
  const latenciesMs: number[] = [];
  let next = 0;
  const take = () => (next < requests ? (paths[next++ % paths.length] ?? '/') : undefined);
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, () => oneConnection({ hostname, port: Number(port) }, take, latenciesMs)),
  );
  return { seconds: (performance.now() - began) / 1000, latenciesMs };
}

const deadlineMs = 10_000;

function oneConnection(
  { hostname, port }: { hostname: string; port: number },
  take: () => string | undefined,
  latenciesMs: number[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, hostname);
    let received: Buffer = Buffer.alloc(0);
    let sentAt = 0;
    const send = () => {
      const path = take();
      if (path === undefined) return void socket.end(() => resolve());
      sentAt = performance.now();
      socket.write(`GET ${path} HTTP/1.1\r\nhost: ${hostname}\r\naccept: application/json\r\n\r\n`);
    };
    socket.setNoDelay(true).setTimeout(deadlineMs, () => socket.destroy(new Error(`no answer in ${deadlineMs} ms`)));
    socket.on('error', reject).on('connect', send);
    socket.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const length = answerLength(received);
      if (length === undefined || received.length < length) return;
      if (!received.subarray(0, 12).equals(ok)) {
        socket.destroy(new Error(`answered ${received.subarray(0, 400).toString('utf8')}`));
        return;
      }
      received = received.subarray(length);
      latenciesMs.push(performance.now() - sentAt);
      send();
    });
  });
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
