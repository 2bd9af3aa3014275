import type { QuoteDraft, QuoteLine } from './quote-draft.ts';
import { pick, type Random } from './random.ts';

const rules = ['totals', 'cycle', 'self', 'stranger', 'no target'] as const;
export type BrokenRule = (typeof rules)[number];

/** A quote that its schema accepts and an order rule does not; totals are spoiled by the caller. */
export function breakRules(random: Random, draft: QuoteDraft): readonly [BrokenRule, QuoteDraft] {
  const rule = pick(random, rules);
  const [first, ...rest] = draft.lines;
  const changed = (line: QuoteLine): QuoteDraft => ({ ...draft, lines: [line, ...rest] });
  switch (rule) {
    case 'totals':
      return [rule, draft];
    case 'self':
      return [rule, changed(after(first, first.quoteLineId))];
    case 'cycle':
      return [rule, { ...draft, lines: ring(draft.lines) }];
    case 'stranger':
      return [rule, changed(after(first, 'QL-unknown'))];
    case 'no target': {
      const { targetAssetId: _dropped, ...line } = first;
      return [rule, changed({ ...line, action: 'MODIFY' })];
    }
    default:
      return rule satisfies never;
  }
}

const after = (line: QuoteLine, quoteLineId: string): QuoteLine => ({ ...line, dependsOn: [{ quoteLineId }] });

function ring(lines: QuoteDraft['lines']): QuoteDraft['lines'] {
  const [first, ...rest] = lines;
  const previous = [first, ...rest];
  const last = rest.at(-1) ?? first;
  return [after(first, last.quoteLineId), ...rest.map((line, at) => after(line, (previous[at] ?? first).quoteLineId))];
}
