import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../src/main/config/config.ts';
import { ConfigError } from '../../../src/main/config/settings.ts';

const dir = mkdtempSync(join(tmpdir(), 'order-registry-'));
let files = 0;

export interface RegistryEntry {
  readonly id: string;
  readonly channel?: 'HTTP' | 'KAFKA';
  readonly url?: string;
  readonly tenants?: readonly string[];
}

/** A registry file of these providers; what an entry leaves out is as production wants it. */
export function registryOf(...entries: readonly RegistryEntry[]): string {
  const providers = entries.map((entry) => ({
    channel: 'HTTP',
    url: 'https://fiber.example/requests',
    tenants: ['acme'],
    expectedSeconds: 60,
    ...entry,
  }));
  files += 1;
  const path = join(dir, `providers-${files}.yaml`);
  writeFileSync(path, JSON.stringify({ providers }));
  return path;
}

export const aSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** A production in which nothing is unsafe. */
export const production: Readonly<Record<string, string>> = {
  AUTH_JWKS_URL: 'https://id.example/jwks',
  AUTH_ISSUER: 'https://id.example',
  DATABASE_URL: 'postgres://orders:pw@db.example:5432/orders',
  DATABASE_TLS: 'true',
  KAFKA_BROKERS: 'k1.example:9092,k2.example:9092',
  KAFKA_TLS: 'true',
  TEMPORAL_ADDRESS: 'temporal.example:7233',
  TEMPORAL_TLS: 'true',
  PROVIDERS_FILE: registryOf({ id: 'fiber' }),
  PROVIDER_FIBER_SECRETS: aSecret(),
};

/** The lines of the refusal; none when the environment is taken. */
export function faultsOf(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n').slice(1);
  }
}
