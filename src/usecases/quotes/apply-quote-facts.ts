import { type Settled, settleTogether } from '../change-order.ts';
import type { ConsumedRecord, Fate, QuoteFact } from '../consumed-record.ts';
import type { CommitOutcome } from '../ports.ts';
import {
  type DecidedQuoteFact,
  decideQuoteFact,
  parkedAcceptance,
  type QuoteFactContext,
} from './decide-quote-fact.ts';
import { QuoteViews } from './quote-views.ts';

/** Applies a batch of quote facts in one commit; each record has exactly one fate, in the order given (CO1, CO3, CO6). */
export const applyQuoteFacts = (
  context: QuoteFactContext,
  records: readonly ConsumedRecord[],
): Promise<readonly Fate[]> =>
  settleTogether(records, { what: 'quote facts', round: (waiting) => applyRound(context, waiting) });

async function applyRound(
  context: QuoteFactContext,
  records: readonly ConsumedRecord[],
): Promise<readonly Settled<ConsumedRecord, Fate>[]> {
  const decided = await decideAll(context, records);
  const outcomes = await context.store.commit(decided.map(({ commit }) => commit));
  return records.map((record, i) => {
    if (outcomes[i]?.kind === 'applied') observe(context, record, decided[i]);
    return settle(record, decided[i], outcomes[i]);
  });
}

function observe(
  { onAction, onCaptured }: QuoteFactContext,
  { content }: ConsumedRecord,
  decided?: DecidedQuoteFact,
): void {
  if (decided?.action !== undefined) onAction?.(decided.action);
  if (decided?.action !== 'start' || content.kind === 'dead') return;
  onCaptured?.((Date.parse(decided.commit.at) - Date.parse(content.event.occurredAt)) / 1000);
}

async function decideAll(context: QuoteFactContext, records: readonly ConsumedRecord[]): Promise<DecidedQuoteFact[]> {
  const views = new QuoteViews();
  await loadViews(context, records, views);
  const at = context.clock.now();
  return records.map((record) => decideQuoteFact({ ...context, views, at }, record));
}

/** The order that a parked acceptance supersedes is known only once the acceptance is; it takes a second, rare load. */
async function loadViews({ store }: QuoteFactContext, records: readonly ConsumedRecord[], views: QuoteViews) {
  let keys = records.flatMap(({ tenantId, content }) =>
    content.kind === 'fact' ? [keyOf(tenantId, content.event)] : [],
  );
  while (keys.length > 0) {
    const loaded = await store.loadQuotes(keys);
    keys = keys.flatMap((key, i) => {
      const view = loaded[i];
      if (view === undefined) return [];
      views.add(key.tenantId, key.quoteId, view);
      const supersedes = parkedAcceptance(view.parked)?.event.payload.supersedes?.orderId;
      const missing = view.order === undefined && key.supersedes === undefined && supersedes !== undefined;
      return missing ? [{ ...key, supersedes }] : [];
    });
  }
}

function keyOf(tenantId: string, event: QuoteFact): { tenantId: string; quoteId: string; supersedes?: string } {
  const supersedes = event.eventType === 'QuoteAccepted' ? event.payload.supersedes?.orderId : undefined;
  return { tenantId, quoteId: event.payload.quoteId, supersedes };
}

function settle(
  record: ConsumedRecord,
  decided: DecidedQuoteFact | undefined,
  outcome: CommitOutcome | undefined,
): Settled<ConsumedRecord, Fate> {
  if (decided === undefined || outcome === undefined) throw new Error('the store answered fewer outcomes than commits');
  switch (outcome.kind) {
    case 'applied':
      return { kind: 'settled', result: decided.fate };
    case 'duplicate':
      return { kind: 'settled', result: 'duplicate' };
    case 'conflict':
      return { kind: 'again', item: record };
    case 'mismatch':
      return dead(record, 'EVENT_ID_REUSED', 'the same eventId came before with another content');
    case 'poison':
      return dead(record, 'SCHEMA_VALIDATION_FAILED', `Postgres refuses the content (${outcome.sqlstate})`);
    default:
      return outcome satisfies never;
  }
}

/** It is dead only now, and is stored as such in the next round. */
const dead = (
  record: ConsumedRecord,
  errorClass: Parameters<ConsumedRecord['bury']>[0],
  reason: string,
): Settled<ConsumedRecord, Fate> => ({ kind: 'again', item: record.bury(errorClass, reason) });
