import { type EventOf, parseEvent } from '../../contracts/events.ts';
import type { NudgeSignal } from '../../contracts/temporal.ts';
import { firstDeadline } from '../../domain/fulfilment/request-lines.ts';
import type { Decision } from '../../domain/order/facts.ts';
import { captureOrder } from '../../domain/quotes/capture-order.ts';
import {
  decideAccepted,
  decideCancelled,
  decideLapsed,
  type QuoteAction,
  type QuoteRecord,
} from '../../domain/quotes/quote-record.ts';
import { validateQuote } from '../../domain/quotes/validate-quote.ts';
import type { Cause } from '../cause.ts';
import type { OrderContext } from '../change-order.ts';
import type { Commit, InboxEntry, OrderCommit } from '../commits.ts';
import { policyOf } from '../fulfilment/providers.ts';
import type { DeadOnArrival, Fate } from '../record-verdict.ts';
import { storedFacts } from '../stored-facts.ts';
import { storable, UnstorableFact } from '../unstorable-fact.ts';
import { nudgeMessage, startMessage } from '../workflow-messages.ts';
import { type KnownQuote, type QuoteViews, quoteChange } from './quote-views.ts';
import type { QuoteFact, ReceivedQuoteFact } from './received-quote-fact.ts';

export interface QuoteFactContext extends OrderContext {
  readonly consumer: string;
  /** Called for each committed action: start | signal | duplicate | park | refuse | record. */
  readonly onAction?: (action: string) => void;
  /** Called for each captured order: seconds since its quote fact occurred. */
  readonly onCaptured?: (seconds: number) => void;
}

export interface DecidedQuoteFact {
  readonly kind: 'decided';
  readonly commit: Commit;
  readonly fate: Exclude<Fate, 'dead'>;
  readonly action: QuoteAction['action'];
}

type Effect = Pick<OrderCommit, 'quote' | 'order' | 'steps' | 'messages'> & {
  readonly action: QuoteAction['action'];
  readonly reason: string;
};

/** One batch's surroundings: what is known, and its one moment. */
export interface QuoteBatch extends QuoteFactContext {
  readonly views: QuoteViews;
  readonly at: string;
}

interface Acceptance {
  readonly event: EventOf<'QuoteAccepted'>;
  readonly traceparent: string;
}

const fateOf: Record<QuoteAction['action'], DecidedQuoteFact['fate']> = {
  start: 'applied',
  signal: 'applied',
  record: 'applied',
  duplicate: 'duplicate',
  park: 'parked',
  refuse: 'refused',
};

/** One fact's effect on the batch's view, and the commit that makes it durable. Dead: what it makes cannot be stored. */
export function decideQuoteFact(batch: QuoteBatch, received: ReceivedQuoteFact): DecidedQuoteFact | DeadOnArrival {
  const { event, eventHash, source, traceparent } = received;
  const { eventType, eventId, tenantId, payload } = event;
  const { views, at, consumer } = batch;
  const { quoteId } = payload;
  const known = views.quote(tenantId, quoteId);
  const decided = storable(() => effectOf(batch, { event, known, traceparent }));
  if (decided instanceof UnstorableFact)
    return { kind: 'dead', errorClass: 'SCHEMA_VALIDATION_FAILED', reason: decided.message };
  const { action, reason, quote, ...effect } = decided;
  if (quote !== undefined) views.setQuote(tenantId, quote);
  if (effect.order !== undefined) views.setOrder(effect.order.after);
  const fate = fateOf[action];
  const orderId = effect.order?.after.orderId ?? known.record.orderId;
  const inbox: InboxEntry = { consumer, eventId, eventHash, source, fate, action, reason, eventType };
  const commit =
    orderId === undefined
      ? { tenantId, quoteId, at, inbox, quote }
      : { tenantId, orderId, quoteId, at, inbox, quote, ...effect };
  return { kind: 'decided', commit, fate, action };
}

interface Consumed {
  readonly event: QuoteFact;
  readonly known: KnownQuote;
  readonly traceparent: string;
}

function effectOf(batch: QuoteBatch, { event, known, traceparent }: Consumed): Effect {
  switch (event.eventType) {
    case 'QuoteAccepted':
      return accept(batch, { event, traceparent }, known);
    case 'QuoteApproved':
      return approve(batch, event, known);
    case 'QuoteCancelled':
      return cancel(batch, { event, traceparent }, known.record);
    case 'QuoteExpired':
      return decideLapsed(known.record, 'expired');
    case 'QuoteRejected':
      return decideLapsed(known.record, 'rejected');
    default:
      return event satisfies never;
  }
}

function accept(batch: QuoteBatch, acceptance: Acceptance, { record: known, parked }: KnownQuote): Effect {
  const { payload, tenantId } = acceptance.event;
  const { quoteId, quoteVersion } = payload;
  const order = batch.views.order(tenantId, known.orderId ?? payload.supersedes?.orderId);
  const answer = decideAccepted(known, payload, { order, now: batch.at });
  if (answer.action === 'start') return start(batch, acceptance, known);
  if (answer.action === 'park') {
    const waiting = parkedAcceptance(parked)?.event.payload.quoteVersion ?? 0;
    if (waiting > quoteVersion) return { action: 'refuse', reason: `version ${waiting} waits for approval already` };
    return { ...answer, quote: quoteChange(quoteId, known, { parked: acceptance }) };
  }
  if (answer.action !== 'signal') return answer;
  const { action, reason, decision } = answer;
  const quote = quoteChange(quoteId, known, { change: { quoteVersion, orderId: decision.order.orderId } });
  const cause = causeOf(batch, acceptance);
  return { action, reason, quote, ...signalled(batch, decision, { signal: 'amendmentRequested', cause }) };
}

function start(batch: QuoteBatch, acceptance: Acceptance, known: QuoteRecord): Effect {
  const { payload, tenantId } = acceptance.event;
  const cause = causeOf(batch, acceptance);
  const faults = validateQuote(payload, (id) => batch.providers.get(id)?.tenants.includes(tenantId) ?? false);
  const { correlationId, traceparent } = cause;
  const ids = { tenantId, orderId: `ord_${batch.ids.ulid()}`, correlationId, traceparent };
  const decision = captureOrder(payload, { ids, faults, now: batch.at });
  const { order } = decision;
  const { steps, messages } = storedFacts(decision, cause, batch.ids);
  const quote = quoteChange(payload.quoteId, known, {
    change: { quoteVersion: payload.quoteVersion, orderId: order.orderId },
  });
  const effect = { quote, order: { expected: 0, after: order, lines: order.lines }, steps };
  if (order.state === 'rejected') {
    const codes = [...new Set(faults.map((fault) => fault.code))].join(', ');
    return { ...effect, messages, action: 'refuse', reason: `order ${order.orderId} is rejected: ${codes}` };
  }
  const reason = 'first acceptance of this quote';
  const due = firstDeadline(order, batch.at, (id) => policyOf(batch.providers, id));
  return { ...effect, messages: [...messages, startMessage(order, traceparent, due)], action: 'start', reason };
}

function approve(batch: QuoteBatch, { payload }: EventOf<'QuoteApproved'>, known: KnownQuote): Effect {
  const approvedVersion = Math.max(known.record.approvedVersion, payload.quoteVersion);
  const record = { ...known.record, approvedVersion };
  const parked = parkedAcceptance(known.parked);
  const quote = quoteChange(payload.quoteId, record, { parked });
  if (parked === undefined || parked.event.payload.quoteVersion !== payload.quoteVersion)
    return { action: 'record', reason: `version ${payload.quoteVersion} is approved`, quote };
  const { event, traceparent } = parked;
  // The approval supplies what the acceptance lacked; a higher version may have been approved before.
  const approved = { ...event, payload: { ...event.payload, approval: payload.approval } };
  const released = accept(batch, { event: approved, traceparent }, { record });
  const reason = `approval released the parked acceptance: ${released.reason}`;
  return { quote: quoteChange(payload.quoteId, record, {}), ...released, reason };
}

interface Cancellation {
  readonly event: EventOf<'QuoteCancelled'>;
  readonly traceparent: string;
}

function cancel(batch: QuoteBatch, cancellation: Cancellation, known: QuoteRecord): Effect {
  const { payload, tenantId } = cancellation.event;
  const order = batch.views.order(tenantId, known.orderId);
  const answer = decideCancelled(known, order, { ...payload, now: batch.at });
  const quote = quoteChange(payload.quoteId, known, { change: { cancelled: true } });
  if (answer.action === 'record') return { ...answer, quote };
  if (answer.action !== 'signal') return { action: answer.action, reason: answer.reason };
  const { action, reason, decision } = answer;
  const cause = causeOf(batch, cancellation);
  return { action, reason, quote, ...signalled(batch, decision, { signal: 'cancellationRequested', cause }) };
}

/** A fact on an order that runs, and the signal for its workflow. */
function signalled(batch: QuoteBatch, decision: Decision, { signal, cause }: { signal: NudgeSignal; cause: Cause }) {
  const before = decision.order.version - decision.facts.length;
  const { steps, messages } = storedFacts(decision, cause, batch.ids);
  const order = { expected: before, after: decision.order, lines: [] };
  return {
    order,
    steps,
    messages: [...messages, nudgeMessage(decision.order, signal, { traceparent: cause.traceparent })],
  };
}

export function parkedAcceptance(parked: object | undefined): Acceptance | undefined {
  if (parked === undefined || !('event' in parked) || !('traceparent' in parked)) return undefined;
  const parsed = parseEvent('cpq.quote.events.v1', parked.event);
  if (parsed.kind !== 'event' || parsed.event.eventType !== 'QuoteAccepted') return undefined;
  return { event: parsed.event, traceparent: String(parked.traceparent) };
}

const causeOf = (batch: QuoteBatch, { event, traceparent }: { event: QuoteFact; traceparent: string }): Cause => ({
  causationId: event.eventId,
  correlationId: event.correlationId ?? event.eventId,
  traceparent,
  actorType: 'system',
  actorId: batch.consumer,
  idempotencyKey: `${event.payload.quoteId}/${event.payload.quoteVersion}`,
});
