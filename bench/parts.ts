import type { Part } from './part.ts';
import type { PartName } from './results.ts';

interface Entry {
  /** What it measures, for the help. */
  readonly about: string;
  /** Whether it runs when no part is named. */
  readonly byDefault: boolean;
  /** Loaded when it runs: the help needs no part. */
  load(): Promise<Part>;
}

export const parts: Readonly<Record<PartName, Entry>> = {
  orders: {
    about: 'completed orders/s and cost per order, against a textbook Temporal order and DBOS Transact',
    byDefault: true,
    load: async () => (await import('./parts/orders.ts')).orders,
  },
  capture: {
    about: 'quotes captured/s from a full topic, against a naive consumer (transaction per quote, send inline)',
    byDefault: true,
    load: async () => (await import('./parts/capture.ts')).capture,
  },
  relay: {
    about: 'outbox events/s from a full outbox, against pg-transactional-outbox',
    byDefault: true,
    load: async () => (await import('./parts/relay.ts')).relay,
  },
  latency: {
    about: 'p99 from a quote on Kafka to its OrderCaptured on Kafka, at 30 % of the rate that completes',
    byDefault: true,
    load: async () => (await import('./parts/latency.ts')).latency,
  },
  reads: {
    about: 'requests/s of GET order, against node:http and postgres.js on the same SQL',
    byDefault: true,
    load: async () => (await import('./parts/reads.ts')).reads,
  },
  recovery: {
    about: 'seconds from the SIGKILL of a role until 90 % of the rate is there again',
    byDefault: true,
    load: async () => (await import('./parts/recovery.ts')).recovery,
  },
  growth: {
    about: 'cost per order, p99 of lists and time of a claim at 100,000 orders against 1,000',
    byDefault: true,
    load: async () => (await import('./parts/growth.ts')).growth,
  },
  tracking: {
    about: 'tracking events/s: HTTP → Kafka, Kafka → timelines, and both at once',
    byDefault: true,
    load: async () => (await import('./parts/tracking.ts')).tracking,
  },
  nudge: {
    about: 'what a wake costs by signal, by update and with an eager start (docs/adr/0013); about 6 minutes',
    byDefault: false,
    load: async () => (await import('./parts/nudge.ts')).nudge,
  },
  former: {
    about: 'orders/s, CPU per order, capture and GET of this commit ÷ those of an earlier one',
    byDefault: false,
    load: async () => (await import('./parts/former.ts')).former,
  },
  waiting: {
    about: 'CPU and memory of all processes with 1,000 and 10,000 orders waiting, against none; about half an hour',
    byDefault: false,
    load: async () => (await import('./parts/waiting.ts')).waiting,
  },
};
