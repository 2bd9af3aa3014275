import type { Logger, UnreadableBatch } from '../src/adapters/kafka/port.ts';

/** What a mock service does with a batch that cannot be read: it says so and goes on, for no order depends on it. */
export const leaveOut =
  (logger: Logger) =>
  async ({ bytes, ...place }: UnreadableBatch) => {
    logger.warn({ ...place, bytes: bytes.length }, 'a batch that cannot be read is left out');
    return 'pass-over' as const;
  };
