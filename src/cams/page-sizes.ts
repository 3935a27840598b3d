import { CamsError } from '../domain/errors';

/** The largest page that CAMS takes, which it does not publish. */
export interface PageSizes {
  /** Runs `read` with the largest size not refused so far; refused as a page, again with the next smaller one. */
  use<T>(read: (size: number) => Promise<T>): Promise<T>;
}

export const SMALLEST_PAGE = 20;
const SIZES = [100, 50, SMALLEST_PAGE] as const;

export const isPageRefused = (error: unknown): boolean => error instanceof CamsError && error.code === 'page_invalid';

/** What was refused once stays refused for the life of the process. */
export function createPageSizes(): PageSizes {
  let at = 0;
  return {
    use: async (read) => {
      for (;;) {
        const used = at;
        try {
          return await read(SIZES[used] ?? SMALLEST_PAGE);
        } catch (error) {
          if (!isPageRefused(error) || used >= SIZES.length - 1) throw error;
          at = Math.max(at, used + 1);
        }
      }
    },
  };
}
