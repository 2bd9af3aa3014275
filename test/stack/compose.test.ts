import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { purge, startStack } from '../../stack/index.ts';
import { required } from '../containers/compose-file.ts';

// Stands in for the docker program and writes down what it is asked.
const dockerStub = `#!/bin/sh
echo "$@" >> "$STUB_LOG"
env > "$STUB_LOG.env"
case "$*" in
  *" up "*) echo "postgres on $POSTGRES_PORT" >> "$STUB_LOG" ;;
esac
`;

describe('servers by Docker Compose', () => {
  let place: string;
  let env: NodeJS.ProcessEnv;
  const asked = () =>
    readFileSync(join(place, 'log'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.replace(/ -f \S+/, ''));

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'orders-compose-test-'));
    writeFileSync(join(place, 'docker'), dockerStub, { mode: 0o755 });
    env = { PATH: `${place}:${process.env.PATH}`, STUB_LOG: join(place, 'log') };
  });

  afterEach(() => rmSync(place, { recursive: true, force: true }));

  test('start by one command on the chosen ports, stop and go singly, and are all stopped in the end', async () => {
    const stack = await startStack({ dir: join(place, 'data'), project: 'try', env, ports: { postgres: 20_002 } });
    await stack.kafka.stop();
    await stack.kafka.start();
    await stack.kafka.kill();
    await stack.stop();

    expect(stack.postgres.mode).toBe('compose');
    expect(new URL(stack.endpoints.databaseUrl).port).toBe('20002');
    expect(asked().slice(0, 2).sort()).toEqual(['compose version', 'info']);
    expect(asked().slice(2)).toEqual([
      'compose -p try ps --services --status running',
      'compose -p try up -d --wait postgres kafka temporal',
      'postgres on 20002',
      'compose -p try stop kafka',
      'compose -p try up -d --wait kafka',
      'postgres on 20002',
      'compose -p try kill kafka',
      'compose -p try stop',
    ]);
  });

  test('an address of the environment that does not answer is told before anything starts', async () => {
    const nowhere = { ...env, DATABASE_URL: 'postgres://127.0.0.1:1/orders' };

    const start = startStack({ dir: join(place, 'data'), project: 'try', env: nowhere });

    await expect(start).rejects.toThrow('postgres at 127.0.0.1:1 does not answer');
    expect(asked().filter((line) => line.includes(' up '))).toEqual([]);
  });

  test('gives a value for every key of the role containers, for Compose reads the whole file', async () => {
    const dir = join(place, 'data');
    await (await startStack({ dir, project: 'try', env })).stop();
    const given = () => parseEnv(readFileSync(join(place, 'log.env'), 'utf8'));
    const missing = () => [...required.keys()].filter((name) => !given()[name]);

    expect(missing()).toEqual([]);
    await purge(dir, { env });

    expect(asked().at(-1)).toContain(' down ');
    expect(missing()).toEqual([]);
  });

  test('purge removes containers and volumes of the recorded project', async () => {
    const dir = join(place, 'data');
    await (await startStack({ dir, project: 'try', env })).stop();

    await purge(dir, { env });

    expect(asked().at(-1)).toBe('compose -p try down --volumes --remove-orphans');
  });
});
