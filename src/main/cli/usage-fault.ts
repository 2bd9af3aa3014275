/** The command cannot run as it was called: one line on stderr, exit 2. The message says what is wrong and what is right. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}

/** What `read` throws about the environment is a fault of the call. */
export function fromEnvironment<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageFault(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

/** The value of a variable without which the command can do nothing. */
export function required(name: string, whatFor: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new UsageFault(`${name} is not set (${whatFor}); .env.example explains it`);
}
