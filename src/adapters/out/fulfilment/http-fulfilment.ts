import type { FulfilmentRequest, ProviderAnswer, Providers } from '../../../usecases/ports.ts';
import { failpoint } from '../../faults/failpoint.ts';

const timeoutMs = 15_000;

/** Answers that may change by themselves; every other 4xx is final. */
const passing = new Set([401, 403, 404, 408, 409, 425, 429]);

/** Brings requests to HTTP providers. Whatever may pass later is thrown, for the activity to try again. */
export function httpFulfilment(providers: Providers) {
  return {
    async request(request: FulfilmentRequest, traceparent: string): Promise<ProviderAnswer> {
      const url = providers.get(request.provider)?.url;
      if (url === undefined) throw new Error(`provider ${request.provider} has no url; set it in the registry`);
      await failpoint('dispatch.before-provider-call');
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': request.idempotencyKey, traceparent },
        body: JSON.stringify(request),
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      });
      await response.body?.cancel();
      await failpoint('dispatch.after-provider-call');
      if (response.ok) return { kind: 'accepted' };
      if (response.status >= 400 && response.status < 500 && !passing.has(response.status))
        return { kind: 'refused', reason: `the provider answered ${response.status}` };
      throw new Error(`provider ${request.provider} answered ${response.status}; the request is tried again`);
    },
  };
}
