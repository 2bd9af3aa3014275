import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsOf, registryOf } from './production.ts';

const local = {
  DEPLOYMENT_ENVIRONMENT: 'local',
  DATABASE_URL: 'postgres://orders@127.0.0.1:5432/orders',
  KAFKA_BROKERS: '127.0.0.1:9092',
  AUTH_DEV_KEY: 'k'.repeat(32),
};

describe('SE7 a registry or a profile in a file is refused', () => {
  test('a key of the registry that it does not know, such as a secret in the file', () => {
    const withSecrets = { id: 'fiber', secrets: ['canary'] };
    const file = registryOf(withSecrets);

    const faults = faultsOf({ ...local, PROVIDERS_FILE: file });

    expect(faults.join()).toContain('secrets');
    expect(faults.join()).not.toContain('canary');
  });

  test('a registry or a profile that cannot be parsed, without printing a piece of it', () => {
    const broken = registryOf({ id: 'fiber' }).replace(/[^/]+$/, 'broken.yaml');
    writeFileSync(broken, 'providers:\n  - id: [canary\n    url: https://u:canary@x/\n');
    const profile = broken.replace('.yaml', '.toml');
    writeFileSync(profile, '[profile.default]\napi_key = "canary\n');

    const faults = faultsOf({ ...local, PROVIDERS_FILE: broken, TEMPORAL_CONFIG_FILE: profile });

    expect(faults).toHaveLength(2);
    expect(faults.join()).not.toContain('canary');
  });
});
