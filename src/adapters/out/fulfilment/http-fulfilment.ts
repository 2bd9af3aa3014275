import type { FulfilmentRequest, ProviderAnswer } from '../../../usecases/fulfilment/fulfilment-port.ts';
import type { Providers } from '../../../usecases/fulfilment/providers.ts';
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
      const response = await ask(request.provider, url, {
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

/** What fetch throws may hold the whole address, with what its query says; of it only the code of the failure is told. */
async function ask(provider: string, url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw new Error(`provider ${provider} could not be asked (${codeOf(error)}); the request is tried again`);
  }
}

function codeOf(error: unknown): string {
  for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    if (at.name === 'TimeoutError') return `no answer within ${timeoutMs} ms`;
    if ('code' in at && typeof at.code === 'string') return at.code;
    if (at.message === 'unexpected redirect') return 'it redirects';
  }
  return error instanceof Error ? error.name : 'unknown';
}
