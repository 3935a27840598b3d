import type { Group } from '../domain/group';
import type { Piece, Settled } from '../domain/operation';
import { excerpt } from './excerpt';
import { type Changes, isDescription, isSubject, shownUrl } from './group-changes';
import { withoutQuery } from './picture-field';
import { applied, cannotTell, fellShort, inProgress } from './settled';

/**
 * Looks for each changed part in the group. A picture is proven by its address alone: unchanged, nobody can tell. One
 * call carries all parts, so where CAMS never answered and no text arrived, the picture did not either.
 */
export function settleUpdate(
  { subject, description, picture }: Changes,
  pictureBefore: string | null,
  group: Group | undefined,
  answered: boolean,
): Settled {
  if (group === undefined) return cannotTell('group_gone');
  const texts: { part: Piece; isThere: boolean }[] = [
    ...(subject === undefined
      ? []
      : [{ part: partOf('subject', subject), isThere: isSubject(subject, group.subject) }]),
    ...(description === undefined
      ? []
      : [{ part: partOf('description', description), isThere: isDescription(description, group.description) }]),
  ];
  const done = texts.filter(({ isThere }) => isThere).map(({ part }) => part);
  const missing = texts.filter(({ isThere }) => !isThere).map(({ part }) => part);
  const pictureUnclear = picture !== undefined && isSamePicture(group.picture, pictureBefore);
  if (picture !== undefined && !pictureUnclear) done.push(partOf('picture', shownUrl(picture)));

  if (missing.length === 0 && !pictureUnclear) return applied(done);
  if (group.status === 'UPDATING') return inProgress(done, missing);
  const textsWereLost = missing.length > 0 && done.length === 0;
  if (!pictureUnclear || (textsWereLost && !answered)) return fellShort(group, done, missing);
  return { ...cannotTell('picture', done), missing };
}

const isSamePicture = (now: string | undefined, before: string | null): boolean =>
  (now === undefined ? null : withoutQuery(now)) === before;

const partOf = (what: Piece['what'], text: string): Piece => ({ what, value: excerpt(text) });
