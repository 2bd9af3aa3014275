import { createHash } from 'node:crypto';
import { ulid } from 'ulid';
import { decimal, sum } from './money.ts';
import { pick, type Random, wholeNumber } from './random.ts';
import { dependencies, type Shape } from './shapes.ts';

export interface QuoteLine {
  readonly quoteLineId: string;
  readonly offerId: string;
  readonly action: 'ADD' | 'MODIFY' | 'REMOVE';
  readonly quantity: number;
  readonly oneTimeAmount: string;
  readonly recurringAmount: string;
  readonly provider: string;
  readonly targetAssetId?: string;
  readonly dependsOn?: readonly { readonly quoteLineId: string; readonly kind?: 'finish-to-start' }[];
}

type Currency = 'EUR' | 'JPY';

/** A quote before its totals and hash are known. */
export interface QuoteDraft {
  readonly eventId: string;
  readonly tenantId: string;
  readonly quoteId: string;
  readonly customerId: string;
  readonly acceptedAt: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly approval: Readonly<Record<string, string>>;
  readonly currency: Currency;
  readonly lines: readonly [QuoteLine, ...QuoteLine[]];
}

/** The value of a QuoteAccepted record (EV1, EV7). */
export type QuoteEvent = ReturnType<typeof withTotalsAndHash>;

export interface Drafting {
  readonly run: string;
  /** Take turns, so that each has an order after as many quotes as there are tenants. */
  readonly tenants: readonly [string, ...string[]];
  readonly lines: readonly [number, number];
  readonly shapes: readonly [Shape, ...Shape[]];
  readonly providers: readonly [string, ...string[]];
  readonly startAt: number;
}

const offers = [
  'fiber-1000',
  'fiber-250',
  'mobile-unlimited',
  'mobile-10gb',
  'voice',
  'tv-basic',
  'router-x2',
] as const;
const actions = ['ADD', 'ADD', 'ADD', 'ADD', 'MODIFY', 'REMOVE'] as const;
const policies = ['standard-discounts', 'renewals'] as const;

export const isoTime = (ms: number): string => new Date(ms).toISOString();

/** Every seventh quote is in yen, which has no decimals. */
const currencyOf = (index: number): Currency => (index % 7 === 3 ? 'JPY' : 'EUR');

export function makeQuote(random: Random, drafting: Drafting, index: number): QuoteDraft {
  const time = drafting.startAt + index;
  const count = wholeNumber(random, ...drafting.lines);
  const edges = dependencies(random, pick(random, drafting.shapes), count);
  const [first = [], ...rest] = edges;
  const currency = currencyOf(index);
  const lineAt = (at: number, after: readonly number[]) => line(random, drafting, { at, after, currency });
  return {
    eventId: ulid(time, random),
    tenantId: drafting.tenants[index % drafting.tenants.length] ?? drafting.tenants[0],
    quoteId: `Q-${drafting.run}-${String(index).padStart(6, '0')}`,
    customerId: `cust-${wholeNumber(random, 1, 500)}`,
    acceptedAt: isoTime(time),
    traceId: hex(random, 16),
    spanId: hex(random, 8),
    approval:
      random() < 0.5
        ? { approvedBy: `sales-${wholeNumber(random, 1, 9)}`, approvedAt: isoTime(time - 60_000) }
        : { autoApprovalPolicy: pick(random, policies) },
    currency,
    lines: [lineAt(0, first), ...rest.map((after, at) => lineAt(at + 1, after))],
  };
}

interface LinePlace {
  readonly at: number;
  readonly after: readonly number[];
  readonly currency: Currency;
}

function line(random: Random, { providers }: Drafting, { at, after, currency }: LinePlace): QuoteLine {
  const action = pick(random, actions);
  const usual = currency === 'JPY' ? 0 : 2;
  const scale = random() < 0.1 ? wholeNumber(random, 3, 6) : usual;
  const sign = action === 'REMOVE' ? -1n : 1n;
  const amount = (most: number) => decimal(sign * BigInt(wholeNumber(random, 0, most)), scale);
  return {
    quoteLineId: lineId(at),
    offerId: pick(random, offers),
    action,
    quantity: wholeNumber(random, 1, 3),
    oneTimeAmount: amount(50_000),
    recurringAmount: amount(9_999),
    provider: pick(random, providers),
    targetAssetId: action === 'ADD' ? undefined : `asset-${wholeNumber(random, 1, 99_999)}`,
    dependsOn: after.length === 0 ? undefined : after.map((position) => ({ quoteLineId: lineId(position) })),
  };
}

const lineId = (at: number) => `QL${at + 1}`;

const hex = (random: Random, bytes: number) =>
  Array.from({ length: bytes }, () => wholeNumber(random, 1, 255).toString(16).padStart(2, '0')).join('');

/** The finished event; `right: false` makes the totals miss the sum by a hundredth. */
export function withTotalsAndHash(draft: QuoteDraft, right: boolean) {
  const { quoteId, customerId, acceptedAt, tenantId, eventId, traceId, approval, currency, lines } = draft;
  const missing = right ? [] : ['0.01'];
  const totals = {
    oneTimeTotal: sum([...lines.map((each) => each.oneTimeAmount), ...missing]),
    recurringTotal: sum(lines.map((each) => each.recurringAmount)),
  };
  const commercial = { quoteId, quoteVersion: 1, customerId, currency, totals, lines };
  return {
    eventId,
    eventType: 'QuoteAccepted',
    eventVersion: 1,
    occurredAt: acceptedAt,
    publishedAt: acceptedAt,
    producer: 'cpq-service',
    tenantId,
    aggregateType: 'Quote',
    aggregateId: quoteId,
    aggregateVersion: 4,
    correlationId: `corr-${quoteId}`,
    causationId: `accept-${quoteId}`,
    traceId,
    schemaRef: 'schema://cpq.quote.events/QuoteAccepted/1',
    traceparent: `00-${traceId}-${draft.spanId}-01`,
    payload: {
      quoteId,
      quoteVersion: 1,
      customerId,
      acceptedBy: `buyer-of-${customerId}`,
      acceptedAt,
      currency,
      totals,
      approval,
      commercialSnapshotHash: `sha256:${createHash('sha256').update(JSON.stringify(commercial)).digest('hex')}`,
      acceptedEvidenceRef: `evidence://signatures/${quoteId}`,
      lines,
    },
  };
}
