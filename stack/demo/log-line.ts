import { z } from 'zod';

const pinoLine = z.looseObject({
  level: z.string(),
  msg: z.string().optional(),
  message: z.string().optional(),
  reason: z.string().optional(),
  err: z.looseObject({ message: z.string() }).optional(),
});

export interface LogLine {
  readonly level: string;
  readonly message: string;
  /** Of an error that was logged with it. */
  readonly reason: string | undefined;
}

/** A structured log line of one of our programs; undefined for any other text. */
export function readLogLine(text: string): LogLine | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const parsed = pinoLine.safeParse(JSON.parse(text));
    if (!parsed.success) return undefined;
    const { level, msg, message, reason, err } = parsed.data;
    return { level, message: msg ?? message ?? 'no message', reason: err?.message ?? reason };
  } catch {
    return undefined;
  }
}

const maxCharacters = 200;

/** As a person reads it. */
export function readable(text: string): string {
  const line = readLogLine(text);
  if (line === undefined) return text.slice(0, maxCharacters);
  return `${line.level} ${line.message}${line.reason ? `: ${line.reason}` : ''}`.slice(0, maxCharacters);
}
