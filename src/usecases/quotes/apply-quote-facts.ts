import { type Settled, settleTogether } from '../change-order.ts';
import type { CommitOutcome } from '../commits.ts';
import type { DeadOnArrival, RecordVerdict } from '../record-verdict.ts';
import {
  type DecidedQuoteFact,
  decideQuoteFact,
  parkedAcceptance,
  type QuoteFactContext,
} from './decide-quote-fact.ts';
import { QuoteViews } from './quote-views.ts';
import type { QuoteFact, ReceivedQuoteFact } from './received-quote-fact.ts';

/** Applies a batch of quote facts in one commit; each has its verdict, in the order given (CO1, CO3, CO6). */
export const applyQuoteFacts = (
  context: QuoteFactContext,
  facts: readonly ReceivedQuoteFact[],
): Promise<readonly RecordVerdict[]> =>
  settleTogether(facts, { what: 'quote facts', round: (waiting) => applyRound(context, waiting) });

type Answer = Settled<ReceivedQuoteFact, RecordVerdict>;

async function applyRound(context: QuoteFactContext, facts: readonly ReceivedQuoteFact[]): Promise<readonly Answer[]> {
  const decided = await decideAll(context, facts);
  const commits = decided.flatMap((one) => (one.kind === 'dead' ? [] : [one.commit]));
  const outcomes = commits.length === 0 ? [] : await context.store.commit(commits);
  const outcomeOf = new Map(commits.map((commit, i) => [commit, outcomes[i]]));
  return facts.map((item, i) => {
    const one = decided[i];
    if (one === undefined) throw new Error('fewer facts were decided than given');
    if (one.kind === 'dead') return { kind: 'settled', result: one };
    const outcome = outcomeOf.get(one.commit);
    if (outcome?.kind === 'applied') observe(context, item, one);
    return settle(item, one, outcome);
  });
}

function observe({ onAction, onCaptured }: QuoteFactContext, { event }: ReceivedQuoteFact, decided: DecidedQuoteFact) {
  const { action, commit } = decided;
  onAction?.(action);
  if (action === 'start') onCaptured?.((Date.parse(commit.at) - Date.parse(event.occurredAt)) / 1000);
}

async function decideAll(
  context: QuoteFactContext,
  facts: readonly ReceivedQuoteFact[],
): Promise<readonly (DecidedQuoteFact | DeadOnArrival)[]> {
  const views = new QuoteViews();
  await loadViews(context, facts, views);
  const at = context.clock.now();
  return facts.map((fact) => decideQuoteFact({ ...context, views, at }, fact));
}

/** The order that a parked acceptance supersedes is known only once the acceptance is; it takes a second, rare load. */
async function loadViews({ store }: QuoteFactContext, facts: readonly ReceivedQuoteFact[], views: QuoteViews) {
  let keys = facts.map(({ event }) => keyOf(event));
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

function keyOf(event: QuoteFact): { tenantId: string; quoteId: string; supersedes?: string } {
  const supersedes = event.eventType === 'QuoteAccepted' ? event.payload.supersedes?.orderId : undefined;
  return { tenantId: event.tenantId, quoteId: event.payload.quoteId, supersedes };
}

function settle(item: ReceivedQuoteFact, { fate }: DecidedQuoteFact, outcome: CommitOutcome | undefined): Answer {
  if (outcome === undefined) throw new Error('the store answered fewer outcomes than commits');
  switch (outcome.kind) {
    case 'applied':
      return { kind: 'settled', result: { kind: fate } };
    case 'duplicate':
      return { kind: 'settled', result: { kind: 'duplicate' } };
    case 'conflict':
      return { kind: 'again', item };
    case 'mismatch':
      return dead('EVENT_ID_REUSED', 'the same eventId came before with another content');
    case 'poison':
      return dead('SCHEMA_VALIDATION_FAILED', `Postgres refuses the content (${outcome.sqlstate})`);
    default:
      return outcome satisfies never;
  }
}

const dead = (errorClass: DeadOnArrival['errorClass'], reason: string): Answer => ({
  kind: 'settled',
  result: { kind: 'dead', errorClass, reason },
});
