import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/main/config.ts';

const text = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
const lines = text
  .split('\n')
  .flatMap((line) => ([...(/^(#?)([A-Z][A-Z0-9_]*)=(.*)$/.exec(line)?.slice(1, 4) ?? [])].length ? [line] : []));
const entries = lines.map((line) => {
  const [, hash, name = '', value = ''] = /^(#?)([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? [];
  return { name, value, isDefault: hash === '#' };
});
const required = parseEnv(text) as Record<string, string>;

/** Of the programs around the service, not of the service. */
const ofTheStack = ['STACK_MODE', 'TEMPORAL_UI_URL'];
/** Read by the driver of Postgres. */
const ofTheDriver = ['PGPASSWORD'];
/** Read by Temporal's library and of no use to a client of this kind, or any name at all. */
const unexplained = [
  'TEMPORAL_CODEC_AUTH',
  'TEMPORAL_CODEC_ENDPOINT',
  'TEMPORAL_GRPC_META_',
  'TEMPORAL_TLS_DISABLE_HOST_VERIFICATION',
];

test('every variable that the code reads is explained, and every explained one is read', () => {
  const read = new Set([
    ...namesReadWith({}),
    ...namesReadWith({
      KAFKA_TLS: 'true',
      KAFKA_SASL_MECHANISM: 'plain',
      KAFKA_SASL_USERNAME: 'u',
      KAFKA_SASL_PASSWORD: 'p',
    }),
    ...namesOfTemporal().filter((name) => !unexplained.includes(name)),
    ...ofTheStack,
    ...ofTheDriver,
  ]);

  const explained = new Set(entries.map(({ name }) => anyProvider(name)));

  expect([...explained].sort()).toEqual([...read].sort());
});

test('the file as it is makes a configuration', () => {
  expect(readConfig(required).kafka.brokers).toEqual(['127.0.0.1:9092']);
});

test.each(
  entries.filter(({ name, value, isDefault }) => isDefault && value !== '' && !/^TEMPORAL_NAMESPACE$/.test(name)),
)('$name=$value is the default: stating it changes nothing', ({ name, value }) => {
  expect(readConfig({ ...required, [name]: value })).toEqual(readConfig(required));
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
