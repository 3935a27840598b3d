/** Repairs up to 15 % of it: enough for print, and small enough that its modules stay large. */
const LEVEL = 'M';
/** Modules left white around it, without which readers do not find it (ISO/IEC 18004). */
const QUIET = 4;
/** Pixels a side, at least. */
const SIDE = 800;

/** Black and white squares need no filter: about 20 KB, made in less than half the time. */
const UNFILTERED = { filterType: 0, deflateStrategy: 0, deflateLevel: 6 } as const;

/** A PNG of the QR code of a text. Every module has the same whole number of pixels, so that it prints sharply. */
export async function qrCodePng(text: string): Promise<Uint8Array> {
  // Few need it, and not when the app starts.
  const { create, toBuffer } = await import('qrcode');
  const { modules } = create(text, { errorCorrectionLevel: LEVEL });
  const scale = Math.ceil(SIDE / (modules.size + 2 * QUIET));
  return toBuffer(text, { type: 'png', errorCorrectionLevel: LEVEL, margin: QUIET, scale, rendererOpts: UNFILTERED });
}
