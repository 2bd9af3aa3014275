import { once } from 'node:events';
import { createServer } from 'node:http';

/** GET /healthz answers 200 while `healthy` says so, otherwise 503, on the loopback, where a container's own check asks. */
export async function serveHealth(port: number, healthy: () => boolean): Promise<void> {
  const server = createServer(({ method, url }, response) => {
    const status = method !== 'GET' || url !== '/healthz' ? 404 : healthy() ? 200 : 503;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: status === 200 }));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}
