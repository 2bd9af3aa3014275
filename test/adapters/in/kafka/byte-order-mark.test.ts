import { expect, test } from 'vitest';
import { decodeRecord } from '../../../../src/adapters/in/kafka/decode-record.ts';
import { accepted } from '../../../support/quote-facts.ts';

test('CO2 a byte order mark before the JSON of a record is no part of it, as over HTTP', () => {
  const { topic, key, value } = accepted({ quoteId: 'Q-1' });
  const decode = (text: string) =>
    decodeRecord({
      topic,
      partition: 0,
      offset: '0',
      timestamp: '0',
      key: Buffer.from(key ?? ''),
      value: Buffer.from(text),
      headers: {},
    });

  const marked = decode(`\u{feff}${value}`);

  expect(marked.kind).toBe('event');
  expect(marked).toEqual(decode(String(value)));
});
