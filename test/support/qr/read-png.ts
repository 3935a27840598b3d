import { inflateSync } from 'node:zlib';

const SIGNATURE = '89504e470d0a1a0a';
/** Channels of a pixel, by colour type: grey, RGB, grey with alpha, RGB with alpha. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

export interface Pixels {
  readonly width: number;
  readonly height: number;
  isDark(x: number, y: number): boolean;
}

/** Reads a PNG of 8 bits a channel, not interlaced. */
export function readPng(png: Buffer): Pixels {
  if (png.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('no PNG');
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = CHANNELS[png[25] ?? -1];
  if (png[24] !== 8 || png[28] !== 0 || channels === undefined) throw new Error('another kind of PNG');
  const rows = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels, height);
  return { width, height, isDark: (x, y) => (rows[y]?.[x * channels] ?? 255) < 128 };
}

function unfilter(raw: Buffer, stride: number, channels: number, height: number): Uint8Array[] {
  const rows: Uint8Array[] = [];
  for (let y = 0; y < height; y += 1) {
    const start = y * (stride + 1);
    const row = new Uint8Array(raw.subarray(start + 1, start + 1 + stride));
    const filter = raw[start] ?? 0;
    const above = rows[y - 1] ?? new Uint8Array(stride);
    for (let i = 0; filter !== 0 && i < stride; i += 1) {
      row[i] = (row[i] ?? 0) + predicted(filter, row[i - channels] ?? 0, above[i] ?? 0, above[i - channels] ?? 0);
    }
    rows.push(row);
  }
  return rows;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      return 0;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const distance = (value: number): number => Math.abs(left + up - corner - value);
  if (distance(left) <= distance(up) && distance(left) <= distance(corner)) return left;
  return distance(up) <= distance(corner) ? up : corner;
}
