import { create } from 'qrcode';
import { readPng } from './read-png';

/** What the white frame around a code must at least be, in modules (ISO/IEC 18004). */
const QUIET = 4;

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

/** The modules of a code as its picture shows them, `#` for dark, a line a row; and how wide its frame and modules are. */
export function modulesIn(png: Buffer, size: number): { rows: string[]; frame: number; side: number } {
  const { width, height, isDark } = readPng(png);
  if (width !== height) throw new Error('not square');
  const first = range(width).find((at) => isDark(at, at)) ?? 0;
  const module = (width - 2 * first) / size;
  const middle = (at: number): number => Math.floor(first + (at + 0.5) * module);
  const rows = range(size).map((row) =>
    range(size)
      .map((column) => (isDark(middle(column), middle(row)) ? '#' : '.'))
      .join(''),
  );
  return { rows, frame: first / module, side: width };
}

/** Is this picture the QR code of this text, fit for print? */
export function expectQrCode(png: Buffer, text: string): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const wanted = range(modules.size).map((row) =>
    range(modules.size)
      .map((column) => (modules.get(row, column) ? '#' : '.'))
      .join(''),
  );
  const { rows, frame, side } = modulesIn(png, modules.size);
  expect(rows).toEqual(wanted);
  expect(frame).toBeGreaterThanOrEqual(QUIET);
  expect(side).toBeGreaterThanOrEqual(600);
}
