import fc from 'fast-check';

type Range = readonly [first: string, prefix: number];

/** Kept apart from the product's own list, so that a slip in one of them shows. */
const RANGES_V4: readonly Range[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['100.100.100.200', 32],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['169.254.169.254', 32],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['255.255.255.255', 32],
];

const number = (dotted: string): number => dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

/** An IPv4 address of a forbidden range, as a number. */
export const forbiddenV4 = fc.constantFrom(...RANGES_V4).chain(([first, prefix]) => {
  const size = 2 ** (32 - prefix);
  return fc.integer({ min: 0, max: size - 1 }).map((offset) => number(first) + offset);
});

export const bytesOf = (n: number): readonly number[] =>
  [24, 16, 8, 0].map((shift) => Math.floor(n / 2 ** shift) % 256);
export const dotted = (n: number): string => bytesOf(n).join('.');

const hex = (n: number): string => n.toString(16);
const octal = (n: number): string => `0${n.toString(8)}`;
const fullWidth = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** An IPv4 address in a notation that some program or other understands. */
export const writtenV4 = (n: number): fc.Arbitrary<string> => {
  const [a = 0, b = 0, c = 0, d = 0] = bytesOf(n);
  return fc.constantFrom(
    dotted(n),
    `${dotted(n)}.`,
    `${n}`,
    `0x${hex(n)}`,
    octal(n),
    bytesOf(n)
      .map((byte) => `0x${hex(byte)}`)
      .join('.'),
    bytesOf(n).map(octal).join('.'),
    `${a}.${b}.${c * 256 + d}`,
    `${a}.${b * 65_536 + c * 256 + d}`,
    `${a}.0x${hex(b)}.${octal(c)}.${d}`,
    fullWidth(dotted(n)),
    dotted(n).replaceAll('.', '。'),
    dotted(n).replaceAll('.', '%2e'),
  );
};

/** An IPv4 address inside an IPv6 one: mapped, compatible, translated, NAT64, 6to4, Teredo, ISATAP. */
export const wrappedV4 = (n: number): fc.Arbitrary<string> => {
  const [high, low] = [Math.floor(n / 65_536), n % 65_536];
  const [flippedHigh, flippedLow] = [high ^ 0xffff, low ^ 0xffff];
  return fc.constantFrom(
    `::ffff:${dotted(n)}`,
    `::ffff:${hex(high)}:${hex(low)}`,
    `0:0:0:0:0:FFFF:${hex(high)}:${hex(low)}`,
    `::${dotted(n)}`,
    `::ffff:0:${dotted(n)}`,
    `64:ff9b::${dotted(n)}`,
    `64:ff9b:0:0:0:0:${hex(high)}:${hex(low)}`,
    `64:ff9b:1::${dotted(n)}`,
    `2002:${hex(high)}:${hex(low)}::1`,
    `2001:0:4136:e378:8000:63bf:${hex(flippedHigh)}:${hex(flippedLow)}`,
    `fe80::5efe:${dotted(n)}`,
  );
};

const RANGES_V6: readonly Range[] = [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:2::', 48],
  ['2001:10::', 28],
  ['2001:20::', 28],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fd00:ec2::254', 128],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const bits = (text: string): bigint => {
  const [head = '', tail = ''] = text.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const missing = 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...new Array<string>(missing).fill('0'), ...groups(tail)];
  return all.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
};

/** An IPv6 address of a forbidden range, written out in full. */
export const forbiddenV6 = fc.constantFrom(...RANGES_V6).chain(([first, prefix]) =>
  fc.bigInt({ min: 0n, max: 2n ** BigInt(128 - prefix) - 1n }).map((offset) => {
    const value = bits(first) + offset;
    return Array.from({ length: 8 }, (_, i) => ((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16)).join(':');
  }),
);
