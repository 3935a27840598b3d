import { type Clock, pause } from '../domain/clock';
import { CamsError } from '../domain/errors';

/** How often one read is sent, the first time included. */
const TRIES = 3;
/** Before the second try, in ms, doubled before the third; a half of it at random, so that processes do not march in step. */
const FIRST_PAUSE = 300;

/** Tries again while what went wrong may pass. For reads only: nothing that CAMS does is idempotent. */
export async function retryPassing<T>(clock: Clock, random: () => number, read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await read();
    } catch (error) {
      if (tries >= TRIES || !(error instanceof CamsError) || !error.passing) throw error;
      const longest = FIRST_PAUSE * 2 ** (tries - 1);
      await pause(clock, Math.round(longest * (1 - random() / 2)));
    }
  }
}
