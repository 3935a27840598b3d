import type { Difference } from '../domain/operation';
import type { Texts } from '../texts';
import { cleanLine, cleanParagraph } from './clean-text';
import { excerpt } from './excerpt';
import { withoutQuery } from './picture-field';

/** Characters of a before and an after on the card. */
const SHOWN = 280;

/** What a group's update form holds. */
export interface Wanted {
  readonly subject: string;
  readonly description: string | undefined;
  readonly picture: string | undefined;
}

/** The same of the group as it is; the picture without its query. */
export interface Present {
  readonly subject: string;
  readonly description: string | null;
  readonly picture: string | null;
}

/** Only what is to be changed. An empty description clears it. */
export type Changes = Partial<Record<keyof Wanted, string>>;

/** Texts are compared clean, so that a field nobody touched is never a change. */
export const isSubject = (wanted: string, present: string): boolean => wanted === cleanLine(present);
export const isDescription = (wanted: string, present: string | null | undefined): boolean =>
  wanted === cleanParagraph(present ?? '');

export const changesOf = ({ subject, description = '', picture }: Wanted, now: Present): Changes => ({
  ...(isSubject(subject, now.subject) ? {} : { subject }),
  ...(isDescription(description, now.description) ? {} : { description }),
  ...(picture === undefined || picture === now.picture ? {} : { picture }),
});

/** Input that is still being filled in, taken for what it would be if it were handed in now. */
export const soFar = (input: Partial<Wanted>, now: Present): Wanted => ({
  subject: input.subject ?? now.subject,
  description: input.description,
  picture: input.picture,
});

/** Which parts are to be changed. */
export const changedParts = (wanted: Wanted, now: Present): (keyof Wanted)[] => {
  const changes = changesOf(wanted, now);
  return (['subject', 'description', 'picture'] as const).filter((part) => changes[part] !== undefined);
};

/** Before → after, cut to where they differ. */
export function differencesOf({ subject, description, picture }: Changes, now: Present, t: Texts): Difference[] {
  const { none } = t.group;
  const line = (label: string, before: string | null, after: string): Difference => ({
    label,
    before: before ? excerpt(before, after, SHOWN) : none,
    after: after ? excerpt(after, before ?? '', SHOWN) : none,
  });
  return [
    ...(subject === undefined ? [] : [line(t.fields.subject.label, now.subject, subject)]),
    ...(description === undefined ? [] : [line(t.fields.description.label, now.description, description)]),
    ...(picture === undefined ? [] : [line(t.fields.picture.label, now.picture, shownUrl(picture))]),
  ];
}

/** A query may hold a signature; that there is one is shown. */
export function shownUrl(url: string): string {
  const bare = withoutQuery(url);
  return bare === url ? url : `${bare}?…`;
}
