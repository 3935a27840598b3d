import type { Clock } from '../domain/clock';
import { GroupkeeperError } from '../domain/errors';

/**
 * Waits for `work` at most `ms`; then, or when `outer` says so, aborts the signal it was given.
 * @throws GroupkeeperError `picture_url_slow`, as soon as it is late
 */
export async function within<T>(
  clock: Clock,
  ms: number,
  work: (signal: AbortSignal) => Promise<T>,
  outer?: AbortSignal,
): Promise<T> {
  const controller = new AbortController();
  const signal = outer === undefined ? controller.signal : AbortSignal.any([outer, controller.signal]);
  let cancel = (): void => undefined;
  const late = new Promise<never>((_, reject) => {
    cancel = clock.after(ms, () => {
      const error = new GroupkeeperError('picture_url_slow');
      reject(error);
      controller.abort(error);
    });
  });
  try {
    return await Promise.race([work(signal), late]);
  } finally {
    cancel();
  }
}
