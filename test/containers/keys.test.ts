import { describe, expect, test } from 'vitest';
import { required } from './compose-file.ts';
import { keysAfter } from './keys.ts';

describe('make keys (SE1)', () => {
  test('writes every key that the containers want, readable by its owner alone, and no two alike', () => {
    const { keys, mode } = keysAfter();

    expect(Object.keys(keys).sort()).toEqual([...required.keys()].sort());
    expect(new Set(Object.values(keys)).size).toBe(required.size);
    for (const key of Object.values(keys)) expect(key.length).toBeGreaterThan(40);
    expect(mode).toBe(0o600);
  });

  test('a second time changes nothing, for the database was made with the first password', () => {
    const once = keysAfter();
    const again = keysAfter(once.text);

    expect(again.text).toBe(once.text);
    expect(again.output).toBe('');
    expect(keysAfter().keys).not.toEqual(once.keys);
  });

  test('leaves a file of somebody else as it is and adds to it, also where the last line has no end', () => {
    const { text, keys } = keysAfter('KAFKA_BROKERS=broker:9092\nPOSTGRES_PASSWORD=mine');

    expect(text.startsWith('KAFKA_BROKERS=broker:9092\nPOSTGRES_PASSWORD=mine\n')).toBe(true);
    expect(keys).toMatchObject({ POSTGRES_PASSWORD: 'mine', DEV_TOKEN_KEY: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('names no variable of the service, so that .env may serve both', () => {
    expect([...required.keys()].filter((name) => /^(AUTH|DATABASE|KAFKA|TEMPORAL|PROVIDER|HTTP)_/.test(name))).toEqual(
      [],
    );
  });
});
