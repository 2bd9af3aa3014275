import { describe, expect, test } from 'vitest';
import {
  addressGroup,
  clientAddress,
  trustedProxies,
} from '../../../../../src/adapters/in/http/server/client-address.ts';

describe('SE8 who a client is', () => {
  const behind = trustedProxies(['10.0.0.0/8', '127.0.0.1', 'fd00::/8']);

  test.each([
    ['a stranger that names somebody else', '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['a stranger without a proxy', '203.0.113.9', undefined, '203.0.113.9'],
    ['a client of a proxy', '10.1.2.3', '203.0.113.9', '203.0.113.9'],
    ['a client of two proxies', '127.0.0.1', '203.0.113.9, 10.9.9.9', '203.0.113.9'],
    ['a client that names somebody else to a proxy', '10.1.2.3', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
    ['a proxy that names nobody', '10.1.2.3', undefined, '10.1.2.3'],
    ['a proxy that names no address', '10.1.2.3', 'unknown', '10.1.2.3'],
    ['a client with its port', '10.1.2.3', '203.0.113.9:4711', '203.0.113.9'],
    ['a client of IPv6 with its port', '10.1.2.3', '[2001:db8::7]:4711', '2001:db8::7'],
    ['a proxy of a dual-stack listener', '::ffff:10.1.2.3', '203.0.113.9', '203.0.113.9'],
    ['a proxy of IPv6', 'fd00::1', '203.0.113.9', '203.0.113.9'],
    ['nobody but proxies', '10.1.2.3', '10.4.5.6', '10.4.5.6'],
  ])('%s', (_, peer, forwardedFor, client) => {
    expect(clientAddress(peer, forwardedFor, behind)).toBe(client);
  });

  test('without a word on proxies nobody is believed, not even on this machine', () => {
    expect(clientAddress('127.0.0.1', '203.0.113.9', trustedProxies([]))).toBe('127.0.0.1');
  });

  test.each(['proxy.internal', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '10.0.0.0/-1', '::/129', '10.0.0'])(
    'a proxy cannot be %s',
    (network) => {
      expect(() => trustedProxies([network])).toThrow(network);
    },
  );

  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7::/64'],
    ['2001:0DB8:0000:0007::1', '2001:db8:0:7::/64'],
    ['2001:db8::7:1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['', ''],
  ])('%s counts as %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });
});
