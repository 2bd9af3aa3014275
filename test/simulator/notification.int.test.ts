import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { notificationGroup } from '../../simulator/start-notifications.ts';
import type { OutgoingRecord } from '../../src/adapters/kafka/port.ts';
import { brokersFromEnvironment, createTopic, kafkaFor, outgoing, topic } from '../adapters/kafka/support.ts';
import { example } from '../contracts/examples.ts';
import { waitFor } from '../support/wait-for.ts';

const { kafka, topicPrefix } = kafkaFor(brokersFromEnvironment());
const dir = mkdtempSync(join(tmpdir(), 'notices-'));

afterAll(async () => {
  await kafka.admin().remove([topic]);
  await kafka.close();
  rmSync(dir, { recursive: true, force: true });
});

test('CO5 each notice is printed once: copies, replays and a restart print nothing again (TP2)', async () => {
  await createTopic(kafka, 3);
  const first = facts(0, 20);
  const later = facts(20, 30);
  const broken = outgoing('k', 'no fact');

  const before = start([], '--ledger', join(dir, 'sent.ndjson'));
  await kafka.publisher().publish([broken, ...first, ...first]);
  await caughtUp();
  await before.stop();
  const after = start([], '--ledger', join(dir, 'sent.ndjson'));
  await kafka.publisher().publish([...first, ...later, ...later]);
  await caughtUp();
  await after.stop();

  expect(before.notices().sort()).toEqual(first.map(noticeFor).sort());
  expect(after.notices().sort()).toEqual(later.map(noticeFor).sort());
  expect(before.counts()).toEqual({ stopped: true, said: 20, duplicate: 20, skipped: 0, unreadable: 1 });
  expect(after.counts()).toEqual({ stopped: true, said: 10, duplicate: 30, skipped: 0, unreadable: 0 });
});

test('CO5 a process killed in the middle of a batch and started again has told each fact once', async () => {
  const told = facts(100, 180);
  const ledger = join(dir, 'killed.ndjson');
  const killed = start(['--import', killAfter(30)], '--ledger', ledger);

  // One key is one partition, and what is published at once comes as one batch.
  await kafka.publisher().publish(told.map((fact) => ({ ...fact, key: 'one' })));
  expect(await killed.ended).toEqual([null, 'SIGKILL']);
  const after = start([], '--ledger', ledger);
  await caughtUp();
  await after.stop();

  expect(killed.notices()).toHaveLength(30);
  expect(after.counts()).toEqual({ stopped: true, said: 50, duplicate: 30, skipped: 0, unreadable: 0 });
  expect([...killed.notices(), ...after.notices()].sort()).toEqual(told.map(noticeFor).sort());
});

/** A module that ends its process by SIGKILL right after so many notices were printed. */
const killAfter = (notices: number) =>
  `data:text/javascript,${encodeURIComponent(`
    const { log } = console;
    let left = ${notices};
    console.log = (line) => {
      log(line);
      if (line.startsWith('notify ') && --left === 0) process.kill(process.pid, 'SIGKILL');
    };`)}`;

/** OrderCompleted of one order after the other. */
function facts(from: number, to: number): OutgoingRecord[] {
  return Array.from({ length: to - from }, (_, index) => {
    const { payload, ...event } = example('OrderCompleted', 'full') as { payload: Record<string, unknown> };
    const orderId = `ord_${String(from + index).padStart(26, '0')}`;
    const value = {
      ...event,
      eventId: `01${String(from + index).padStart(24, '0')}`,
      aggregateId: orderId,
      payload: { ...payload, orderId },
    };
    return outgoing(orderId, JSON.stringify(value));
  });
}

const noticeFor = ({ key }: OutgoingRecord) => expect.stringContaining(`order ${key} is completed`);

async function caughtUp(): Promise<void> {
  await waitFor('the group has read everything', async () => {
    const lags = await kafka.admin().lag(notificationGroup, [topic]);
    return lags.length > 0 && lags.every(({ lag, committed, end }) => lag === 0 && (committed !== '-1' || end === '0'));
  });
}

/** The program as npm start runs it. */
function start(nodeOptions: readonly string[], ...args: string[]) {
  const env = { KAFKA_BROKERS: brokersFromEnvironment().join(), KAFKA_TOPIC_PREFIX: topicPrefix };
  const child = spawn(process.execPath, [...nodeOptions, 'simulator/notification.ts', ...args], {
    cwd: join(import.meta.dirname, '../..'),
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const ended = once(child, 'close');
  return {
    ended,
    notices: () => lines.filter((line) => line.startsWith('notify ')),
    counts: () => JSON.parse(lines.at(-1) ?? ''),
    stop: async () => {
      child.kill('SIGTERM');
      expect(await ended).toEqual([0, null]);
    },
  };
}
