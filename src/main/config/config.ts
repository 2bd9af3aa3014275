import { fileURLToPath } from 'node:url';
import type { ClientConnectConfig } from '@temporalio/envconfig';
import { z } from 'zod';
import { type Env, variable } from '../../adapters/environment/variables.ts';
import { trustedProxies } from '../../adapters/in/http/server/client-address.ts';
import type { TokenKeys, TokenOptions } from '../../adapters/in/http/tokens.ts';
import type { KafkaConfig } from '../../adapters/kafka/port.ts';
import type { Providers } from '../../usecases/fulfilment/providers.ts';
import {
  type DatabaseAccess,
  databaseFrom,
  kafkaFrom,
  refuseCredentials,
  temporalFrom,
} from './connection-settings.ts';
import { isLoopback } from './loopback.ts';
import { readProviders } from './provider-settings.ts';
import { attempt, type DeploymentEnvironment, type Reading, readSettings } from './settings.ts';
import { defaultAudience, defaultIssuer, defaultTenantClaim, keysFrom } from './token-keys.ts';

export interface Config {
  readonly environment: DeploymentEnvironment;
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
  readonly database: DatabaseAccess & { readonly maxConnections: number };
  readonly kafka: KafkaConfig;
  readonly temporal: ClientConnectConfig & {
    readonly taskQueue: string;
    readonly maxCachedWorkflows: number;
    readonly maxHistoryLength?: number;
  };
  readonly auth: TokenOptions & { readonly keys: TokenKeys };
  readonly providers: Providers;
  /** What strangers may cause: callbacks that are refused. */
  readonly refusals: { readonly perMinute: number; readonly rowsPerHour: number; readonly retentionDays: number };
  readonly outboxRetentionDays: number;
  /** 0: for good. */
  readonly trackingRetentionDays: number;
  readonly consumerConcurrency: number;
  /** An order that nobody moved for so many seconds after it was due is looked at again: its workflow may be gone. */
  readonly sweepAfterSeconds: number;
  readonly failpoints: string;
  /** Dangers that an opt-in allows, to be logged at start. */
  readonly accepted: readonly string[];
}

const whole = (min: number, max: number, preset: number) => z.coerce.number().int().min(min).max(max).default(preset);
const port = (preset: number) => whole(0, 65_535, preset);

const schema = z.object({
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  HTTP_HOST: z.string().default('127.0.0.1'),
  HTTP_PORT: port(8080),
  HTTP_MAX_CONNECTIONS: whole(10, 100_000, 2_000),
  HTTP_MAX_CONNECTIONS_PER_ADDRESS: whole(1, 100_000, 500),
  HTTP_TRUSTED_PROXIES: z.string().default(''),
  METRICS_HOST: z.string().default('127.0.0.1'),
  METRICS_PORT: port(9464),
  API_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_MAX_CONNECTIONS: whole(1, 200, 10),
  TEMPORAL_TASK_QUEUE: z.string().default('orders'),
  TEMPORAL_MAX_CACHED_WORKFLOWS: whole(1, 1_000_000, 1_000),
  TEMPORAL_MAX_HISTORY_LENGTH: z.coerce.number().int().min(20).max(50_000).optional(),
  AUTH_JWKS_URL: z.url({ protocol: /^https?$/ }).optional(),
  AUTH_DEV_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  AUTH_ISSUER: z.string().default(defaultIssuer),
  AUTH_AUDIENCE: z.string().default(defaultAudience),
  AUTH_TENANT_CLAIM: z.string().default(defaultTenantClaim),
  PROVIDERS_FILE: z.string().default(fileURLToPath(new URL('../../../providers.yaml', import.meta.url))),
  REFUSALS_PER_MINUTE: whole(1, 100_000, 30),
  REFUSAL_ROWS_PER_HOUR: whole(1, 100_000, 60),
  REFUSAL_RETENTION_DAYS: whole(1, 3_650, 30),
  OUTBOX_RETENTION_DAYS: whole(1, 3_650, 7),
  TRACKING_RETENTION_DAYS: whole(0, 3_650, 0),
  CONSUMER_CONCURRENCY: whole(1, 64, 6),
  SWEEP_AFTER_SECONDS: whole(1, 86_400, 20),
  FAILPOINTS: z.string().default(''),
});
const names = Object.keys(schema.shape);
type Values = z.infer<typeof schema>;

/** Reads the environment once. Names, defaults and meaning stand in .env.example. */
export function readConfig(env: Env): Config {
  return readSettings(env, (reading) => {
    const { environment, fault } = reading;
    const parsed = schema.safeParse(Object.fromEntries(names.map((name) => [name, variable(env, name)])));
    for (const issue of parsed.error?.issues ?? []) fault(`${issue.path.join('.')}: ${issue.message}`);
    const database = databaseFrom(reading);
    const kafka = kafkaFrom(reading, 'order-service');
    const temporal = temporalFrom(reading);
    const keys = keysFrom(reading);
    const providers = readProviders(
      reading,
      variable(env, 'PROVIDERS_FILE') ?? schema.shape.PROVIDERS_FILE.parse(undefined),
    );
    refuseUnsafe(reading);
    const values = parsed.data;
    if (values !== undefined) {
      refuseOnePort(values, fault);
      refuseProxies(values, fault);
    }
    if (!values || !database || !kafka || !temporal || !keys) return undefined;
    return {
      environment,
      logLevel: values.LOG_LEVEL,
      kafka,
      providers,
      http: httpOf(values),
      operations: { host: values.METRICS_HOST, port: values.METRICS_PORT },
      database: { ...database, maxConnections: values.DATABASE_MAX_CONNECTIONS },
      temporal: {
        ...temporal,
        taskQueue: values.TEMPORAL_TASK_QUEUE,
        maxCachedWorkflows: values.TEMPORAL_MAX_CACHED_WORKFLOWS,
        maxHistoryLength: values.TEMPORAL_MAX_HISTORY_LENGTH,
      },
      auth: { issuer: values.AUTH_ISSUER, audience: values.AUTH_AUDIENCE, tenantClaim: values.AUTH_TENANT_CLAIM, keys },
      outboxRetentionDays: values.OUTBOX_RETENTION_DAYS,
      trackingRetentionDays: values.TRACKING_RETENTION_DAYS,
      refusals: {
        perMinute: values.REFUSALS_PER_MINUTE,
        rowsPerHour: values.REFUSAL_ROWS_PER_HOUR,
        retentionDays: values.REFUSAL_RETENTION_DAYS,
      },
      consumerConcurrency: values.CONSUMER_CONCURRENCY,
      sweepAfterSeconds: values.SWEEP_AFTER_SECONDS,
      failpoints: values.FAILPOINTS,
    };
  });
}

function httpOf(values: Values) {
  const { HTTP_HOST: host, HTTP_PORT: port, API_PUBLIC_URL: publicUrl } = values;
  const maxConnections = values.HTTP_MAX_CONNECTIONS;
  const maxConnectionsPerAddress = values.HTTP_MAX_CONNECTIONS_PER_ADDRESS;
  const trustedProxies = listOf(values.HTTP_TRUSTED_PROXIES);
  const http = { host, port, maxConnections, maxConnectionsPerAddress, trustedProxies };
  return publicUrl === undefined ? http : { ...http, publicUrl };
}

/** What is not for every environment: reading without a token and failpoints (local), a static key (local, development). */
function refuseUnsafe({ env, environment, fault }: Reading): void {
  for (const name of ['HTTP_HOST', 'METRICS_HOST']) {
    const host = variable(env, name) ?? '127.0.0.1';
    if (environment === 'local' && !isLoopback(host))
      fault(
        `${name}: the local environment answers without a token, so it binds to loopback only, not to ${host}; DEPLOYMENT_ENVIRONMENT=development asks for tokens and may`,
      );
  }
  refuseCredentials('API_PUBLIC_URL', variable(env, 'API_PUBLIC_URL') ?? '', fault);
  if (environment === 'local') return;
  if (variable(env, 'FAILPOINTS') !== undefined) fault('FAILPOINTS: only the local environment may be cut on purpose');
  if (variable(env, 'NODE_TLS_REJECT_UNAUTHORIZED') === '0')
    fault(
      'NODE_TLS_REJECT_UNAUTHORIZED: 0 lets anybody pose as any server; name the authority instead (*_TLS_CA_FILE)',
    );
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
