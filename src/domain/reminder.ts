/** A pending request has its approvers reminded so often, at equal distances between its showing and its end. */
export const REMINDERS = 2;

/** When each reminder of a revision is due, Unix ms, first to last. */
export function remindersOf(shownAt: number, expiresAt: number): readonly number[] {
  const span = Math.max(0, expiresAt - shownAt);
  return Array.from({ length: REMINDERS }, (_, i) => shownAt + Math.ceil((span * (i + 1)) / (REMINDERS + 1)));
}

/** Which reminder is the latest due, counted from 1; 0 before the first and after the end. */
export function reminderDue(shownAt: number, expiresAt: number, now: number): number {
  return now >= expiresAt ? 0 : remindersOf(shownAt, expiresAt).filter((at) => at <= now).length;
}
