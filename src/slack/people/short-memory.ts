import type { Clock } from '../../domain/clock';

/** Remembers the answers to one question for a short while; failures are not remembered. */
export interface ShortMemory<T> {
  /** The answer, not older than `maxAge` ms (the memory's own time unless given); askers at the same time share one look-up. */
  get(key: string, maxAge?: number): Promise<T>;
  /** The last answer, if it is still remembered. */
  known(key: string): T | undefined;
  forget(key: string): void;
}

/** More than this many answers, and the oldest go. */
const MOST = 5000;

export function createShortMemory<T>(look: (key: string) => Promise<T>, keepFor: number, clock: Clock): ShortMemory<T> {
  const entries = new Map<string, { readonly at: number; readonly answer: Promise<T>; value?: T }>();

  function ask(key: string): Promise<T> {
    const entry: { at: number; answer: Promise<T>; value?: T } = { at: clock.now(), answer: look(key) };
    entries.delete(key);
    entries.set(key, entry);
    entry.answer.then(
      (value) => {
        entry.value = value;
      },
      () => {
        if (entries.get(key) === entry) entries.delete(key);
      },
    );
    const oldest = entries.keys().next().value;
    if (entries.size > MOST && oldest !== undefined) entries.delete(oldest);
    return entry.answer;
  }

  return {
    get: (key, maxAge = keepFor) => {
      const entry = entries.get(key);
      const age = entry === undefined ? Number.POSITIVE_INFINITY : clock.now() - entry.at;
      return entry !== undefined && age >= 0 && age <= maxAge ? entry.answer : ask(key);
    },
    known: (key) => entries.get(key)?.value,
    forget: (key) => void entries.delete(key),
  };
}
