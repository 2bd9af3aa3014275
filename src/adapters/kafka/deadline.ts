export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** Rejects with `DeadlineError` after `ms`; the call itself cannot be cancelled, so its client must be thrown away. */
export async function withDeadline<T>(call: Promise<T>, ms: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlineError(`${what} did not answer within ${ms} ms`)), Math.max(ms, 1));
  });
  try {
    return await Promise.race([call, passed]);
  } finally {
    clearTimeout(timer);
  }
}
