import { isIP } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type ClientConnectConfig, loadClientConnectConfig } from '@temporalio/envconfig';
import { z } from 'zod';
import { trustedProxies } from '../adapters/in/http/client-address.ts';
import type { TokenKeys, TokenOptions } from '../adapters/in/http/tokens.ts';
import { kafkaConfigFrom, tlsFrom } from '../adapters/kafka/environment.ts';
import type { KafkaConfig } from '../adapters/kafka/port.ts';
import type { Providers } from '../usecases/providers.ts';
import { readProviders } from './providers.ts';

export interface Config {
  readonly environment: 'local' | 'development' | 'production';
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly publicUrl?: string;
    readonly maxConnections: number;
    readonly maxConnectionsPerAddress: number;
    /** Addresses and networks whose X-Forwarded-For is believed. */
    readonly trustedProxies: readonly string[];
  };
  /** Health, readiness and metrics: a listener of its own, beside the public one. */
  readonly operations: { readonly host: string; readonly port: number };
  readonly database: { readonly url: string; readonly maxConnections: number; readonly ssl?: object };
  readonly kafka: KafkaConfig;
  readonly temporal: ClientConnectConfig & {
    readonly taskQueue: string;
    readonly maxCachedWorkflows: number;
    readonly maxHistoryLength?: number;
  };
  readonly auth: TokenOptions & { readonly keys: TokenKeys };
  readonly providers: Providers;
  readonly outboxRetentionDays: number;
  /** 0: for good. */
  readonly trackingRetentionDays: number;
  readonly consumerConcurrency: number;
  readonly failpoints: string;
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const whole = (min: number, max: number, preset: number) => z.coerce.number().int().min(min).max(max).default(preset);
const port = (preset: number) => whole(0, 65_535, preset);

const schema = z.object({
  DEPLOYMENT_ENVIRONMENT: z.enum(['local', 'development', 'production']).default('production'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  HTTP_HOST: z.string().min(1).default('127.0.0.1'),
  HTTP_PORT: port(8080),
  HTTP_MAX_CONNECTIONS: whole(10, 100_000, 2_000),
  HTTP_MAX_CONNECTIONS_PER_ADDRESS: whole(1, 100_000, 500),
  HTTP_TRUSTED_PROXIES: z.string().default(''),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  METRICS_PORT: port(9464),
  API_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_MAX_CONNECTIONS: whole(1, 200, 10),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('orders'),
  TEMPORAL_MAX_CACHED_WORKFLOWS: whole(1, 1_000_000, 1_000),
  TEMPORAL_MAX_HISTORY_LENGTH: z.coerce.number().int().min(20).max(50_000).optional(),
  AUTH_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  AUTH_DEV_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  AUTH_ISSUER: z.string().min(1).default('order-service-dev'),
  AUTH_AUDIENCE: z.string().min(1).default('order-service'),
  AUTH_TENANT_CLAIM: z.string().min(1).default('tenant_id'),
  PROVIDERS_FILE: z.string().default(fileURLToPath(new URL('../../providers.yaml', import.meta.url))),
  OUTBOX_RETENTION_DAYS: whole(1, 3_650, 7),
  TRACKING_RETENTION_DAYS: whole(0, 3_650, 0),
  CONSUMER_CONCURRENCY: whole(1, 64, 6),
  FAILPOINTS: z.string().default(''),
});

type Env = Readonly<Record<string, string | undefined>>;

/** The configuration cannot be used; the message lists every fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the environment once. Names, defaults and meaning stand in .env.example. */
export function readConfig(env: Env): Config {
  const faults: string[] = [];
  const fault = (message: string) => void faults.push(message);
  const parsed = schema.safeParse(env);
  for (const issue of parsed.error?.issues ?? []) fault(`${issue.path.join('.')}: ${issue.message}`);
  const values = parsed.data;
  const kafka = attempt(() => kafkaConfigFrom(env, 'order-service'), fault);
  const temporal = attempt(
    () =>
      loadClientConnectConfig({ disableFile: env.TEMPORAL_CONFIG_FILE === undefined, overrideEnvVars: defined(env) }),
    fault,
  );
  const keys = keysFrom(env, fault);
  const file = values?.PROVIDERS_FILE ?? fileURLToPath(new URL('../../providers.yaml', import.meta.url));
  const providers = attempt(() => readProviders(file, env, fault), fault);
  if (values !== undefined) {
    refuseUnsafe(values, fault);
    refuseOnePort(values, fault);
    refuseProxies(values, fault);
  }
  const ssl = attempt(() => databaseTls(env), fault);
  if (faults.length > 0 || !values || !kafka || !temporal || !keys || !providers)
    throw new ConfigError(
      `the environment has ${faults.length} fault(s); .env.example explains every name\n${faults.map((text) => `  - ${text}`).join('\n')}`,
    );
  return {
    ...{ environment: values.DEPLOYMENT_ENVIRONMENT, logLevel: values.LOG_LEVEL, kafka, providers },
    http: {
      host: values.HTTP_HOST,
      port: values.HTTP_PORT,
      ...(values.API_PUBLIC_URL === undefined ? {} : { publicUrl: values.API_PUBLIC_URL }),
      maxConnections: values.HTTP_MAX_CONNECTIONS,
      maxConnectionsPerAddress: values.HTTP_MAX_CONNECTIONS_PER_ADDRESS,
      trustedProxies: listOf(values.HTTP_TRUSTED_PROXIES),
    },
    operations: { host: values.METRICS_HOST, port: values.METRICS_PORT },
    database: {
      url: values.DATABASE_URL,
      maxConnections: values.DATABASE_MAX_CONNECTIONS,
      ...(ssl === undefined ? {} : { ssl }),
    },
    temporal: {
      ...temporal,
      ...{ taskQueue: values.TEMPORAL_TASK_QUEUE, maxCachedWorkflows: values.TEMPORAL_MAX_CACHED_WORKFLOWS },
      ...(values.TEMPORAL_MAX_HISTORY_LENGTH === undefined
        ? {}
        : { maxHistoryLength: values.TEMPORAL_MAX_HISTORY_LENGTH }),
    },
    auth: { issuer: values.AUTH_ISSUER, audience: values.AUTH_AUDIENCE, tenantClaim: values.AUTH_TENANT_CLAIM, keys },
    ...{ outboxRetentionDays: values.OUTBOX_RETENTION_DAYS, trackingRetentionDays: values.TRACKING_RETENTION_DAYS },
    consumerConcurrency: values.CONSUMER_CONCURRENCY,
    failpoints: values.FAILPOINTS,
  };
}

type Values = z.infer<typeof schema>;

/** What is not for production: reading without a token and failpoints (local), a static key (local, development). */
function refuseUnsafe(values: Values, fault: (message: string) => void): void {
  const { DEPLOYMENT_ENVIRONMENT: environment } = values;
  for (const name of ['HTTP_HOST', 'METRICS_HOST'] as const)
    if (environment === 'local' && !loopback.has(values[name]))
      fault(
        `${name}: the local environment answers without a token, so it binds to loopback only, not to ${values[name]}; DEPLOYMENT_ENVIRONMENT=development asks for tokens and may`,
      );
  if (environment === 'production' && values.AUTH_DEV_KEY !== undefined)
    fault('AUTH_DEV_KEY: a static key is for the local and the development environment; set AUTH_JWKS_URL');
  if (environment !== 'local' && values.FAILPOINTS !== '')
    fault('FAILPOINTS: only the local environment may be cut on purpose');
}

/** Beside the public API, strangers could read the metrics and fill the connections that health checks need. */
function refuseOnePort({ HTTP_PORT, METRICS_PORT }: Values, fault: (message: string) => void): void {
  if (HTTP_PORT === METRICS_PORT && HTTP_PORT !== 0)
    fault(`METRICS_PORT: health, readiness and metrics need a port of their own, other than HTTP_PORT (${HTTP_PORT})`);
}

function refuseProxies({ HTTP_TRUSTED_PROXIES: proxies }: Values, fault: (message: string) => void): void {
  attempt(
    () => trustedProxies(listOf(proxies)),
    (message) => fault(`HTTP_TRUSTED_PROXIES: ${message}`),
  );
}

const listOf = (text: string): string[] => text.split(/[\s,]+/).filter((one) => one !== '');

function keysFrom(env: Env, fault: (message: string) => void): TokenKeys | undefined {
  const { AUTH_JWKS_URL, AUTH_DEV_KEY } = env;
  if (AUTH_JWKS_URL) return attempt(() => ({ kind: 'jwks', url: new URL(AUTH_JWKS_URL) }), fault);
  if (AUTH_DEV_KEY) return { kind: 'development', secret: AUTH_DEV_KEY };
  fault(
    'AUTH_JWKS_URL: name the key set that verifies tokens (or AUTH_DEV_KEY, in the local and the development environment)',
  );
  return undefined;
}

/** TLS to Postgres, as the service and the migration read it; the server's certificate and its name are verified. */
export function databaseTls(env: Env): object | undefined {
  const url = env.DATABASE_URL ?? '';
  if (/[?&]ssl(mode)?=/.test(url))
    throw new Error('DATABASE_URL: take sslmode out of it and set DATABASE_TLS=true, which verifies the server');
  const files = tlsFrom(env, 'DATABASE');
  if (files === undefined) return undefined;
  // postgres.js tells TLS no address that is an IP, and Node would then accept a certificate for localhost.
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return { ...files, rejectUnauthorized: true, ...(isIP(host) === 0 ? {} : { host }) };
}

const defined = (env: Env): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

function attempt<T>(read: () => T, fault: (message: string) => void): T | undefined {
  try {
    return read();
  } catch (error) {
    fault(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
