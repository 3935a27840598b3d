import type { Group } from '../domain/group';

/** Subjects are compared as people read them: composed the same way, in any case, spaces apart. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether the subject holds all words, in any order. No words match everything. */
export function holdsWords(subject: string, words: string): boolean {
  const folded = fold(subject);
  return fold(words)
    .split(' ')
    .every((word) => folded.includes(word));
}

/** The groups a typed text means, and whether it names them whole. */
export interface Match {
  readonly groups: readonly Group[];
  /** By id or subject; not only by words of the subject. */
  readonly isExact: boolean;
}

/** The one with that id, else those with that subject, else those that hold all its words. */
export function matchGroups(groups: readonly Group[], text: string): Match {
  const typed = text.trim();
  if (typed === '') return { groups: [], isExact: false };
  const whole: ((group: Group) => boolean)[] = [
    ({ id }) => id === typed,
    ({ subject }) => sameSubject(subject, typed),
    ({ subject }) => fold(subject) === fold(typed),
  ];
  for (const fits of whole) {
    const found = groups.filter(fits);
    if (found.length > 0) return { groups: found, isExact: true };
  }
  return { groups: groups.filter(({ subject }) => holdsWords(subject, typed)), isExact: false };
}

/** Whether Meta would call it the same subject: it trims. */
export const sameSubject = (one: string, other: string): boolean => one.normalize().trim() === other.normalize().trim();
