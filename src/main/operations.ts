import { createOperationsApp } from '../adapters/in/http/app.ts';
import { serve } from '../adapters/in/http/serve.ts';
import type { Checks, Context, Running } from './context.ts';

/** Health, readiness and metrics of every process, on a listener that no client of the API can fill. */
export async function startOperations(context: Context, checks: Checks): Promise<Running & { url: string }> {
  const { config, metrics, log } = context;
  const app = createOperationsApp({ log, metrics, checks });
  const server = await serve(app, {
    host: config.operations.host,
    port: config.operations.port,
    drainMilliseconds: 1_000,
  });
  log.info({ url: server.url }, 'health, readiness and metrics listen');
  return { url: server.url, stop: () => server.close() };
}
