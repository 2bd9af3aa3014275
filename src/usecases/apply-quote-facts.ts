import type { ConsumedRecord, Fate, QuoteFact } from './consumed-record.ts';
import { type DecidedQuoteFact, decideQuoteFact, type QuoteFactDeps } from './decide-quote-fact.ts';
import type { CommitOutcome, QuoteView } from './ports.ts';
import { QuoteViews } from './quote-views.ts';

const mostRounds = 10;

/** Applies a batch of quote facts in one commit; each record has exactly one fate, in the order given (CO1, CO3, CO6). */
export async function applyQuoteFacts(
  deps: QuoteFactDeps,
  records: readonly ConsumedRecord[],
): Promise<readonly Fate[]> {
  const fates: Fate[] = records.map(() => 'dead');
  let waiting = records.map((record, index) => ({ record, index }));
  for (let round = 1; waiting.length > 0; round += 1) {
    if (round > mostRounds)
      throw new Error(`${waiting.length} quote facts still conflict after ${mostRounds} rounds; deliver them again`);
    const decided = await decideAll(
      deps,
      waiting.map(({ record }) => record),
    );
    const outcomes = await deps.store.commit(decided.map(({ commit }) => commit));
    waiting = waiting.flatMap(({ record, index }, i) => {
      const [fate, next] = settle(record, decided[i], outcomes[i]);
      if (fate !== undefined) fates[index] = fate;
      if (fate !== undefined && outcomes[i]?.kind === 'applied') deps.onAction?.(decided[i]?.action ?? 'dead');
      return next === undefined ? [] : [{ record: next, index }];
    });
  }
  return fates;
}

async function decideAll(deps: QuoteFactDeps, records: readonly ConsumedRecord[]): Promise<DecidedQuoteFact[]> {
  const facts = records.flatMap(({ tenantId, content }) =>
    content.kind === 'fact' ? [{ tenantId, event: content.event }] : [],
  );
  const loaded: readonly QuoteView[] =
    facts.length === 0 ? [] : await deps.store.loadQuotes(facts.map(({ tenantId, event }) => keyOf(tenantId, event)));
  const views = new QuoteViews();
  for (const [i, view] of loaded.entries()) {
    const fact = facts[i];
    if (fact !== undefined) views.add(fact.tenantId, fact.event.payload.quoteId, view);
  }
  const at = deps.clock.now();
  return records.map((record) => decideQuoteFact(deps, record, views, at));
}

function keyOf(tenantId: string, event: QuoteFact) {
  const supersedes = event.eventType === 'QuoteAccepted' ? event.payload.supersedes?.orderId : undefined;
  return { tenantId, quoteId: event.payload.quoteId, ...(supersedes === undefined ? {} : { supersedes }) };
}

function settle(
  record: ConsumedRecord,
  decided: DecidedQuoteFact | undefined,
  outcome: CommitOutcome | undefined,
): [fate: Fate | undefined, again?: ConsumedRecord] {
  if (decided === undefined || outcome === undefined) throw new Error('the store answered fewer outcomes than commits');
  switch (outcome.kind) {
    case 'applied':
      return [decided.fate];
    case 'duplicate':
      return ['duplicate'];
    case 'conflict':
      return [undefined, record];
    case 'mismatch':
      return [undefined, record.bury('EVENT_ID_REUSED', 'the same eventId came before with another content')];
    case 'poison':
      return [undefined, record.bury('SCHEMA_VALIDATION_FAILED', `Postgres refuses the content (${outcome.sqlstate})`)];
    default:
      return outcome satisfies never;
  }
}
