import { canonical, type Fact, factIn, groupBy, numberOf, objectIn, objectsOf, own, place, textOf } from '../event.ts';
import { type Evidence, keyOf } from '../evidence.ts';
import { applyFact, type FoldedOrder, satisfied } from '../fold.ts';
import { type LedgerEntry, requestTopic, type Violation } from '../snapshot.ts';

type Tell = (detail: string) => Violation;

/** I9: a line was requested only when its dependencies let it start; one effective request per line and attempt. */
export function* requestsInOrder(evidence: Evidence): Generator<Violation> {
  const violation: Tell = (detail) => ({ invariant: 'I9', detail });
  const requested = new Map<string, Fact>();
  for (const [key, facts] of evidence.facts) {
    const order: FoldedOrder = { version: 0, state: '', captured: {}, lines: new Map(), illegal: [] };
    for (const fact of facts) {
      if (fact.type === 'OrderLineFulfillmentRequested') {
        yield* early(order, fact, violation);
        const request = `${key} ${textOf(fact.payload, 'orderLineId')} ${numberOf(fact.payload, 'attempt')}`;
        if (requested.has(request)) yield violation(`${request} was requested twice`);
        requested.set(request, fact);
      }
      applyFact(order, fact);
    }
  }
  yield* issued(evidence, requested, violation);
  if (evidence.ledger) yield* asked(evidence, evidence.ledger, requested, violation);
}

function* early(order: FoldedOrder, { payload, orderId }: Fact, violation: Tell): Generator<Violation> {
  const lineId = textOf(payload, 'orderLineId');
  const at = Date.parse(textOf(payload, 'requestedAt'));
  for (const edge of objectsOf(order.lines.get(lineId)?.sold, 'dependsOn')) {
    const before = order.lines.get(textOf(edge, 'orderLineId'));
    const ended = before?.state === 'cancelled' || before?.state === 'failed_finally';
    if (ended && own(edge, 'optional') === true) continue;
    const name = `${orderId} ${lineId} was requested`;
    if (!before || !satisfied(before))
      yield violation(`${name} while ${textOf(edge, 'orderLineId')} is ${before?.state}`);
    else if (at < Date.parse(before.settledAt ?? '') + (numberOf(edge, 'delaySeconds') || 0) * 1000)
      yield violation(`${name} before its delay after ${textOf(edge, 'orderLineId')} had passed`);
  }
}

/** What is asked over Kafka: one event per request fact of that channel, which says what the fact says. */
function* issued(evidence: Evidence, requested: ReadonlyMap<string, Fact>, violation: Tell): Generator<Violation> {
  const events = new Map<string, string>();
  const answered = new Set<string>();
  for (const record of evidence.records(requestTopic)) {
    if (textOf(objectIn(record.value), 'eventType') !== 'FulfillmentRequestIssued') continue;
    const issue = factIn(record);
    const key = textOf(issue?.payload, 'idempotencyKey');
    const told = canonical([issue?.eventId, issue?.payload]);
    if ((events.get(key) ?? told) !== told) yield violation(`${key} was issued in two versions`);
    events.set(key, told);
    const line = `${textOf(issue?.payload, 'orderLineId')} ${numberOf(issue?.payload, 'attempt')}`;
    const request = `${issue?.tenantId} ${issue?.orderId} ${line}`;
    answered.add(request);
    const fact = requested.get(request);
    if (!fact || textOf(fact.payload, 'idempotencyKey') !== key)
      yield violation(`${place(record)} asks for ${request}, which no fact requests`);
  }
  for (const [request, fact] of requested) {
    if (textOf(fact.payload, 'channel') === 'KAFKA' && !answered.has(request))
      yield violation(`${request} was requested, but its provider never asked`);
  }
}

function* asked(
  { facts }: Evidence,
  ledger: readonly LedgerEntry[],
  requested: ReadonlyMap<string, Fact>,
  violation: Tell,
): Generator<Violation> {
  const known = new Set<string>();
  for (const entry of ledger) {
    const { idempotencyKey: key, orderLineId, attempt } = entry;
    const request = `${keyOf(entry)} ${orderLineId} ${attempt}`;
    known.add(request);
    if (entry.effects !== 1) yield violation(`${key} had ${entry.effects} effects at ${entry.provider}`);
    if (entry.conflicts > 0) yield violation(`${key} came to ${entry.provider} with another body`);
    // A ledger may hold the orders of an earlier run, of which no fact is left.
    if (!facts.has(keyOf(entry))) continue;
    if (textOf(requested.get(request)?.payload, 'idempotencyKey') !== key)
      yield violation(`${entry.provider} was asked for ${key}, which no fact requests`);
  }
  for (const [key, attempts] of groupBy(ledger, (entry) => `${keyOf(entry)} ${entry.orderLineId} ${entry.attempt}`)) {
    if (attempts.length > 1) yield violation(`${key} was asked under ${attempts.length} keys`);
  }
  for (const told of facts.values()) {
    for (const { type, payload, tenantId, orderId } of told) {
      const request = `${tenantId} ${orderId} ${textOf(payload, 'orderLineId')} ${numberOf(payload, 'attempt')}`;
      if (type === 'OrderLineFulfillmentCompleted' && !known.has(request))
        yield violation(`${request} completed, but no provider was asked`);
    }
  }
}
