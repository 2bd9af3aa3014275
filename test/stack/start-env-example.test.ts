import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/main/config/config.ts';
import { aSecret, faultsOf, registryOf } from '../main/config/production.ts';

const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
const lines = text
  .split('\n')
  .flatMap((line) => ([...(/^(#?)([A-Z][A-Z0-9_]*)=(.*)$/.exec(line)?.slice(1, 4) ?? [])].length ? [line] : []));
const entries = lines.map((line) => {
  const [, hash, name = '', value = ''] = /^(#?)([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? [];
  return { name, value, isDefault: hash === '#' };
});
const asItIs = parseEnv(text) as Record<string, string>;
/** With what production asks for beyond the file: a registry that is not the demonstration. */
const required: Record<string, string> = {
  ...asItIs,
  PROVIDERS_FILE: registryOf({ id: 'acme-fiber', url: 'https://fiber.example/requests' }),
  PROVIDER_ACME_FIBER_SECRETS: aSecret(),
};

/** Of the programs around the service, not of the service. */
const ofTheStack = ['STACK_MODE', 'TEMPORAL_UI_URL'];
/** Read by the driver of Postgres. */
const ofTheDriver = ['PGPASSWORD'];
/** Node's own, which is refused, and what Temporal's library reads: of no use to a client of this kind, or any name at all. */
const unexplained = [
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'TEMPORAL_CODEC_AUTH',
  'TEMPORAL_CODEC_ENDPOINT',
  'TEMPORAL_GRPC_META_',
  'TEMPORAL_TLS_DISABLE_HOST_VERIFICATION',
];

test('every variable that the code reads is explained, and every explained one is read (TE7)', () => {
  const read = new Set([
    ...namesReadWith({}),
    ...namesReadWith({
      KAFKA_TLS: 'true',
      KAFKA_SASL_MECHANISM: 'plain',
      KAFKA_SASL_USERNAME: 'u',
      KAFKA_SASL_PASSWORD: 'p',
    }),
    ...namesOfTemporal(),
    ...ofTheStack,
    ...ofTheDriver,
  ]);
  for (const name of unexplained) read.delete(name);

  const explained = new Set(entries.map(({ name }) => anyProvider(name)));

  expect([...explained].sort()).toEqual([...read].sort());
});

test('the file makes a configuration, and lacks the registry of a production alone', () => {
  expect(readConfig(required).kafka.brokers).toEqual(['127.0.0.1:9092']);
  expect(faultsOf(asItIs).map((line) => /PROVIDERS_FILE|PROVIDER_ACME_FIBER/.test(line))).toEqual([true, true, true]);
});

test.each(entries.filter(({ name }) => !ofTheStack.includes(name)))(
  'an empty $name is as if it were not set',
  ({ name }) => {
    const { [name]: _, ...without } = required;
    const outcome = (env: Record<string, string>) => {
      const faults = faultsOf(env);
      return faults.length > 0 ? faults : readConfig(env);
    };

    expect(outcome({ ...required, [name]: '' })).toEqual(outcome(without));
  },
);

test.each(
  entries.filter(({ name, value, isDefault }) => isDefault && value !== '' && !/^TEMPORAL_NAMESPACE$/.test(name)),
)('$name=$value is the default: stating it changes nothing', ({ name, value }) => {
  // The defaults of a provider are those of the demo registry, which production refuses.
  const base = name.startsWith('PROVIDER_') ? { ...asItIs, DEPLOYMENT_ENVIRONMENT: 'development' } : required;

  expect(readConfig({ ...base, [name]: value })).toEqual(readConfig(base));
});

test('no variable is explained twice', () => {
  const names = entries.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

/** Which names the configuration asks for. */
function namesReadWith(more: Record<string, string>): string[] {
  const names = new Set<string>();
  const env = new Proxy<Record<string, string>>(
    { ...required, ...more },
    {
      get(target, name, receiver) {
        if (typeof name === 'string' && /^[A-Z]/.test(name)) names.add(anyProvider(name));
        return Reflect.get(target, name, receiver);
      },
      // Temporal's part takes everything at once; its names are read from its own source.
      ownKeys: () => [],
    },
  );
  readConfig(env);
  return [...names];
}

function namesOfTemporal(): string[] {
  const file = createRequire(import.meta.url).resolve('@temporalio/envconfig/lib/envconfig-toml.js');
  return [...new Set(readFileSync(file, 'utf8').match(/TEMPORAL_[A-Z_]+/g))];
}

const anyProvider = (name: string) => name.replace(/^PROVIDER_(ACME_FIBER|NORDIC_MOBILE)_/, 'PROVIDER_<ID>_');
