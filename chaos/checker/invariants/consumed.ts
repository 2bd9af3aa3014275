import { asObject, digestOf, groupBy, objectIn, own, place, textOf } from '../event.ts';
import { type Evidence, keyOf } from '../evidence.ts';
import type { Expectation, Violation } from '../snapshot.ts';
import {
  type InboxRow,
  quoteConsumer,
  quoteTopic,
  reportConsumer,
  reportTopic,
  type TopicRecord,
} from '../snapshot.ts';

/** Quote facts that have no effect; they leave no inbox row. */
const skippedTypes = ['QuoteDraftCreated', 'QuoteSubmitted', 'QuoteApprovalRequested'];

export const fates = ['applied', 'duplicate', 'skipped', 'refused', 'parked', 'dead'] as const;
type Fate = (typeof fates)[number];

/** I2: inbox rows and effects are one to one. */
export function* inboxIsEffect({ tables }: Evidence): Generator<Violation> {
  const violation = (detail: string): Violation => ({ invariant: 'I2', detail });
  const quotes = tables.inbox.filter(({ consumer }) => consumer === quoteConsumer);
  for (const [key, rows] of groupBy(tables.inbox, (row) => `${row.consumer} ${row.tenantId} ${row.eventId}`)) {
    if (rows.length > 1) yield violation(`${key} has ${rows.length} inbox rows`);
  }
  const caused = new Set(tables.timeline.map(({ tenantId, causationId }) => `${tenantId} ${causationId}`));
  const letters = new Set(
    tables.outbox.filter(({ eventType }) => eventType === 'DeadLetter').map(({ body }) => sourceOf(body)),
  );
  for (const row of quotes) {
    const effect = caused.has(`${row.tenantId} ${row.eventId}`);
    const started = row.action === 'start' || row.action === 'signal';
    if (started && row.eventType === 'QuoteAccepted' && !effect) yield violation(`${name(row)} has no effect`);
    if ((row.fate === 'duplicate' || row.fate === 'dead') && effect) yield violation(`${name(row)} had an effect`);
    if (row.fate === 'dead' && !letters.has(row.source)) yield violation(`${name(row)} has no dead letter`);
  }
  const rowOf = new Map(quotes.map((row) => [`${row.tenantId} ${row.eventId}`, row]));
  for (const step of tables.timeline.filter(({ version }) => version === 1)) {
    const row = rowOf.get(`${step.tenantId} ${step.causationId}`);
    if (!row) yield violation(`order ${keyOf(step)} was captured from ${step.causationId}, which the inbox has not`);
    else if (row.fate !== 'parked' && row.orderId !== step.orderId)
      yield violation(`${name(row)} names order ${row.orderId}, not ${step.orderId}`);
  }
  const reports = new Set(tables.callbacks.map(({ tenantId, callbackId }) => `${tenantId} ${callbackId}`));
  for (const row of tables.inbox) {
    if (row.consumer === reportConsumer && row.fate !== 'dead' && !reports.has(`${row.tenantId} ${row.eventId}`))
      yield violation(`${name(row)} is not in the ledger of reports`);
  }
  for (const { tenantId, callbackId, verdict, provider } of tables.callbacks) {
    const effect = caused.has(`${tenantId} ${callbackId}`);
    if (effect !== (verdict === 'applied'))
      yield violation(`report ${callbackId} of ${provider} is ${verdict} and had ${effect ? 'an' : 'no'} effect`);
  }
}

const name = (row: InboxRow): string => `inbox ${row.tenantId} ${row.eventId} (${row.fate}, ${row.source})`;

function sourceOf(deadLetter: string): string {
  const names = asObject(JSON.parse(deadLetter));
  return `${own(names, 'sourceTopic')}/${own(names, 'sourcePartition')}/${own(names, 'sourceOffset')}`;
}

/** The fates of one record, by the inbox; one when all is well. */
function fatesOf(
  record: TopicRecord,
  bySource: ReadonlyMap<string, InboxRow[]>,
  byEvent: ReadonlyMap<string, InboxRow[]>,
) {
  const own = bySource.get(place(record)) ?? [];
  if (own.length > 0) return own.map(({ fate }) => fate);
  const event = objectIn(record.value);
  const earlier = byEvent.get(`${textOf(event, 'tenantId')} ${textOf(event, 'eventId')}`) ?? [];
  if (earlier.length > 0) return ['duplicate'];
  return skippedTypes.includes(textOf(event, 'eventType')) ? ['skipped'] : [];
}

/** How many records of the quote topic met each fate. */
export function countFates(evidence: Evidence): Record<Fate, number> {
  const counts = { applied: 0, duplicate: 0, skipped: 0, refused: 0, parked: 0, dead: 0 };
  for (const [, met] of quoteFates(evidence)) {
    for (const fate of fates) if (met.includes(fate)) counts[fate] += 1;
  }
  return counts;
}

function* quoteFates({ tables, records }: Evidence): Generator<readonly [TopicRecord, readonly string[]]> {
  const rows = tables.inbox.filter(({ consumer }) => consumer === quoteConsumer);
  const bySource = groupBy(rows, ({ source }) => source);
  const byEvent = groupBy(rows, ({ tenantId, eventId }) => `${tenantId} ${eventId}`);
  for (const record of records(quoteTopic)) yield [record, fatesOf(record, bySource, byEvent)];
}

/** I13: each consumed record has exactly one fate, and it is the one that its publisher expects. */
export function* oneFate(evidence: Evidence): Generator<Violation> {
  const violation = (detail: string): Violation => ({ invariant: 'I13', detail });
  const expected = groupBy(evidence.expectations, ({ digest }) => digest);
  for (const [record, met] of quoteFates(evidence)) {
    const [fate] = met;
    if (met.length !== 1 || fate === undefined) yield violation(`${place(record)} has ${met.length} fates: ${met}`);
    else {
      const wanted = (expected.get(digestOf(record)) ?? []).map(fateFor);
      if (wanted.length > 0 && !wanted.some((each) => each === fate))
        yield violation(`${place(record)} is ${fate}, not ${wanted}`);
    }
  }
  const reports = new Set([
    ...evidence.tables.callbacks.map(({ callbackId }) => callbackId),
    ...evidence.tables.inbox.filter(({ consumer }) => consumer === reportConsumer).map(({ eventId }) => eventId),
  ]);
  const sources = new Set(evidence.tables.inbox.map(({ source }) => source));
  for (const record of evidence.records(reportTopic)) {
    if (!sources.has(place(record)) && !reports.has(textOf(objectIn(record.value), 'eventId')))
      yield violation(`report ${place(record)} has no fate`);
  }
}

const fateFor = ({ kind }: Expectation): Fate =>
  (({ order: 'applied', rejected: 'refused', duplicate: 'duplicate', invalid: 'dead' }) as const)[kind];

/** I28: produced = applied + duplicate + skipped + refused + parked + dead, and nothing acknowledged is missing. */
export function* nothingLost(evidence: Evidence): Generator<Violation> {
  const produced = evidence.records(quoteTopic).length;
  const counts = countFates(evidence);
  const sum = fates.reduce((total, fate) => total + counts[fate], 0);
  if (sum !== produced) yield { invariant: 'I28', detail: `${produced} produced, fates ${JSON.stringify(counts)}` };
  const onTopic = groupBy(evidence.records(quoteTopic), digestOf);
  for (const [digest, wanted] of groupBy(evidence.expectations, (each) => each.digest)) {
    const found = onTopic.get(digest)?.length ?? 0;
    if (found < wanted.length)
      yield {
        invariant: 'I28',
        detail: `${wanted.length} records for ${wanted[0]?.quoteId} published, ${found} on the topic`,
      };
  }
}
