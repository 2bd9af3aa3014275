import { messageOf } from './kafka-errors.ts';
import type { Logger, SubscribeOptions } from './port.ts';

const firstPause = 100;
const longestPause = 5_000;

export interface HandlerCalls {
  /** Counts the failures in a row of one partition; answers how many milliseconds it shall rest. */
  failed(topic: string, partition: number, error: unknown): number;
  succeeded(topic: string, partition: number): void;
  /** Marks a call of the handler as open until the answer is called. */
  handling(): () => void;
  /** Age in milliseconds of the oldest open call, or 0. */
  oldest(): number;
}

export function createHandlerCalls({ group, observe }: SubscribeOptions, logger: Logger): HandlerCalls {
  const failures = new Map<string, number>();
  const open = new Set<{ readonly since: number }>();

  return {
    failed: (topic, partition, error) => {
      const attempt = (failures.get(`${topic}/${partition}`) ?? 0) + 1;
      failures.set(`${topic}/${partition}`, attempt);
      const pause = Math.min(firstPause * 2 ** (attempt - 1), longestPause);
      logger.warn({ group, topic, partition, attempt, pause, error: messageOf(error) }, 'handler failed, will repeat');
      observe?.handlerFailed?.({ topic, partition }, attempt, error);
      return pause;
    },
    succeeded: (topic, partition) => {
      failures.delete(`${topic}/${partition}`);
    },
    handling: () => {
      const call = { since: Date.now() };
      open.add(call);
      return () => open.delete(call);
    },
    oldest: () => (open.size === 0 ? 0 : Date.now() - Math.min(...[...open].map(({ since }) => since))),
  };
}
