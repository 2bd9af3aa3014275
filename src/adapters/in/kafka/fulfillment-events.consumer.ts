import { type AnyEvent, type EventOf, type EventType, validateCallbackBody } from '../../../contracts/events.ts';
import type { ReceivedReport, ReportVerdict } from '../../../usecases/fulfilment/received-report.ts';
import { type ReportContext, recordReports } from '../../../usecases/fulfilment/record-reports.ts';
import type { ConsumedRecord } from '../../kafka/port.ts';
import { childOf } from '../../telemetry/trace.ts';
import { type ConsumerEvents, consumerFrame, type Decoded, type Disposition } from './consumer-frame.ts';
import { claimedTenant } from './dead-letter-record.ts';
import { decodeRecord, headerText, sourceOf } from './decode-record.ts';
import { dead } from './error-classes.ts';

export const fulfillmentEventsTopic = 'oms.fulfillment.events.v1';
export const fulfillmentEventsGroup = 'order-service.fulfillment-events.consumer';

export interface ReportConsumerDeps extends ReportContext {
  readonly consumer: string;
  /** Called with each report's provider and verdict. */
  readonly onVerdict?: (provider: string, verdict: ReportVerdict['kind']) => void;
}

type ReportEvent = EventOf<Extract<EventType, `Fulfillment${string}`>>;

/** Records provider reports from Kafka by the same use case as the webhook; what would be a 4xx becomes a fate (OL5). */
export const fulfillmentEventsHandler = (deps: ReportConsumerDeps, events: ConsumerEvents) =>
  consumerFrame<ReceivedReport>(
    {
      consumer: deps.consumer,
      decode: (record) => receivedReport(deps, record),
      async handle(reports) {
        const verdicts = await recordReports(deps, reports);
        return verdicts.map((verdict, i) => {
          deps.onVerdict?.(reports[i]?.provider ?? '', verdict.kind);
          return dispositionOf(verdict);
        });
      },
    },
    deps,
    events,
  );

/** The report with what its sender may do, or why it is none. */
function receivedReport(deps: ReportConsumerDeps, record: ConsumedRecord): Decoded<ReceivedReport> {
  const decoded = decodeRecord(record);
  if (decoded.kind === 'dead') return { ...decoded, tenantId: claimedTenant(decoded.value) };
  if (decoded.kind === 'skip' || !isReport(decoded.event)) return { kind: 'skipped' };
  const { event, eventHash, mismatch } = decoded;
  const { eventId, eventType, tenantId } = event;
  const { provider, ...rest } = event.payload;
  const claims = { value: event, tenantId };
  const report = validateCallbackBody(rest);
  if (!report.ok)
    return { ...dead('TENANT_VIOLATION', 'the report is not one that a webhook would accept'), ...claims };
  const foreign = whyForeign(deps, event);
  if (foreign !== undefined) return { ...dead('TENANT_VIOLATION', foreign), ...claims };
  if (mismatch !== undefined) return { ...dead('SCHEMA_VALIDATION_FAILED', mismatch), ...claims };
  const source = sourceOf(record);
  const content = {
    provider,
    tenants: [tenantId],
    reportId: eventId,
    channel: 'kafka',
    report: report.body,
    bodyHash: eventHash,
    traceparent: childOf(headerText(record, 'traceparent')),
    inbox: { consumer: deps.consumer, eventId, eventHash, eventType, source },
  } as const;
  return { kind: 'message', content, ...claims };
}

/** Why the sender may not send it. */
function whyForeign({ providers }: ReportConsumerDeps, { payload, tenantId }: ReportEvent): string | undefined {
  const provider = providers.get(payload.provider);
  if (provider?.channel !== 'KAFKA') return 'no provider of this name reports over Kafka';
  return provider.tenants.includes(tenantId) ? undefined : 'the provider does not serve this tenant';
}

const isReport = (event: AnyEvent): event is ReportEvent =>
  event.eventType.startsWith('Fulfillment') && event.eventType !== 'FulfillmentRequestIssued';

function dispositionOf(verdict: ReportVerdict): Disposition {
  switch (verdict.kind) {
    case 'applied':
    case 'noted':
      return { kind: 'applied' };
    case 'parked':
      return { kind: 'parked' };
    case 'repeated':
    case 'duplicate':
      return { kind: 'duplicate' };
    case 'contradiction':
    case 'unknown':
      return { kind: 'refused' };
    case 'reused':
      return dead('EVENT_ID_REUSED', verdict.reason);
    case 'unstorable':
      return dead('SCHEMA_VALIDATION_FAILED', verdict.reason);
    default:
      return verdict satisfies never;
  }
}
