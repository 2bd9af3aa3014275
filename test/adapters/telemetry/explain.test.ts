import { expect, test } from 'vitest';
import { explain, reasonOf } from '../../../src/adapters/telemetry/explain.ts';

const caused = (message: string, cause: unknown) => new Error(message, { cause });
const grpc = (details: string, code: number) => Object.assign(new Error(`${code} ${details}`), { code, details });

test.each<[string, unknown, RegExp]>([
  [
    'a start that Temporal refuses',
    caused('Failed to start Workflow', grpc('Namespace x has no mapping defined for search attribute OmsTenant', 3)),
    /^Failed to start Workflow: .*OmsTenant; .*npm run search-attributes$/,
  ],
  [
    'a namespace that is not there',
    caused('a', grpc('Namespace nope is not found.', 5)),
    /nope.*; .*TEMPORAL_NAMESPACE$/,
  ],
  ['a table that is not there', new Error('relation "orders" does not exist'), /; .*npm run migrate$/],
  [
    'a topic that is not there',
    new Error('This server does not host this topic-partition'),
    /; .*npm run topics -- apply/,
  ],
  [
    'a cluster of one broker that is to keep three copies',
    new AggregateError([new Error('Replication-factor is invalid')], 'Topic creation errors'),
    /Replication-factor is invalid; .*--environment local/,
  ],
  [
    'a pooler that refuses a start parameter',
    caused('load: no answer', new Error('unsupported startup parameter: enable_hashjoin')),
    /^load: no answer: unsupported startup parameter: enable_hashjoin; .*pooler/,
  ],
  [
    'what kafkajs keeps aside',
    Object.assign(new Error('retries'), { originalError: new Error('SASL PLAIN failed') }),
    /SASL PLAIN failed; .*KAFKA_SASL_PASSWORD$/,
  ],
  ['a disk that is full', new Error('No space left on device'), /^No space left on device$/],
])('%s is explained in one line, with the way out where there is one', (_name, error, says) => {
  expect(explain(error)).toMatch(says);
  expect(explain(error)).not.toContain('\n');
});

test.each([
  'postgres://orders:canary@db/x',
  'https://fiber.example/requests?key=canary&x=canary',
  'whsec_canarycanarycanary',
  'Authorization: Bearer canary.canary',
  'eyJcanary.canary.canary',
])('SE1 no reason prints what is in %s', (text) => {
  expect(reasonOf(caused('asking', new Error(`refused: ${text}`)))).not.toContain('canary');
});
