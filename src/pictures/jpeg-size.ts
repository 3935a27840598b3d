const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
/** Frames of baseline, extended and progressive pictures: the others are read by next to nothing. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const END = Uint8Array.of(0xff, EOI);
/** Bytes of a frame header before its components, each of which takes three. */
const FRAME_HEADER = 8;

const isAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * The size of a JPEG in pixels, from its frame header; `undefined` when this is none, or one that was cut off. Goes from
 * segment to segment, so what stands inside one, such as a thumbnail, is not taken for the picture.
 */
export function jpegSize(bytes: Buffer): { readonly width: number; readonly height: number } | undefined {
  const at = (index: number): number => bytes[index] ?? 0;
  const wordAt = (index: number): number => (at(index) << 8) | at(index + 1);
  if (at(0) !== 0xff || at(1) !== SOI) return undefined;
  let next = 2;
  while (next + 4 <= bytes.length) {
    if (at(next) !== 0xff) return undefined;
    const marker = at(next + 1);
    if (marker === 0xff) {
      next += 1;
      continue;
    }
    if (isAlone(marker)) {
      next += 2;
      continue;
    }
    const length = wordAt(next + 2);
    const end = next + 2 + length;
    // The pixels begin before their frame, or it is over.
    if (marker < 0xc0 || marker === SOI || marker === EOI || marker === SOS) return undefined;
    if (length < 2 || end > bytes.length) return undefined;
    if (FRAMES.includes(marker)) {
      const [height, width, components] = [wordAt(next + 5), wordAt(next + 7), at(next + 9)];
      const isSound = components > 0 && components <= 4 && length === FRAME_HEADER + 3 * components;
      const isWhole = bytes.indexOf(END, end) !== -1;
      return isSound && isWhole && width > 0 && height > 0 ? { width, height } : undefined;
    }
    next = end;
  }
  return undefined;
}
