/** Texts of a message or a view that had to be cut to fit into Slack: they end in the sign of it. */
export function cutIn(shown: unknown): string[] {
  if (typeof shown === 'string') return shown.length > 1 && shown.endsWith('…') ? [shown] : [];
  return typeof shown === 'object' && shown !== null ? Object.values(shown).flatMap(cutIn) : [];
}
