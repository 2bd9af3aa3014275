/**
 * Stands in for `node:timers/promises`, whose named imports keep the real clock under `vi.useFakeTimers`:
 * `vi.mock('node:timers/promises', () => import('…/faked-delays.ts'))`.
 */
export const setTimeout = <T>(ms: number, value?: T, { signal }: { readonly signal?: AbortSignal } = {}): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = globalThis.setTimeout(() => resolve(value as T), ms);
    const abort = () => {
      clearTimeout(timer);
      reject(new Error('the delay was aborted'));
    };
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
  });
