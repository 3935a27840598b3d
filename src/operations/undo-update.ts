import type { UndoForm } from '../domain/foresight';
import type { Texts } from '../texts';
import { cleanLine, cleanParagraph } from './clean-text';
import { type Changes, changesOf, isDescription, isSubject, type Present, type Wanted } from './group-changes';

type Text = Exclude<keyof Wanted, 'picture'>;

const TEXTS: readonly Text[] = ['subject', 'description'];

/** Puts back the texts an update changed. The picture is lost: CAMS says where one is, and hands none out again. */
export const undoUpdate = {
  possible: (input: Wanted, before: Present): boolean => textsChanged(changesOf(input, before)).length > 0,
  form: (
    { input, before, now }: { readonly input: Wanted; readonly before: Present; readonly now: Present },
    t: Texts,
  ): UndoForm => {
    const say = t.operations.update.undo;
    const changes = changesOf(input, before);
    const apart = textsChanged(changes).filter((part) => !isText(part, before[part], now));
    const mine = apart.filter((part) => isText(part, changes[part] ?? null, now));
    const others = apart.filter((part) => !mine.includes(part));
    return {
      values: Object.fromEntries(mine.map((part) => [part, before[part] ?? undefined])),
      notes: [
        ...(apart.length === 0 ? [say.gone] : []),
        ...(others.length === 0 ? [] : [say.changedSince(others.map((part) => t.fields[part].label))]),
        ...(changes.picture === undefined ? [] : [say.pictureLost]),
      ],
    };
  },
};

const textsChanged = (changes: Changes): Text[] => TEXTS.filter((part) => changes[part] !== undefined);

/** Does the group have this text now? Compared clean, as everything that is typed is. */
function isText(part: Text, text: string | null, now: Present): boolean {
  return part === 'subject'
    ? isSubject(cleanLine(text ?? ''), now.subject)
    : isDescription(cleanParagraph(text ?? ''), now.description);
}
