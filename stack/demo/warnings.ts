import { readLogLine } from './log-line.ts';
import type { Print } from './story.ts';

const quietMs = 60_000;
const worthAWarning = new Set(['warn', 'error']);

/** Passes on what a program logs as a warning or an error; the same one at most once a minute, with how often it came. */
export function warningsOf(from: string, print: Print, now: () => number = Date.now): (text: string) => void {
  const seen = new Map<string, { until: number; hidden: number }>();
  return (text) => {
    const line = readLogLine(text);
    if (line === undefined || !worthAWarning.has(line.level)) return;
    const { message, reason } = line;
    const before = seen.get(message);
    if (before && now() < before.until) {
      before.hidden += 1;
      return;
    }
    seen.set(message, { until: now() + quietMs, hidden: 0 });
    const times = before && before.hidden > 0 ? ` (and ${before.hidden} times in the last minute)` : '';
    print({ event: 'warning', from, text: `${message}${reason ? `: ${reason.slice(0, 160)}` : ''}${times}` });
  };
}
