import { connect, createServer, type Socket } from 'node:net';

export type Link = Awaited<ReturnType<typeof startLink>>;

/** A way to Postgres through this process, which can swallow what is sent without closing anything. */
export async function startLink(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const pairs = new Set<readonly [Socket, Socket]>();
  let swallowing = false;
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    pairs.add([near, far]);
    const carry = (from: Socket, to: Socket) => {
      from.on('error', () => undefined);
      from.on('data', (bytes) => {
        if (!swallowing) to.write(bytes);
      });
      from.on('end', () => {
        if (!swallowing) to.end();
      });
    };
    carry(near, far);
    carry(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the link has no port');
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${address.port}`;
  return {
    url: url.href,
    /** What was opened before stays dead also when the link works again. */
    swallow(on: boolean) {
      swallowing = on;
      if (on) for (const [near, far] of pairs) for (const one of [near, far]) one.pause();
    },
    /** From now on nobody gets through any more. */
    refuse() {
      server.close();
    },
    async close() {
      for (const [near, far] of pairs) for (const one of [near, far]) one.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
