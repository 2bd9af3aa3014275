import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { Logger } from '../../../telemetry/log.ts';
import type { Metrics } from '../../../telemetry/metrics.ts';
import { childTrace, formatTraceparent } from '../../../telemetry/trace.ts';
import type { HttpEnv } from '../http-env.ts';
import { lineSample } from '../order/line-sample.ts';

const correlationPattern = /^[\x21-\x7e]{1,128}$/;
const quietRoutes = new Set(['/healthz', '/readyz', '/metrics']);
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Lines about requests of nobody that is known; the rest is in the metrics. */
const strangerLinesPerMinute = 60;

/** Correlation and trace in and out, one measurement and, but for strangers beyond a rate, one log line per request; neither path nor query is logged. */
export function requestContext(log: Logger, metrics: Metrics) {
  const ofStrangers = lineSample(strangerLinesPerMinute);
  return createMiddleware<HttpEnv>(async (c, next) => {
    const started = performance.now();
    const said = c.req.header('x-correlation-id') ?? '';
    const correlationId = correlationPattern.test(said) ? said : randomUUID();
    const trace = childTrace(c.req.header('traceparent'));
    const traceparent = formatTraceparent(trace);
    const echo = { 'x-correlation-id': correlationId, traceparent };
    c.set('correlationId', correlationId);
    c.set('traceparent', traceparent);
    c.set('echo', echo);
    c.set('log', withFields(log, { correlationId, traceId: trace.traceId }));

    await next();

    // On the answer's own headers: by c.header() the server would copy the body through a stream, half of a read's cost.
    if (c.res !== c.get('echoed')) for (const [name, value] of Object.entries(echo)) c.res.headers.set(name, value);

    const method = methods.has(c.req.method) ? c.req.method : 'other';
    const last = routePath(c, -1);
    const route = last.endsWith('*') ? 'unmatched' : last;
    const { status } = c.res;
    const seconds = (performance.now() - started) / 1000;
    metrics.httpRequests.inc({ method, route, status });
    metrics.httpRequestSeconds.observe({ method, route }, seconds);
    const problem = c.get('problem');
    const quiet = quietRoutes.has(route);
    const isStranger = c.get('tenantId') === undefined && c.get('providerId') === undefined;
    const sample = isStranger && !quiet && status < 500 ? ofStrangers() : { notLogged: 0 };
    if (sample === undefined) return;
    const line = {
      method,
      route,
      status,
      milliseconds: Math.round(seconds * 10_000) / 10,
      tenantId: c.get('tenantId'),
      problem: problem?.kind,
      refusal: c.get('refusal'),
      notLogged: sample.notLogged === 0 ? undefined : sample.notLogged,
      err: status >= 500 ? problem?.cause : undefined,
    };
    const level = status >= 500 ? 'error' : quiet ? 'debug' : 'info';
    c.get('log')[level](line, 'request answered');
  });
}

/** Fields on every line, at a cost only when there is one: a child logger compiles its redaction anew. */
const withFields = (log: Logger, fields: object): Logger => ({
  debug: (own, message) => log.debug({ ...fields, ...own }, message),
  info: (own, message) => log.info({ ...fields, ...own }, message),
  warn: (own, message) => log.warn({ ...fields, ...own }, message),
  error: (own, message) => log.error({ ...fields, ...own }, message),
});
