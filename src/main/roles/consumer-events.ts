import type { ConsumerEvents } from '../../adapters/in/kafka/consumer-frame.ts';
import type { Metrics } from '../../adapters/telemetry/metrics.ts';

/** Counts what becomes of a group's records. What an alert watches begins at 0: from nothing to 1 is no increase. */
export function consumerEvents(metrics: Metrics, group: string, topic: string): ConsumerEvents {
  metrics.recordsConsumed.inc({ group, topic, fate: 'dead' }, 0);
  for (const error_class of ['TENANT_VIOLATION', 'EVENT_ID_REUSED']) metrics.recordsDead.inc({ topic, error_class }, 0);
  return {
    fate: (fate, from) => metrics.recordsConsumed.inc({ group, topic: from, fate }),
    dead: (error_class, from) => metrics.recordsDead.inc({ topic: from, error_class }),
  };
}
