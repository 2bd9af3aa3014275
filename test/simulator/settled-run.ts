import { generateQuotes } from '../../simulator/quote-generator.ts';
import {
  append,
  at,
  consumer,
  dead,
  deadLetter,
  type Free,
  facts,
  partitions,
  publish,
  quotes,
  type Run,
  reports,
  requests,
} from './run-records.ts';

/** A run as it should end: generated quotes, and what a right service makes of them. */
export function settledRun(): Run {
  const run: Run = {
    expectations: [],
    topics: { [quotes]: [], [dead]: [], [facts]: [], [requests]: [], [reports]: [] },
    partitions: Object.fromEntries([quotes, dead, facts, requests, reports].map((topic) => [topic, partitions])),
    tables: { orders: [], lines: [], timeline: [], inbox: [], outbox: [], callbacks: [], stoppedLanes: [] },
    ledger: [],
  };
  const options = { count: 40, seed: 5, duplicateRate: 0.15, invalidRate: 0.2, rejectedRate: 0.1 } as const;
  const seen = new Map<string, string>();
  for (const { expectation, ...wire } of generateQuotes(options)) {
    run.expectations.push(expectation);
    const record = append(run, quotes, wire.key, wire.headers, wire.value);
    const source = `${quotes}/${record.partition}/${record.offset}`;
    const { tenantId, eventId, kind } = expectation;
    const inbox = (fate: string, action: string | null, orderId: string | null) =>
      run.tables.inbox.push({
        consumer,
        tenantId,
        eventId,
        eventType: 'QuoteAccepted',
        fate,
        action,
        orderId,
        source,
      });
    if (kind === 'invalid') deadLetter(run, record, tenantId, () => inbox('dead', null, null));
    else if (kind === 'duplicate') {
      if (!run.tables.inbox.some((row) => row.eventId === eventId))
        inbox('duplicate', 'duplicate', seen.get(expectation.quoteId) ?? '');
    } else {
      const orderId = `ord_${String(seen.size).padStart(4, '0')}`;
      seen.set(expectation.quoteId, orderId);
      inbox(kind === 'order' ? 'applied' : 'refused', kind === 'order' ? 'start' : 'refuse', orderId);
      fulfil(run, JSON.parse(wire.value?.toString() ?? ''), orderId, kind === 'rejected');
    }
  }
  return run;
}

const twoDecimals = (amount: string) => (amount.includes('.') ? amount : `${amount}.00`);

/** Captures the quote and fulfils its lines one after the other; one line per second. */
function fulfil(run: Run, quote: Free, orderId: string, rejected: boolean) {
  const { tenantId, payload } = quote;
  const { quoteId, quoteVersion, customerId, currency, commercialSnapshotHash } = payload;
  const totals = {
    oneTimeTotal: twoDecimals(payload.totals.oneTimeTotal),
    recurringTotal: twoDecimals(payload.totals.recurringTotal),
  };
  let version = 0;
  const tell = (
    type: string,
    told: object,
    from: string | null,
    to: string | null,
    lineId?: string,
    cause?: string,
  ) => {
    version += 1;
    const eventId = `${orderId}-${version}`;
    const causationId = cause ?? (version === 1 ? quote.eventId : `cause-${version}`);
    const payload = { orderId, ...told };
    publish(run, facts, type, tenantId, orderId, version, {
      eventId,
      eventType: type,
      tenantId,
      aggregateId: orderId,
      aggregateVersion: version,
      payload,
    });
    run.tables.timeline.push({
      tenantId,
      orderId,
      version,
      fact: type,
      eventId,
      lineId: lineId ?? null,
      fromState: from,
      toState: to,
      causationId,
    });
  };
  const idOf = new Map(payload.lines.map((line: Free, index: number) => [line.quoteLineId, `L${index + 1}`]));
  const lines = payload.lines.map((line: Free, index: number) => ({
    ...line,
    orderLineId: `L${index + 1}`,
    required: true,
    oneTimeAmount: twoDecimals(line.oneTimeAmount),
    recurringAmount: twoDecimals(line.recurringAmount),
    dependsOn: (line.dependsOn ?? []).map((edge: Free) => ({
      orderLineId: idOf.get(edge.quoteLineId) ?? edge.quoteLineId,
      delaySeconds: 0,
      optional: false,
    })),
  }));
  const captured = { quoteId, quoteVersion, customerId, capturedAt: at(0), currency, totals, lineSummaries: lines };
  tell('OrderCaptured', { ...captured, commercialSnapshotHash }, null, 'captured');
  if (rejected) tell('OrderRejected', { quoteId, faults: [{}] }, 'captured', 'rejected');
  else {
    tell('OrderValidated', { lineCount: lines.length }, 'captured', 'validated');
    tell('OrderActivated', { lineCount: lines.length }, 'validated', 'active');
  }
  for (const [index, line] of lines.entries()) {
    const lineId = line.orderLineId;
    const requestedAt = rejected ? null : at(index + 1);
    if (!rejected) fulfilLine(run, { tenantId, orderId, line, index }, tell);
    run.tables.lines.push({
      tenantId,
      orderId,
      lineId,
      state: rejected ? 'pending' : 'completed',
      attempt: rejected ? 0 : 1,
      provider: line.provider,
      requestedAt,
      expectedCompletionAt: null,
      overdueAt: null,
      startedAt: null,
      settledAt: rejected ? null : at(index + 2),
      failureReason: null,
      doc: { ...line, ordinal: index + 1 },
    });
  }
  if (!rejected) tell('OrderCompleted', { quoteId, customerId }, 'active', 'completed');
  run.tables.orders.push({
    tenantId,
    orderId,
    version,
    state: rejected ? 'rejected' : 'completed',
    quoteId,
    quoteVersion,
    customerId,
    currency,
    capturedAt: at(0),
    doc: { totals, commercialSnapshotHash },
  });
}

function fulfilLine(run: Run, { tenantId, orderId, line, index }: Free, tell: (...told: Free) => void) {
  const lineId = line.orderLineId;
  const idempotencyKey = `${orderId}/${lineId}/1`;
  const ask = { orderLineId: lineId, attempt: 1, provider: line.provider, idempotencyKey };
  const channel = line.provider === 'nordic-mobile' ? 'KAFKA' : 'HTTP';
  const times = { requestedAt: at(index + 1), expectedCompletionAt: at(50) };
  tell('OrderLineFulfillmentRequested', { ...ask, channel, ...times }, 'pending', 'requested', lineId);
  const eventId = `issued-${idempotencyKey}`;
  const callbackId = `report-${idempotencyKey}`;
  if (channel === 'KAFKA') {
    const eventType = 'FulfillmentRequestIssued';
    publish(run, requests, eventType, tenantId, orderId, 1, {
      eventId,
      eventType,
      tenantId,
      payload: { orderId, ...ask },
    });
    append(run, reports, orderId, {}, Buffer.from(JSON.stringify({ eventId: callbackId, tenantId, payload: ask })));
  }
  run.tables.callbacks.push({
    provider: line.provider,
    callbackId,
    tenantId,
    orderId,
    lineId,
    attempt: 1,
    outcome: 'completed',
    verdict: 'applied',
  });
  run.ledger.push({ tenantId, orderId, bodyHash: 'sha256:00', timesAsked: 1, conflicts: 0, effects: 1, ...ask });
  const done = { orderLineId: lineId, attempt: 1, completedAt: at(index + 2) };
  tell('OrderLineFulfillmentCompleted', done, 'requested', 'completed', lineId, callbackId);
}
