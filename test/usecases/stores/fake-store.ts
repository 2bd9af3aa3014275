import { dueAt, isStuck } from '../../../src/domain/order/dependencies.ts';
import { itemOf, type Order } from '../../../src/domain/order/order.ts';
import { unknownQuote } from '../../../src/domain/quotes/quote-record.ts';
import type { Commit, CommitOutcome, OrderChange, OrderCommit, QuoteChange } from '../../../src/usecases/commits.ts';
import type {
  AuditLook,
  CallbackLook,
  InboxLook,
  OrderMarks,
  OutboxLook,
  StoreProbe,
  TimelineLook,
} from './store-probe.ts';

/** Everything stored. Maps keep the order of writing. */
interface Tables {
  inbox: Map<string, InboxLook>;
  callbacks: Map<string, CallbackLook>;
  quotes: Map<string, QuoteChange & { readonly revision: number }>;
  orders: Map<string, { readonly order: Order; readonly marks: OrderMarks }>;
  timeline: Map<string, TimelineLook & { readonly orderId: string }>;
  outbox: OutboxLook[];
  audit: AuditLook[];
}

const empty = (): Tables => ({
  inbox: new Map(),
  callbacks: new Map(),
  quotes: new Map(),
  orders: new Map(),
  timeline: new Map(),
  outbox: [],
  audit: [],
});

const copy = (tables: Tables): Tables => ({
  inbox: new Map(tables.inbox),
  callbacks: new Map(tables.callbacks),
  quotes: new Map(tables.quotes),
  orders: new Map(tables.orders),
  timeline: new Map(tables.timeline),
  outbox: [...tables.outbox],
  audit: [...tables.audit],
});

const key = (...parts: (string | number)[]) => parts.join(' ');
const largestInt = 2 ** 31 - 1;

/** The order store in memory, by the contract of the ports: each commit whole or not at all. */
export function createFakeStore(): StoreProbe {
  let tables = empty();

  const commitOne = (commit: OrderCommit, failed: Set<string>): CommitOutcome => {
    const draft = copy(tables);
    const touches = touchedBy(commit);
    const outcome: CommitOutcome = touches.some((name) => failed.has(name))
      ? { kind: 'conflict' }
      : apply(draft, commit);
    if (outcome.kind === 'applied') tables = draft;
    else for (const name of touches) failed.add(name);
    return outcome;
  };

  const orderById = (tenants: readonly string[], orderId: string | undefined) =>
    orderId === undefined ? undefined : tenants.map((t) => tables.orders.get(key(t, orderId))?.order).find(Boolean);

  return {
    store: {
      async loadQuotes(keys) {
        return keys.map(({ tenantId, quoteId, supersedes }) => {
          const row = tables.quotes.get(key(tenantId, quoteId));
          const order = orderById([tenantId], row?.record.orderId ?? supersedes);
          return structuredClone({
            quote: row === undefined ? unknownQuote : { ...row.record, revision: row.revision },
            parked: row?.parked,
            order,
          });
        });
      },
      async loadOrder(tenantId, orderId) {
        const order = orderById([tenantId], orderId);
        const parked = [...tables.callbacks.values()].filter(
          (entry) => entry.tenantId === tenantId && entry.orderId === orderId && entry.verdict === 'parked',
        );
        return order === undefined ? undefined : structuredClone({ order, parked });
      },
      async loadReported(keys) {
        return keys.map(({ orderId, tenants, provider, reportId }) => {
          const order = orderById(tenants, orderId);
          const earlier = tables.callbacks.get(key(provider, reportId));
          return structuredClone({
            order,
            earlier,
          });
        });
      },
      async commit(commits) {
        if (commits.length > 100) throw new Error(`${commits.length} commits at once; send at most 100`);
        const failed = new Set<string>();
        const sorted = commits.map((commit, i) => ({ commit: inColumns(commit), i }));
        sorted.sort(
          (a, b) => compare(a.commit.tenantId, b.commit.tenantId) || byOrder(a.commit, b.commit) || a.i - b.i,
        );
        const outcomes = new Map(sorted.map(({ commit, i }) => [i, commitOne(commit, failed)]));
        return commits.map((_, i) => outcomes.get(i) ?? { kind: 'conflict' });
      },
    },
    inbox: async () => [...tables.inbox.values()],
    timeline: async (id) =>
      [...tables.timeline.values()].flatMap(({ orderId, ...step }) => (orderId === id ? [step] : [])),
    outbox: async () => tables.outbox,
    callbacks: async () => [...tables.callbacks.values()],
    audit: async () => tables.audit,
    orders: async () => [...tables.orders.values()].map(({ order }) => order.orderId).sort(),
    marks: async (id) => [...tables.orders.values()].find(({ order }) => order.orderId === id)?.marks,
    clear: async () => {
      tables = empty();
    },
    close: async () => undefined,
  };
}

/** With the words that stand in the columns for what is not there. */
const inColumns = ({ tenantId = '-', orderId = '', ...commit }: Commit): OrderCommit => ({
  ...commit,
  tenantId,
  orderId,
});

const touchedBy = ({ tenantId, orderId, quoteId }: OrderCommit) => [
  ...(orderId === '' ? [] : [key('order', tenantId, orderId)]),
  ...(quoteId === undefined ? [] : [key('quote', tenantId, quoteId)]),
];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byOrder = (a: OrderCommit, b: OrderCommit) => compare(a.orderId, b.orderId);

const seen = (first: string, again: string): CommitOutcome => ({ kind: first === again ? 'duplicate' : 'mismatch' });

function apply(draft: Tables, commit: OrderCommit): CommitOutcome {
  const { tenantId, orderId, inbox, callback, quote, order, steps = [], messages = [] } = commit;
  if (inbox !== undefined) {
    const id = key(inbox.consumer, tenantId, inbox.eventId);
    const first = draft.inbox.get(id);
    if (first !== undefined) return seen(first.eventHash, inbox.eventHash);
    const { verdict, action = verdict, ...row } = inbox;
    draft.inbox.set(id, { ...row, action, tenantId, orderId: orderId === '' ? undefined : orderId });
  }
  if (callback !== undefined) {
    if (callback.attempt > largestInt) return { kind: 'poison', sqlstate: '22003' };
    const id = key(callback.provider, callback.reportId);
    const first = draft.callbacks.get(id);
    if (first !== undefined) return seen(first.bodyHash, callback.bodyHash);
    draft.callbacks.set(id, { ...callback, tenantId });
  }
  if (quote !== undefined) {
    const id = key(tenantId, quote.quoteId);
    const row = draft.quotes.get(id);
    if (row !== undefined && row.revision !== quote.expected) return { kind: 'conflict' };
    draft.quotes.set(id, { ...quote, revision: quote.expected + 1 });
  }
  if (order !== undefined && !writeOrder(draft, commit, order)) return { kind: 'conflict' };
  for (const step of steps) {
    const id = key(tenantId, orderId, step.version);
    if (draft.timeline.has(id)) return { kind: 'poison', sqlstate: '23505' };
    draft.timeline.set(id, { ...step, tenantId, orderId, at: commit.at });
  }
  draft.outbox.push(...messages.map((message) => ({ ...message, tenantId })));
  for (const { provider, reportId, verdict, reason } of commit.unparked ?? []) {
    const entry = draft.callbacks.get(key(provider, reportId));
    if (entry?.verdict === 'parked') draft.callbacks.set(key(provider, reportId), { ...entry, verdict, reason });
  }
  const parked = [...draft.callbacks.values()].filter(
    (entry) => entry.tenantId === tenantId && entry.orderId === orderId && entry.verdict === 'parked',
  );
  if (order?.parked !== undefined && order.parked !== parked.length) return { kind: 'conflict' };
  draft.audit.push(...(commit.audit ?? []).map((entry) => ({ ...entry, tenantId })));
  return { kind: 'applied' };
}

/** Only the lines given are written, as in Postgres: a change that forgets one shows when the order is read. */
function writeOrder(draft: Tables, { tenantId, at }: OrderCommit, { expected, after, lines }: OrderChange): boolean {
  const id = key(tenantId, after.orderId);
  const stored = draft.orders.get(id);
  const before = stored?.order;
  if (before?.version !== (expected === 0 ? undefined : expected)) return false;
  const written = new Map(lines.map((line) => [line.lineId, line]));
  const kept = (before?.lines ?? after.lines).map((line) => {
    const next = written.get(line.lineId);
    return next === undefined ? line : { ...next, ...itemOf(before === undefined ? next : line) };
  });
  const order = { ...(before ?? after), version: after.version, state: after.state, lines: kept };
  draft.orders.set(id, structuredClone({ order, marks: marksOf(stored?.marks, after, expected < after.version, at) }));
  return true;
}

/** An order is stuck since the commit that made it so, and due now at the earliest. */
function marksOf(before: OrderMarks | undefined, after: Order, moved: boolean, at: string): OrderMarks {
  const due = dueAt(after);
  return {
    updatedAt: moved || before === undefined ? at : before.updatedAt,
    stuckSince: before !== undefined && isStuck(after) ? (before.stuckSince ?? at) : undefined,
    dueAt: due === undefined || due > at ? due : at,
  };
}
