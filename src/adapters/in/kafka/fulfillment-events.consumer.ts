import { type AnyEvent, type EventOf, type EventType, validateCallbackBody } from '../../../contracts/events.ts';
import type { Fate } from '../../../usecases/consumed-record.ts';
import type { ReceivedReport, ReportVerdict } from '../../../usecases/fulfilment/received-report.ts';
import { type ReportContext, recordReports } from '../../../usecases/fulfilment/record-reports.ts';
import type { Commit } from '../../../usecases/ports.ts';
import { failpoint } from '../../faults/failpoint.ts';
import type { ConsumedRecord as KafkaRecord } from '../../kafka/port.ts';
import { childOf } from '../../telemetry/trace.ts';
import { deadCommit, storeDead } from './dead-commit.ts';
import { decodeRecord, type ErrorClass, headerText, sourceOf } from './decode-record.ts';
import { type ConsumerEvents, tenantOf } from './quote-events.consumer.ts';

export const fulfillmentEventsTopic = 'oms.fulfillment.events.v1';
export const fulfillmentEventsGroup = 'order-service.fulfillment-events.consumer';

export interface ReportConsumerDeps extends ReportContext {
  readonly consumer: string;
  /** Told of each report's provider and verdict. */
  readonly onVerdict?: (provider: string, verdict: ReportVerdict['kind']) => void;
}

type ReportEvent = EventOf<Extract<EventType, `Fulfillment${string}`>>;

/** Records provider reports from Kafka by the same use case as the webhook; what would be a 4xx becomes a fate (OL5). */
export function fulfillmentEventsHandler(deps: ReportConsumerDeps, events: ConsumerEvents) {
  return async (records: readonly KafkaRecord[]): Promise<void> => {
    await failpoint('consumer.after-poll');
    const reports: { record: KafkaRecord; event: ReportEvent; report: ReceivedReport }[] = [];
    const dead: Commit[] = [];
    const bury = (record: KafkaRecord, errorClass: ErrorClass, reason: string, value: unknown) => {
      const failedAt = deps.clock.now();
      const burial = { record, consumerGroup: deps.consumer, errorClass, reason, value, failedAt };
      dead.push(deadCommit(burial, tenantOf(value)));
      events.fate('dead', record.topic);
      events.buried(errorClass, record.topic);
    };
    for (const record of records) {
      const decoded = decodeRecord(record);
      if (decoded.kind === 'dead') bury(record, decoded.errorClass, decoded.reason, decoded.value);
      else if (decoded.kind === 'skip' || !isReport(decoded.event)) events.fate('skipped', record.topic);
      else {
        const received = receivedReport(deps, record, decoded.event, decoded.eventHash);
        if (typeof received === 'string') bury(record, 'TENANT_VIOLATION', received, decoded.event);
        else if (decoded.mismatch !== undefined)
          bury(record, 'SCHEMA_VALIDATION_FAILED', decoded.mismatch, decoded.event);
        else reports.push({ record, event: decoded.event, report: received });
      }
    }
    await failpoint('consumer.after-decide');
    const verdicts = await recordReports(
      deps,
      reports.map(({ report }) => report),
    );
    for (const [index, { record, event }] of reports.entries()) {
      const verdict = verdicts[index];
      if (verdict === undefined) continue;
      deps.onVerdict?.(event.payload.provider, verdict.kind);
      if (verdict.kind === 'reused') bury(record, 'EVENT_ID_REUSED', verdict.reason, event);
      else if (verdict.kind === 'unstorable') bury(record, 'SCHEMA_VALIDATION_FAILED', verdict.reason, event);
      else events.fate(fateOf(verdict), record.topic);
    }
    await storeDead(deps.store, dead);
    await failpoint('consumer.after-commit-before-offset');
  };
}

/** The report with what its sender may do, or why the sender may not send it. */
function receivedReport(
  deps: ReportConsumerDeps,
  record: KafkaRecord,
  event: ReportEvent,
  eventHash: string,
): ReceivedReport | string {
  const { provider: id, ...rest } = event.payload;
  const report = validateCallbackBody(rest);
  if (!report.ok) return 'the report is not one that a webhook would accept';
  const provider = deps.providers.get(id);
  if (provider?.channel !== 'KAFKA') return 'no provider of this name reports over Kafka';
  if (!provider.tenants.includes(event.tenantId)) return 'the provider does not serve this tenant';
  return {
    provider: id,
    tenants: [event.tenantId],
    callbackId: event.eventId,
    channel: 'kafka',
    report: report.body,
    bodyHash: eventHash,
    traceparent: childOf(headerText(record, 'traceparent')),
    inbox: {
      consumer: deps.consumer,
      eventId: event.eventId,
      eventHash,
      eventType: event.eventType,
      source: sourceOf(record),
    },
  };
}

const isReport = (event: AnyEvent): event is ReportEvent =>
  event.eventType.startsWith('Fulfillment') && event.eventType !== 'FulfillmentRequestIssued';

function fateOf(verdict: Exclude<ReportVerdict, { kind: 'reused' | 'unstorable' }>): Fate {
  switch (verdict.kind) {
    case 'applied':
    case 'noted':
      return 'applied';
    case 'parked':
      return 'parked';
    case 'repeated':
    case 'duplicate':
      return 'duplicate';
    case 'contradiction':
    case 'unknown':
      return 'refused';
    default:
      return verdict satisfies never;
  }
}
