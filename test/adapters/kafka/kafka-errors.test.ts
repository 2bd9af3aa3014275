import kafkajs from 'kafkajs';
import { expect, test } from 'vitest';
import { DeadlineError } from '../../../src/adapters/kafka/deadline.ts';
import { failureOf } from '../../../src/adapters/kafka/kafka-errors.ts';

const broker = (type: string) =>
  new kafkajs.KafkaJSProtocolError(Object.assign(new Error(type), { type, code: 1, retriable: false }));

test.each([
  ['MESSAGE_TOO_LARGE', 'refused'],
  ['INVALID_RECORD', 'refused'],
  ['INVALID_TOPIC_EXCEPTION', 'refused'],
  ['NOT_LEADER_FOR_PARTITION', 'away'],
  ['OUT_OF_ORDER_SEQUENCE_NUMBER', 'away'],
  ['DUPLICATE_SEQUENCE_NUMBER', 'away'],
  ['INVALID_PRODUCER_EPOCH', 'away'],
  ['UNKNOWN_PRODUCER_ID', 'away'],
  ['UNKNOWN_TOPIC_OR_PARTITION', 'away'],
])('PR4: the broker answer %s is %s', (code, kind) => {
  expect(failureOf(broker(code))).toEqual({ kind, code });
});

test('the answer is found under the retries that wrap it', () => {
  const wrapped = new Error('retries exceeded', { cause: broker('RECORD_LIST_TOO_LARGE') });

  expect(failureOf(wrapped)).toEqual({ kind: 'refused', code: 'RECORD_LIST_TOO_LARGE' });
});

test('a passed deadline, a lost connection and the unknown are all away', () => {
  expect(failureOf(new DeadlineError('late'))).toEqual({ kind: 'away', code: 'DEADLINE' });
  expect(failureOf(Object.assign(new Error('no'), { code: 'ECONNREFUSED' }))).toEqual({
    kind: 'away',
    code: 'ECONNREFUSED',
  });
  expect(failureOf('odd')).toEqual({ kind: 'away', code: 'UNKNOWN' });
});
