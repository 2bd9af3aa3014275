import kafkajs, { type LogEntry, type logCreator } from 'kafkajs';
import type { Logger } from './port.ts';

type Level = 'debug' | 'info' | 'warn' | 'error';

/** What kafkajs calls an error although it is part of starting, rebalancing or losing a broker, and heals. */
const expected: readonly (readonly [RegExp, Level])[] = [
  [/coordinator is not available|coordinator is loading|not the correct coordinator/i, 'info'],
  [/group is rebalancing|not aware of this member|member id (is )?required|needs to have a valid member id/i, 'info'],
  [/leadership election|not the leader|no leader for this topic-partition/i, 'info'],
  [/this Kafka client was thrown away/, 'debug'],
  [/Connection error|Connection timeout|Closed connection|Failed to connect|seed broker|has disconnected/i, 'warn'],
  // The publisher throws the producer away after every failed send, and a subscription restarts its consumer itself.
  [/Limiting retries for the idempotent producer/, 'debug'],
  [/^\[Consumer\] Crash/, 'warn'],
];

/** kafkajs' own level, unless the meaning of the entry says that the service goes on by itself. */
export function levelOf(level: number, text: string): Level {
  const own: Level = level <= kafkajs.logLevel.ERROR ? 'error' : level === kafkajs.logLevel.WARN ? 'warn' : 'debug';
  if (own === 'debug') return own;
  return expected.find(([pattern]) => pattern.test(text))?.[1] ?? own;
}

/** A client without a broker repeats itself many times a second; what it says is a warning once in this time. */
const repeatAfter = 10_000;
const said = new Map<string, number>();

function isRepeat(text: string): boolean {
  const now = Date.now();
  const last = said.get(text);
  if (last !== undefined && now - last < repeatAfter) return true;
  if (said.size > 1_000) said.clear();
  said.set(text, now);
  return false;
}

/** Entries below warning go to debug: kafkajs logs every join, pause and start as INFO. */
export function kafkajsLog(logger: Logger): logCreator {
  return () => (entry: LogEntry) => {
    const { message, timestamp: _timestamp, logger: _logger, stack: _stack, ...fields } = entry.log;
    const reason = typeof fields.error === 'string' ? fields.error : '';
    const text = `[${entry.namespace}] ${message}`;
    const level = levelOf(entry.level, `${text} ${reason}`);
    logger[level === 'warn' && isRepeat(text) ? 'debug' : level]({ kafka: fields }, text);
  };
}

let filtered = false;

/** kafkajs 2.2.4 passes a negative delay to setTimeout after every request; Node 24 warns once per process. */
export function filterTimeoutNegativeWarning(): void {
  if (filtered) return;
  filtered = true;
  const emit = process.emitWarning;
  process.emitWarning = (...args: unknown[]): void => {
    const [, second] = args;
    const type = typeof second === 'object' && second !== null && 'type' in second ? second.type : second;
    if (type === 'TimeoutNegativeWarning' && new Error().stack?.includes('kafkajs')) return;
    Reflect.apply(emit, process, args);
  };
}
