import { expect, test } from 'vitest';
import { rules, type Verdict, verdictOf } from '../../../../src/adapters/out/postgres/sqlstates.ts';

const error = (code: string, message = 'm', severity: 'ERROR' | 'FATAL' | 'none' = 'ERROR') =>
  Object.assign(new Error(message), { code, severity: severity === 'none' ? undefined : severity });

const examples: readonly [string, Verdict, Error][] = [
  ['a serialization failure', 'again', error('40001')],
  ['a deadlock', 'again', error('40P01')],
  ['a lock that was not had in time', 'again', error('55P03')],
  ['a statement past its deadline', 'again', error('57014')],
  ['a statement that the driver had not sent when its time was over', 'reconnect', error('57014', 'm', 'none')],
  ['a broken connection', 'reconnect', error('08006')],
  ['a pooler that cannot reach its server', 'reconnect', error('08P01')],
  ['a read-only transaction', 'reconnect', error('25006')],
  ['a transaction that nobody began', 'reconnect', error('25P02')],
  ['a wrong password', 'reconnect', error('28P01')],
  ['a database that is not there', 'reconnect', error('3D000')],
  ['a lost prepared statement', 'reconnect', error('26000')],
  ['a lost cursor', 'reconnect', error('34000')],
  ['a prepared statement of somebody else', 'reconnect', error('42P05')],
  ['too many connections', 'reconnect', error('53300')],
  ['a full disk', 'reconnect', error('53100')],
  ['no memory', 'reconnect', error('53200')],
  ['a terminated session', 'reconnect', error('57P01')],
  ['a server that starts up', 'reconnect', error('57P03')],
  ['an I/O error', 'reconnect', error('58030')],
  ['a broken index', 'reconnect', error('XX002')],
  ['an internal error', 'reconnect', error('XX000')],
  ['a refused socket', 'reconnect', error('ECONNREFUSED', 'm', 'none')],
  ['a connection that the driver lost', 'reconnect', error('CONNECTION_CLOSED', 'm', 'none')],
  ['an expired certificate', 'reconnect', error('CERT_HAS_EXPIRED', 'm', 'none')],
  ['a plan that a migration made stale', 'reconnect', error('0A000', 'cached plan must not change result type')],
  ['another feature that is not there', 'fails', error('0A000', 'cross-database references are not implemented')],
  ['a conflict with recovery that ends the session', 'reconnect', error('40001', 'm', 'FATAL')],
  ['any end of a session', 'reconnect', error('42501', 'permission denied for database', 'FATAL')],
  ['a division by zero', 'fails', error('22012')],
  ['a table that is not there', 'fails', error('42P01')],
  ['a key that is there', 'fails', error('23505')],
  ['a fault of the program', 'fails', new TypeError('x is not a function')],
];

test.each(examples)('%s: %s', (_, verdict, met) => {
  expect(verdictOf(met)).toBe(verdict);
});

test('every rule of the table has an example, and the rule that decides it gives its verdict', () => {
  for (const { codes, verdict } of rules)
    expect(
      examples.filter(([, expected, { code }]: [string, Verdict, Error & { code?: string }]) => {
        return code !== undefined && codes.test(code) && expected === verdict;
      }),
    ).not.toEqual([]);
});
