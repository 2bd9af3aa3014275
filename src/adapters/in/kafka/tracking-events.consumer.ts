import {
  isTrackingReport,
  trackingFaults,
  trackingTopic,
  trackingVersion,
} from '../../../contracts/tracking-report.ts';
import { idPattern } from '../../../queries/order/order-id.ts';
import type { Fate } from '../../../usecases/consumed-record.ts';
import type { Clock, Commit, OrderStore } from '../../../usecases/ports.ts';
import {
  type ReceivedEvent,
  recordTracking,
  type TrackingVerdict,
} from '../../../usecases/tracking/record-tracking.ts';
import type { TrackingStore } from '../../../usecases/tracking/tracking-ports.ts';
import { failpoint } from '../../faults/failpoint.ts';
import type { ConsumedRecord as KafkaRecord } from '../../kafka/port.ts';
import { deadCommit, storeDead } from './dead-commit.ts';
import { type ErrorClass, headerText, parseValue, sourceOf } from './decode-record.ts';
import type { ConsumerEvents } from './quote-events.consumer.ts';

export const trackingGroup = 'order-tracking-processor';

export interface TrackingConsumerDeps {
  readonly tracking: TrackingStore;
  /** Takes the dead records: inbox row and letter in one commit. */
  readonly store: OrderStore;
  readonly clock: Clock;
  readonly onVerdict?: (verdict: TrackingVerdict) => void;
}

/** Moves timelines by a batch of records; resolving means that every effect is durable (TR3). */
export function trackingEventsHandler(deps: TrackingConsumerDeps, events: ConsumerEvents) {
  return async (records: readonly KafkaRecord[]): Promise<void> => {
    const received: ReceivedEvent[] = [];
    const dead: Commit[] = [];
    for (const record of records) {
      const decoded = decodeTracking(record);
      if ('event' in decoded) received.push(decoded);
      else {
        events.buried(decoded.errorClass, trackingTopic);
        dead.push(buried(deps, record, decoded));
      }
    }
    await storeDead(deps.store, dead);
    const verdicts = await recordTracking(deps.tracking, received);
    await failpoint('tracking.after-commit-before-offset');
    for (const _ of dead) events.fate('dead', trackingTopic);
    for (const verdict of verdicts) {
      deps.onVerdict?.(verdict);
      events.fate(fateOf(verdict), trackingTopic);
    }
  };
}

interface Dead {
  readonly errorClass: ErrorClass;
  readonly reason: string;
  readonly tenantId: string;
}

/** The event of a record, or why it is dead: nobody may publish here but this service, so a fault is a bug or an intruder. */
export function decodeTracking(record: KafkaRecord): ReceivedEvent | Dead {
  const tenant = headerText(record, 'tenantId') ?? '';
  const known = idPattern.test(tenant);
  const dead = (errorClass: ErrorClass, reason: string): Dead => ({
    errorClass,
    reason,
    tenantId: known ? tenant : '-',
  });
  const value = parseValue(record.value);
  if (value.kind === 'dead') return dead(value.errorClass, value.reason);
  const { json } = value;
  const version = versionOf(json);
  if (version !== undefined && version !== trackingVersion)
    return dead('UNKNOWN_EVENT_VERSION', `a schemaVersion other than ${trackingVersion} is not known here`);
  if (version === undefined || !isTrackingReport(json)) {
    const faults = trackingFaults(json).map(({ path, message }) => `${path} ${message}`);
    if (version === undefined) faults.push('/schemaVersion is missing');
    return dead('SCHEMA_VALIDATION_FAILED', faults.join('; '));
  }
  if (!known) return dead('TENANT_VIOLATION', 'the tenantId header is missing or no tenant');
  const { orderId, status, eventTs } = json;
  if (record.key?.toString('utf8') !== orderId)
    return dead('SCHEMA_VALIDATION_FAILED', 'the key is not the orderId, so the order of its events is not kept');
  const event = { tenantId: tenant, orderId, status, eventTs };
  return { event, source: sourceOf(record), reportedAt: new Date(Number(record.timestamp)).toISOString() };
}

const versionOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, 'schemaVersion')
    ? Reflect.get(json, 'schemaVersion')
    : undefined;

function buried({ clock }: TrackingConsumerDeps, record: KafkaRecord, { errorClass, reason, tenantId }: Dead): Commit {
  const failedAt = clock.now();
  return deadCommit({ record, consumerGroup: trackingGroup, errorClass, reason, value: undefined, failedAt }, tenantId);
}

function fateOf(verdict: TrackingVerdict): Fate {
  switch (verdict.kind) {
    case 'applied':
    case 'duplicate':
      return verdict.kind;
    case 'ignored':
      return 'refused';
    default:
      return verdict satisfies never;
  }
}
