import { isTrackingReport, trackingFaults, trackingVersion } from '../../../contracts/tracking-report.ts';
import { idPattern } from '../../../queries/order/order-id.ts';
import type { Clock, OrderStore } from '../../../usecases/ports.ts';
import {
  type ReceivedEvent,
  recordTracking,
  type TrackingVerdict,
} from '../../../usecases/tracking/record-tracking.ts';
import type { TrackingStore } from '../../../usecases/tracking/tracking-ports.ts';
import { failpoint } from '../../faults/failpoint.ts';
import type { ConsumedRecord } from '../../kafka/port.ts';
import { type ConsumerEvents, consumerFrame, type Decoded, type Disposition } from './consumer-frame.ts';
import { headerText, parseValue, sourceOf } from './decode-record.ts';
import { type DeadClass, dead as deadOf } from './error-classes.ts';

export const trackingGroup = 'order-tracking-processor';

export interface TrackingConsumerDeps {
  readonly tracking: TrackingStore;
  /** Takes the dead records. */
  readonly store: OrderStore;
  readonly clock: Clock;
  readonly onVerdict?: (verdict: TrackingVerdict) => void;
}

/** Moves timelines by a batch of records; resolving means that every effect is durable (TR3). */
export const trackingEventsHandler = (deps: TrackingConsumerDeps, events: ConsumerEvents) =>
  consumerFrame<ReceivedEvent>(
    {
      consumer: trackingGroup,
      decode: decodeTracking,
      async handle(received) {
        const verdicts = await recordTracking(deps.tracking, received);
        await failpoint('tracking.after-commit-before-offset');
        return verdicts.map((verdict) => {
          deps.onVerdict?.(verdict);
          return dispositionOf(verdict);
        });
      },
    },
    deps,
    events,
  );

/** The event of a record, or why it is dead: nobody may publish here but this service, so a fault is a bug or an intruder. */
export function decodeTracking(record: ConsumedRecord): Decoded<ReceivedEvent> {
  const tenant = headerText(record, 'tenantId') ?? '';
  const known = idPattern.test(tenant);
  const tenantId = known ? tenant : undefined;
  const dead = (errorClass: DeadClass, reason: string) => ({ ...deadOf(errorClass, reason), tenantId });
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
  const reportedAt = new Date(Number(record.timestamp)).toISOString();
  return { kind: 'message', content: { event, source: sourceOf(record), reportedAt }, tenantId };
}

const versionOf = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, 'schemaVersion')
    ? Reflect.get(json, 'schemaVersion')
    : undefined;

function dispositionOf(verdict: TrackingVerdict): Disposition {
  switch (verdict.kind) {
    case 'applied':
    case 'duplicate':
      return { kind: verdict.kind };
    case 'ignored':
      return { kind: 'refused' };
    default:
      return verdict satisfies never;
  }
}
