/** What Slack makes of a person's name in a command when the manifest asks for it: `<@U0DINA|dina>`. */
const PERSON = /<@([UW][A-Z0-9]+)(?:\|([^>]*))?>/g;
const ONLY_PERSON = new RegExp(`^${PERSON.source}$`);
/** A name written by hand, or one that Slack did not know. */
const NAME = /^@[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** Everything else that Slack marks up: channels, user groups, everybody, addresses, telephone numbers. */
const MARKED =
  /<(?:#[CG][A-Z0-9]+|!subteam\^S[A-Z0-9]+|!(?:here|channel|everyone)|(?:https?|mailto|tel):[^|<>]*)(?:\|[^<>]*)?>/g;

/** Text in which only people are still marked up; the rest reads as it was typed. */
export const unmark = (text: string): string => text.replace(MARKED, asTyped);

function asTyped(marked: string): string {
  const [what = '', label] = marked.slice(1, -1).split('|');
  if (what.startsWith('#')) return `#${label || what.slice(1)}`;
  if (what.startsWith('!')) return label || `@${what.slice(1)}`;
  return label || what;
}

/** The person whom a whole word names: an id, or the name as it was typed where Slack gave none. */
export const personIn = (word: string): string | undefined =>
  ONLY_PERSON.exec(word)?.[1] ?? (NAME.test(word) ? word : undefined);

/** A word in which people read as they were typed. */
export const plainPeople = (word: string): string =>
  word.replace(PERSON, (_all, id: string, name: string | undefined) => `@${name || id}`);
