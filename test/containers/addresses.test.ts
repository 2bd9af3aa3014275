import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/main/config/config.ts';
import { root } from '../architecture/house-rules.ts';
import { environmentOf, interpolate, named, ours, services } from './compose-file.ts';
import { imageEnv } from './dockerfile.ts';
import { keysAfter } from './keys.ts';

const { keys } = keysAfter();
const roles = ['api', 'consumer', 'relay', 'worker'] as const;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const option = (name: string, prefix: string): string =>
  named(name)
    .command.find((word) => word.startsWith(prefix))
    ?.slice(prefix.length) ?? '';
/** `internal://kafka:19092,external://…` by the name of the listener. */
const listeners = (prefix: string): Record<string, string> =>
  Object.fromEntries(
    option('kafka', prefix)
      .split(',')
      .map((each) => each.split('://')),
  );
const advertised = listeners('--advertise-kafka-addr=');
const bound = listeners('--kafka-addr=');

/** Where each container can be reached from the others: their images say so, or their own options. */
const listening: Readonly<Record<string, readonly string[]>> = {
  postgres: ['5432'],
  kafka: [bound.internal?.split(':')[1] ?? '', '9644', '33145'],
  temporal: [option('temporal', '--port='), option('temporal', '--ui-port=')],
  simulator: [named('simulator').entrypoint?.at(-1) ?? ''],
  prometheus: ['9090'],
  ...Object.fromEntries(roles.map((name) => [name, [imageEnv().METRICS_PORT ?? '']])),
  api: [imageEnv().HTTP_PORT ?? '', imageEnv().METRICS_PORT ?? ''],
};

describe('the addresses of the containers (DV1)', () => {
  test('each that a container is given names a container and a port on which that one listens', () => {
    const told = Object.entries(services).flatMap(([name, service]) =>
      Object.values(environmentOf(service, keys)).flatMap((value) =>
        [...value.matchAll(/(?:^|[/@])([a-z][a-z-]*):(\d{4,5})\b/g)].map(([, host = '', port = '']) => ({
          name,
          host,
          port,
        })),
      ),
    );

    expect(told.length).toBeGreaterThan(20);
    expect(told.filter(({ host, port }) => !listening[host]?.includes(port))).toEqual([]);
  });

  test('Kafka has two listeners: containers are told to come back to one, this machine to the other', () => {
    const [published = '', inside = ''] =
      /^127\.0\.0\.1:(\$\{.*\}):(\d+)$/.exec(named('kafka').ports[0] ?? '')?.slice(1) ?? [];

    expect(Object.keys(bound)).toEqual(['internal', 'external']);
    expect(Object.keys(advertised)).toEqual(['internal', 'external']);
    expect(bound.external).toBe(`0.0.0.0:${inside}`);
    expect(advertised.external).toBe(`127.0.0.1:${published}`);
    expect(advertised.internal?.split(':')[1]).toBe(bound.internal?.split(':')[1]);
    for (const [, service] of [...ours, ['console', named('console')] as const])
      expect(service.environment.KAFKA_BROKERS).toBe(advertised.internal);
  });

  test.each(roles)('the image and docker-compose.yml give %s a configuration that needs a token (HT5)', (role) => {
    const config = readConfig({ ...imageEnv(), ...environmentOf(named(role), keys) });

    expect(config).toMatchObject({
      environment: 'development',
      http: { host: '0.0.0.0', port: 8080 },
      operations: { host: '0.0.0.0', port: 9464 },
      auth: { keys: { kind: 'development', secret: keys.DEV_TOKEN_KEY } },
      temporal: { connectionOptions: { address: 'temporal:7233' }, namespace: 'default' },
    });
    expect(config.providers.get('acme-fiber')).toMatchObject({ secrets: [keys.DEV_CALLBACK_SECRET] });
    expect(named(role).command).toEqual([role]);
  });

  test('every variable of .env.example is set for each role, or left to its default on purpose', () => {
    const explained = [...read('.env.example').matchAll(/^#?([A-Z][A-Z0-9_]*)=/gm)].map(([, name = '']) => name);
    const onPurpose = [
      /^(DATABASE|KAFKA|TEMPORAL)_TLS|^KAFKA_SASL|^TEMPORAL_(API_KEY|CONFIG_FILE|PROFILE)$/, // plain in this network
      /_INSECURE$/, // asked for in production
      /^AUTH_(JWKS_URL|ISSUER|AUDIENCE|TENANT_CLAIM)$/, // the static key stands in for them
      /^(KAFKA_TOPIC_PREFIX|TEMPORAL_TASK_QUEUE|PROVIDERS_FILE|PROVIDER_ACME_FIBER_EXPECTED_SECONDS)$/, // nothing is shared
      /^HTTP_(MAX_CONNECTIONS\w*|TRUSTED_PROXIES)$/, // nobody but this machine asks
      /^(DATABASE_MAX_CONNECTIONS|TEMPORAL_MAX_\w+|(OUTBOX|TRACKING|REFUSAL)_RETENTION_DAYS|REFUSAL\w+|CONSUMER_CONCURRENCY|FAILPOINTS)$/, // sizes
      /^SWEEP_AFTER_SECONDS$/, // a pace
      /^(STACK_MODE|TEMPORAL_UI_URL)$/, // of npm start
    ];

    for (const role of roles) {
      const given = Object.keys({ ...imageEnv(), ...named(role).environment }).filter((name) => name !== 'NODE_ENV');
      const open = explained.filter((name) => !given.includes(name));
      expect(open.filter((name) => !onPurpose.some((pattern) => pattern.test(name)))).toEqual([]);
      expect(given.filter((name) => !explained.includes(name))).toEqual([]);
    }
  });

  test('the simulator signs with the secret that the service verifies, and calls back to the api', () => {
    const given = environmentOf(named('simulator'), keys);

    expect(given.CALLBACK_SECRET).toBe(environmentOf(named('api'), keys).PROVIDER_ACME_FIBER_SECRETS);
    expect(environmentOf(named('worker'), keys).PROVIDER_ACME_FIBER_URL).toBe(
      'http://simulator:8090/fulfillment-requests',
    );
    for (const name of Object.keys(given)) expect(read('simulator/main.ts')).toContain(`.env('${name}')`);
  });

  test('Postgres is made with the password that the roles come with', () => {
    const { POSTGRES_PASSWORD, POSTGRES_DB } = environmentOf(named('postgres'), keys);
    const { DATABASE_URL = '', PGPASSWORD } = environmentOf(named('relay'), keys);

    expect(new URL(DATABASE_URL)).toMatchObject({ password: '', pathname: `/${POSTGRES_DB}` });
    expect(PGPASSWORD).toBe(POSTGRES_PASSWORD);
  });

  test('the links of orders in the Web UI lead to the published port of the api', () => {
    const port = interpolate(named('api').ports[0] ?? '', { API_PORT: '8085' }).split(':')[1];

    expect(environmentOf(named('relay'), { ...keys, API_PORT: '8085' }).API_PUBLIC_URL).toBe(
      `http://127.0.0.1:${port}`,
    );
  });

  test('Prometheus asks every role, and Grafana asks Prometheus', () => {
    const { scrape_configs } = parse(read('ops/prometheus/prometheus.yml'));
    const [own, broker] = scrape_configs;
    const [dns] = own.dns_sd_configs;
    const [source] = parse(read('ops/grafana/provisioning/datasources/prometheus.yml')).datasources;

    expect(dns.names).toEqual([...roles]);
    expect(String(dns.port)).toBe(imageEnv().METRICS_PORT);
    expect(broker.static_configs[0].targets).toEqual([`kafka:${listening.kafka?.[1]}`]);
    expect(source.url).toBe(`http://prometheus:${listening.prometheus?.[0]}`);
  });
});
