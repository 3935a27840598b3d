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

/** The groups a typed text means: the one with that id, else those with that subject, else those that hold all its words. */
export function matchGroups(groups: readonly Group[], text: string): readonly Group[] {
  const typed = text.trim();
  if (typed === '') return [];
  const steps: ((group: Group) => boolean)[] = [
    ({ id }) => id === typed,
    ({ subject }) => sameSubject(subject, typed),
    ({ subject }) => fold(subject) === fold(typed),
    ({ subject }) => holdsWords(subject, typed),
  ];
  for (const fits of steps) {
    const found = groups.filter(fits);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether Meta would call it the same subject: it trims. */
export const sameSubject = (one: string, other: string): boolean => one.normalize().trim() === other.normalize().trim();
