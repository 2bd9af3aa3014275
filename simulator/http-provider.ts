import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Desk } from './desk.ts';
import { fulfillmentRequest } from './fulfillment-request.ts';
import type { Answer } from './http-server.ts';
import { randomFor } from './random.ts';
import type { ProviderId, Settings } from './settings.ts';

export interface HttpProviderOptions {
  readonly provider: ProviderId;
  readonly desk: Desk;
  readonly settings: () => Settings;
}

/** POST /fulfillment-requests: 202 for a request and its repetitions, 409 for its key with another body. */
export function takeHttpRequests({ provider, desk, settings }: HttpProviderOptions) {
  const asked = new Map<string, number>();
  return (headers: IncomingMessage['headers'], body: Buffer): Answer => {
    const request = fulfillmentRequest.parse(JSON.parse(body.toString('utf8')));
    const key = request.idempotencyKey;
    if (headers['idempotency-key'] !== key) return refusal(400, 'Idempotency-Key must equal idempotencyKey');
    if (request.provider !== provider) return refusal(422, `this is ${provider}, not ${request.provider}`);
    if (!request.tenantId) return refusal(400, 'tenantId is missing');

    const time = (asked.get(key) ?? 0) + 1;
    asked.set(key, time);
    const { seed, providers } = settings();
    const { answer } = providers[provider];
    const refused = randomFor(seed, 'answer', key, time)() < answer.rate;
    const instead: Answer = { status: answer.status, body: { message: 'as set in /settings' } };
    if (refused && !answer.afterEffect) return instead;

    const { orderId, orderLineId, attempt, tenantId } = request;
    const verdict = desk.receive({
      provider,
      idempotencyKey: key,
      tenantId,
      orderId,
      orderLineId,
      attempt,
      bodyHash: `sha256:${createHash('sha256').update(body).digest('hex')}`,
      takenAt: Date.now(),
      ...one('traceparent', headers.traceparent),
    });
    if (refused) return instead;
    if (verdict === 'conflict') return refusal(409, `${key} was asked with another body before`);
    return { status: 202, body: { accepted: true } };
  };
}

const refusal = (status: number, message: string): Answer => ({ status, body: { accepted: false, message } });

const one = (name: string, value: string | readonly string[] | undefined) =>
  typeof value === 'string' ? { [name]: value } : {};
