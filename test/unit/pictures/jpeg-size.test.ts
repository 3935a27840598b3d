import fc from 'fast-check';
import { jpegSize } from '../../../src/pictures/jpeg-size';
import { jpeg } from '../../support/pictures/jpeg';

const side = fc.integer({ min: 1, max: 65_535 });

describe('the size of a JPEG', () => {
  it('is read from its frame, whatever that is and whatever stands before it', () => {
    const shape = fc.record({
      width: side,
      height: side,
      marker: fc.constantFrom(0xc0, 0xc1, 0xc2),
      thumbnail: fc.boolean(),
      padding: fc.nat(70_000),
    });
    fc.assert(
      fc.property(shape, (given) => {
        expect(jpegSize(jpeg(given))).toEqual({ width: given.width, height: given.height });
      }),
    );
  });

  it('is not that of a thumbnail inside it', () => {
    expect(jpegSize(jpeg({ width: 640, thumbnail: true }))).toEqual({ width: 640, height: 640 });
  });

  it('is read past fill bytes, and is 65,535 at most without anything being made of that size', () => {
    const [start, rest] = [jpeg().subarray(0, 2), jpeg({ width: 65_535 }).subarray(2)];
    const filled = Buffer.concat([start, Buffer.from([0xff, 0xff, 0xff]), rest]);
    expect(jpegSize(filled)).toEqual({ width: 65_535, height: 65_535 });
  });

  it('is unknown wherever the file was cut off', () => {
    const whole = jpeg({ thumbnail: true });
    for (let end = 0; end < whole.length; end += 1) expect(jpegSize(whole.subarray(0, end))).toBeUndefined();
    expect(jpegSize(whole)).toBeDefined();
  });

  it.each([
    ['nothing', ''],
    ['a PNG', '89504e470d0a1a0a0000000d49484452000000c0000000c0'],
    ['a GIF', '474946383961c000c000'],
    ['a web page', Buffer.from('<!doctype html><img src="a.jpg">').toString('hex')],
    ['no frame', 'ffd8ffe00002ffd9'],
    ['pixels before the frame', 'ffd8ffda0002ffc0000b080280028001011100ffd9'],
    ['a second beginning', 'ffd8ffd8ffc0000b080280028001011100ffd9'],
    ['a frame too short for its components', 'ffd8ffc00008080280028003ffd9'],
    ['no components', 'ffd8ffc00008080280028000ffd9'],
    ['a height to be told later', 'ffd8ffc0000b080000028001011100ffd9'],
    ['a frame without loss, which nothing paints', 'ffd8ffc3000b080280028001011100ffd9'],
    ['a segment shorter than its own length', 'ffd8ffe00001ffc0000b080280028001011100ffd9'],
    ['a segment longer than the file', 'ffd8ffe0ffffffc0000b080280028001011100ffd9'],
  ])('is unknown of %s', (_what, hex) => {
    expect(jpegSize(Buffer.from(hex, 'hex'))).toBeUndefined();
  });

  it('is read or unknown, and soon, of any bytes', () => {
    const likely = fc.constantFrom(0xff, 0xd8, 0xd9, 0xda, 0xc0, 0xc2, 0xe1, 0x00, 0x01, 0x0b);
    const anything = fc.uint8Array({ maxLength: 300 });
    const almost = fc.array(fc.oneof(likely, fc.nat(255)), { maxLength: 200 }).map((rest) => [0xff, 0xd8, ...rest]);
    const changed = fc.tuple(fc.nat(400), fc.nat(255)).map(([at, byte]) => {
      const bytes = jpeg({ thumbnail: true });
      bytes[at % bytes.length] = byte;
      return bytes;
    });
    let longest = 0;
    fc.assert(
      fc.property(fc.oneof(anything, almost, changed), (given) => {
        const startedAt = performance.now();
        const size = jpegSize(Buffer.from(given));
        longest = Math.max(longest, performance.now() - startedAt);
        if (size !== undefined) expect(Math.min(size.width, size.height)).toBeGreaterThan(0);
      }),
      { numRuns: 10_000 },
    );
    expect(longest).toBeLessThan(200);
  });

  it('is unknown, and soon, of 5 MB that lead nowhere', () => {
    const fill = Buffer.alloc(5 * 1024 * 1024, 0xff);
    fill[1] = 0xd8;
    const restarts = Buffer.alloc(5 * 1024 * 1024, Buffer.from([0xff, 0xd0]));
    restarts[1] = 0xd8;
    const startedAt = performance.now();
    expect([jpegSize(fill), jpegSize(restarts)]).toEqual([undefined, undefined]);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
