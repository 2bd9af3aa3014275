import { createHash } from 'node:crypto';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type CallbackBody, validateCallbackBody } from '../../../../contracts/events.ts';
import type { Provider, Providers } from '../../../../usecases/fulfilment/providers.ts';
import type { ReceivedReport, ReportVerdict } from '../../../../usecases/fulfilment/received-report.ts';
import type { Refusal } from '../../../../usecases/fulfilment/refusal-ports.ts';
import type { Metrics } from '../../../telemetry/metrics.ts';
import type { HttpEnv } from '../http-env.ts';
import { Problem, type RequestFault } from '../problem.ts';
import { readBody, refuseEncoded } from '../read-body.ts';
import { addressGroup, clientAddress, type IsTrusted } from '../server/client-address.ts';
import { callbackRoute } from './callback.schemas.ts';
import { answerTo } from './callback-answer.ts';
import { type RefusalLimit, refusalLimit } from './refusal-limit.ts';
import { headersFault, signatureChecker } from './webhook-signature.ts';

export interface CallbackDeps {
  readonly providers: Providers;
  readonly metrics: Metrics;
  recordCallback(report: ReceivedReport): Promise<ReportVerdict>;
  /** Keeps a refusal, as a row of its own or, with `only`, as one of a count. */
  recordRefusal(refusal: Refusal, only?: 'count'): Promise<void>;
  /** Of one provider and address; beyond it a refusal is a 429. */
  readonly refusalsPerMinute: number;
  readonly isTrusted?: IsTrusted;
}

const limits = { bytes: 256 * 1024, milliseconds: 15_000 };

/** HT3. Registered beside the validated routes: the signature is checked over raw bytes before anything is parsed. */
export function callbackRoutes(app: OpenAPIHono<HttpEnv>, deps: CallbackDeps): void {
  // An alert watches them: from nothing to 1 is no increase.
  for (const { id: provider } of deps.providers.values())
    deps.metrics.callbacks.inc({ provider, channel: 'webhook', verdict: 'bad_signature' }, 0);
  const check = signatureChecker(deps.providers);
  const limit = refusalLimit(deps.refusalsPerMinute);
  const refuse = (c: Context<HttpEnv>, refusal: Refusal) => refused(c, { ...deps, limit }, refusal);
  app.openAPIRegistry.registerPath(callbackRoute);
  app.post(callbackRoute.getRoutingPath(), async (c) => {
    const provider = deps.providers.get(c.req.param('provider') ?? '');
    if (provider === undefined) throw await refuse(c, unknownProvider(c));
    const headers = signedHeaders(c);
    const unsigned = headersFault(headers);
    if (unsigned !== undefined) throw await refuse(c, badSignature(provider, unsigned));
    refuseEncoded(c.req.header('content-encoding'));
    const bytes = await readBody(c.req.raw, limits);
    const checked = check(provider.id, headers, bytes);
    if (!checked.ok) throw await refuse(c, badSignature(provider, checked.reason));
    c.set('providerId', provider.id);
    const { callbackId, text } = checked;
    const report = await validReport(c, deps, { provider: provider.id, callbackId, text });
    const bodyHash = createHash('sha256').update(bytes).digest('hex');
    const { id, tenants } = provider;
    const { traceparent } = c.var;
    const verdict = await deps.recordCallback({
      provider: id,
      tenants,
      reportId: callbackId,
      channel: 'webhook',
      report,
      bodyHash,
      traceparent,
    });
    count(deps, provider.id, verdict.kind);
    const { status, body } = answerTo(callbackId, verdict);
    if (status === 400) throw new Problem('invalid-request', body.reason, { members: { ...body } });
    if (status === 404) throw new Problem('not-found', body.reason, { members: { ...body } });
    if (status === 409) throw new Problem('conflict', body.reason, { members: { ...body } });
    return c.json(body, status);
  });
}

const signedHeaders = (c: Context<HttpEnv>) => ({
  id: c.req.header('webhook-id') ?? '',
  timestamp: c.req.header('webhook-timestamp') ?? '',
  signature: c.req.header('webhook-signature') ?? '',
});

const unknownProvider = (c: Context<HttpEnv>): Refusal => ({
  kind: 'unknown_provider',
  provider: storable(c.req.param('provider') ?? ''),
  detail: {},
});

const badSignature = ({ id }: Provider, reason: string): Refusal => ({
  kind: 'bad_signature',
  provider: id,
  detail: { reason },
});

/** The same words for every cause: a stranger learns neither which providers exist nor what was wrong. */
const unauthenticated = () => new Problem('unauthorized', 'The callback is not signed by a known provider.');

/**
 * Only what is not genuine comes here, so a flood of it keeps no provider out. Beyond the rate of its address it is
 * counted instead of written, and answered with a time to wait.
 */
async function refused(
  c: Context<HttpEnv>,
  deps: CallbackDeps & { readonly limit: RefusalLimit },
  { kind, provider, detail }: Refusal,
): Promise<Problem> {
  const { limit, isTrusted = () => false } = deps;
  const known = kind === 'unknown_provider' ? 'unknown' : provider;
  const address = clientAddress(
    c.env?.incoming?.socket.remoteAddress ?? '',
    c.req.header('x-forwarded-for'),
    isTrusted,
  );
  c.set('refusal', { kind, provider: kind === 'unknown_provider' ? undefined : provider, reason: detail.reason });
  const wait = limit(known, addressGroup(address));
  count(deps, known, kind);
  await deps.recordRefusal({ kind, provider, detail: { ...detail, address } }, wait > 0 ? 'count' : undefined);
  if (wait === 0) return unauthenticated();
  const headers = { 'retry-after': String(wait) };
  return new Problem('too-many-requests', 'Too many callbacks that are not signed by a known provider.', { headers });
}

async function validReport(
  c: Context<HttpEnv>,
  deps: CallbackDeps,
  { provider, callbackId, text }: { readonly provider: string; readonly callbackId: string; readonly text: string },
): Promise<CallbackBody> {
  const parsed = parse(c.req.header('content-type'), text);
  if ('report' in parsed) return parsed.report;
  const { kind, message, extras } = parsed.problem;
  count(deps, provider, 'invalid');
  const detail = { callbackId, problem: kind, message, errors: extras.errors ?? [] };
  await deps.recordRefusal({ kind: 'invalid_callback', provider, detail });
  throw parsed.problem;
}

function parse(contentType = '', text: string): { report: CallbackBody } | { problem: Problem } {
  if (!/^application\/json *(;|$)/i.test(contentType)) {
    return { problem: new Problem('unsupported-media-type', 'Send application/json.') };
  }
  let value: unknown;
  try {
    // The signature is over the bytes as they came; a byte order mark among them is no part of the JSON.
    value = JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    return { problem: new Problem('malformed-body', 'The body is not JSON.') };
  }
  const result = validateCallbackBody(value);
  if (result.ok) return { report: result.body };
  const errors = result.faults.map(
    ({ path, message }): RequestFault => ({
      in: 'body',
      pointer: `#${path}`,
      detail: message,
    }),
  );
  return { problem: new Problem('invalid-request', 'See the errors.', { errors }) };
}

function count({ metrics }: CallbackDeps, provider: string, verdict: string): void {
  metrics.callbacks.inc({ provider, channel: 'webhook', verdict });
}

/** Text that Postgres takes: no NUL, no lone surrogate, bounded. */
function storable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, '\u{fffd}')
    .slice(0, 64)
    .toWellFormed();
}
