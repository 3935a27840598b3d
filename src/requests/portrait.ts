import type { Difference, Portrait } from '../domain/operation';

/** What differs between two portraits of a group, label by label; what one lacks is shown as a dash. */
export function differencesOf(before: Portrait | undefined, now: Portrait): Difference[] {
  const labels = [...new Set([...Object.keys(before ?? {}), ...Object.keys(now)])];
  return labels
    .map((label) => ({ label, before: before?.[label] ?? '–', after: now[label] ?? '–' }))
    .filter((each) => each.before !== each.after);
}
