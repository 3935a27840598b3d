import type { Clock } from '../../domain/clock';

/** The result of `work`, or `'late'` when the clock shows `ms` more first; the work goes on unwatched. Throws what it throws in time. */
export function within<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T | 'late'> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(ms, () => resolve('late'));
    work.then(resolve, reject).finally(cancel);
  });
}
