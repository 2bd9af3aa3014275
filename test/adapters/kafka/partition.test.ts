import { expect, test } from 'vitest';
import { murmur2, partitionOf } from '../../../src/adapters/kafka/partition.ts';

// From the tests of Kafka's Java client.
test.each([
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
])('murmur2 of %s is that of the Java client', (key, hash) => {
  expect(murmur2(Buffer.from(key))).toBe(hash);
});

test('a negative hash still names a partition', () => {
  expect(partitionOf('foobar', 12)).toBe((-790332482 & 0x7fffffff) % 12);
});

test('a key is hashed by its UTF-8 bytes', () => {
  expect(partitionOf('zażółć-ß-🚚', 24)).toBe(partitionOf(Buffer.from('zażółć-ß-🚚', 'utf8'), 24));
});
