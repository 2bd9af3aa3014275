import kafkajs from 'kafkajs';
import { expect, test } from 'vitest';
import { levelOf } from '../../../src/adapters/kafka/kafkajs-log.ts';

const { ERROR, WARN, INFO } = kafkajs.logLevel;

test.each([
  [ERROR, '[Connection] Response GroupCoordinator(key: 10) The group coordinator is not available', 'info'],
  [ERROR, "[Connection] Response JoinGroup The coordinator is loading and hence can't process requests", 'info'],
  [ERROR, '[Connection] Response Heartbeat The group is rebalancing, so a rejoin is needed', 'info'],
  [ERROR, '[Connection] Connection error: connect ECONNREFUSED 127.0.0.1:9092', 'warn'],
  [WARN, '[Producer] Limiting retries for the idempotent producer may invalidate EoS guarantees', 'debug'],
  [ERROR, '[Runner] Error when calling eachBatch', 'error'],
  [ERROR, '[Connection] Response Fetch This server does not host this topic-partition', 'error'],
  [WARN, '[Consumer] anything', 'warn'],
  [INFO, '[Consumer] Starting', 'debug'],
] as const)('level %i "%s" is logged as %s', (level, text, want) => {
  expect(levelOf(level, text)).toBe(want);
});
