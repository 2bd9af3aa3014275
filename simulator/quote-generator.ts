import { type Expectation, expectationOf } from './expectation.ts';
import { isoTime, makeQuote, type QuoteDraft, type QuoteEvent, withTotalsAndHash } from './quote-draft.ts';
import { type Fault, faults, spoil } from './quote-faults.ts';
import { breakRules } from './quote-rejections.ts';
import { newEventId, republished, type Wire, wire } from './quote-wire.ts';
import { pick, type Random, randomFor, shuffled, wholeNumber } from './random.ts';
import type { Shape } from './shapes.ts';

export interface GeneratorOptions {
  /** Records, duplicates and invalid ones included. */
  readonly count: number;
  readonly seed: number;
  /** Part of every quote id; another run needs another one, or its quotes are duplicates. Default `s<seed>`. */
  readonly run?: string;
  readonly tenants?: readonly [string, ...string[]];
  /** Fewest and most lines. */
  readonly lines?: readonly [number, number];
  readonly duplicateRate?: number;
  readonly invalidRate?: number;
  /** Well-formed quotes that break a rule: each becomes a rejected order. */
  readonly rejectedRate?: number;
  readonly shapes?: readonly [Shape, ...Shape[]];
  readonly providers?: readonly [string, ...string[]];
  /** Milliseconds since the epoch of the first quote; each next one is a millisecond later. */
  readonly startAt?: number;
}

export interface GeneratedRecord extends Wire {
  readonly expectation: Expectation;
}

type Kind = Expectation['kind'];

const defaults = {
  tenants: ['demo', 'globex'],
  lines: [1, 10],
  duplicateRate: 0.05,
  invalidRate: 0.01,
  rejectedRate: 0,
  shapes: ['chain', 'fan-in', 'fan-out', 'parallel', 'waves'],
  providers: ['acme-fiber', 'nordic-mobile'],
  startAt: Date.UTC(2026, 0, 5, 9),
} as const;

/** Records for `cpq.quote.events.v1` with what must become of each; the same for the same options. */
export function* generateQuotes(options: GeneratorOptions): Generator<GeneratedRecord> {
  const all = { ...defaults, run: `s${options.seed}`, ...options };
  const drafting = { ...all, run: all.run };
  const sent: { draft: QuoteDraft; event: QuoteEvent; wire: Wire }[] = [];
  for (const [index, kind] of plan(all).entries()) {
    const random = randomFor(all.seed, all.run, index);
    const original = kind === 'duplicate' ? recent(random, sent) : undefined;
    if (original) {
      const [how, copy] = duplicate(random, original.event, original.wire, all.startAt + index);
      yield { ...copy, expectation: expectationOf('duplicate', how, copy, original.event) };
      continue;
    }
    const draft = makeQuote(random, drafting, index);
    if (kind === 'rejected') {
      const [how, broken] = breakRules(random, draft);
      const event = withTotalsAndHash(broken, how !== 'totals');
      const record = wire(event);
      yield { ...record, expectation: expectationOf('rejected', how, record, event) };
    } else if (kind === 'invalid') {
      const fault: Fault = pick(random, faults);
      const event = withTotalsAndHash(draft, true);
      const record = spoil(random, fault, event);
      yield { ...record, expectation: expectationOf('invalid', fault, record, event) };
    } else {
      const event = withTotalsAndHash(draft, true);
      const record = wire(event);
      sent.push({ draft, event, wire: record });
      if (sent.length > 50) sent.shift();
      yield { ...record, expectation: expectationOf('order', 'order', record, event) };
    }
  }
}

/** Exact shares in a random order; the first is an order, so that a duplicate always has an original. */
function plan(
  all: { count: number; seed: number; run: string } & Record<`${'duplicate' | 'invalid' | 'rejected'}Rate`, number>,
) {
  const of = (kind: Kind, rate: number): Kind[] => Array(Math.round(all.count * rate)).fill(kind);
  const special = [
    ...of('duplicate', all.duplicateRate),
    ...of('invalid', all.invalidRate),
    ...of('rejected', all.rejectedRate),
  ];
  const plain: Kind[] = Array(Math.max(0, all.count - 1 - special.length)).fill('order');
  const first: Kind[] = all.count > 0 ? ['order'] : [];
  return [...first, ...shuffled(randomFor(all.seed, all.run, 'plan'), [...plain, ...special])].slice(0, all.count);
}

function recent<T>(random: Random, sent: readonly T[]): T | undefined {
  return sent[wholeNumber(random, 0, sent.length - 1)];
}

function duplicate(random: Random, event: QuoteEvent, original: Wire, now: number): readonly [string, Wire] {
  const draw = random();
  if (draw < 0.5) return ['same bytes', original];
  if (draw < 0.7) return ['same event, published again', wire(republished(event, isoTime(now)))];
  return ['new event, same quote version', wire(newEventId(random, event, now))];
}
