import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { claim } from '../../stack/stack-dir.ts';

const dir = mkdtempSync(join(tmpdir(), 'order-stack-dir-'));
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('SE1 data, logs and keys are their owner’s alone, those that an earlier start left open, too', () => {
  for (const name of ['run', 'logs', 'kafka', 'temporal']) mkdirSync(join(dir, name), { recursive: true });
  for (const name of ['keys.json', 'state.json', 'endpoints.json']) writeFileSync(join(dir, name), '{}');
  for (const name of readdirSync(dir)) chmodSync(join(dir, name), 0o777);

  claim(dir).release();

  const open = readdirSync(dir).filter((name) => (statSync(join(dir, name)).mode & 0o077) !== 0);
  expect(open).toEqual([]);
  // Nobody lists it; root's Postgres, which is another user, passes through.
  expect(statSync(dir).mode & 0o066).toBe(0);
});
