import type { ConsumedRecord, Fate, QuoteFact } from './consumed-record.ts';
import { type DecidedQuoteFact, decideQuoteFact, parkedAcceptance, type QuoteFactDeps } from './decide-quote-fact.ts';
import type { CommitOutcome } from './ports.ts';
import { QuoteViews } from './quote-views.ts';

/** Rounds in a row that settle nothing. A redelivered batch may need a round for each of its facts of one quote. */
const mostIdleRounds = 10;

/** Applies a batch of quote facts in one commit; each record has exactly one fate, in the order given (CO1, CO3, CO6). */
export async function applyQuoteFacts(
  deps: QuoteFactDeps,
  records: readonly ConsumedRecord[],
): Promise<readonly Fate[]> {
  const fates: Fate[] = records.map(() => 'dead');
  let waiting = records.map((record, index) => ({ record, index }));
  for (let idleRounds = 0; waiting.length > 0; ) {
    if (idleRounds === mostIdleRounds)
      throw new Error(`${waiting.length} quote facts still conflict after ${idleRounds} rounds; deliver them again`);
    const before = waiting.length;
    const decided = await decideAll(
      deps,
      waiting.map(({ record }) => record),
    );
    const outcomes = await deps.store.commit(decided.map(({ commit }) => commit));
    waiting = waiting.flatMap(({ record, index }, i) => {
      const [fate, next] = settle(record, decided[i], outcomes[i]);
      if (fate !== undefined) fates[index] = fate;
      if (outcomes[i]?.kind === 'applied') tell(deps, record, decided[i]);
      return next === undefined ? [] : [{ record: next, index }];
    });
    idleRounds = waiting.length < before ? 0 : idleRounds + 1;
  }
  return fates;
}

function tell({ onAction, onCaptured }: QuoteFactDeps, { content }: ConsumedRecord, decided?: DecidedQuoteFact): void {
  if (decided?.action !== undefined) onAction?.(decided.action);
  if (decided?.action !== 'start' || content.kind === 'dead') return;
  onCaptured?.((Date.parse(decided.commit.at) - Date.parse(content.event.occurredAt)) / 1000);
}

async function decideAll(deps: QuoteFactDeps, records: readonly ConsumedRecord[]): Promise<DecidedQuoteFact[]> {
  const views = new QuoteViews();
  await loadViews(deps, records, views);
  const at = deps.clock.now();
  return records.map((record) => decideQuoteFact(deps, record, views, at));
}

/** The order that a parked acceptance supersedes is known only once the acceptance is; it takes a second, rare load. */
async function loadViews({ store }: QuoteFactDeps, records: readonly ConsumedRecord[], views: QuoteViews) {
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
