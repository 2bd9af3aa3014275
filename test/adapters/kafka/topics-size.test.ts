import { expect, test } from 'vitest';
import { sizePartitions } from '../../../src/adapters/kafka/topics-size.ts';

const load = { quotes: 50, lineTransitions: 600, callbacks: 300, retries: 50, millisecondsPerEvent: 8, headroom: 2 };

test('TP5: 1,000 events/s at 8 ms need 8 consumers, and with headroom 2 at least 16 partitions', () => {
  expect(sizePartitions(load)).toEqual({ eventsPerSecond: 1000, consumers: 8, partitions: 16 });
});

test('TP5: never more consumers than partitions', () => {
  const { consumers, partitions } = sizePartitions({ ...load, headroom: 0.5 });

  expect(partitions).toBe(consumers);
});

test('TP5: no load still needs one partition', () => {
  const none = { quotes: 0, lineTransitions: 0, callbacks: 0, retries: 0, millisecondsPerEvent: 8, headroom: 1 };

  expect(sizePartitions(none)).toEqual({ eventsPerSecond: 0, consumers: 1, partitions: 1 });
});
