import { describe, expect, test } from 'vitest';
import { chooseModes, namesWith } from '../../stack/choose-modes.ts';
import { serverNames } from '../../stack/server.ts';

const engine = async () => true;
const noEngine = async () => false;

describe('how each server is provided', () => {
  test('native where no Docker engine answers', async () => {
    const modes = await chooseModes(serverNames, {}, noEngine);

    expect(modes).toEqual({ postgres: 'native', kafka: 'native', temporal: 'native' });
  });

  test('by Compose where an engine answers', async () => {
    const modes = await chooseModes(serverNames, {}, engine);

    expect(namesWith(modes, 'compose')).toEqual(['postgres', 'kafka', 'temporal']);
  });

  test('an address in the environment comes before both, for that server alone', async () => {
    const modes = await chooseModes(serverNames, { DATABASE_URL: 'postgres://db/orders' }, engine);

    expect(modes).toEqual({ postgres: 'external', kafka: 'compose', temporal: 'compose' });
  });

  test('an empty variable is no address', async () => {
    const modes = await chooseModes(serverNames, { KAFKA_BROKERS: '' }, noEngine);

    expect(modes.kafka).toBe('native');
  });

  test('with all addresses given the engine is not even asked', async () => {
    const env = { DATABASE_URL: 'postgres://db/orders', KAFKA_BROKERS: 'k:9092', TEMPORAL_ADDRESS: 't:7233' };

    const modes = await chooseModes(serverNames, env, () => Promise.reject(new Error('asked')));

    expect(namesWith(modes, 'external')).toEqual(['postgres', 'kafka', 'temporal']);
  });

  test('a server that was not asked for is absent', async () => {
    const modes = await chooseModes(['kafka'], {}, noEngine);

    expect(modes).toEqual({ postgres: 'absent', kafka: 'native', temporal: 'absent' });
  });

  test('STACK_MODE overrides the engine, and nothing but its two words is accepted', async () => {
    const native = await chooseModes(serverNames, { STACK_MODE: 'native' }, engine);

    expect(namesWith(native, 'native')).toHaveLength(3);
    await expect(chooseModes(serverNames, { STACK_MODE: 'docker' }, engine)).rejects.toThrow('native or compose');
  });
});
