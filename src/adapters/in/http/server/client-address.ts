import { BlockList, isIP } from 'node:net';

export type IsTrusted = (address: string) => boolean;

/** Proxies whose X-Forwarded-For is believed: addresses, or networks such as 10.0.0.0/8. Throws on what is neither. */
export function trustedProxies(networks: readonly string[]): IsTrusted {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits, ...more] = network.split('/');
    const family = familyOf(address);
    const prefix = bits === undefined ? (family === 'ipv4' ? 32 : 128) : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
    if (family === undefined || prefix < 0 || prefix > (family === 'ipv4' ? 32 : 128) || more.length > 0)
      throw new RangeError(`${network} is no address and no network such as 10.0.0.0/8`);
    list.addSubnet(address, prefix, family);
  }
  return (address) => {
    const family = familyOf(address);
    return family !== undefined && list.check(address, family);
  };
}

const familyOf = (address: string): 'ipv4' | 'ipv6' | undefined =>
  isIP(address) === 4 ? 'ipv4' : isIP(address) === 6 ? 'ipv6' : undefined;

/** The peer; or, behind trusted proxies, the last address of X-Forwarded-For that is none of them. */
export function clientAddress(peer: string, forwardedFor: string | undefined, isTrusted: IsTrusted): string {
  let address = plainAddress(peer);
  for (const said of (forwardedFor ?? '').split(',').reverse()) {
    if (!isTrusted(address)) return address;
    const next = plainAddress(
      said
        .trim()
        .replace(/^\[(.*)\](?::\d+)?$/, '$1')
        .replace(/^([\d.]+):\d+$/, '$1'),
    );
    if (isIP(next) === 0) return address;
    address = next;
  }
  return address;
}

/** An IPv4 client of a dual-stack listener has the same address as one of an IPv4 listener. */
const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');

/** Whom limits take for one client: an IPv4 address, or a /64 of IPv6, which is what one customer is given. */
export function addressGroup(address: string): string {
  const plain = plainAddress(address);
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.replace(/%.*$/, '').split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const gap = tail === undefined ? 0 : 8 - first.length - last.length;
  const groups = [...first, ...Array<string>(Math.max(0, gap)).fill('0'), ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
