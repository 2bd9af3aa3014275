import { createRequire } from 'node:module';
import { type DestinationStream, type Level, type LoggerOptions, pino, stdTimeFunctions } from 'pino';

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
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: redactedPaths, censor: '[redacted]' },
    serializers: { err: describeError, error: describeError },
    hooks: { streamWrite: withoutCredentials },
  };
  if (destination !== undefined) return pino(options, destination);
  if (!process.stdout.isTTY || !prettyIsInstalled()) return pino(options);
  // A transport takes no level formatter.
  const { formatters: _formatters, ...plain } = options;
  const pretty = { translateTime: 'SYS:HH:MM:ss.l', ignore: 'pid,hostname', singleLine: true };
  return pino({ ...plain, transport: { target: 'pino-pretty', options: pretty } });
}

const secrets = ['authorization', 'password', 'secret', 'secrets', 'token', 'apiKey', 'databaseUrl', 'signature'];
const personal = ['acceptedBy', 'email', 'phone', 'payload', 'report', 'details', 'body'];
const redactedPaths = [...secrets, ...personal, 'webhook-signature'].flatMap((key) => {
  const last = key.includes('-') ? `["${key}"]` : key;
  const dot = key.includes('-') ? '' : '.';
  return [last, `*${dot}${last}`, `*.*${dot}${last}`];
});

const credentials: readonly (readonly [RegExp, string])[] = [
  [/(:\/\/[^\s:@/"]*):[^\s@/"]+@/g, '$1:[redacted]@'],
  [/whsec_[A-Za-z0-9+/=]+/g, 'whsec_[redacted]'],
  [/\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g, '[redacted token]'],
];

function withoutCredentials(line: string): string {
  return credentials.reduce((text, [look, instead]) => text.replace(look, instead), line);
}

/** Only what explains the failure: a Postgres error also carries the row's values in `detail`. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  return {
    type: name,
    message,
    code,
    stack,
    cause: error.cause === undefined ? undefined : describeError(error.cause),
  };
}

function prettyIsInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('pino-pretty');
    return true;
  } catch {
    return false;
  }
}
