import { Webhook } from 'standardwebhooks';
import { type AppDeps, createApp, createOperationsApp } from '../../../../src/adapters/in/http/app.ts';
import {
  orderExample,
  summaryExample,
  timelineExample,
} from '../../../../src/adapters/in/http/order/order.examples.ts';
import { issueToken, tokenVerifier } from '../../../../src/adapters/in/http/tokens.ts';
import { trackingExample } from '../../../../src/adapters/in/http/tracking/tracking.examples.ts';
import { createLogger } from '../../../../src/adapters/telemetry/log.ts';
import { createMetrics } from '../../../../src/adapters/telemetry/metrics.ts';
import type { ListOrdersArgs } from '../../../../src/queries/order/list-orders.ts';
import type { ReceivedReport, ReportVerdict } from '../../../../src/usecases/fulfilment/received-report.ts';
import type { Refusal } from '../../../../src/usecases/fulfilment/refusal-ports.ts';
import type { TrackingBatch } from '../../../../src/usecases/tracking/accept-tracking.ts';

export const naming = { issuer: 'test-issuer', audience: 'order-service', tenantClaim: 'tenant_id' };
export const key = 'a development key of more than thirty-two bytes';
export const secret = `whsec_${Buffer.from('the current secret of acme').toString('base64')}`;
export const olderSecret = `whsec_${Buffer.from('the former secret of acme').toString('base64')}`;
export const report = {
  orderId: orderExample.id,
  orderLineId: 'L1',
  attempt: 1,
  outcome: 'completed',
  at: '2026-03-02T09:40:00.000Z',
};

const acme = { id: 'acme', channel: 'HTTP', tenants: ['demo'], expectedSeconds: 60 } as const;

/** The app over fakes that remember what they were asked. */
export function harness(
  overrides: Partial<AppDeps> = {},
  verdict: ReportVerdict = { kind: 'applied', reason: 'done' },
) {
  const lines: string[] = [];
  const commands: ReceivedReport[] = [];
  const refusals: Refusal[] = [];
  const counted: Refusal[] = [];
  const listed: ListOrdersArgs[] = [];
  const batches: TrackingBatch[] = [];
  const metrics = createMetrics();
  const app = createApp({
    log: createLogger({ role: 'test', level: 'debug', destination: { write: (line) => lines.push(line) } }),
    metrics,
    version: '0.0.0',
    authentication: { verify: tokenVerifier(naming, { kind: 'development', secret: key }), tenantWithoutToken: 'demo' },
    providers: new Map([['acme', { ...acme, secrets: [secret, olderSecret] }]]),
    getOrder: async ({ tenantId, orderId }) =>
      tenantId === 'demo' && orderId === orderExample.id ? orderExample : undefined,
    listOrders: async (args) => {
      listed.push(args);
      return { items: [summaryExample] };
    },
    getTimeline: async ({ tenantId, orderId }) =>
      tenantId === 'demo' && orderId === orderExample.id
        ? { orderId, version: 5, items: [timelineExample] }
        : undefined,
    acceptTracking: async (batch) => {
      batches.push(batch);
    },
    getTracking: async ({ tenantId, orderId }) =>
      tenantId === 'demo' && orderId === trackingExample.orderId ? trackingExample : undefined,
    recordCallback: async (command) => {
      commands.push(command);
      return verdict;
    },
    recordRefusal: async (refusal, only) => {
      if (only === 'count') counted.push(refusal);
      else refusals.push(refusal);
    },
    refusalsPerMinute: 1_000_000,
    ...overrides,
  });
  const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { app, batches, commands, refusals, counted, listed, metrics, lines, logged };
}

/** The operations of a process over given checks. */
export function operations(checks: Parameters<typeof createOperationsApp>[0]['checks'] = {}) {
  const lines: string[] = [];
  const metrics = createMetrics();
  const log = createLogger({ role: 'test', level: 'debug', destination: { write: (line) => lines.push(line) } });
  return { app: createOperationsApp({ log, metrics, checks }), metrics, lines };
}

export const bearer = async (tenantId: string) => ({
  authorization: `Bearer ${await issueToken(naming, { secret: key, tenantId, expiresIn: '5m' })}`,
});

export interface CallbackOptions {
  readonly id?: string;
  readonly secret?: string;
  readonly at?: Date;
  readonly headers?: Record<string, string>;
}

/** A callback request as a provider sends it. */
export function callback(body: string | object = report, options: CallbackOptions = {}): RequestInit {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const { id = 'msg_1', at = new Date(), headers = {} } = options;
  return {
    method: 'POST',
    body: text,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(options.secret ?? secret).sign(id, at, text),
      ...headers,
    },
  };
}

export const callbackPath = '/v1/callbacks/fulfillment/acme';
