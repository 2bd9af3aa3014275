import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { explain } from '../../telemetry/explain.ts';
import type { Metrics } from '../../telemetry/metrics.ts';
import type { HttpEnv } from './http-env.ts';
import { problems } from './problem.schemas.ts';
import { Problem } from './problem.ts';
import { unavailable } from './problem-of-error.ts';

export interface OperationsDeps {
  readonly metrics: Metrics;
  /** What must answer before this process takes work; a check rejects when it does not. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>;
}

const checkDeadline = 2_000;
const shared = { method: 'get' as const, tags: ['Operations'] };

const healthRoute = createRoute({
  ...shared,
  path: '/healthz',
  operationId: 'getHealth',
  summary: 'Is the process alive?',
  description: 'Says nothing about what it depends on.',
  security: [],
  responses: {
    200: {
      description: 'Alive.',
      content: { 'application/json': { schema: z.object({ status: z.literal('ok') }).openapi('Health') } },
    },
  },
});

const readinessSchema = z
  .object({ status: z.literal('ready'), checks: z.record(z.string(), z.string()) })
  .openapi('Readiness', { example: { status: 'ready', checks: { postgres: 'ok' } } });

const readyRoute = createRoute({
  ...shared,
  path: '/readyz',
  operationId: 'getReadiness',
  summary: 'Can the process take work?',
  description:
    'Asks everything that it depends on; 503 names what does not answer or where a consumer group is stopped, why, and what mends it.',
  security: [],
  responses: {
    200: { description: 'Every check passed.', content: { 'application/json': { schema: readinessSchema } } },
    ...problems(503),
  },
});

const metricsRoute = createRoute({
  ...shared,
  path: '/metrics',
  operationId: 'getMetrics',
  summary: 'Read the metrics of this process',
  security: [],
  responses: {
    200: { description: 'In the text format of Prometheus.', content: { 'text/plain': { schema: z.string() } } },
  },
});

/** Liveness, readiness and metrics; every role serves them. */
export function operationsRoutes(app: OpenAPIHono<HttpEnv>, { metrics, checks }: OperationsDeps): void {
  /** Why each check failed when it last did: one that is late gives no reason itself. */
  const known = new Map<string, string>();
  app.openapi(healthRoute, (c) => c.json({ status: 'ok' }, 200));

  app.openapi(readyRoute, async (c) => {
    const results = await Promise.all(Object.entries(checks).map(([name, check]) => resultOf(name, check, known)));
    const checked = Object.fromEntries(results.map(({ name, result }) => [name, result]));
    const failed = results.filter(({ result }) => result !== 'ok');
    if (failed.length === 0) return c.json({ status: 'ready', checks: checked }, 200);
    const { message, extras } = unavailable(`Not ready: ${failed.map(({ name }) => name).join(', ')}.`);
    const reasons = Object.fromEntries(failed.map(({ name, reason }) => [name, reason]));
    throw new Problem('unavailable', message, { ...extras, members: { checks: checked, reasons } });
  });

  app.openapi(metricsRoute, async (c) => {
    return c.text(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType });
  });
}

interface Checked {
  readonly name: string;
  readonly result: 'ok' | 'failed' | 'late';
  readonly reason?: string;
}

async function resultOf(name: string, check: () => Promise<unknown>, known: Map<string, string>): Promise<Checked> {
  const late = Promise.withResolvers<Checked>();
  const timer = setTimeout(() => {
    const before = known.get(name);
    const reason = `no answer within ${checkDeadline} ms${before === undefined ? '' : `; before: ${before}`}`;
    late.resolve({ name, result: 'late', reason });
  }, checkDeadline);
  const answer = Promise.resolve()
    .then(check)
    .then((): Checked => {
      known.delete(name);
      return { name, result: 'ok' };
    })
    .catch((error: unknown): Checked => {
      const reason = explain(error);
      known.set(name, reason);
      return { name, result: 'failed', reason };
    });
  try {
    return await Promise.race([answer, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
