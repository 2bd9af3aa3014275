import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { deadLetterTopic } from '../../../../src/adapters/in/kafka/dead-letter-record.ts';

const { topics }: { topics: { name: string; category: string; source?: string }[] } = parse(
  readFileSync('topics.yaml', 'utf8'),
);

test.each(topics.filter(({ category }) => category === 'dead-letter'))(
  'TP3 dead records of $source go to $name',
  ({ name, source = '' }) => {
    expect(deadLetterTopic(source)).toBe(name);
  },
);
