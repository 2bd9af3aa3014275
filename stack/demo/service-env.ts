import { variable, variables } from '../../src/adapters/environment/variables.ts';
import type { Endpoints } from '../server.ts';
import type { Keys } from './keys.ts';

// How to reach a server somewhere else says nothing about one that is started here.
const elsewhere = [
  ['DATABASE_URL', /^DATABASE_TLS/],
  ['KAFKA_BROKERS', /^KAFKA_(TLS|SASL)/],
  ['TEMPORAL_ADDRESS', /^TEMPORAL_(TLS|API_KEY|PROFILE|CONFIG_FILE|GRPC_META)/],
] as const;

export interface Addresses {
  readonly endpoints: Endpoints;
  readonly apiPort: number;
  readonly metricsPort: number;
  readonly simulatorUrl: string;
}

/** The environment of the service: what the caller has set, the addresses of this stack, and the local environment. */
export function serviceEnv(
  env: NodeJS.ProcessEnv,
  keys: Keys,
  { endpoints, apiPort, metricsPort, simulatorUrl }: Addresses,
): Record<string, string> {
  const unfit = [/^AUTH_JWKS_URL$/, ...elsewhere.flatMap(([address, rest]) => (env[address] ? [] : [rest]))];
  const kept = Object.entries(variables(env)).filter(([name]) => !unfit.some((pattern) => pattern.test(name)));
  return {
    ...Object.fromEntries(kept),
    DEPLOYMENT_ENVIRONMENT: 'local',
    HTTP_HOST: variable(env, 'HTTP_HOST') ?? '127.0.0.1',
    HTTP_PORT: String(apiPort),
    METRICS_HOST: variable(env, 'METRICS_HOST') ?? '127.0.0.1',
    METRICS_PORT: String(metricsPort),
    API_PUBLIC_URL: apiUrlOf(env, apiPort),
    KAFKA_BROKERS: endpoints.kafkaBrokers,
    DATABASE_URL: endpoints.databaseUrl,
    TEMPORAL_ADDRESS: endpoints.temporalAddress,
    TEMPORAL_NAMESPACE: endpoints.temporalNamespace,
    AUTH_DEV_KEY: variable(env, 'AUTH_DEV_KEY') ?? keys.authDevKey,
    PROVIDER_ACME_FIBER_URL: `${simulatorUrl}/fulfillment-requests`,
    PROVIDER_ACME_FIBER_SECRETS: keys.callbackSecret,
  };
}

export const apiUrlOf = (env: NodeJS.ProcessEnv, port: number): string => urlOf(variable(env, 'HTTP_HOST'), port);
export const operationsUrlOf = (env: NodeJS.ProcessEnv, port: number): string =>
  urlOf(variable(env, 'METRICS_HOST'), port);

const urlOf = (host = '127.0.0.1', port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
