import { setTimeout as wait } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import type { SendReport } from './desk.ts';
import { reportBody } from './report-plan.ts';

export interface WebhookOptions {
  /** Base address of the order service. */
  readonly apiUrl: () => string;
  /** Standard Webhooks secret, `whsec_…`. */
  readonly secret: string;
  /** How long an unanswered callback is repeated. */
  readonly giveUpAfterMs?: number;
  readonly firstPauseMs?: number;
  readonly requestTimeoutMs?: number;
}

const longestPauseMs = 5_000;

/** Calls back until a final answer: 2xx, or a 4xx that the same bytes would get again. */
export function sendWebhooks(options: WebhookOptions): SendReport {
  const webhook = new Webhook(options.secret);
  const giveUpAfterMs = options.giveUpAfterMs ?? 600_000;
  return async (request, report, signal) => {
    const body = JSON.stringify(reportBody(request, report));
    const until = Date.now() + giveUpAfterMs;
    let pause = options.firstPauseMs ?? 200;
    while (true) {
      const status = await post(options, webhook, request.provider, report.id, body, request.traceparent, signal);
      if (status !== undefined && isFinal(status)) return String(status);
      if (Date.now() + pause > until) return status === undefined ? 'gave up' : `gave up after ${status}`;
      await wait(pause * (0.75 + Math.random() / 2), undefined, { signal });
      pause = Math.min(pause * 2, longestPauseMs);
    }
  };
}

const isFinal = (status: number) => status < 500 && status !== 408 && status !== 425 && status !== 429;

/** The status, or nothing when no answer came. Every try is signed anew: its timestamp must be fresh (SE4). */
async function post(
  { apiUrl, requestTimeoutMs = 10_000 }: WebhookOptions,
  webhook: Webhook,
  provider: string,
  id: string,
  body: string,
  traceparent: string | undefined,
  signal: AbortSignal,
): Promise<number | undefined> {
  const now = new Date();
  const headers = new Headers({
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': webhook.sign(id, now, body),
  });
  if (traceparent) headers.set('traceparent', traceparent);
  try {
    const answer = await fetch(new URL(`/v1/callbacks/fulfillment/${provider}`, apiUrl()), {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  }
}
