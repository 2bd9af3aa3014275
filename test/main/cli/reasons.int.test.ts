import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Connection } from '@temporalio/client';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addAttribute, aNamespace } from '../../support/namespaces.ts';
import { waitFor } from '../../support/wait-for.ts';
import { createWorld, dropDatabase, serversOfThisRun, type World } from '../../support/world.ts';
import { projectRoot, runCommand } from './run-command.ts';

const servers = serversOfThisRun();
const id = `r${randomBytes(4).toString('hex')}`;
const nobody = '127.0.0.1:9';
const secret = 'canary-password';
const withPassword = (address: string) => address.replace(/:\/\/([^:@]+)(:[^@]*)?@/, `://$1:${secret}@`);
const database = (name: string) => servers.databaseUrl.replace(/\/[^/?]+(\?|$)/, `/${name}$1`);

let world: World;
/** With a search attribute of another type. */
let otherwise: string;

beforeAll(async () => {
  world = await createWorld();
  const admin = postgres(servers.databaseUrl, { max: 1, fetch_types: false });
  await admin.unsafe(`create database ${id}_empty`);
  await admin.end();
  const temporal = await Connection.connect({ address: servers.temporalAddress });
  otherwise = await aNamespace(temporal);
  await addAttribute(temporal, otherwise, { OmsTenant: 5 });
  await temporal.close();
});

afterAll(async () => {
  await world?.close();
  await dropDatabase(servers.databaseUrl, `${id}_empty`);
});

const local = { DEPLOYMENT_ENVIRONMENT: 'local' };

describe.concurrent('a command that cannot reach what it needs says why, and what mends it', () => {
  test.each<[string, string, readonly string[], () => Record<string, string>, RegExp]>([
    [
      'migrate',
      'a wrong address',
      [],
      () => ({ DATABASE_URL: `postgres://o:${secret}@${nobody}/o` }),
      /ECONNREFUSED 127\.0\.0\.1:9.*DATABASE_URL/,
    ],
    [
      'migrate',
      'a wrong database',
      [],
      () => ({ DATABASE_URL: database('nobody') }),
      /database "nobody" does not exist; .*DATABASE_URL/,
    ],
    [
      'migrate',
      'a wrong password',
      [],
      () => ({ DATABASE_URL: withPassword(servers.databaseUrl) }),
      /password authentication failed.*; check the user/,
    ],
    [
      'migrate',
      'TLS that the server does not speak',
      [],
      () => ({ DATABASE_URL: servers.databaseUrl, DATABASE_TLS: 'true' }),
      /TLS/,
    ],
    [
      'migrate',
      'a refused start parameter',
      [],
      () => ({ DATABASE_URL: `${servers.databaseUrl}?nonsense=1` }),
      /unrecognized configuration parameter "nonsense"; .*pooler/,
    ],
    ['topics', 'a wrong address', ['plan'], () => ({ KAFKA_BROKERS: nobody }), /ECONNREFUSED.*KAFKA_BROKERS/],
    [
      'topics',
      'TLS that the server does not speak',
      ['plan'],
      () => ({ KAFKA_BROKERS: servers.kafkaBrokers, KAFKA_TLS: 'true' }),
      /TLS/,
    ],
    [
      'topics',
      'a password that nobody asks for',
      ['plan'],
      () => ({
        KAFKA_BROKERS: servers.kafkaBrokers,
        KAFKA_SASL_MECHANISM: 'plain',
        KAFKA_SASL_USERNAME: 'o',
        KAFKA_SASL_PASSWORD: secret,
      }),
      /SASL/,
    ],
    [
      'search-attributes',
      'a wrong address',
      [],
      () => ({ TEMPORAL_ADDRESS: nobody }),
      /ECONNREFUSED.*TEMPORAL_ADDRESS|TEMPORAL_ADDRESS/,
    ],
    [
      'search-attributes',
      'a wrong namespace',
      [],
      () => ({ TEMPORAL_ADDRESS: servers.temporalAddress, TEMPORAL_NAMESPACE: 'nope' }),
      /nope.*not found.*; create the namespace/,
    ],
    [
      'search-attributes',
      'TLS that the server does not speak',
      [],
      () => ({ TEMPORAL_ADDRESS: servers.temporalAddress, TEMPORAL_TLS: 'true' }),
      /Failed to connect before the deadline; .*TEMPORAL_TLS/,
    ],
    [
      'replay',
      'a wrong namespace',
      [],
      () => ({ TEMPORAL_ADDRESS: servers.temporalAddress, TEMPORAL_NAMESPACE: 'nope' }),
      /not found: 'nope'; create the namespace/,
    ],
  ])('%s with %s', async (name, _fault, args, env, says) => {
    const { code, stderr } = await runCommand(`src/main/cli/${name}.command.ts`, args, { ...local, ...env() });

    expect(code).toBe(1);
    expect(stderr.trim().split('\n').at(-1)).toMatch(says);
    expect(stderr).not.toMatch(/undefined|canary/);
  });
});

describe.concurrent('a role that cannot work says why, and what mends it', () => {
  test.each<[string, string, () => Record<string, string>, RegExp]>([
    [
      'worker',
      'a wrong namespace',
      () => ({ TEMPORAL_NAMESPACE: 'nope' }),
      /nope.*not found.*; create the namespace.*TEMPORAL_NAMESPACE/,
    ],
    [
      'worker',
      'a search attribute of another type',
      () => ({ TEMPORAL_NAMESPACE: otherwise }),
      /OmsTenant has another type; remove it, or use another namespace/,
    ],
  ])('%s with %s ends', async (role, _fault, env, says) => {
    const { code, stderr, stdout } = await runCommand('src/main/service.ts', [role], { ...world.env, ...env() });

    expect(code).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr + stdout).not.toMatch(/undefined\n|canary/);
  });

  test.each<[string, string, string, () => Record<string, string>, RegExp]>([
    [
      'relay',
      'log',
      'a schema that is missing',
      () => ({ DATABASE_URL: database(`${id}_empty`) }),
      /does not exist\)?; .*npm run migrate/,
    ],
    [
      'api',
      'postgres',
      'a wrong password',
      () => ({ DATABASE_URL: withPassword(world.databaseUrl) }),
      /password authentication failed.*; check/,
    ],
    [
      'api',
      'postgres',
      'a wrong database',
      () => ({ DATABASE_URL: database('nobody') }),
      /database "nobody" does not exist\)?; create the database/,
    ],
    [
      'api',
      'postgres',
      'a wrong address',
      () => ({ DATABASE_URL: `postgres://o:${secret}@${nobody}/o` }),
      /ECONNREFUSED/,
    ],
    [
      'api',
      'postgres',
      'a refused start parameter',
      () => ({ DATABASE_URL: `${world.databaseUrl}?nonsense=1` }),
      /unrecognized configuration parameter "nonsense"\)?; .*pooler/,
    ],
    [
      'consumer',
      'order-service.quote-events.consumer',
      'topics that are missing',
      () => ({ KAFKA_TOPIC_PREFIX: `${id}.` }),
      /does not host this topic.*; create the topics: npm run topics -- apply/,
    ],
    ['worker', 'worker', 'a wrong address', () => ({ TEMPORAL_ADDRESS: nobody }), /127\.0\.0\.1:9|refused|connect/i],
  ])('%s is not ready (%s) with %s', async (role, check, _fault, env, says) => {
    const child = spawn(process.execPath, ['src/main/service.ts', role], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...world.env, LOG_LEVEL: 'info', ...env() },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    try {
      const url = await waitFor('the operations port', async () => /"url":"([^"]+)","msg":"health,/.exec(output)?.[1], {
        timeoutMs: 60_000,
      });
      const reason = async () => {
        const { reasons } = (await (await fetch(`${url}/readyz`)).json()) as { reasons?: Record<string, string> };
        const said = check === 'log' ? output : (reasons?.[check] ?? '');
        return says.test(said) ? (reasons ?? output) : undefined;
      };

      const reasons = await waitFor('the reason', reason, { timeoutMs: 60_000 });

      expect(JSON.stringify(reasons) + output).not.toMatch(/canary/);
    } finally {
      child.kill('SIGKILL');
    }
  });
});
