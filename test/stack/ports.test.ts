import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { areFree, choosePort, developmentPorts, isFree } from '../../stack/ports.ts';

describe('ports of a stack', () => {
  test('a preferred port that is free is used', async () => {
    expect(await choosePort(20_001, new Set(), async () => true)).toBe(20_001);
  });

  test('a preferred port that somebody else holds is avoided', async () => {
    const port = await choosePort(20_001, new Set(), async (asked) => asked !== 20_001);

    expect(port).not.toBe(20_001);
  });

  test('two servers of one stack never get the same port', async () => {
    const taken = new Set<number>();

    const first = await choosePort(20_001, taken, async () => true);
    const second = await choosePort(20_001, taken, async () => true);

    expect(second).not.toBe(first);
  });

  test('a port lies below the range of outgoing connections, so that a dialling client can not occupy it', async () => {
    const random = await choosePort(undefined, new Set(), async () => true);

    expect([random, ...Object.values(developmentPorts)].filter((port) => port >= 32_768)).toEqual([]);
  });

  test('no free port at all is an error that names the range', async () => {
    await expect(choosePort(undefined, new Set(), async () => false)).rejects.toThrow('between 15000 and 25000');
  });

  test.each(['127.0.0.1', '0.0.0.0'])('a listener on %s is noticed', async (host) => {
    const stranger = createServer();
    await new Promise<void>((listening) => stranger.listen(0, host, listening));
    const address = stranger.address();
    const port = typeof address === 'object' && address ? address.port : 0;

    expect(await isFree(port)).toBe(false);
    expect(await areFree([await choosePort(undefined, new Set()), port])).toBe(false);

    await new Promise((closed) => stranger.close(closed));
    expect(await isFree(port)).toBe(true);
  });
});
