import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * Ranges of IPv4 that are not the public internet (IANA's special-purpose registry), multicast and reserved ones, and
 * one public address at which a cloud answers its own machines.
 */
const FORBIDDEN_V4: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Parts of global IPv6 that are not public: protocols with Teredo and benchmarks, documentation, 6to4. */
const FORBIDDEN_V6: readonly (readonly [net: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const forbidden = new BlockList();
for (const [net, prefix] of FORBIDDEN_V4) forbidden.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of FORBIDDEN_V6) forbidden.addSubnet(net, prefix, 'ipv6');

/** All that is given out as global unicast: everything else of IPv6 is local, mapped, multicast or not yet anything. */
const unicast = new BlockList();
unicast.addSubnet('2000::', 3, 'ipv6');

/** Networks without IPv4 reach it by these addresses. */
const nat64 = new BlockList();
nat64.addSubnet('64:ff9b::', 96, 'ipv6');

/** Whether an IP address, in its usual notation, is on the public internet. What is no address is not. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false;
  if (isIPv4(address)) return !forbidden.check(address, 'ipv4');
  if (nat64.check(address, 'ipv6')) return isPublic(lastFourBytes(address));
  return unicast.check(address, 'ipv6') && !forbidden.check(address, 'ipv6');
}

/** As IPv4. */
function lastFourBytes(address: string): string {
  const [high = 0, low = 0] = new URL(`http://[${address}]`).hostname
    .slice(1, -1)
    .split(':')
    .slice(-2)
    .map((group) => Number.parseInt(group || '0', 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
