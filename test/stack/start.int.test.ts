import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKafka } from '../../src/adapters/kafka/kafka.ts';
import type { Story } from '../../stack/demo/story.ts';
import { waitFor } from '../support/wait-for.ts';
import { serversOfThisRun } from '../support/world.ts';

const root = join(import.meta.dirname, '..', '..');
const id = `start${process.pid}`;
const dir = mkdtempSync(join(tmpdir(), 'start-'));
const endpoints = join(dir, 'endpoints.json');
const database = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;

beforeAll(() => administrate(`create database ${id}`));
afterAll(async () => {
  const kafka = createKafka(
    { brokers: serversOfThisRun().kafkaBrokers.split(','), clientId: id, topicPrefix: `${id}.` },
    { debug() {}, info() {}, warn() {}, error() {} },
  );
  await kafka.admin().remove((await kafka.admin().list()).map(({ name }) => name));
  await kafka.close();
  await administrate(`drop database if exists ${id} with (force)`);
  rmSync(dir, { recursive: true, force: true });
});

test('npm start tells the first orders up to completed, prints requests that work, and stops all it started (DV2)', async () => {
  const run = start('--json');

  const ready = await run.until('ready');

  expect(run.orders('completed')).toHaveLength(3);
  for (const curl of ready.curls) {
    const url = /http[^' ]+/.exec(curl)?.[0] ?? '';
    expect((await fetch(url)).status).toBe(200);
  }
  expect(ready.curls).toHaveLength(3);
  const authorization = `Bearer ${ready.demoToken}`;
  expect((await fetch(`${ready.apiUrl}/v1/orders`, { headers: { authorization } })).status).toBe(200);
  for (const url of [
    `${ready.apiUrl}/docs`,
    `${ready.apiUrl}/openapi.json`,
    ...ready.metricsUrls,
    `${ready.operationsUrl}/readyz`,
  ])
    expect((await fetch(url)).status).toBe(200);
  expect(JSON.parse(readFileSync(endpoints, 'utf8'))).toMatchObject({ apiUrl: ready.apiUrl });
  for (const { orderId } of run.orders('completed'))
    await waitFor(`the notice of ${orderId}`, () =>
      readFileSync(join(dir, 'logs', 'notifier.log'), 'utf8').includes(`order ${orderId} is completed`),
    );

  run.signal('SIGINT');
  expect(await run.exited).toBe(0);
  expect(existsSync(endpoints)).toBe(false);
  expect(readdirSync(join(dir, 'run')).filter((name) => name.endsWith('.json'))).toEqual([]);
  await expect(fetch(ready.apiUrl)).rejects.toThrow();
});

test('a second start finds its state again; without the demo it waits for no order', async () => {
  const run = start('--json', '--no-demo');

  const ready = await run.until('ready');

  expect(run.stories.filter(({ event }) => event === 'order')).toEqual([]);
  expect(ready.curls).toHaveLength(3);
  run.signal('SIGTERM');
  expect(await run.exited).toBe(0);
});

test('a program that ends by itself is told with its last lines, and everything is stopped', async () => {
  const run = start('--json', '--no-demo');
  const ready = await run.until('ready');

  process.kill(JSON.parse(readFileSync(join(dir, 'run', 'simulator.json'), 'utf8')).pid, 'SIGKILL');

  expect((await run.until('failed')).reason).toContain('simulator ended by itself with SIGKILL');
  expect(await run.exited).toBe(1);
  await expect(fetch(ready.apiUrl)).rejects.toThrow();
});

test('a signal to npm before it is up stops what is there', async () => {
  const run = runNpmStart('--json');
  await waitFor('the first step', () => run.stories.some(({ event }) => event === 'step'));

  run.signal('SIGTERM');

  expect(await run.exited).toBe(130);
  expect(run.stories.at(-1)).toMatchObject({ event: 'stopped' });
  expect(readdirSync(join(dir, 'run')).filter((name) => name.endsWith('.json'))).toEqual([]);
});

test('a reader that goes away ends it in order, without a stack trace', async () => {
  const run = start('--json', '--no-demo');
  await waitFor('the first step', () => run.stories.some(({ event }) => event === 'step'));

  run.stopReading();

  expect(await run.exited).toBe(130);
  expect(run.complaints()).toBe('');
  expect(readdirSync(join(dir, 'run')).filter((name) => name.endsWith('.json'))).toEqual([]);
});

/** The program on the servers of this run, with a database, topics and a task queue of its own. */
function start(...args: string[]) {
  return run(process.execPath, [join(root, 'stack/start.ts'), ...args]);
}

function runNpmStart(...args: string[]) {
  return run('npm', ['start', '--silent', '--', ...args]);
}

function run(program: string, args: readonly string[]) {
  const { databaseUrl, kafkaBrokers, temporalAddress, temporalNamespace } = serversOfThisRun();
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    HTTP_PORT: '0',
    METRICS_PORT: '0',
    DATABASE_URL: database(databaseUrl, id),
    KAFKA_BROKERS: kafkaBrokers,
    KAFKA_TOPIC_PREFIX: `${id}.`,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: temporalNamespace,
    TEMPORAL_TASK_QUEUE: id,
  };
  const command = [...args, '--dir', dir, '--endpoints', endpoints];
  const child = spawn(program, command, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stories: Story[] = [];
  let complaints = '';
  child.stderr.on('data', (data) => {
    complaints += data;
    process.stderr.write(data);
  });
  createInterface({ input: child.stdout }).on('line', (line) => stories.push(JSON.parse(line)));
  const exited = once(child, 'close').then(([code]) => code as number | null);
  const told = <E extends Story['event']>(event: E) =>
    stories.find((story): story is Extract<Story, { event: E }> => story.event === event);
  return {
    stories,
    exited,
    complaints: () => complaints,
    stopReading: () => child.stdout.destroy(),
    signal: (name: NodeJS.Signals) => child.kill(name),
    orders: (state: string) =>
      stories.flatMap((one) => (one.event === 'order' && one.moved === 'order' && one.state === state ? [one] : [])),
    until: <E extends Story['event']>(event: E) =>
      waitFor(
        `${event}, after ${JSON.stringify(stories)}`,
        () => {
          if (child.exitCode !== null && !told(event)) throw new Error(JSON.stringify(stories));
          return told(event);
        },
        { timeoutMs: 90_000 },
      ),
  };
}

async function administrate(statement: string): Promise<void> {
  const sql = postgres(serversOfThisRun().databaseUrl, { max: 1, fetch_types: false });
  await sql.unsafe(statement);
  await sql.end();
}
