import { createRequire } from 'node:module';
import {
  type DestinationStream,
  type Level,
  type LoggerOptions,
  type Logger as PinoLogger,
  pino,
  stdTimeFunctions,
} from 'pino';
import { withoutCredentials } from './credentials.ts';
import { explain } from './explain.ts';

/** What the service logs with: fields first, then a sentence without data in it. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** A logger that can bind fields, such as correlationId, traceId, tenantId or orderId, to every line it writes. */
export interface ParentLogger extends Logger {
  child(fields: object): ParentLogger;
}

export interface LogOptions {
  readonly role: string;
  readonly level?: Level | 'silent';
  /** Default: people on a terminal get pretty lines, everything else JSON on stdout. */
  readonly destination?: DestinationStream;
}

/** Structured logs. Secrets and personal data are cut by key, and credentials inside texts by their look. */
export function createLogger({ role, level = 'info', destination }: LogOptions): ParentLogger {
  const options: LoggerOptions = {
    level,
    base: { role },
    timestamp: stdTimeFunctions.isoTime,
    // Not pino's own redaction: paths with wildcards take 40 µs a line and end at the depth that is written down.
    formatters: { level: (label) => ({ level: label }), log: withoutSecrets },
    serializers: { err: describeError, error: describeError },
    hooks: { streamWrite: withoutCredentials },
  };
  if (destination !== undefined) return guarded(pino(options, destination));
  if (!process.stdout.isTTY || !prettyIsInstalled()) return guarded(pino(options));
  // A transport takes no level formatter.
  const plain = { ...options, formatters: { log: withoutSecrets } };
  const pretty = { translateTime: 'SYS:HH:MM:ss.l', ignore: 'pid,hostname', singleLine: true };
  return guarded(pino({ ...plain, transport: { target: 'pino-pretty', options: pretty } }));
}

/** What a child binds is written once, without the formatter of lines. */
const guarded = (logger: PinoLogger): ParentLogger => ({
  debug: (fields, message) => logger.debug(fields, message),
  info: (fields, message) => logger.info(fields, message),
  warn: (fields, message) => logger.warn(fields, message),
  error: (fields, message) => logger.error(fields, message),
  child: (fields) => guarded(logger.child(withoutSecrets(fields))),
});

const secrets = ['authorization', 'password', 'secret', 'secrets', 'token', 'apiKey', 'databaseUrl', 'signature'];
const personal = ['acceptedBy', 'email', 'phone', 'payload', 'report', 'details', 'body'];
const cut: ReadonlySet<string> = new Set([...secrets, ...personal, 'webhook-signature']);
const deepest = 8;

const withoutSecrets = (fields: object): Record<string, unknown> => fieldsWithout(fields, 0);

function fieldsWithout(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, cut.has(name) ? '[redacted]' : valueWithout(value, depth)]),
  );
}

/** Dates, errors and the like write themselves, by `toJSON` or their serializer. */
function valueWithout(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth === deepest) return '[deep]';
  if (Array.isArray(value)) return value.map((one) => valueWithout(one, depth + 1));
  return value instanceof Error || 'toJSON' in value ? value : fieldsWithout(value, depth + 1);
}

/** Only what explains the failure: a Postgres error also carries the row's values in `detail`. */
function describeError(error: unknown): unknown {
  return { reason: explain(error), ...describeCause(error, 0) };
}

function describeCause(error: unknown, depth: number): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  const cause = error.cause === undefined || depth === deepest ? undefined : describeCause(error.cause, depth + 1);
  return { type: name, message, code, stack, cause };
}

function prettyIsInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('pino-pretty');
    return true;
  } catch {
    return false;
  }
}
