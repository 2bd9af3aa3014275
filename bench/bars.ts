import type { Bar } from './figures.ts';

const more = (id: string, metric: string, must: number, aim: number, unit = ''): Bar => ({
  id,
  metric,
  better: 'more',
  must,
  aim,
  unit,
});
const less = (id: string, metric: string, must: number, aim: number, unit = ''): Bar => ({
  id,
  metric,
  better: 'less',
  must,
  aim,
  unit,
});

/** Every figure that has a bar: what it must reach, and what we aim at. */
export const bars: readonly Bar[] = [
  less('transitions', 'state transitions per order, 3 lines in 2 waves, Kafka provider', 6, 4),
  less('transitions-growth', 'the same at 10 lines ÷ at 3', 1.1, 1),
  less('history-events', 'history events of an order of 10 lines in 2 waves', 26, 20),
  less('history-kb', 'history of an order of 10 lines in 2 waves', 6, 4, 'kB'),
  more('completed-rate', 'completed 3-line orders, everything on the machine', 15, 25, '/s'),
  more('completed-vs-textbook', 'completed orders/s ÷ textbook Temporal order', 2, 3),
  less('cpu-vs-textbook', 'CPU per order ÷ textbook Temporal order', 0.5, 0.35),
  more('completed-vs-dbos', 'completed orders/s ÷ DBOS Transact', 0.5, 1),
  more('captured-rate', 'quotes captured (Kafka → durable order, lines, timeline, outbox)', 3_000, 6_000, '/s'),
  more('captured-vs-naive', 'quotes captured/s ÷ naive consumer (transaction per quote)', 5, 10),
  more('outbox-vs-library', 'outbox events/s ÷ pg-transactional-outbox', 10, 20),
  less('captured-p99', 'p99 QuoteAccepted → OrderCaptured, both on Kafka, at 30 % load', 100, 40, 'ms'),
  less('growth-cpu', 'CPU per order, 100,000 orders ÷ 1,000 in the database', 1.15, 1.05),
  less('growth-transactions', 'transactions per order, 100,000 ÷ 1,000', 1.15, 1.05),
  less('growth-list', 'p99 of GET /v1/orders, 100,000 ÷ 1,000', 1.15, 1.05),
  less('growth-claim', 'time of a claim of the outbox, 100,000 ÷ 1,000', 1.15, 1.05),
  less('waiting-cpu', '10,000 waiting orders against none: CPU of a core', 2, 1, 'points'),
  less('waiting-rss', '10,000 waiting orders against none: memory', 50, 20, 'MB'),
  more('reads-vs-bare', 'GET order req/s ÷ bare node:http + postgres.js', 0.8, 0.9),
  less('recovery', 'SIGKILL of a role → 90 % of the rate again, the slowest role', 15, 6, 's'),
  more('tracking-published', 'tracking events published through the API', 3_000, 3_000, '/s'),
  more('tracking-processed', 'tracking events processed from a full topic', 3_000, 3_000, '/s'),
  less('rss-all', 'RSS of all roles in one process, after a run', 600, 400, 'MB'),
];
