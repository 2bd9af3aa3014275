import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof createMetrics>;

const fast = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const patient = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600];
const days = [1, 5, 15, 60, 300, 900, 3600, 14_400, 43_200, 86_400, 259_200, 604_800];
const sizes = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Every metric of the service, one registry per process. A label holds one of few values, never a tenant's text or an id. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  return {
    registry,

    recordsConsumed: new Counter({
      name: 'oms_records_consumed_total',
      help: 'Consumed records by fate: applied, duplicate, skipped, refused, parked, retried, dead.',
      labelNames: ['group', 'topic', 'fate'],
      registers,
    }),
    recordsDead: new Counter({
      name: 'oms_records_dead_total',
      help: 'Records found dead, by error class; one whose batch comes again is counted again.',
      labelNames: ['topic', 'error_class'],
      registers,
    }),
    consumeSeconds: new Histogram({
      name: 'oms_consume_seconds',
      help: 'Time from a fetched batch to its committed effect, per batch.',
      labelNames: ['group', 'topic'],
      buckets: fast,
      registers,
    }),

    consumerLag: new Gauge({
      name: 'oms_consumer_lag',
      help: 'Records from the committed offset of the group to the end of the partition, asked of the broker every 5 s by every consumer; absent while it does not answer.',
      labelNames: ['group', 'partition'],
      registers,
    }),
    partitionStopped: new Gauge({
      name: 'oms_partition_stopped',
      help: '1 for a partition that is stopped by a batch that cannot be read; absent otherwise.',
      labelNames: ['group', 'topic', 'partition'],
      registers,
    }),
    quoteActions: new Counter({
      name: 'oms_quote_actions_total',
      help: 'What quote facts did to orchestration: start, signal, duplicate, park, refuse, record.',
      labelNames: ['action'],
      registers,
    }),

    outboxPublished: new Counter({
      name: 'oms_outbox_published_total',
      help: 'Outbox rows that reached their destination.',
      labelNames: ['destination', 'topic', 'event_type'],
      registers,
    }),
    outboxFailures: new Counter({
      name: 'oms_outbox_failures_total',
      help: 'Failed sends by kind: transient (its lane is tried again), poison (its lane is parked), broker (the destination is away).',
      labelNames: ['destination', 'kind'],
      registers,
    }),
    outboxPending: new Gauge({
      name: 'oms_outbox_pending',
      help: 'Outbox rows that wait to be sent.',
      labelNames: ['destination'],
      registers,
    }),
    outboxOldestAgeSeconds: new Gauge({
      name: 'oms_outbox_oldest_age_seconds',
      help: 'Age of the oldest outbox row that waits to be sent; 0 when none does.',
      labelNames: ['destination'],
      registers,
    }),
    outboxPublishLatencySeconds: new Histogram({
      name: 'oms_outbox_publish_latency_seconds',
      help: 'Time from the commit of an outbox row to the acknowledgement of its destination.',
      labelNames: ['destination'],
      buckets: patient,
      registers,
    }),
    outboxBatchSize: new Histogram({
      name: 'oms_outbox_batch_size',
      help: 'Outbox rows sent in one batch.',
      labelNames: ['destination'],
      buckets: sizes,
      registers,
    }),

    callbacks: new Counter({
      name: 'oms_callbacks_total',
      help: 'Provider reports by registered provider (others are unknown), channel (webhook, kafka) and verdict.',
      labelNames: ['provider', 'channel', 'verdict'],
      registers,
    }),
    acceptedToCapturedSeconds: new Histogram({
      name: 'oms_accepted_to_captured_seconds',
      help: 'Time from the acceptance of a quote to its captured order.',
      buckets: patient,
      registers,
    }),
    capturedToStartedSeconds: new Histogram({
      name: 'oms_captured_to_started_seconds',
      help: 'Time from the commit that captured an order to the start of its workflow.',
      buckets: patient,
      registers,
    }),
    lineRequestedToCompletedSeconds: new Histogram({
      name: 'oms_line_requested_to_completed_seconds',
      help: 'Time from the request of a line to its completion.',
      labelNames: ['provider'],
      buckets: days,
      registers,
    }),
    ordersStuck: new Gauge({
      name: 'oms_orders_stuck',
      help: 'Orders in which no line can move without help, by order state.',
      labelNames: ['state'],
      registers,
    }),

    trackingAccepted: new Counter({
      name: 'oms_tracking_accepted_total',
      help: 'Tracking events of valid batches by format (json, xml), before they are published.',
      labelNames: ['format'],
      registers,
    }),
    trackingPublished: new Counter({
      name: 'oms_tracking_published_total',
      help: 'Tracking events that the broker has acknowledged.',
      registers,
    }),
    trackingPublishSeconds: new Histogram({
      name: 'oms_tracking_publish_seconds',
      help: 'Time from an accepted tracking batch to the acknowledgement of the broker.',
      buckets: fast,
      registers,
    }),
    trackingRecorded: new Counter({
      name: 'oms_tracking_recorded_total',
      help: 'Processed tracking events by verdict: applied, duplicate, ignored.',
      labelNames: ['verdict'],
      registers,
    }),
    trackingIgnored: new Counter({
      name: 'oms_tracking_ignored_total',
      help: 'Tracking events that are kept but moved nothing, by reason: illegal-move, out-of-order.',
      labelNames: ['reason'],
      registers,
    }),

    temporalMessages: new Counter({
      name: 'oms_temporal_messages_total',
      help: 'Messages to Temporal by kind (start or signal) and result; updated is a nudge that a worker took at once.',
      labelNames: ['kind', 'result'],
      registers,
    }),

    databaseCalls: new Counter({
      name: 'oms_database_calls_total',
      help: 'Postgres calls by name and result: ok, retried, unavailable, error.',
      labelNames: ['call', 'result'],
      registers,
    }),

    httpRequests: new Counter({
      name: 'oms_http_requests_total',
      help: 'HTTP requests by method, route pattern (unmatched for none) and status.',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    refusals: new Counter({
      name: 'oms_refusals_total',
      help: 'Refused callbacks by kind (unknown_provider, bad_signature, invalid_callback) and whether they have an audit row or are counted.',
      labelNames: ['kind', 'kept'],
      registers,
    }),
    httpConnections: new Gauge({
      name: 'oms_http_connections',
      help: 'Open connections by listener: api, operations.',
      labelNames: ['listener'],
      registers,
    }),
    httpConnectionsEnded: new Counter({
      name: 'oms_http_connections_ended_total',
      help: 'Connections ended early by reason: late, unreadable, gave_way (to another at a limit), turned_away (no room), pipelined.',
      labelNames: ['listener', 'reason'],
      registers,
    }),
    httpRequestSeconds: new Histogram({
      name: 'oms_http_request_seconds',
      help: 'Time from a request to its answer.',
      labelNames: ['method', 'route'],
      buckets: fast,
      registers,
    }),
  };
}
