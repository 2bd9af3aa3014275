import { describe, expect, test } from 'vitest';
import { createLogger } from '../../../src/adapters/telemetry/log.ts';

function logged(write: (log: ReturnType<typeof createLogger>) => void): {
  text: string;
  lines: Record<string, never>[];
} {
  let text = '';
  const destination = {
    write(line: string) {
      text += line;
    },
  };
  write(createLogger({ role: 'api', destination }));
  return {
    text,
    lines: text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

describe('SE1 a log line', () => {
  test('keeps no secret and nothing personal, wherever it stands', () => {
    const fields = {
      token: 'canary-1',
      request: { headers: { authorization: 'canary-2', 'webhook-signature': 'canary-3' }, email: 'canary-4' },
      events: [{ payload: 'canary-5' }, { deep: [{ acceptedBy: 'canary-6' }] }],
    };
    const { text, lines } = logged((log) => log.child({ secret: 'canary-7', orderId: 'ord_1' }).info(fields, 'done'));

    expect(text).not.toContain('canary');
    expect(lines[0]).toMatchObject({
      level: 'info',
      role: 'api',
      orderId: 'ord_1',
      msg: 'done',
      token: '[redacted]',
      secret: '[redacted]',
      request: { headers: { authorization: '[redacted]' }, email: '[redacted]' },
    });
  });

  test('keeps none of an object of a class, or of no class, and leaves a date as it is', () => {
    class Login {
      token = 'canary-1';
      user = 'u';
    }
    const bare = Object.assign(Object.create(null), { token: 'canary-2' });
    const { text, lines } = logged((log) => log.info({ login: new Login(), bare, at: new Date(0) }, 'done'));

    expect(text).not.toContain('canary');
    expect(lines[0]).toMatchObject({ login: { token: '[redacted]', user: 'u' }, at: '1970-01-01T00:00:00.000Z' });
  });

  test('loses credentials in addresses and texts', () => {
    const { text } = logged((log) =>
      log.warn({ url: 'postgres://orders:canary@db/x' }, `with whsec_canary and eyJcanary.canary.canary`),
    );
    expect(text).not.toContain('canary');
  });

  test('tells an error with its causes, and not the rows that Postgres puts into it', () => {
    const cause = Object.assign(new Error('the connection ended'), { code: '57P01', detail: 'Key (email)=(canary)' });
    const { text, lines } = logged((log) => log.error({ err: new Error('no answer', { cause }) }, 'failed'));

    expect(text).not.toContain('canary');
    expect(lines[0]).toMatchObject({ err: { type: 'Error', message: 'no answer', cause: { code: '57P01' } } });
  });

  test('leaves what was logged as it was, also when it holds itself', () => {
    const fields: { token: string; own?: object } = { token: 'mine' };
    fields.own = fields;
    expect(() => logged((log) => log.info(fields, 'circular'))).not.toThrow();
    expect(fields.token).toBe('mine');
  });
});
