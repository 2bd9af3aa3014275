export interface Load {
  /** Peak events per second by origin. */
  readonly quotes: number;
  readonly lineTransitions: number;
  readonly callbacks: number;
  readonly retries: number;
  /** Measured time of one consumer for one event. */
  readonly millisecondsPerEvent: number;
  /** How many times the needed partitions to create: they cannot be added later without moving keys. */
  readonly headroom: number;
}

export interface Sizing {
  readonly eventsPerSecond: number;
  readonly consumers: number;
  readonly partitions: number;
}

/** TP5: consumers = events/s × ms per event / 1000; partitions are that with headroom, never fewer than consumers. */
export function sizePartitions(load: Load): Sizing {
  const eventsPerSecond = load.quotes + load.lineTransitions + load.callbacks + load.retries;
  const consumers = Math.max(1, Math.ceil((eventsPerSecond * load.millisecondsPerEvent) / 1000));
  return { eventsPerSecond, consumers, partitions: Math.ceil(consumers * Math.max(load.headroom, 1)) };
}
