/** What is used of `qrcode`: its published types need those of a browser. */
declare module 'qrcode' {
  type Level = 'L' | 'M' | 'Q' | 'H';

  export interface Modules {
    /** Modules a side, without the quiet zone. */
    readonly size: number;
    /** 1 where the module in this row and column is dark. */
    get(row: number, column: number): number;
  }

  export function create(text: string, options: { errorCorrectionLevel: Level }): { readonly modules: Modules };

  export function toBuffer(
    text: string,
    options: {
      type: 'png';
      errorCorrectionLevel: Level;
      margin: number;
      scale: number;
      /** Handed on to `pngjs`. */
      rendererOpts?: { filterType: 0; deflateStrategy: 0; deflateLevel: 6 };
    },
  ): Promise<Buffer>;
}
