import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client, Connection } from '@temporalio/client';
import { Kafka, logLevel } from 'kafkajs';
import postgres from 'postgres';
import { afterAll, describe, expect, test } from 'vitest';
import { type Endpoints, purge, type Stack, type StackEvent, startStack } from '../../stack/index.ts';
import { isFree } from '../../stack/ports.ts';
import { isAlive, readIdentity } from '../../stack/process-identity.ts';
import { serverNames } from '../../stack/server.ts';
import { runFileOf } from '../../stack/stack-dir.ts';

const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, HOME: process.env.HOME, STACK_MODE: 'native' };
// Spaces, commas, backslashes and letters beyond ASCII each mean something to one of the three.
const place = mkdtempSync(join(tmpdir(), 'orders dév, ?%41#\\u-'));
const dir = join(place, 'first');
const events: StackEvent[] = [];
const options = { dir, env, log: (event: StackEvent) => events.push(event) };
const minute = 60_000;

let stack: Stack | undefined;
const running = () => {
  if (!stack) throw new Error('the stack did not start');
  return stack;
};

afterAll(async () => {
  await stack?.stop();
  for (const name of ['first', 'second', 'orphan']) await purge(join(place, name));
  rmSync(place, { recursive: true, force: true });
}, minute);

describe('native servers (DV2)', () => {
  test('start together on free ports and tell their progress', { timeout: 4 * minute }, async () => {
    stack = await startStack(options);

    expect(serverNames.map((name) => running()[name].mode)).toEqual(['native', 'native', 'native']);
    expect(events).toContainEqual(expect.objectContaining({ server: 'kafka', step: 'start', state: 'done' }));
    await leaveTraces(stack.endpoints);
    expect(await traces(stack.endpoints)).toEqual(allTraces);
  });

  test('a second run of the same directory is refused while the first one lives', async () => {
    await expect(startStack(options)).rejects.toThrow(`already run by process ${process.pid}`);
  });

  test.each(serverNames)('%s stops and starts again on its port with its data', { timeout: minute }, async (name) => {
    const { endpoints, [name]: server } = running();

    await server.stop();
    expect(await isFree(portOf(endpoints, name))).toBe(true);
    await server.start();

    expect(await traces(endpoints)).toEqual(allTraces);
  });

  test.each(serverNames)(
    '%s is killed and starts again on its port with its data',
    { timeout: minute },
    async (name) => {
      const { endpoints, [name]: server } = running();

      await server.kill();
      expect(await isFree(portOf(endpoints, name))).toBe(true);
      await server.start();

      expect(await traces(endpoints)).toEqual(allTraces);
    },
  );

  test('a second stack runs beside the first, on other ports', { timeout: minute }, async () => {
    const preferred = portOf(running().endpoints, 'postgres');
    const second = join(place, 'second');

    const other = await startStack({ ...options, dir: second, servers: ['postgres'], ports: { postgres: preferred } });

    expect(portOf(other.endpoints, 'postgres')).not.toBe(preferred);
    expect(events).toContainEqual(expect.objectContaining({ step: 'choose port', server: 'postgres' }));
    expect(other.endpoints.kafkaBrokers).toBe('');
    await expect(other.kafka.stop()).rejects.toThrow('not part of this stack');
    await other.stop();
  });

  test('the whole stack restarts on the same directory with ports and data', { timeout: minute }, async () => {
    const { endpoints, stop } = running();

    await stop();
    stack = await startStack(options);

    expect(stack.endpoints).toEqual(endpoints);
    expect(await traces(endpoints)).toEqual(allTraces);
  });

  test('a port that a stranger took in between is avoided, and the data is still there', {
    timeout: minute,
  }, async () => {
    const { endpoints, stop } = running();
    const taken = portOf(endpoints, 'kafka');
    await stop();
    const stranger = createServer().listen(taken, '127.0.0.1');

    stack = await startStack(options);

    expect(portOf(stack.endpoints, 'kafka')).not.toBe(taken);
    expect(await traces(stack.endpoints)).toEqual(allTraces);
    await new Promise((closed) => stranger.close(closed));
  });

  test('what a killed program left running is ended by the next start, and only that', {
    timeout: minute,
  }, async () => {
    const orphan = join(place, 'orphan');
    const left = await startAndDie(orphan);
    expect(left.map(isAlive)).toEqual([true, true]);

    const next = await startStack({ ...options, dir: orphan, servers: ['postgres', 'temporal'] });

    expect(left.map(isAlive)).toEqual([false, false]);
    expect(await traces(running().endpoints)).toEqual(allTraces);
    await next.stop();
  });

  test('purge leaves nothing: no process, no file', { timeout: minute }, async () => {
    const { endpoints, stop } = running();
    await stop();

    await purge(dir);

    expect(existsSync(dir)).toBe(false);
    expect(await Promise.all(serverNames.map((name) => isFree(portOf(endpoints, name))))).toEqual([true, true, true]);
    await purge(dir);
  });
});

const allTraces = { row: 'kept', record: 'kept', workflow: 'kept' };

async function leaveTraces({ databaseUrl, kafkaBrokers, temporalAddress }: Endpoints): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1 });
  await sql`create table trace (word text)`;
  await sql`insert into trace values ('kept')`;
  await sql.end();

  const producer = kafkaAt(kafkaBrokers).producer();
  const admin = kafkaAt(kafkaBrokers).admin();
  await admin.createTopics({ topics: [{ topic: 'trace', numPartitions: 1 }] });
  await producer.connect();
  await producer.send({ topic: 'trace', messages: [{ value: 'kept' }] });
  await Promise.all([producer.disconnect(), admin.disconnect()]);

  const connection = await Connection.connect({ address: temporalAddress });
  const client = new Client({ connection });
  const searchAttributes = { OmsTenant: ['kept'] };
  await client.workflow.start('trace', { workflowId: 'trace', taskQueue: 'nobody', searchAttributes });
  await connection.close();
}

async function traces({ databaseUrl, kafkaBrokers, temporalAddress }: Endpoints) {
  const sql = postgres(databaseUrl, { max: 1 });
  const [row] = await sql<{ word: string }[]>`select word from trace`;
  await sql.end();

  const consumer = kafkaAt(kafkaBrokers).consumer({ groupId: `reader-${Date.now()}`, allowAutoTopicCreation: false });
  await consumer.subscribe({ topic: 'trace', fromBeginning: true });
  const record = await new Promise<string | undefined>((found, failed) => {
    consumer.run({ eachMessage: async ({ message }) => found(message.value?.toString()) }).catch(failed);
  });
  await consumer.disconnect();

  const connection = await Connection.connect({ address: temporalAddress });
  const workflow = await new Client({ connection }).workflow.getHandle('trace').describe();
  await connection.close();
  return { row: row?.word, record, workflow: workflow.searchAttributes.OmsTenant?.[0] };
}

function kafkaAt(brokers: string): Kafka {
  return new Kafka({ clientId: 'stack-test', brokers: [brokers], logLevel: logLevel.ERROR });
}

function portOf(endpoints: Endpoints, name: (typeof serverNames)[number]): number {
  const { databaseUrl, kafkaBrokers, temporalAddress } = endpoints;
  const address = { postgres: databaseUrl, kafka: `tcp://${kafkaBrokers}`, temporal: `tcp://${temporalAddress}` }[name];
  return Number(new URL(address).port);
}

async function startAndDie(orphan: string) {
  const module = join(import.meta.dirname, '../../stack/index.ts');
  const code = `import { startStack } from ${JSON.stringify(module)};
    await startStack({ dir: ${JSON.stringify(orphan)}, servers: ['postgres', 'temporal'] });
    console.log('up');
    setInterval(() => {}, 1000);`;
  const program = spawn(process.execPath, ['--input-type=module', '-e', code], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: program.stdout })) if (line === 'up') break;
  program.kill('SIGKILL');
  await new Promise((ended) => program.once('exit', ended));
  return (['postgres', 'temporal'] as const).map((name) => {
    const identity = readIdentity(runFileOf(orphan, name));
    if (!identity) throw new Error(`${name} was never recorded`);
    return identity;
  });
}
