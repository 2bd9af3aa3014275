import { connect, createSecureServer, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import type { Certificate } from './certificates.ts';

export interface SecureTemporal {
  readonly address: string;
  /** `authorization` of the calls so far, each value once. */
  readonly authorizations: ReadonlySet<string>;
  stop(): Promise<void>;
}

/** Stands in front of a real Temporal server, which has no TLS of its own here, as a cloud's gateway does. */
export async function startSecureTemporal(
  temporalAddress: string,
  authority: Certificate,
  { cert, key }: Certificate,
  { clientCertificate }: { readonly clientCertificate: boolean },
): Promise<SecureTemporal> {
  const authorizations = new Set<string>();
  const temporal = connect(`http://${temporalAddress}`);
  const wanted = { requestCert: clientCertificate, rejectUnauthorized: clientCertificate };
  const server = createSecureServer({ cert, key, ca: authority.cert, ...wanted });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => {
    session.on('error', () => undefined);
    sessions.add(session);
  });
  server.on('stream', (stream, headers) => {
    if (headers.authorization !== undefined) authorizations.add(headers.authorization);
    pass(stream, headers);
  });

  function pass(stream: ServerHttp2Stream, headers: IncomingHttpHeaders): void {
    const upstream = temporal.request(headers);
    let trailers: IncomingHttpHeaders = {};
    upstream.on('response', (answer) => stream.respond(answer, { waitForTrailers: true }));
    upstream.on('trailers', (found) => {
      trailers = found;
    });
    stream.on('wantTrailers', () => stream.sendTrailers(trailers));
    for (const side of [stream, upstream]) side.on('error', () => undefined);
    stream.pipe(upstream).pipe(stream);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the gateway has no port');
  return {
    address: `127.0.0.1:${address.port}`,
    authorizations,
    async stop() {
      temporal.destroy();
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
