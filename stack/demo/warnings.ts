import { z } from 'zod';
import type { Tell } from './story.ts';

const line = z.looseObject({
  level: z.enum(['warn', 'error']),
  msg: z.string().optional(),
  message: z.string().optional(),
  reason: z.string().optional(),
  err: z.looseObject({ message: z.string() }).optional(),
});

const quietMs = 60_000;

/** Passes on what a program logs as a warning or an error; the same one at most once a minute, with how often it came. */
export function warningsOf(from: string, tell: Tell, now: () => number = Date.now): (text: string) => void {
  const seen = new Map<string, { until: number; hidden: number }>();
  return (text) => {
    const parsed = warningIn(text);
    if (parsed === undefined) return;
    const before = seen.get(parsed.message);
    if (before && now() < before.until) {
      before.hidden += 1;
      return;
    }
    seen.set(parsed.message, { until: now() + quietMs, hidden: 0 });
    const times = before && before.hidden > 0 ? ` (and ${before.hidden} times in the last minute)` : '';
    tell({ event: 'warning', from, text: `${parsed.message}${parsed.reason}${times}` });
  };
}

function warningIn(text: string): { message: string; reason: string } | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const parsed = line.safeParse(JSON.parse(text));
    if (!parsed.success) return undefined;
    const { msg, message, reason, err } = parsed.data;
    const why = err?.message ?? reason;
    return { message: msg ?? message ?? 'a warning', reason: why ? `: ${why.slice(0, 160)}` : '' };
  } catch {
    return undefined;
  }
}
