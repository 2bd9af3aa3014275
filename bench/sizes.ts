import type { Sizes } from './part.ts';

/** About half an hour for the parts that run by default, on two cores. */
export const usualSizes: Sizes = {
  rounds: 5,
  seconds: 20,
  warmUp: 100,
  underWay: 100,
  quotes: 15_000,
  naiveQuotes: 1_500,
  events: 20_000,
  libraryEvents: 2_000,
  few: 1_000,
  many: 100_000,
  latencySeconds: 45,
  reads: 4_000,
  trackingEvents: 60_000,
  waiting: [1_000, 10_000],
  windows: 5,
  windowSeconds: 60,
  cache: 1_000,
};

/** Every part once, to see that it runs: the figures mean nothing. */
export const quickSizes: Sizes = {
  rounds: 1,
  seconds: 4,
  warmUp: 10,
  underWay: 30,
  quotes: 1_000,
  naiveQuotes: 200,
  events: 2_000,
  libraryEvents: 100,
  few: 100,
  many: 2_000,
  latencySeconds: 5,
  reads: 300,
  trackingEvents: 3_000,
  waiting: [20, 60],
  windows: 1,
  windowSeconds: 3,
  cache: 1_000,
};
