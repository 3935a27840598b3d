import type { Quirks } from './options';

/** Sends a null as the quirk says; `varying` depends on the group and the field only, so that it repeats. */
export function absentAs(
  style: Quirks['absent'],
  record: Record<string, unknown>,
  turn: number,
): Record<string, unknown> {
  const styles = ['None', 'missing', 'null'] as const;
  const fields = Object.entries(record).map(([name, value], index) => {
    if (value !== null) return [[name, value]];
    const chosen = style === 'varying' ? styles[(turn + index) % styles.length] : style;
    if (chosen === 'missing') return [];
    return [[name, chosen === 'None' ? 'None' : null]];
  });
  return Object.fromEntries(fields.flat());
}
