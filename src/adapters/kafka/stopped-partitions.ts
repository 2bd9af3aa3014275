import type { SubscriptionObserver, UnreadableBatch } from './port.ts';

/** A stopped partition is looked at every other second; one that was not met for so long is stopped no more. */
const forgetAfter = 60_000;

export interface StoppedPartitions {
  /** Notes that a partition cannot be read beyond this batch. */
  meet(batch: UnreadableBatch): void;
  /** The partition is read beyond where it was stopped. */
  goesOn(topic: string, partition: number): void;
  /** Forgets the partitions that another member has now. */
  keepOnly(isAssigned: (topic: string, partition: number) => boolean): void;
  list(): readonly UnreadableBatch[];
}

export function createStoppedPartitions(observe: SubscriptionObserver | undefined): StoppedPartitions {
  const stopped = new Map<string, { readonly batch: UnreadableBatch; readonly at: number }>();

  const forget = (isGone: (batch: UnreadableBatch, at: number) => boolean) => {
    for (const [place, { batch, at }] of stopped) {
      if (!isGone(batch, at)) continue;
      stopped.delete(place);
      observe?.goesOn?.(batch);
    }
  };

  return {
    meet: (batch) => {
      const place = `${batch.topic}/${batch.partition}`;
      const known = stopped.get(place)?.batch;
      const isKnown = known?.offset === batch.offset && known.bytes.equals(batch.bytes);
      stopped.set(place, { batch, at: Date.now() });
      if (!isKnown) observe?.stopped?.(batch);
    },
    goesOn: (topic, partition) => forget((batch) => batch.topic === topic && batch.partition === partition),
    keepOnly: (isAssigned) => forget(({ topic, partition }) => !isAssigned(topic, partition)),
    list: () => {
      forget((_, at) => Date.now() - at > forgetAfter);
      return [...stopped.values()].map(({ batch }) => batch);
    },
  };
}
