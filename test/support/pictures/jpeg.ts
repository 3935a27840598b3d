const segment = (marker: number, body: readonly number[]): number[] => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
];

const frame = (marker: number, width: number, height: number): number[] =>
  segment(marker, [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);

export interface JpegShape {
  readonly width?: number;
  readonly height?: number;
  /** 0xc0 baseline, 0xc2 progressive. */
  readonly marker?: number;
  /** A whole picture of 160 × 120 inside the first segment, as cameras put it there. */
  readonly thumbnail?: boolean;
  /** Bytes of comment in front of the frame. */
  readonly padding?: number;
}

/** The bytes of a JPEG as far as anybody looks who does not paint it. */
export function jpeg(shape: JpegShape = {}): Buffer {
  const { width = 640, height = width, marker = 0xc0, thumbnail = false, padding = 0 } = shape;
  const exif = thumbnail ? segment(0xe1, [...Buffer.from('Exif\0\0'), ...jpeg({ width: 160, height: 120 })]) : [];
  const comments: Buffer[] = [];
  for (let left = padding; left > 0; left -= 60_000) {
    comments.push(Buffer.from(segment(0xfe, new Array<number>(Math.min(left, 60_000)).fill(0x20))));
  }
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, ...segment(0xe0, [...Buffer.from('JFIF\0')]), ...exif]),
    ...comments,
    Buffer.from([...frame(marker, width, height), ...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x12, 0x34, 0xff, 0xd9]),
  ]);
}
