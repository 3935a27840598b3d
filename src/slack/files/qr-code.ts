import { create, toBuffer } from 'qrcode';

/** Repairs up to 15 % of it: enough for print, and small enough that its modules stay large. */
const LEVEL = 'M';
/** Modules left white around it, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4;
/** Pixels a side, at least. */
const SIDE = 800;

/** Grey, unfiltered: of black and white squares the smallest, and made in half the time. */
const GREY = { colorType: 0, filterType: 0, deflateStrategy: 0 } as const;

/** A PNG of the QR code of a text. Every module has the same whole number of pixels, so that it prints sharply. */
export function qrCodePng(text: string): Promise<Uint8Array> {
  const { modules } = create(text, { errorCorrectionLevel: LEVEL });
  const scale = Math.ceil(SIDE / (modules.size + 2 * QUIET));
  return toBuffer(text, { type: 'png', errorCorrectionLevel: LEVEL, margin: QUIET, scale, rendererOpts: GREY });
}
