import { describe, expect, test } from 'vitest';
import { innermostReason } from '../../../src/adapters/telemetry/innermost-reason.ts';

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code });
const refused = (host: string) => withCode(`connect ECONNREFUSED ${host}`, 'ECONNREFUSED');

describe('the innermost reason', () => {
  test.each<[string, unknown, string]>([
    ['an error without a cause', new Error('no'), 'no'],
    [
      'a chain of causes',
      new Error('a', { cause: new Error('b', { cause: refused('h:1') }) }),
      'connect ECONNREFUSED h:1',
    ],
    ['a cause that is a text', new Error('a', { cause: 'disk full' }), 'disk full'],
    ['a cause that says nothing', new Error('a', { cause: '' }), 'a'],
    [
      'several at once',
      new AggregateError([refused('::1'), refused('::1'), refused('v4')], ''),
      'connect ECONNREFUSED ::1; connect ECONNREFUSED v4',
    ],
    [
      'many at once',
      new AggregateError(['1', '2', '3', '4', '5'].map((text) => new Error(text))),
      '1; 2; 3 and 2 more',
    ],
    ['an empty list', new AggregateError([], 'none'), 'none'],
    ['a code alone', withCode('', 'ECONNREFUSED'), 'ECONNREFUSED'],
    ['gRPC', Object.assign(new Error('5 NOT_FOUND: Namespace x'), { code: 5, details: 'Namespace x' }), 'Namespace x'],
    ['several lines', new Error('Failed query: select 1\nparams: '), 'Failed query: select 1 params:'],
    ['what is no error', { status: 3 }, '{"status":3}'],
    ['nothing', undefined, ''],
  ])('of %s', (_, error, reason) => {
    expect(innermostReason(error)).toBe(reason);
  });

  test('of a circle of causes ends', () => {
    const error = new Error('round');
    error.cause = error;
    expect(innermostReason(error)).toBe('round');
  });
});
