/** Longest delay that setTimeout takes. */
const longestTimer = 2 ** 31 - 1;

export interface Rests {
  /** Keeps a paused partition asleep until `resumeAt` (milliseconds since the epoch), and longer while all are paused. */
  rest(place: string, resumeAt: number, resume: () => void): void;
  pauseAll(): void;
  resumeAll(): void;
  pausedAll(): boolean;
  /** Forgets the partitions of a consumer that is gone. */
  clear(): void;
}

/**
 * kafkajs' own pause of a whole topic is undone by pausing one partition of it, and a pause does not survive its
 * consumer. So partitions are paused one by one, when a batch of theirs arrives, and only remembered here.
 */
export function createRests(): Rests {
  const sleeping = new Map<string, { readonly resumeAt: number; readonly resume: () => void; timer: NodeJS.Timeout }>();
  let all = false;

  function wake(place: string): void {
    const entry = sleeping.get(place);
    if (entry === undefined) return;
    clearTimeout(entry.timer);
    const left = entry.resumeAt - Date.now();
    if (left > 0) {
      entry.timer = setTimeout(() => wake(place), Math.min(left, longestTimer));
    } else if (!all) {
      sleeping.delete(place);
      entry.resume();
    }
  }

  return {
    rest: (place, resumeAt, resume) => {
      clearTimeout(sleeping.get(place)?.timer);
      const delay = Math.min(Math.max(resumeAt - Date.now(), 1), longestTimer);
      sleeping.set(place, { resumeAt, resume, timer: setTimeout(() => wake(place), delay) });
    },
    pauseAll: () => {
      all = true;
    },
    resumeAll: () => {
      all = false;
      for (const place of [...sleeping.keys()]) wake(place);
    },
    pausedAll: () => all,
    clear: () => {
      for (const { timer } of sleeping.values()) clearTimeout(timer);
      sleeping.clear();
    },
  };
}
