import type { Difference, Evidence, WriteOperation } from '../domain/operation';
import type { Texts } from '../texts';

type Portrayed = Pick<WriteOperation, 'portrait'>;

/** What changed in a group between two looks at it, each portrayed beside the other; a label that one lacks is a dash. */
export function changesOf({ portrait }: Portrayed, before: Evidence, now: Evidence, t: Texts): Difference[] {
  const then = portrait(before, t, now);
  const today = portrait(now, t, before);
  return [...new Set([...Object.keys(then), ...Object.keys(today)])]
    .map((label) => ({ label, before: then[label] ?? '–', after: today[label] ?? '–' }))
    .filter((each) => each.before !== each.after);
}
