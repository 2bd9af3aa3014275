import type { Order } from '../../../domain/order/order.ts';
import { unknownQuote } from '../../../domain/quotes/quote-record.ts';
import type { Commit, CommitOutcome, LedgerEntry } from '../../../usecases/commits.ts';
import type { OrderStore, QuoteView } from '../../../usecases/ports.ts';
import { failpoint } from '../../faults/failpoint.ts';
import { type DecisionRow, decisionRow, rowsTogether } from './commit-rows.ts';
import type { Database } from './database.ts';
import { readLedgerEntry } from './ledger-rows.ts';
import { readOrder } from './order-rows.ts';

/** Beyond this a commit's subtransactions get dear. */
const largestBatch = 100;

interface OrderColumns {
  readonly order: unknown;
  readonly lines: unknown;
}

/** The orders in Postgres: plain selects to load, one call of commit_together to write. */
export function createOrderStore(database: Database): OrderStore {
  return {
    async loadQuotes(keys) {
      const wanted = keys.map((key, i) => ({
        i,
        tenant_id: key.tenantId,
        quote_id: key.quoteId,
        supersedes: key.supersedes,
      }));
      const rows = await database.call(
        'load_quotes',
        (sql) => sql<(OrderColumns & QuoteColumns)[]>`
        select to_jsonb(q) as quote, to_jsonb(o) as order,
          case when o.order_id is not null then (select jsonb_agg(to_jsonb(l)) from public.order_lines l
            where l.tenant_id = o.tenant_id and l.order_id = o.order_id) end as lines
        from jsonb_to_recordset(${JSON.stringify(wanted)}::text::jsonb) as k(i int, tenant_id text, quote_id text, supersedes text)
        left join public.quotes q on q.tenant_id = k.tenant_id and q.quote_id = k.quote_id
        left join public.orders o on o.tenant_id = k.tenant_id and o.order_id = coalesce(q.order_id, k.supersedes)
        order by k.i`,
      );
      return rows.map(readQuote);
    },

    async loadOrder(tenantId, orderId) {
      const [row] = await database.call(
        'load_order',
        (sql) => sql<(OrderColumns & { parked: unknown[] | null })[]>`
        select to_jsonb(o) as order,
          (select jsonb_agg(to_jsonb(l)) from public.order_lines l where l.tenant_id = o.tenant_id and l.order_id = o.order_id) as lines,
          (select jsonb_agg(to_jsonb(c) order by c.received_at, c.callback_id) from public.callbacks c
            where c.tenant_id = o.tenant_id and c.order_id = o.order_id and c.verdict = 'parked') as parked
        from public.orders o where o.tenant_id = ${tenantId} and o.order_id = ${orderId}`,
      );
      return row && { order: readOrder(row.order, row.lines), parked: (row.parked ?? []).map(readLedgerEntry) };
    },

    async loadReported(keys) {
      const wanted = keys.map((key, i) => ({
        i,
        order_id: key.orderId,
        tenants: key.tenants,
        provider: key.provider,
        callback_id: key.reportId,
      }));
      const rows = await database.call(
        'load_reported',
        (sql) => sql<(OrderColumns & { earlier: unknown })[]>`
        select to_jsonb(o) as order, to_jsonb(c) as earlier,
          case when o.order_id is not null then (select jsonb_agg(to_jsonb(l)) from public.order_lines l
            where l.tenant_id = o.tenant_id and l.order_id = o.order_id) end as lines
        from jsonb_to_recordset(${JSON.stringify(wanted)}::text::jsonb)
          as k(i int, order_id text, tenants jsonb, provider text, callback_id text)
        left join lateral (select o.* from jsonb_array_elements_text(k.tenants) as t(tenant_id)
          join public.orders o on o.tenant_id = t.tenant_id and o.order_id = k.order_id limit 1) o on true
        left join public.callbacks c on c.provider = k.provider and c.callback_id = k.callback_id
        order by k.i`,
      );
      return rows.map((row) => ({ ...orderOf(row), ...earlierOf(row.earlier) }));
    },

    async commit(commits) {
      if (commits.length > largestBatch)
        throw new Error(`${commits.length} commits at once; send at most ${largestBatch}`);
      return await commitBatch(database, commits);
    },
  };
}

/** All at once when everything fits, which is the rule, and the quicker way for one too; else each with its own answer. */
async function commitBatch(database: Database, commits: readonly Commit[]): Promise<CommitOutcome[]> {
  const decisions = commits.map(decisionRow);
  if (await commitTogether(database, decisions)) return commits.map(() => ({ kind: 'applied' }));
  const batch = JSON.stringify(decisions);
  const rows = await database.call('commit', async (sql) => {
    const answered = await sql<
      { i: number; outcome: string }[]
    >`select i, outcome from public.commit_one_by_one(${batch}::text::jsonb)`;
    await failpoint('commit.sent-no-reply');
    return answered;
  });
  const outcomes = new Map(rows.map((row) => [row.i, readOutcome(row.outcome)]));
  return commits.map((_, i) => {
    const outcome = outcomes.get(i);
    if (outcome === undefined) throw new Error(`commit_one_by_one gave no answer for decision ${i}`);
    return outcome;
  });
}

async function commitTogether(database: Database, decisions: readonly DecisionRow[]): Promise<boolean> {
  const rows = rowsTogether(decisions);
  const [answer] = await database.call('commit', async (sql) => {
    const answered = await sql<{ applied: boolean }[]>`select public.commit_together(
      inbox => ${rows('inbox')}::text::json, callbacks => ${rows('callbacks')}::text::json,
      quotes => ${rows('quotes')}::text::json, created => ${rows('created')}::text::json,
      moved => ${rows('moved')}::text::json, lines => ${rows('lines')}::text::json,
      steps => ${rows('steps')}::text::json, messages => ${rows('messages')}::text::json,
      unparked => ${rows('unparked')}::text::json, audit => ${rows('audit')}::text::json) as applied`;
    await failpoint('commit.sent-no-reply');
    return answered;
  });
  return answer?.applied ?? false;
}

function readOutcome(outcome: string): CommitOutcome {
  if (outcome === 'applied' || outcome === 'duplicate' || outcome === 'mismatch' || outcome === 'conflict')
    return { kind: outcome };
  return { kind: 'poison', sqlstate: outcome.replace(/^poison /, '') };
}

interface QuoteColumns {
  readonly quote: {
    readonly revision: number;
    readonly quote_version: number;
    readonly order_id: string | null;
    readonly approved_version: number;
    readonly cancelled: boolean;
    readonly parked: object | null;
  } | null;
}

function readQuote(row: OrderColumns & QuoteColumns): QuoteView {
  if (row.quote === null) return { quote: unknownQuote, ...orderOf(row) };
  const { revision, quote_version, order_id, approved_version, cancelled, parked } = row.quote;
  return {
    quote: {
      revision,
      quoteVersion: quote_version,
      approvedVersion: approved_version,
      cancelled,
      orderId: order_id ?? undefined,
    },
    parked: parked ?? undefined,
    ...orderOf(row),
  };
}

const orderOf = (row: OrderColumns): { order?: Order } =>
  row.order === null || row.order === undefined ? {} : { order: readOrder(row.order, row.lines) };

const earlierOf = (row: unknown): { earlier?: LedgerEntry } =>
  row === null || row === undefined ? {} : { earlier: readLedgerEntry(row) };
