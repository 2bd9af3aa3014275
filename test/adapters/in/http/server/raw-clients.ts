import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

interface Silent {
  /** How many have not been closed by the server. */
  open(): number;
  close(): void;
}

/** Clients of one loopback address that connect and say nothing; resolves when the server has seen them all. */
export async function silentClients(
  port: number,
  { count, from, host = '127.0.0.1' }: { count: number; from: string; host?: string },
): Promise<Silent> {
  const sockets = new Set<Socket>();
  for (let made = 0; made < count; made += 1) {
    const socket = connect({ port, host, localAddress: from });
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    socket.resume();
    // One after the other: the queue of a listener holds 511.
    await Promise.race([once(socket, 'connect'), once(socket, 'close')]);
  }
  return {
    open: () => sockets.size,
    close: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** What the server answers to a request from this address; nothing when it closes the connection. */
export function answerFrom(port: number, from: string, path = '/'): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: from });
    let received = '';
    socket.on('data', (data) => {
      received += data.toString('latin1');
    });
    socket.on('error', () => undefined).on('close', () => resolve(received));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

/** The first bytes that come back for this text. */
export async function rawAnswer(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1', () => socket.write(text));
  const [data] = await once(socket, 'data');
  socket.destroy();
  return String(data);
}
