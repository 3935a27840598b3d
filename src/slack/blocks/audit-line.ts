import { type AuditLine, headOf } from '../../domain/audit-line';
import type { Texts } from '../../texts';
import { type Message, message } from './message';
import { lines, linesOf, richText } from './rich';
import { context } from './small';

/** How a desk's audit stands. `repeated` marks a post that may stand there already. */
export function auditLineMessage(line: AuditLine, t: Texts, { repeated }: { readonly repeated: boolean }): Message {
  const say = t.audit.line;
  const paragraph = lines(say.stands(line.at, line.seq, headOf(line)), [say.keep]);
  return message(
    [...richText(paragraph), ...(repeated ? [context(t.notes.repeated)] : [])],
    [...linesOf([paragraph]), ...(repeated ? [[t.notes.repeated]] : [])],
  );
}
