import { createHash } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type CallbackBody, validateCallbackBody } from '../../../contracts/events.ts';
import type { Provider, Providers } from '../../../usecases/providers.ts';
import type { ReceivedReport, ReportVerdict } from '../../../usecases/record-reports.ts';
import type { Metrics } from '../../telemetry/metrics.ts';
import { callbackRoute } from './callback.schemas.ts';
import { answerTo } from './callback-answer.ts';
import type { HttpEnv } from './http-env.ts';
import { Problem, type RequestFault } from './problem.ts';
import { readBody } from './read-body.ts';
import { type SignatureCheck, signatureChecker } from './webhook-signature.ts';

/** An audit row. Everything in it is bounded and storable, whatever was sent. */
export interface Refusal {
  readonly kind: 'unknown_provider' | 'bad_signature' | 'invalid_callback';
  readonly provider: string;
  /** Only of a signed request. */
  readonly callbackId?: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface CallbackDeps {
  readonly providers: Providers;
  readonly metrics: Metrics;
  recordCallback(report: ReceivedReport): Promise<ReportVerdict>;
  recordRefusal(refusal: Refusal): Promise<void>;
}

const limits = { bytes: 256 * 1024, milliseconds: 15_000 };

/** HT3. Registered beside the validated routes: the signature is checked over raw bytes before anything is parsed. */
export function callbackRoutes(app: OpenAPIHono<HttpEnv>, deps: CallbackDeps): void {
  // An alert watches them: from nothing to 1 is no increase.
  for (const { id } of deps.providers.values()) count(deps, id, 'bad_signature', 0);
  const check = signatureChecker(deps.providers);
  app.openAPIRegistry.registerPath(callbackRoute);
  app.post(callbackRoute.getRoutingPath(), async (c) => {
    const provider = await knownProvider(deps, c);
    const bytes = await readBody(c.req.raw, limits);
    const { callbackId, text } = await genuine(deps, c, provider, check(provider.id, signedRequest(c, bytes)));
    const report = await validReport(deps, c, provider, callbackId, text);
    const bodyHash = createHash('sha256').update(bytes).digest('hex');
    const { id, tenants } = provider;
    const { traceparent } = c.var;
    const verdict = await deps.recordCallback({
      ...{ provider: id, tenants, callbackId, channel: 'webhook', report, bodyHash, traceparent },
    });
    count(deps, provider.id, verdict.kind);
    const { status, body } = answerTo(callbackId, verdict);
    if (status === 400) throw new Problem('invalid-request', body.reason, { members: { ...body } });
    if (status === 404) throw new Problem('not-found', body.reason, { members: { ...body } });
    if (status === 409) throw new Problem('conflict', body.reason, { members: { ...body } });
    return c.json(body, status);
  });
}

const signedRequest = (c: Context, bytes: Buffer) => ({
  id: c.req.header('webhook-id'),
  timestamp: c.req.header('webhook-timestamp'),
  signature: c.req.header('webhook-signature'),
  bytes,
});

async function knownProvider(deps: CallbackDeps, c: Context<HttpEnv>): Promise<Provider> {
  const name = c.req.param('provider') ?? '';
  const provider = deps.providers.get(name);
  if (provider !== undefined) return provider;
  count(deps, 'unknown', 'unknown_provider');
  await deps.recordRefusal({ kind: 'unknown_provider', provider: storable(name), detail: {} });
  throw unauthenticated();
}

async function genuine(deps: CallbackDeps, c: Context<HttpEnv>, { id }: Provider, check: SignatureCheck) {
  if (check.ok) return check;
  count(deps, id, 'bad_signature');
  c.var.log.warn({ provider: id, reason: check.reason }, 'callback refused: not signed by its provider');
  await deps.recordRefusal({ kind: 'bad_signature', provider: id, detail: { reason: check.reason } });
  throw unauthenticated();
}

/** The same words for every cause: a stranger learns neither which providers exist nor what was wrong. */
const unauthenticated = () => new Problem('unauthorized', 'The callback is not signed by a known provider.');

async function validReport(
  deps: CallbackDeps,
  c: Context<HttpEnv>,
  { id }: Provider,
  callbackId: string,
  text: string,
): Promise<CallbackBody> {
  const parsed = parse(c.req.header('content-type'), text);
  if ('report' in parsed) return parsed.report;
  const { kind, message, extras } = parsed.problem;
  count(deps, id, 'invalid');
  const detail = { problem: kind, message, errors: extras.errors ?? [] };
  await deps.recordRefusal({ kind: 'invalid_callback', provider: id, callbackId, detail });
  throw parsed.problem;
}

function parse(contentType = '', text: string): { report: CallbackBody } | { problem: Problem } {
  if (!/^application\/json *(;|$)/i.test(contentType)) {
    return { problem: new Problem('unsupported-media-type', 'Send application/json.') };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: new Problem('malformed-body', 'The body is not JSON.') };
  }
  const result = validateCallbackBody(value);
  if (result.ok) return { report: result.body };
  const errors = result.faults.map(
    ({ path, message }): RequestFault => ({
      ...{ in: 'body', pointer: `#${path}`, detail: message },
    }),
  );
  return { problem: new Problem('invalid-request', 'See the errors.', { errors }) };
}

function count({ metrics }: CallbackDeps, provider: string, verdict: string, by = 1): void {
  metrics.callbacks.inc({ provider, channel: 'webhook', verdict }, by);
}

/** Text that Postgres takes: no NUL, no lone surrogate, bounded. */
function storable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, '\u{fffd}')
    .slice(0, 64)
    .toWellFormed();
}
