import fc from 'fast-check';
import { isPublic } from '../../../src/domain/is-public';
import { dotted, forbiddenV4, forbiddenV6, wrappedV4 } from '../../support/pictures/forbidden';

const many = { numRuns: 10_000 };

describe('an address', () => {
  it('of a forbidden range of IPv4 is not public', () => {
    fc.assert(
      fc.property(forbiddenV4, (n) => !isPublic(dotted(n))),
      many,
    );
  });

  it('of a forbidden range of IPv6 is not public', () => {
    fc.assert(
      fc.property(forbiddenV6, (address) => !isPublic(address)),
      many,
    );
  });

  it('that wraps a forbidden one is not public', () => {
    fc.assert(
      fc.property(forbiddenV4.chain(wrappedV4), (address) => !isPublic(address)),
      many,
    );
  });

  it.each([
    ...['1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255'],
    ...['128.0.0.0', '169.253.255.255', '172.15.255.255', '172.32.0.0', '191.255.255.255', '192.167.255.255'],
    ...['192.169.0.0', '198.17.255.255', '198.20.0.0', '223.255.255.255', '47.88.1.1'],
    ...['2001:4860:4860::8888', '2606:4700:4700::1111', '2400:3200::1', '2a00:1450:4001:82a::200e', '3ffe::1'],
    ...['2003::1', '2001:db7::1', '2001:db9::1'],
  ])('such as %s, beside the forbidden ones, is public', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it('through which a network without IPv4 reaches a public one is public', () => {
    expect(isPublic('64:ff9b::808:808')).toBe(true);
    expect(isPublic('64:ff9b::8.8.8.8')).toBe(true);
  });

  it.each(['100.100.100.200', '169.254.169.254', '168.63.129.16', '192.0.0.192', 'fd00:ec2::254', 'fd20:ce::254'])(
    'at which a cloud tells a machine about itself, %s, is not public',
    (address) => {
      expect(isPublic(address)).toBe(false);
    },
  );

  it.each(['', 'localhost', '1.2.3', '0x7f.1', '2130706433', '2606:4700::1%eth0', '[2606:4700::1]', '1.1.1.1:443'])(
    'that is none, %p, is not public',
    (address) => {
      expect(isPublic(address)).toBe(false);
    },
  );
});
