import type { DeskReport, NotedHead } from '../store/verify-audit';
import type { OperatorTexts } from '../texts';

/** What was found, a line each, and whether all is well. */
export function reportLines(
  reports: readonly DeskReport[],
  heads: readonly NotedHead[],
  t: OperatorTexts,
): { readonly lines: readonly string[]; readonly good: boolean } {
  const words = t.cli.verifyAudit;
  const wrong = reports.flatMap(({ deskId, flaw, violations }) => [
    ...violations.map(({ seq, requestId, rule }) =>
      words.violation(visible(deskId), seq, visible(requestId), t.audit.rules[rule]),
    ),
    ...(flaw === undefined ? [] : [words.flaw(visible(deskId), flaw.seq, t.audit.problems[flaw.problem])]),
  ]);
  const desks = reports.map(({ deskId }) => visible(deskId)).join(', ');
  const lost = heads
    .filter((head) => !reports.some(({ found }) => found.includes(head)))
    .map(({ seq, hash }) => words.headMissing(`${seq}:${hash}`, desks));
  const intact = reports
    .filter(({ flaw }) => flaw === undefined)
    .map(({ deskId, head }) => words.intact(visible(deskId), head.seq, `${head.seq}:${head.hash}`));
  const fromTheFirst = reports.some(({ flaw }) => flaw?.problem === 'changed' && flaw.seq === 1);
  const bad = [...wrong, ...lost];
  return { lines: [...intact, ...bad, ...(fromTheFirst ? [words.wrongKey] : [])], good: bad.length === 0 };
}

/** Ids come from a database that somebody may have written to: nothing in them steers a terminal. */
const visible = (id: string): string => id.replace(/[^\x21-\x7e]/g, '?');
