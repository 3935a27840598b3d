import { z } from 'zod';
import type { Group } from '../domain/group';
import { maskNumbers } from '../domain/mask';
import type { Evidence, Portrait } from '../domain/operation';
import type { Texts } from '../texts';

/**
 * What every group's evidence holds. Only what an operation's consequences depend on goes in: a change of anything in
 * it asks the approver for a new look.
 */
export const groupEvidence = z.object({ groupId: z.string(), subject: z.string(), status: z.string() });

/** The link as evidence keeps it: told apart by fingerprint, shown by mask; `null` when there is none. */
export const linkEvidence = z.object({ masked: z.string(), fingerprint: z.string() }).nullable();

/** The numbers of all members, in order. */
export const membersEvidence = z.array(z.string());

/**
 * UPDATING counts as ACTIVE: it comes and goes by itself with every change, and what such a change does shows in the
 * other facts. Kept apart, a busy group would ask for a new look for ever.
 */
const lasting = (status: string): string => (status === 'UPDATING' ? 'ACTIVE' : status);

export const groupFacts = (group: Group): z.infer<typeof groupEvidence> => ({
  groupId: group.id,
  subject: group.subject,
  status: lasting(group.status),
});

export const linkFacts = (group: Group): z.infer<typeof linkEvidence> =>
  group.link === undefined ? null : { masked: group.link.masked, fingerprint: group.link.fingerprint };

/** A picture's address without its query: signed addresses change theirs by themselves. */
export const pictureFact = (picture: string | undefined): string => picture?.split(/[?#]/)[0] ?? '';

const shown = z
  .object({
    subject: z.string(),
    status: z.string(),
    description: z.string(),
    picture: z.string(),
    link: linkEvidence,
    members: membersEvidence,
    sameSubject: z.array(z.string()),
  })
  .partial();

/** Everything in an evidence that can differ, as people read it; masks only. */
export function portraitOf(evidence: Evidence, t: Texts): Portrait {
  const facts = shown.parse(evidence);
  const say = t.operations.portrait;
  const none = say.none;
  const lines: (readonly [string, string | undefined])[] = [
    [t.fields.subject.label, facts.subject],
    [t.fields.status.label, facts.status],
    [t.fields.description.label, facts.description === '' ? none : facts.description],
    [t.fields.picture.label, facts.picture === '' ? none : facts.picture],
    [say.link, facts.link === null ? none : facts.link?.masked],
    [t.fields.members.label, facts.members && (maskNumbers(facts.members).join(', ') || none)],
    [say.sameSubject, facts.sameSubject && (facts.sameSubject.join(', ') || none)],
  ];
  return Object.fromEntries(lines.flatMap(([label, value]) => (value === undefined ? [] : [[label, value]])));
}
