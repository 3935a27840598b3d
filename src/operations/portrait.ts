import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod';
import { maskNumbers } from '../domain/mask';
import type { Portrait } from '../domain/operation';
import type { Texts } from '../texts';
import type { linkEvidence } from './evidence';
import { excerpt } from './excerpt';

type Link = z.infer<typeof linkEvidence>;

/** The parts an evidence may have. */
interface Seen {
  readonly subject?: string;
  readonly status?: string;
  readonly description?: string | null;
  readonly picture?: string | null;
  readonly link?: Link;
  readonly members?: readonly string[];
  readonly sameSubject?: readonly string[];
}

/**
 * What a person is shown of an evidence, masked and shortened.
 * @param beside the evidence it is compared with: what the two have not in common is shown far enough to be told apart
 */
export function portraitOf(seen: Seen, t: Texts, beside: Seen = seen): Portrait {
  const { labels, none, noLink } = t.group;
  const values: Record<string, string | undefined> = {
    [labels.subject]: seen.subject,
    [labels.status]: seen.status,
    [labels.description]: textOf(seen.description, beside.description, none),
    [labels.picture]: textOf(seen.picture, beside.picture, none),
    [labels.link]: seen.link === undefined ? undefined : linkOf(seen.link, beside.link, noLink),
    [labels.members]: seen.members && membersOf(seen.members, beside.members, t),
    [labels.sameSubject]: seen.sameSubject && (t.listed(seen.sameSubject) || none),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([label, value]) => (value === undefined ? [] : [[label, value]])),
  );
}

function textOf(text: string | null | undefined, beside: string | null | undefined, none: string): string | undefined {
  if (text === undefined) return undefined;
  return text === null ? none : excerpt(text, beside ?? text);
}

function linkOf(link: Link, beside: Link | undefined, noLink: string): string {
  if (link === null) return noLink;
  const looksAlike = link.masked === beside?.masked && link.fingerprint !== beside.fingerprint;
  return looksAlike ? `${link.masked} (${link.fingerprint})` : link.masked;
}

function membersOf(members: readonly string[], beside: readonly string[] | undefined, t: Texts): string {
  const among = isDeepStrictEqual(members, beside) ? members : [...members, ...(beside ?? [])];
  return t.group.membersNamed(String(members.length), maskNumbers(members, among));
}
