import { createOperationsApp } from '../../adapters/in/http/app.ts';
import { serve } from '../../adapters/in/http/server/serve.ts';
import type { Checks, Context, Running } from './context.ts';
import { allowedHosts, connectionEvents } from './http-options.ts';

/** Health, readiness and metrics of every process, on a listener that no client of the API can fill. */
export async function startOperations(context: Context, checks: Checks): Promise<Running & { url: string }> {
  const { config, metrics, log } = context;
  const app = createOperationsApp({ log, metrics, checks, ...allowedHosts(config) });
  const { host, port } = config.operations;
  const server = await serve(app, {
    host,
    port,
    drainMilliseconds: 1_000,
    limits: { connections: 200, connectionsPerAddress: 100 },
    events: connectionEvents(metrics, 'operations'),
  });
  log.info({ url: server.url }, 'health, readiness and metrics listen');
  return { url: server.url, stop: () => server.close() };
}
